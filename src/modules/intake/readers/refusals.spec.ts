import { describe, expect, it } from '@jest/globals';
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
];

describe('A file that cannot be read is refused with a code', () => {
  it.each(files)('%s: %s', async (code, _, file, name) => {
    const read = await readDocument(await file(), name);
    expect(read).toEqual({ ok: false, code, message: FILE_FAILURES[code as keyof typeof FILE_FAILURES] });
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

  it('and an encoding that was guessed is noted', async () => {
    const read = await readDocument(Buffer.from(text, 'utf16le'), '方案.txt');
    expect(read).toMatchObject({ ok: true, text, notes: [{ code: 'encoding_guessed' }] });
  });
});
