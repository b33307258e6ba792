/** A fenced example of a document. */
export interface Example {
  /** `bash` and `ts` are run; `json` and `text` are what the example before them prints. */
  readonly language: 'bash' | 'ts' | 'json' | 'text';
  readonly code: string;
  /** Line of the document on which the code begins, from 1. */
  readonly line: number;
}

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;
const LANGUAGES: readonly string[] = ['bash', 'ts', 'json', 'text'] satisfies Example['language'][];

/** All examples in their order. @throws Error for a fence of another language, and for an answer without a question. */
export function examplesOf(markdown: string): Example[] {
  const examples = [...markdown.matchAll(FENCE)].map(({ 1: language = '', 2: code = '', index }): Example => {
    const line = markdown.slice(0, index).split('\n').length + 1;
    if (!LANGUAGES.includes(language)) throw new Error(`line ${line}: '${language}' can be neither run nor compared`);
    return { language: language as Example['language'], code, line };
  });
  for (const [index, { language, line }] of examples.entries()) {
    const isAnswer = language === 'json' || language === 'text';
    const before = examples[index - 1]?.language;
    if (isAnswer && before !== 'bash' && before !== 'ts') throw new Error(`line ${line}: nothing before it is run`);
  }
  return examples;
}

/** The document with what its examples really printed, by index of the answer. */
export function withAnswers(markdown: string, answers: ReadonlyMap<number, string>): string {
  let index = -1;
  return markdown.replace(FENCE, (whole, language: string) => {
    index += 1;
    const answer = answers.get(index);
    return answer === undefined ? whole : `\`\`\`${language}\n${answer.trimEnd()}\n\`\`\``;
  });
}

const CONSTANT = /^([A-Z][A-Z0-9_-]*|[a-z]+(_[a-z]+)+|cn\.fengong\.[\w.-]+)$/;

/**
 * Where a real answer is not as it is written: other members, another kind of value, another length of a list, another
 * word of those that programs decide by (`ACCEPTED`, `foreign_unit`), another truth or null.
 */
export function differences(written: unknown, real: unknown, path = '$'): string[] {
  if (Array.isArray(written) && Array.isArray(real)) {
    if (written.length !== real.length) return [`${path} has ${real.length} items in place of ${written.length}`];
    return written.flatMap((item, index) => differences(item, real[index], `${path}[${index}]`));
  }
  if (isObject(written) && isObject(real)) {
    const names = new Set([...Object.keys(written), ...Object.keys(real)]);
    return [...names].flatMap((name) => {
      if (!(name in real)) return [`${path}.${name} is not there`];
      if (!(name in written)) return [`${path}.${name} is not written`];
      return differences(written[name], real[name], `${path}.${name}`);
    });
  }
  const differs =
    typeof written === 'string' && typeof real === 'string'
      ? (CONSTANT.test(written) || CONSTANT.test(real)) && written !== real
      : typeof written === 'number' && typeof real === 'number'
        ? false
        : written !== real;
  return differs ? [`${path} is ${JSON.stringify(real)} in place of ${JSON.stringify(written)}`] : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One of several programs that are one: step by step they are modules, each of which sees what those before it made. */
export interface Step {
  readonly source: string;
  readonly names: readonly string[];
  readonly imports: readonly string[];
}

const IMPORT = /^import [\s\S]*?from '[^']+';\n/gm;
const DECLARATION = /^(?:const|let|(?:async )?function\*?|class) (\{[^}]*\}|\[[^\]]*\]|\w+)/gm;

/** @param earlier the steps before, which lie beside it as `step-1.ts` and so on. */
export function stepOf(code: string, earlier: readonly Step[]): Step {
  const own = [...code.matchAll(IMPORT)].map(([statement]) => statement);
  const body = code.replace(IMPORT, '').replace(DECLARATION, (declaration) => `export ${declaration}`);
  const names = [...code.matchAll(DECLARATION)].flatMap(([, target = '']) => namesIn(target));
  const uses = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(body) && !names.includes(name);
  const shared = earlier.flatMap((step, index) => {
    const used = step.names.filter(uses);
    return used.length === 0 ? [] : [`import { ${used.join(', ')} } from './step-${index + 1}.js';\n`];
  });
  const inherited = earlier.flatMap(({ imports }) => imports).filter((statement) => !own.includes(statement));
  const needed = [...new Set(inherited)].filter((statement) => namesIn(statement.slice(7)).some(uses));
  return { source: [...needed, ...shared, ...own, body, 'export {};\n'].join(''), names, imports: own };
}

/** `a`, `{ a, b: c }`, `[a, b]` */
function namesIn(target: string): string[] {
  const list = /^[^{[]*[{[]([^}\]]*)[}\]]/.exec(target);
  if (!list) return [/\w+/.exec(target)?.[0] ?? ''];
  return list[1]!.split(',').flatMap(
    (part) =>
      part
        .split(/:|\bas\b/)
        .at(-1)!
        .replace(/=.*/, '')
        .match(/\w+/g)
        ?.at(-1) ?? [],
  );
}
