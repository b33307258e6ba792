/**
 * What a person who could not sign in reads. No script, nothing from outside; the address of the failed try is not in it.
 * `data-code` is for programs that look at pages.
 */
export interface SignInProblem {
  readonly title: string;
  readonly detail: string;
  readonly code: string;
  readonly traceId: string;
  /** Where the sign-in page is. */
  readonly back: string;
}

export function signInPage({ title, detail, code, traceId, back }: SignInProblem): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>没有登录成功 - 分工</title>
<style>${STYLE}</style>
</head>
<body>
<main data-code="${escaped(code)}">
<h1>没有登录成功</h1>
<p class="kind">${escaped(title)}</p>
<p>${escaped(detail)}</p>
<p><a href="${escaped(back)}">返回登录页面</a></p>
<p class="trace">如需管理员协助，请提供：${escaped(code)}，编号 ${escaped(traceId)}</p>
</main>
</body></html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
body { margin: 0; background: #f4f6f8; color: #1f2933; font: 16px/1.7 "Noto Sans SC", "Microsoft YaHei", sans-serif; }
main { max-width: 34rem; margin: 12vh auto; padding: 1.5rem 2rem; background: #fff; border-top: 4px solid #9b1c1c; }
h1 { margin: 0; font-size: 1.4rem; }
.kind, .trace { color: #52606d; }
.trace { font-size: .85rem; overflow-wrap: anywhere; }
a { color: #9b1c1c; }
`;
