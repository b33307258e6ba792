import { describe, expect, it } from '@jest/globals';
import { Document, LevelFormat, Packer, Paragraph } from 'docx';
import { readFileSync } from 'node:fs';
import { parseFile } from '../domain/parse-file.js';
import type { SchemeDraft } from '../domain/draft.js';
import { xlsxFile } from './testing/office-files.js';
import { printedPdf } from './testing/printed-pdf.js';

const edition = readFileSync(new URL('../../../../seeds/wuchang-2022/scheme.txt', import.meta.url), 'utf8');
const lines = edition.split('\n').filter((line) => line.trim() !== '');

const NUMBERED: readonly [RegExp, number][] = [
  [/^[一二三四五六七八九十]+、/, 0],
  [/^[（(][一二三四五六七八九十]+[）)]/, 1],
  [/^\d+[.．](?!\d)/, 2],
];

function paragraphOf(line: string, generated: boolean): Paragraph {
  const level = generated ? NUMBERED.find(([pattern]) => pattern.test(line)) : undefined;
  if (!level) return new Paragraph(line);
  return new Paragraph({ text: line.replace(level[0], ''), numbering: { reference: 'list', level: level[1] } });
}

/** The numbers stand in the text, or Word makes them. The document's first chapter has none, so chapters begin with 二. */
async function docx(generated: boolean): Promise<Buffer> {
  const level = (index: number, format: 'chineseCounting' | 'decimal', text: string, start: number) => ({
    level: index,
    format: format === 'decimal' ? LevelFormat.DECIMAL : LevelFormat.CHINESE_COUNTING,
    text,
    start,
  });
  const levels = [
    level(0, 'chineseCounting', '%1、', 2),
    level(1, 'chineseCounting', '（%2）', 1),
    level(2, 'decimal', '%3.', 1),
  ];
  const children = lines.map((line) => paragraphOf(line, generated));
  return Packer.toBuffer(
    new Document({ numbering: { config: [{ reference: 'list', levels }] }, sections: [{ children }] }),
  );
}

function page(): Buffer {
  const menu = ['首页', '政务公开', '办事服务', '互动交流'].map((word) => `<li><a href="#">${word}</a></li>`).join('');
  const body = lines.map((line) => `<p>　　${line.replaceAll('<', '&lt;')}</p>`).join('\n');
  return Buffer.from(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>方案 - 某区人民政府</title><script>var a = '1.任务';</script></head>
     <body><div class="header"><ul class="nav">${menu}</ul></div><div class="main"><div class="left"><ul>${menu}</ul></div>
     <div class="content">${body}</div></div><div class="footer">主办：某区人民政府办公室　网站标识码：420106</div></body></html>`,
  );
}

/** What the scheme says, without where it says it. */
function factsOf(draft: SchemeDraft): unknown {
  const facts = {
    document: draft.document,
    indicators: draft.indicators,
    sections: draft.sections,
    counts: draft.counts,
  };
  return JSON.parse(
    JSON.stringify(facts, (key, value: unknown) => {
      if (key === 'source' || key === 'excerpt' || key === 'label') return undefined;
      return typeof value === 'string' ? value.normalize('NFKC').replace(/\s+/g, '') : value;
    }),
  );
}

async function draftOf(bytes: Uint8Array, name: string): Promise<SchemeDraft> {
  const parsed = await parseFile(bytes, name);
  if (!parsed.ok) throw new Error(parsed.code);
  return parsed.draft;
}

describe('The same scheme gives the same draft', () => {
  it.each<[string, () => Buffer | Promise<Buffer>]>([
    ['as a Word document', () => docx(false)],
    ['as a Word document whose numbers Word generates', () => docx(true)],
    ['as a web page between menus', page],
    ['as a PDF with lines broken over pages', () => printedPdf(lines)],
  ])('%s', async (_, file) => {
    const expected = factsOf(await draftOf(Buffer.from(edition), '方案.txt'));
    expect(factsOf(await draftOf(await file(), '方案'))).toEqual(expected);
  });

  it('as far as a table says it, as a workbook', async () => {
    const text = await draftOf(Buffer.from(edition), '方案.txt');
    const rows = text.sections.flatMap((section) =>
      section.tasks.map((task) => [
        section.title,
        String(task.number),
        task.title,
        task.lead.join('、'),
        task.responsible.join('、'),
      ]),
    );
    const head = ['重点领域', '序号', '工作任务', '牵头单位', '责任单位'];
    const table = await draftOf(await xlsxFile([{ name: 'Sheet1', rows: [head, ...rows] }]), '分工.xlsx');
    const said = (draft: SchemeDraft): unknown =>
      draft.sections.map(({ title, tasks }) => [title, tasks.map((task) => [task.title, task.lead, task.responsible])]);
    expect(said(table)).toEqual(said(text));
  });
});
