import WordExtractor from 'word-extractor';
import type { Extract } from '../extract.js';
import { note } from '../notes.js';
import { tableLines } from '../table-text.js';

/** Sets a paragraph's list (sprmPIlfo, MS-DOC 2.6.2), little-endian; behind it the list, 0 for none. */
const LIST_PROPERTY = Buffer.from([0x0b, 0x46]);

/**
 * A document of Word 97 to 2003, or of Kingsoft WPS, which writes the same format. The text comes from a library;
 * numbers that Word generates are not in it.
 */
export async function readDoc(bytes: Buffer): Promise<Extract> {
  const document = await new WordExtractor().extract(bytes);
  const boxes = document.getTextboxes({ includeHeadersAndFooters: false, includeBody: true });
  const notes = `${document.getFootnotes()}\n${document.getEndnotes()}`
    .split('\n')
    .filter((line) => line.trim() !== '');
  const lines = [
    ...withTables(document.getBody().split('\n')),
    ...boxes.split('\n').filter((line) => line.trim() !== ''),
    ...notes.map((text, index) => `脚注${index + 1}：${text.trim()}`),
  ];
  return { text: lines.join('\n'), notes: hasLists(bytes) ? [note('numbering_lost')] : [] };
}

/**
 * The library ends each cell with a tab and each row with a tab and a line end. A line with cells that ends without
 * a tab stops inside a cell of several paragraphs.
 */
function withTables(lines: readonly string[]): string[] {
  const done: string[] = [];
  let rows: string[][] = [];
  let open = '';
  const endTable = (): void => {
    done.push(...tableLines(rows));
    rows = [];
  };
  for (const line of lines) {
    const whole = open === '' ? line : `${open} ${line}`;
    open = '';
    if (!whole.includes('\t')) {
      endTable();
      done.push(whole);
    } else if (whole.endsWith('\t')) rows.push(whole.slice(0, -1).split('\t'));
    else open = whole;
  }
  endTable();
  return open === '' ? done : [...done, open];
}

function hasLists(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(LIST_PROPERTY); at >= 0; at = bytes.indexOf(LIST_PROPERTY, at + 1)) {
    if (at + 4 <= bytes.length && bytes.readUInt16LE(at + 2) !== 0) return true;
  }
  return false;
}
