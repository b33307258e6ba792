import { describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { ACTIVE_PARTS, QUIET_PARTS } from '../../../platform/testing/active-parts.js';
import { readDocument } from './read-document.js';
import { FILE_FAILURES } from './refusals.js';
import { docxFile, xlsxFile, zipFile } from './testing/office-files.js';
import { pdfFile } from './testing/pdf-file.js';

const text = '一、任务\n1.建学校。（责任单位：区教育局）\n';
const MEGABYTE = 1024 * 1024;

/** The start of a compound file with directory entries of these names, as old Office and encrypted files have it. */
function oleFile(names: readonly string[], word: { flags: number } | null = null): Buffer {
  const bytes = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  if (word) {
    bytes.writeUInt16LE(0xa5ec, 512);
    bytes.writeUInt16LE(word.flags, 522);
  }
  names.forEach((name, index) => Buffer.from(name, 'utf16le').copy(bytes, 2048 + index * 128));
  return bytes;
}

/** Declares in the directory what size the entries have when unpacked. */
function declaring(zip: Buffer, size: number): Buffer {
  const bytes = Buffer.from(zip);
  const signature = Buffer.from('504b0102', 'hex');
  for (let at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 1))
    bytes.writeUInt32LE(size, at + 24);
  return bytes;
}

