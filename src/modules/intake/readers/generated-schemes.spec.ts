import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { complementOf } from '../domain/coverage.js';
import type { SchemeDraft } from '../domain/draft.js';
import { parseFile } from '../domain/parse-file.js';
import { parseScheme } from '../domain/parse-scheme.js';
import { BRACKETS, generatedScheme, linesWith, textOf, type GeneratedScheme } from '../testing/generated-scheme.js';
import { docxFile, xlsxFile } from './testing/office-files.js';
import { printedPdf } from './testing/printed-pdf.js';

/** What a draft says, without where it says it. */
function factsOf({ document, indicators, sections, counts }: SchemeDraft): unknown {
  const facts = JSON.stringify({ document, indicators, sections, counts }, (key, value: unknown) => {
    if (['source', 'texts', 'excerpt', 'flags'].includes(key)) return undefined;
    return typeof value === 'string'
      ? value
          .normalize('NFKC')
          .replace(/\s+/g, '')
          .replace(/[〔【[]/g, '(')
          .replace(/[〕】\]]/g, ')')
      : value;
  });
  return JSON.parse(facts);
}

async function draftOf(bytes: Uint8Array, name: string): Promise<SchemeDraft> {
  const parsed = await parseFile(bytes, name);
  if (!parsed.ok) throw new Error(parsed.code);
  return parsed.draft;
}

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

