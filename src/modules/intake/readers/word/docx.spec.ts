import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readDocument } from '../read-document.js';
import { docxFile } from '../testing/office-files.js';
import { listNumber } from './numerals.js';

const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const inList = (level: number, list = '1'): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const level = (index: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const numbering =
  `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}` +
  `${level(2, 'decimal', '%3.')}${level(3, 'decimalEnclosedCircle', '%4')}${level(4, 'bullet', '●')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>' +
  '<w:lvlOverride w:ilvl="2"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';

async function linesOf(body: string, parts: Record<string, string> = {}): Promise<string[]> {
  const read = await readDocument(await docxFile(body, parts), '方案.docx');
  if (!read.ok) throw new Error(read.code);
  return read.text.split('\n');
}

describe('Numbers that Word generates', () => {
  it('are counted by level, and start again below a higher one', async () => {
    const body = [
      p('甲', inList(0)),
      p('子', inList(1)),
      p('一条', inList(2)),
      p('二条', inList(2)),
      p('点', inList(3)),
    ];
    const more = [p('丑', inList(1)), p('三条', inList(2)), p('无', inList(4)), p('乙', inList(0)), p('寅', inList(1))];
    expect(await linesOf([...body, ...more].join(''), { numbering })).toEqual([
      '一、甲',
      '（一）子',
      '1. 一条',
      '2. 二条',
      '①点',
      '（二）丑',
      '1. 三条',
      '无',
      '二、乙',
      '（一）寅',
    ]);
  });

  it('come from the style, go on over other paragraphs, and start where the list says', async () => {
    const styles = `<w:style w:styleId="T"><w:name w:val="任务"/><w:pPr>${inList(2)}</w:pPr></w:style>`;
    const styled = '<w:pStyle w:val="T"/>';
    const body = p('建校', styled) + p('正文') + p('', styled) + p('修路', styled) + p('另起', inList(2, '2'));
    expect(await linesOf(body, { numbering, styles })).toEqual(['1. 建校', '正文', '3. 修路', '5. 另起']);
  });

  it.each([
    [10, 'chineseCounting', '十'],
    [21, 'chineseCountingThousand', '二十一'],
    [105, 'chineseCounting', '一百零五'],
    [12, 'decimalEnclosedCircleChinese', '⑫'],
    [3, 'ideographTraditional', '丙'],
    [14, 'upperRoman', 'XIV'],
    [27, 'lowerLetter', 'aa'],
    [3, 'decimalFullWidth', '３'],
    [12, 'chineseLegalSimplified', '壹拾贰'],
  ])('%i as %s is %s', (value, format, written) => {
    expect(listNumber(value, format)).toBe(written);
  });
});

describe('Tables of Word', () => {
  it('are rows with a tab between cells; merged cells are repeated downwards and stand once sideways', async () => {
    const restart = '<w:vMerge w:val="restart"/>';
    const head = row(cell('序号', restart), cell('任务', restart), cell('分工', '<w:gridSpan w:val="2"/>'));
    const second = row(cell('', '<w:vMerge/>'), cell('', '<w:vMerge/>'), cell('牵头单位'), cell('责任单位'));
    const first = row(cell('1'), `<w:tc>${p('建')}${p('学校')}</w:tc>`, cell('区教育局', restart), cell('区财政局'));
    const last = row(cell('2'), cell('办幼儿园'), cell('', '<w:vMerge/>'), cell('无'));
    const body = `${p('表')}<w:tbl>${head}${second}${first}${last}</w:tbl>${p('后文')}`;
    expect(await linesOf(body)).toEqual([
      '表',
      '序号\t任务\t分工\t',
      '序号\t任务\t牵头单位\t责任单位',
      '1\t建 学校\t区教育局\t区财政局',
      '2\t办幼儿园\t区教育局\t无',
      '后文',
    ]);
  });

  it('that only frame the page are read as paragraphs', async () => {
    const inner = `<w:tbl>${row(cell('任务'), cell('牵头单位'))}${row(cell('建校'), cell('区教育局'))}</w:tbl>`;
    const body = `<w:tbl>${row(`<w:tc>${p('标题')}${inner}${p('附注')}</w:tc>`)}</w:tbl>`;
    expect(await linesOf(body)).toEqual(['标题', '任务\t牵头单位', '建校\t区教育局', '附注']);
  });
});

describe('Of a Word document', () => {
  it('changes are read as accepted, and that is said', async () => {
    const mark = '<w:rPr><w:del/></w:rPr>';
    const body =
      '<w:p><w:r><w:t>牵头单位：</w:t></w:r><w:del><w:r><w:delText>旧局</w:delText></w:r></w:del>' +
      `<w:ins><w:r><w:t>新局</w:t></w:r></w:ins></w:p>${p('前半', mark)}${p('后半')}`;
    const read = await readDocument(await docxFile(body), '方案.docx');
    expect(read).toMatchObject({ ok: true, text: '牵头单位：新局\n前半后半', notes: [{ code: 'changes_accepted' }] });
  });

  it('text boxes follow their paragraph, once though the file holds them twice', async () => {
    const box = `<w:txbxContent>${p('框内')}</w:txbxContent>`;
    const body =
      `<w:p><w:r><w:t>正文</w:t><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback>` +
      '</mc:AlternateContent></w:r></w:p>';
    expect(await linesOf(body)).toEqual(['正文', '框内']);
  });

  it('notes stand behind the text, the table of contents, hidden words and field codes nowhere', async () => {
    const footnotes = `<w:footnote w:id="2">${p('指2020年')}</w:footnote>`;
    const styles = '<w:style w:styleId="C"><w:name w:val="toc 1"/></w:style>';
    const body =
      `${p('一、任务 1', '<w:pStyle w:val="C"/>')}<w:p><w:r><w:t>基期</w:t><w:footnoteReference w:id="2"/></w:r>` +
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>值</w:t></w:r></w:p>';
    expect(await linesOf(body, { footnotes, styles })).toEqual(['基期值', '脚注1：指2020年']);
  });

  it('a note that is referred to two thousand times stands once', async () => {
    const footnotes = `<w:footnote w:id="2">${p('长'.repeat(50_000))}</w:footnote>`;
    const body = `<w:p>${'<w:r><w:t>甲</w:t><w:footnoteReference w:id="2"/></w:r>'.repeat(2000)}</w:p>`;
    const lines = await linesOf(body, { footnotes });
    expect(lines.map((line) => line.length)).toEqual([2000, 50_004]);
  });
});

describe('A document of old Word', () => {
  it('gives paragraphs and rows, and says that generated numbers are missing', async () => {
    const read = await readDocument(readFileSync(new URL('../testing/table.doc', import.meta.url)), '方案.wps');
    expect(read).toMatchObject({ ok: true, format: 'doc', notes: [{ code: 'numbering_lost' }] });
    expect(read.ok && read.text.trim().split('\n')).toEqual([
      '标题方案',
      '编号一',
      '编号二',
      '序号\t任务\t责任单位',
      '1\t甲 第二段\t',
      '\t乙\t区教育局',
      '后文',
    ]);
  });
});
