import { ROLE_WORDS, type DemoSummary } from './demo-summary.js';

export interface SystemState {
  readonly today: string;
  readonly demonstration: boolean;
  readonly queueBackend: 'Redis' | 'PostgreSQL';
  readonly unsentMessages: number;
  readonly failedJobs: number;
  readonly lastSweep: string | null;
}

/** The page that stands at the address until there is a front end. Plain HTML, no script, printable. */
export function renderStartPage(state: SystemState, demo: DemoSummary | null): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>分工 Fengong</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>分工</h1><p>五年规划任务分工方案的识别、跟踪与评估</p></header>
<main>
${demo ? demoSection(demo) : emptySection()}
${stateSection(state)}
<section><h2>接口</h2>
<ul>
<li><a href="/api/docs">接口文档</a>：每个接口的说明、示例与在线调用</li>
<li><a href="/api/openapi.json">OpenAPI 3.1 描述文件</a>：供办公系统对接使用</li>
<li><a href="/health/ready">健康检查</a></li>
</ul></section>
${demo ? accountsSection(demo) : ''}
</main>
<footer>网页端尚未完成，目前请通过接口文档页面或办公系统使用。</footer>
</body></html>`;
}

function stateSection(state: SystemState): string {
  const rows: [string, string, boolean][] = [
    ['服务', '正常运行', true],
    ['业务日期', `${state.today}${state.demonstration ? '（演示时间，非当前日期）' : ''}`, true],
    ['作业队列', `${state.queueBackend}；待发 ${state.unsentMessages} 条`, true],
    [
      '失败的作业',
      state.failedJobs === 0 ? '无' : `${state.failedJobs} 个，请运行 npm run fengong -- jobs failed 查看`,
      state.failedJobs === 0,
    ],
    ['最近一次催报检查', state.lastSweep ?? '尚未运行', state.lastSweep !== null],
  ];
  return `<section><h2>系统状态</h2><dl>${rows
    .map(([term, text, good]) => `<dt>${escape(term)}</dt><dd class="${good ? 'good' : 'warn'}">${escape(text)}</dd>`)
    .join('')}</dl></section>`;
}

function demoSection(demo: DemoSummary): string {
  const { counts } = demo;
  const figures: [number, string][] = [
    [counts.indicators, '项指标'],
    [counts.sections, '个章节'],
    [counts.tasks, '项任务'],
    [counts.measures, '条举措'],
    [counts.targets, '个量化目标'],
    [counts.assignments, '条分工'],
    [counts.units, '个单位'],
    [counts.obligations, '件填报事项'],
    [counts.reportsAccepted, '份已认定填报'],
    [counts.measurements, '条指标数据'],
    [counts.reminders, '次提醒'],
  ];
  return `<section class="lead"><h2>正在跟踪的方案</h2>
<p class="notice">演示数据：方案的结构、单位与数字取自公开文件，进展情况均为虚构，不代表任何单位的真实工作。</p>
<h3>${escape(demo.schemeTitle)}</h3>
<p>${demo.documentNumber ? `${escape(demo.documentNumber)}，` : ''}数据截至 ${escape(demo.asOf)}，总体结论：<strong>${escape(demo.conclusion)}</strong></p>
<ul class="figures">${figures.map(([n, word]) => `<li><b>${n}</b>${word}</li>`).join('')}</ul>
<p><a class="button" href="/demo/report.docx">下载中期评估报告（Word）</a></p>
</section>`;
}

function emptySection(): string {
  return `<section class="lead"><h2>还没有分工方案</h2>
<p>请先登记辖区和用户，再由统筹人员上传分工方案：</p>
<pre>npm run fengong -- jurisdiction add 420106 武昌区
echo '初始密码' | npm run --silent fengong -- user add zhangsan --jurisdiction 420106 --name 张三 --role coordinator
npm run fengong -- import 分工方案.txt --as zhangsan</pre>
<p>想先看看效果，请停止服务后运行 <code>npm run demo</code>。</p></section>`;
}

function accountsSection(demo: DemoSummary): string {
  return `<section><h2>演示账号</h2>
<p>密码均为 <code>${escape(demo.password)}</code>。在<a href="/api/docs">接口文档</a>中用 <code>POST /api/v1/auth/login</code> 登录；浏览器登录后即可直接打开其他接口。</p>
<table><thead><tr><th>登录名</th><th>姓名</th><th>角色</th></tr></thead><tbody>${demo.accounts
    .map(
      (account) =>
        `<tr><td><code>${escape(account.login)}</code></td><td>${escape(account.displayName)}</td><td>${escape(
          ROLE_WORDS[account.role] ?? account.role,
        )}</td></tr>`,
    )
    .join('')}</tbody></table></section>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
:root { --ink:#1f2933; --soft:#52606d; --line:#d5dbe1; --brand:#9b1c1c; --paper:#f4f6f8; }
* { box-sizing: border-box; }
body { margin:0; background:var(--paper); color:var(--ink); font:17px/1.75 "Source Han Sans SC","Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif; }
header { background:var(--brand); color:#fff; padding:28px max(24px, calc(50% - 456px)); }
header h1 { margin:0; font-size:34px; letter-spacing:.2em; }
header p { margin:0; }
main { max-width:960px; margin:24px auto; padding:0 24px; display:grid; gap:20px; }
section { background:#fff; border:1px solid var(--line); border-radius:6px; padding:20px 24px; }
h2 { margin:0 0 8px; font-size:21px; } h3 { margin:12px 0 4px; font-size:19px; }
a { color:#0b5394; } p { margin:8px 0; }
.notice { background:#fff7e0; border-left:4px solid #b7791f; padding:6px 12px; }
.figures { list-style:none; margin:16px 0; padding:0; display:grid; grid-template-columns:repeat(auto-fill,minmax(120px,1fr)); gap:10px; }
.figures li { border:1px solid var(--line); border-radius:4px; padding:8px 10px; color:var(--soft); font-size:15px; }
.figures b { display:block; font-size:26px; line-height:1.3; color:var(--ink); font-variant-numeric:tabular-nums; }
.button { display:inline-block; background:var(--brand); color:#fff; padding:8px 20px; border-radius:4px; text-decoration:none; }
.button:focus, a:focus { outline:3px solid #f6ad55; outline-offset:2px; }
dl { display:grid; grid-template-columns:10em 1fr; gap:4px 16px; margin:0; } dt { color:var(--soft); } dd { margin:0; }
.warn { color:#9b1c1c; font-weight:600; }
table { border-collapse:collapse; width:100%; } th,td { text-align:left; padding:5px 10px; border-bottom:1px solid var(--line); }
code,pre { font-family:"DejaVu Sans Mono",Consolas,monospace; font-size:15px; background:#eef1f4; border-radius:3px; }
code { padding:1px 5px; } pre { padding:12px; overflow:auto; }
footer { text-align:center; color:var(--soft); padding:8px 24px 32px; font-size:15px; }
@media print { header { color:#000; background:none; } section { border:0; padding:0; } .button { display:none; } }
@media (max-width:600px) { dl { grid-template-columns:1fr; } dt { margin-top:6px; } }
`;