function docx(scheme: GeneratedScheme): Promise<Buffer> {
  const rows = scheme.table.map(
    (cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`,
  );
  const table = rows.length === 0 ? '' : `${paragraph('附件：任务清单')}<w:tbl>${rows.join('')}</w:tbl>`;
  return docxFile(`${linesWith(scheme, BRACKETS[0]).map(paragraph).join('')}${table}`);
}

function html(scheme: GeneratedScheme): Buffer {
  const rows = scheme.table.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  const table = rows.length === 0 ? '' : `<p>附件：任务清单</p><table>${rows.join('')}</table>`;
  const body = linesWith(scheme, BRACKETS[0]).map((line) => `<p>${line}</p>`);
  return Buffer.from(`<!DOCTYPE html><html><body><div>${body.join('')}${table}</div></body></html>`);
}

const pdf = (scheme: GeneratedScheme): Buffer =>
  printedPdf(linesWith(scheme, BRACKETS[0]).filter((line) => line !== ''));

const inUtf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
/** The codes of two bytes, which hold every character of these documents. */
const GB18030 = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead += 1)
  for (let trail = 0x40; trail <= 0xfe; trail += 1)
    GB18030.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);

const inGb18030 = (text: string): Buffer =>
  Buffer.from([...text].flatMap((sign) => (sign < '\u0080' ? [sign.charCodeAt(0)] : [...(GB18030.get(sign) ?? [])])));

const ENCODINGS: readonly (readonly [string, (text: string) => Buffer])[] = [
  ['UTF-8 with a mark', (text) => Buffer.from(`\uFEFF${text}`)],
  ['UTF-16, low byte first', inUtf16],
  ['UTF-16, high byte first', (text) => inUtf16(text).swap16()],
  ['UTF-16 without a mark', (text) => Buffer.from(text, 'utf16le')],
  ['GB18030', inGb18030],
];

describe('A generated scheme gives the same draft', () => {
  it.each(ENCODINGS)('in %s', async (_, encoded) => {
    await fc.assert(
      fc.asyncProperty(generatedScheme, async (scheme) => {
        const text = textOf(scheme);
        expect(factsOf(await draftOf(encoded(text), '方案.txt'))).toEqual(factsOf(parseScheme(text)));
      }),
      { numRuns: 10 },
    );
  });

  it('in each kind of bracket, width and line end', () => {
    const variants: readonly ((text: string) => string)[] = [
      (text) => text.replaceAll('\n', '\r\n'),
      (text) => text.replaceAll('\n', '\r'),
      (text) => text.replace(/[0-9%.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
      (text) => text.replace(/[：；，（）]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)),
    ];
    fc.assert(
      fc.property(generatedScheme, (scheme) => {
        const expected = factsOf(parseScheme(textOf(scheme)));
        for (const brackets of BRACKETS) expect(factsOf(parseScheme(textOf(scheme, brackets)))).toEqual(expected);
        for (const vary of variants) expect(factsOf(parseScheme(vary(textOf(scheme))))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it.each<[string, string, (scheme: GeneratedScheme) => Buffer | Promise<Buffer>]>([
    ['as a Word document', '方案.docx', docx],
    ['as a web page', '方案.html', html],
  ])('%s, with its table', async (_, name, file) => {
    await fc.assert(
      fc.asyncProperty(generatedScheme, async (scheme) => {
        expect(factsOf(await draftOf(await file(scheme), name))).toEqual(factsOf(parseScheme(textOf(scheme))));
      }),
      { numRuns: 25 },
    );
  });

  it('as a PDF, without its table', async () => {
    await fc.assert(
      fc.asyncProperty(generatedScheme, async (scheme) => {
        const text = textOf({ ...scheme, table: [] });
        expect(factsOf(await draftOf(pdf(scheme), '方案.pdf'))).toEqual(factsOf(parseScheme(text)));
      }),
      { numRuns: 10 },
    );
  });

  it('as a workbook, as far as its table says it', async () => {
    await fc.assert(
      fc.asyncProperty(generatedScheme, async ({ table }) => {
        if (table.length === 0) return;
        const text = `${table.map((cells) => cells.join('\t')).join('\n')}\n`;
        const { sections } = await draftOf(await xlsxFile([{ name: '清单', rows: table }]), '清单.xlsx');
        const said = (found: SchemeDraft['sections']) =>
          found.flatMap(({ tasks }) =>
            tasks.map(({ title, lead, responsible, deadline }) => [title, lead, responsible, deadline]),
          );
        expect(said(sections)).toEqual(said(parseScheme(text).sections));
        expect(said(sections)).toHaveLength(table.length - 1);
      }),
      { numRuns: 25 },
    );
  });
});

/** Characters taken out, doubled or put in, and the end cut off. */
const wounds = fc.array(
  fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('drop', 'double', 'insert', 'cut'),
    length: fc.integer({ min: 1, max: 40 }),
  }),
  { minLength: 1, maxLength: 8 },
);

function wounded(text: string, list: readonly { at: number; kind: string; length: number }[]): string {
  return list.reduce((sound, { at, kind, length }) => {
    const place = at % (sound.length + 1);
    const [before, behind] = [sound.slice(0, place), sound.slice(place)];
    if (kind === 'drop') return before + behind.slice(length);
    if (kind === 'double') return before + behind.slice(0, length) + behind;
    return kind === 'insert'
      ? `${before}${'（【、。\n'.slice(0, (length % 5) + 1)}${behind}`
      : before + behind.slice(0, length * 50);
  }, text);
}

describe('A damaged scheme', () => {
  it('loses no text: items and unread spans cover all of it', () => {
    fc.assert(
      fc.property(generatedScheme, wounds, (scheme, list) => {
        const text = wounded(textOf(scheme), list);
        const { indicators, sections, requirementItems, clauses, unread } = parseScheme(text);
        const items = [...indicators, ...sections, ...sections.flatMap(({ tasks }) => tasks), ...requirementItems];
        expect(complementOf([...items.map(({ source }) => source), ...clauses, ...unread], text.length)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  const scheme = fc.sample(generatedScheme, { numRuns: 1, seed: 7 })[0] as GeneratedScheme;
  it.each<[string, () => Buffer | Promise<Buffer>]>([
    ['.docx', () => docx(scheme)],
    ['.xlsx', () => xlsxFile([{ name: '清单', rows: scheme.table }])],
    ['.pdf', () => pdf(scheme)],
    ['.html', () => html(scheme)],
    ['.txt', () => inUtf16(textOf(scheme))],
  ])('as a %s file with wrong bytes is read or refused, never an error', async (name, file) => {
    const sound = await file();
    const places = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(places, fc.option(fc.nat({ max: sound.length })), async (changes, end) => {
        const bytes = Buffer.from(sound.subarray(0, end ?? sound.length));
        for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
        const parsed = await parseFile(bytes, `方案${name}`);
        expect(parsed.ok || parsed.message.length > 0).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['ZIP', '504b0304'],
    ['OLE', 'd0cf11e0a1b11ae1'],
    ['PDF', '255044462d312e370a'],
    ['HTML', '3c68746d6c3e'],
    ['RTF', '7b5c72746631'],
    ['UTF-16', 'fffe'],
  ])('of noise behind the first bytes of %s is read or refused', async (_, magic) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 4000 }), async (noise) => {
        const parsed = await parseFile(Buffer.concat([Buffer.from(magic, 'hex'), noise]), '方案');
        expect(parsed.ok || parsed.message.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