function encryptedPdf(): Buffer {
  const key = `<${'00'.repeat(32)}>`;
  const entry = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>] /Root`;
  return Buffer.from(
    pdfFile([[{ text: '密', x: 80, y: 80 }]])
      .toString('latin1')
      .replace('/Root', entry),
    'latin1',
  );
}

/** A workbook with one long shared string in that many cells. */
async function sharedStringFile(cells: number): Promise<Buffer> {
  const sheet = await xlsxFile([{ name: 'S', rows: [Array.from({ length: cells }, () => '<c t="s"><v>0</v></c>')] }]);
  const zip = await JSZip.loadAsync(sheet);
  const relations = 'xl/_rels/workbook.xml.rels';
  const list = (await zip.file(relations)?.async('string')) ?? '';
  zip.file(relations, list.replaceAll('/styles', '/sharedStrings').replaceAll('styles.xml', 'sharedStrings.xml'));
  zip.file('xl/sharedStrings.xml', `<sst><si><t>${'长'.repeat(30_000)}</t></si></sst>`);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

async function withEntity(file: Buffer): Promise<Buffer> {
  const zip = await JSZip.loadAsync(file);
  const part = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const declared = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document';
  zip.file('word/document.xml', part.replace('<w:document', declared));
  return zip.generateAsync({ type: 'nodebuffer' });
}

/** The file with one more part, or another one of this name. */
async function withPart(file: Buffer, name: string, content: string | Buffer): Promise<Buffer> {
  const zip = await JSZip.loadAsync(file);
  zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

function typed(type: string): string {
  return `<Types><Override PartName="/word/document.xml" ContentType="application/${type}+xml"/></Types>`;
}

/** A Word file that has a Word file of 5 MB inside, as an object in its text. */
async function withArchiveInside(): Promise<Buffer> {
  const inner = await docxFile(`<w:p><w:r><w:t>${'内'.repeat(5 * MEGABYTE)}</w:t></w:r></w:p>`);
  return withPart(await docxFile(paragraph), 'word/embeddings/Microsoft_Word_Document.docx', inner);
}

function changed(file: Buffer, before: string, after: string): Buffer {
  return Buffer.from(file.toString('latin1').replace(before, after), 'latin1');
}

const paragraph = '<w:p><w:r><w:t>任务</w:t></w:r></w:p>';
const files: [string, string, () => Buffer | Promise<Buffer>, string][] = [
  ['empty_file', 'nothing', () => Buffer.alloc(0), 'a.txt'],
  ['empty_file', 'blanks', () => Buffer.from(' \n\n'), 'a.txt'],
  ['too_large', 'more than 20 MB', () => Buffer.alloc(20 * MEGABYTE + 1, 0x20), 'a.txt'],
  ['not_text', 'noise', () => Buffer.from([0xff, 0x80, 0x81, 0xfe, 0x01, 0x02, 0x03]), 'a.txt'],
  ['unsupported_type', 'a picture', () => Buffer.from('89504e470d0a1a0a', 'hex'), 'a.docx'],
  ['unsupported_type', 'an archive of files', () => zipFile({ 'a.txt': text }), 'a.zip'],
  ['unsupported_type', 'an old workbook', () => oleFile(['Workbook']), 'a.xls'],
  ['no_text', 'a Word document without words', () => docxFile('<w:p/>'), 'a.docx'],
  ['no_text', 'an empty workbook', () => xlsxFile([{ name: 'Sheet1', rows: [] }]), 'a.xlsx'],
  ['no_text', 'a web page without words', () => Buffer.from('<html><body><img src="1.png"></body></html>'), 'a.html'],
  ['scanned_pdf', 'a PDF of pictures', () => pdfFile([[{ from: [0, 0], to: [300, 300] }]]), 'a.pdf'],
  ['encrypted', 'a PDF with a password', encryptedPdf, 'a.pdf'],
  ['encrypted', 'an Office file with a password', () => oleFile(['EncryptedPackage']), 'a.docx'],
  ['encrypted', 'an old Word file with a password', () => oleFile(['WordDocument'], { flags: 0x0100 }), 'a.doc'],
  ['macros', 'an old Word file with macros', () => oleFile(['WordDocument', '_VBA_PROJECT'], { flags: 0 }), 'a.doc'],
  ['macros', 'a Word file with macros', () => zipFile({ 'word/vbaProject.bin': 'x' }), 'a.docm'],
  [
    'macros',
    'a Word file that declares macros and has none',
    () =>
      docxFile(paragraph).then((file) =>
        withPart(file, '[Content_Types].xml', typed('vnd.ms-word.document.macroEnabled.main')),
      ),
    'a.docx',
  ],
  [
    'macros',
    'a Word file with an ActiveX control',
    () => docxFile(paragraph).then((file) => withPart(file, 'word/activeX/activeX1.bin', 'x')),
    'a.docx',
  ],
  ['damaged', 'a PDF cut off', () => Buffer.from('%PDF-1.7 …'), 'a.pdf'],
  ['damaged', 'a Word file cut off', async () => (await docxFile(paragraph)).subarray(0, 300), 'a.docx'],
  ['damaged', 'an old Word file cut off', () => oleFile(['WordDocument'], { flags: 0 }), 'a.doc'],
  ['damaged', 'a Word file with a wrong part', () => docxFile(paragraph).then((zip) => declaring(zip, 5000)), 'a.docx'],
  [
    'archive_bomb',
    'parts that unpack to more than they say',
    () => docxFile(paragraph).then((zip) => declaring(zip, 3)),
    'a.docx',
  ],
  [
    'archive_bomb',
    'parts that say they are huge',
    () => docxFile(paragraph).then((zip) => declaring(zip, 2 ** 31)),
    'a.docx',
  ],
  ['archive_bomb', 'a part that swells', () => docxFile(' '.repeat(17 * MEGABYTE)), 'a.docx'],
  [
    'archive_bomb',
    'too many parts',
    () => zipFile(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [String(index), '']))),
    'a.xlsx',
  ],
  ['document_too_complex', 'elements without end', () => docxFile('<w:sdt>'.repeat(5000)), 'a.docx'],
  [
    'document_too_complex',
    'tables inside each other without end',
    () => docxFile('<w:tbl><w:tr><w:tc>'.repeat(3000)),
    'a.docx',
  ],
  [
    'document_too_complex',
    'a string that a workbook shows in a hundred thousand cells',
    () => sharedStringFile(100_000),
    'a.xlsx',
  ],
  [
    'document_too_complex',
    'cells merged over the whole sheet',
    () => xlsxFile([{ name: 'S', rows: [['任务', '单位']], merges: ['A1:XFD1048576'] }]),
    'a.xlsx',
  ],
  [
    'document_too_complex',
    'a page whose cells span everything below',
    () =>
      Buffer.from(`<html><body><table>${'<tr><td colspan="999" rowspan="999">任务</td><td>局</td></tr>'.repeat(5000)}`),
    'a.html',
  ],
  [
    'damaged',
    'a PDF whose pages are their own parents',
    () => changed(pdfFile([[{ text: '任务', x: 80, y: 80 }]]), '/Kids [10 0 R]', '/Kids [2 0 R] '),
    'a.pdf',
  ],
];

describe('A file that cannot be read is refused with a code', () => {
  it.each(files)('%s: %s', async (code, _, file, name) => {
    const read = await readDocument(await file(), name);
    expect(read).toEqual({ ok: false, code, message: FILE_FAILURES[code as keyof typeof FILE_FAILURES] });
  });
});

describe('A file that does something when it is opened', () => {
  const withParts = async ({ of, parts }: (typeof ACTIVE_PARTS)[number] | (typeof QUIET_PARTS)[number]) => {
    const sound = of === 'docx' ? await docxFile(paragraph) : await xlsxFile([{ name: 'S', rows: [['任务', '单位']] }]);
    const zip = await JSZip.loadAsync(sound);
    for (const [name, content] of Object.entries(parts)) zip.file(name, content);
    return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
  };

  it.each(ACTIVE_PARTS)('is refused: $kind, $what', async (active) => {
    const { kind, of } = active;
    const read = await readDocument(await withParts(active), `a.${of}`);
    expect(read).toEqual({ ok: false, code: kind, message: FILE_FAILURES[kind] });
  });

  it.each(QUIET_PARTS)('is not one with $what', async (quiet) => {
    expect(await readDocument(await withParts(quiet), `a.${quiet.of}`)).toMatchObject({ ok: true });
  });

  it.each([
    ['dde', Buffer.concat([oleFile(['WordDocument'], { flags: 0 }), Buffer.from('\x13 DDEAUTO c:\\x')])],
    ['dde', Buffer.concat([oleFile(['WordDocument'], { flags: 0 }), Buffer.from('\x13DDE excel', 'utf16le')])],
    ['embedded_program', oleFile(['WordDocument', '\u0001Ole10Native'], { flags: 0 })],
  ] as const)('is refused as old Word too: %s', async (code, file) => {
    expect(await readDocument(file, 'a.doc')).toMatchObject({ ok: false, code });
  });
});

describe('What a file is, its content says', () => {
  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['docx', () => docxFile(paragraph), '方案.txt'],
    ['txt', () => Buffer.from(text), '方案.docx'],
    ['html', () => Buffer.from(`<!DOCTYPE html><body><p>${text}</p></body>`), '方案.doc'],
    ['txt', () => Buffer.from(`\uFEFF${text}`, 'utf16le'), '方案'],
    ['txt', () => Buffer.from(`${'<!---->'.repeat(500)}${text}`), '方案.html'],
  ])('%s', async (format, file, name) => {
    expect(await readDocument(await file(), name)).toMatchObject({ ok: true, format });
  });

  it.each<[string, () => Promise<Buffer>, string]>([
    [
      'entities and DTD of XML are not resolved',
      () => docxFile('<w:p><w:r><w:t>一、&x;任务</w:t></w:r></w:p>').then(withEntity),
      '一、&x;任务',
    ],
    ['an archive inside the document is left closed', withArchiveInside, '任务'],
    [
      'the size that a sheet claims is not believed',
      () => xlsxFile([{ name: '清单', rows: [['任务', '<c r="XFD1048576" t="inlineStr"><is><t>远</t></is></c>']] }]),
      '任务\n远',
    ],
  ])('%s', async (_, file, expected) => {
    expect(await readDocument(await file(), 'a')).toMatchObject({ ok: true, text: expected });
  });

  it('and an encoding that was guessed is noted', async () => {
    const read = await readDocument(Buffer.from(text, 'utf16le'), '方案.txt');
    expect(read).toMatchObject({ ok: true, text, notes: [{ code: 'encoding_guessed' }] });
  });
});
