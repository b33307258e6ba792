import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  FILE_FAILURES,
  LARGEST_FILE_BYTES,
  parseFile,
  type ParsedFile,
  type SchemeDraft,
} from '../../modules/intake/domain/parse-file.js';
import { cannotOpen } from './cannot-open.js';

/** `fengong parse FILE [--json]`: reads one document; no database, no framework. */
export async function parse(file: string, options: { json?: boolean }): Promise<void> {
  const parsed = await read(file);
  if (!parsed.ok) {
    process.stderr.write(`${parsed.message}\n`);
    process.exitCode = 1;
    return;
  }
  process.stdout.write(options.json ? `${JSON.stringify(parsed.draft, null, 2)}\n` : summary(parsed.draft));
}

async function read(file: string): Promise<ParsedFile> {
  try {
    // Asked first, so that a huge file is refused without being read.
    if ((await stat(file)).size > LARGEST_FILE_BYTES) {
      return { ok: false, code: 'too_large', message: FILE_FAILURES.too_large };
    }
    return await parseFile(await readFile(file), basename(file));
  } catch (error) {
    const message = cannotOpen(file, error);
    if (message === undefined) throw error;
    return { ok: false, code: 'not_text', message };
  }
}

const SEVERITY_WORDS = { info: '提示', warning: '注意', error: '错误' } as const;

function summary(draft: SchemeDraft): string {
  const { document, sections, indicators, clauses, diagnostics } = draft;
  const tasks = sections.flatMap((section) => section.tasks);
  const count = (pick: (task: (typeof tasks)[number]) => readonly unknown[]): number =>
    tasks.reduce((sum, task) => sum + pick(task).length, 0);
  const lines = [
    document.title ?? '（没有找到标题）',
    [document.documentNumber, document.issuer, document.publishedOn].filter(Boolean).join('　'),
    `${indicators.length} 项指标，${sections.length} 个章节，${tasks.length} 项任务，${count((t) => t.measures)} 条举措，` +
      `${count((t) => t.targets)} 个量化目标，${clauses.length} 处分工`,
    '',
    ...sections.flatMap((section) => [
      `（${section.number}）${section.title}`,
      ...section.tasks.map(
        (task) =>
          `  ${task.number}. ${task.title}　牵头：${task.lead.join('、') || '（未写明）'}　责任：${task.responsible.join('、') || '（无）'}`,
      ),
    ]),
    '',
    diagnostics.length === 0 ? '没有疑点。' : `疑点 ${diagnostics.length} 处：`,
    ...diagnostics.map((item) => `  第 ${item.line} 行 [${SEVERITY_WORDS[item.severity]}] ${item.message}`),
  ];
  return `${lines.join('\n')}\n`;
}
