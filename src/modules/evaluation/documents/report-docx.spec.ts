import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { sha256Hex } from '../../../platform/json.js';
import { type AuthorTexts, hashTexts } from '../domain/author-texts.js';
import type { EvaluationSnapshot } from '../domain/snapshot.js';
import { hashSnapshot } from '../domain/snapshot-builder.js';
import { composeReport } from './report/report.js';
import { renderReportDocx } from './report-docx.js';
import type { Edition } from './edition.js';
import { emptySnapshot, smallSnapshot, snapshotFixture } from './testing/snapshot.fixture.js';

async function part(bytes: Buffer | Promise<Buffer>, name: string): Promise<string> {
  const zip = await JSZip.loadAsync(await bytes);
  return zip.file(name)!.async('string');
}

const wordFile = (of: EvaluationSnapshot, texts: AuthorTexts = {}, edition: Edition = 'INTERNAL') =>
  renderReportDocx(composeReport(of, { words: { texts, voices: null }, edition }), of);

const snapshot = snapshotFixture();
/** Has everything once; for what does not depend on how much there is. */
const small = smallSnapshot();
let report: Buffer;
beforeAll(async () => {
  report = await wordFile(snapshot);
});

/** The visible words of a document part. */
function words(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('');
}

describe('the report as a Word file', () => {
  it('has the same bytes each time, also from another process in another time zone', async () => {
    expect(sha256Hex(await wordFile(snapshotFixture()))).toBe(sha256Hex(report));
    expect(await hashFromAnotherProcess()).toBe(sha256Hex(await wordFile(small)));
  });

  it('changes when a fact changes', async () => {
    const changed = await wordFile({ ...small, elapsed: '0.5' });
    expect(sha256Hex(changed)).not.toBe(sha256Hex(await wordFile(small)));
  });

  it('is set on A4 with the margins and the line spacing of GB/T 9704, tables across on turned sheets', async () => {
    const xml = await part(report, 'word/document.xml');
    const pages = [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map((match) => [match[1], match[2]]);
    expect(pages).toEqual([
      ['11905', '16837'],
      ['16837', '11905'],
      ['11905', '16837'],
    ]);
    expect(xml).toContain('w:top="2097" w:right="1474" w:bottom="1984" w:left="1587"');
    expect(xml).toContain('w:line="579" w:lineRule="exact"');
    expect(xml).toContain('w:firstLineChars="200"');
  });

  it('names an East Asian font on every run', async () => {
    const xml = await part(report, 'word/document.xml');
    const runs = (xml.match(/<w:r>.*?<\/w:r>/g) ?? []).filter((run) => !run.includes('<w:drawing>'));
    expect(runs.length).toBeGreaterThan(500);
    expect(runs.filter((run) => !/w:eastAsia="(方正小标宋简体|仿宋_GB2312|黑体|楷体_GB2312)"/.test(run))).toEqual([]);
  });

  it('repeats table headers and splits no row', async () => {
    const xml = await part(report, 'word/document.xml');
    const tables = xml.match(/<w:tbl>/g)?.length;
    const rows = xml.match(/<w:tr>/g)?.length;
    expect(tables).toBe(8);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables!);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(rows!);
  });

  it('numbers odd pages on the right and even pages on the left', async () => {
    const zip = await JSZip.loadAsync(report);
    const settings = await zip.file('word/settings.xml')!.async('string');
    const footers = await Promise.all(zip.file(/word\/footer\d\.xml/).map((file) => file.async('string')));
    expect(settings).toContain('<w:evenAndOddHeaders/>');
    expect(footers.filter((xml) => xml.includes('<w:jc w:val="right"/>'))).toHaveLength(3);
    expect(footers.filter((xml) => xml.includes('<w:jc w:val="left"/>'))).toHaveLength(3);
  });

  it('opens with the mark of a demonstration, and has none when the progress is real', async () => {
    const mark = '演示数据，非真实进展';
    expect(words(await part(report, 'word/document.xml')).startsWith(mark)).toBe(true);
    const real = await wordFile({ ...small, demonstration: false });
    expect(await part(real, 'word/document.xml')).not.toContain(mark);
    expect(await part(real, 'word/header1.xml')).not.toContain(mark);
  });

  it('ends with the hash of its snapshot, the policy and the day', async () => {
    const text = words(await part(report, 'word/document.xml'));
    expect(text).toContain(`评估快照SHA-256：${hashSnapshot(snapshot)}`);
    expect(text).toContain('评价规则：默认评价规则第1版');
    expect(text).toContain('数据截止日期：2023年6月30日');
  });

  it('renders a scheme of which nothing is known yet', async () => {
    const text = words(await part(wordFile(emptySnapshot()), 'word/document.xml'));
    expect(text).toContain('截至评估日，没有缺报事项。');
  });

  it('carries charts as outlines, and as pictures for programs that show no SVG', async () => {
    const zip = await JSZip.loadAsync(report);
    const svgs = await Promise.all(zip.file(/word\/media\/.*\.svg$/).map((file) => file.async('string')));
    expect(svgs).toHaveLength(3);
    expect(svgs.filter((svg) => !svg.startsWith('<svg') || svg.includes('<text'))).toEqual([]);
    expect(zip.file(/word\/media\/.*\.png$/)).toHaveLength(3);
  });

  it('has the author’s words in place of the mark, and says which ones', async () => {
    expect(words(await part(report, 'word/document.xml'))).toContain('〔由区发改局补充：原因分析〕');
    const texts = { problems: '第一段。\n第二段<&>。' };
    const written = words(await part(wordFile(small, texts), 'word/document.xml'));
    expect(written).not.toContain('补充：原因分析〕');
    expect(written).toContain('第一段。第二段&lt;&amp;&gt;。');
    expect(written).toContain(`编写文字SHA-256：${hashTexts(texts)}`);
    expect(written).toContain(hashSnapshot(small));
  });

  it('leaves out of the public edition who did not report, what was reported, and marked places', async () => {
    const text = words(await part(wordFile(small, {}, 'PUBLIC'), 'word/document.xml'));
    expect(text).toContain('重点任务进展');
    expect(text).not.toMatch(/缺报|按时报送|据牵头单位|最近报送的进展|〔由/);
  });

  it('survives characters in a report that XML cannot hold', async () => {
    const [section] = small.sections;
    const task = { ...section!.tasks[0]!, progressText: 'a<b & c\u0001\u000b完成' };
    const sections = [{ ...section!, tasks: [task] }];
    const xml = await part(wordFile({ ...small, sections }), 'word/document.xml');
    expect(xml).toContain('a&lt;b &amp; c');
    expect(xml).not.toMatch(/[\u0001\u000b]/);
  });
});

async function hashFromAnotherProcess(): Promise<string> {
  const url = (name: string): string => JSON.stringify(new URL(name, import.meta.url).href);
  const program = `
    import { createHash } from 'node:crypto';
    const { composeReport } = await import(${url('./report/report.ts')});
    const { renderReportDocx } = await import(${url('./report-docx.ts')});
    const { smallSnapshot } = await import(${url('./testing/snapshot.fixture.ts')});
    const snapshot = smallSnapshot();
    const words = { texts: {}, voices: null };
    const report = composeReport(snapshot, { words, edition: 'INTERNAL' });
    console.log(createHash('sha256').update(await renderReportDocx(report, snapshot)).digest('hex'));`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', program],
    { cwd: fileURLToPath(new URL('.', import.meta.url)), env: { TZ: 'America/Los_Angeles' } },
  );
  return stdout.trim();
}
