import { pdfFile, type Mark } from './pdf-file.js';

const LINE_WIDTH = 440;
const LINES_ON_PAGE = 22;

/** Breaks a paragraph where its lines are full; figures and letters are half as wide as Chinese signs. */
function setInLines(paragraph: string): string[] {
  const set: string[] = [];
  let [line, width] = ['', 0];
  for (const sign of paragraph) {
    const own = sign < '\u007F' ? 8 : 16;
    if (width + own > LINE_WIDTH) {
      set.push(line);
      [line, width] = ['', 0];
    }
    line += sign;
    width += own;
  }
  return [...set, line];
}

/** Paragraphs set like a printed document: 22 lines to a page, first lines indented, page numbers at the foot. */
export function printedPdf(paragraphs: readonly string[]): Buffer {
  const set = paragraphs.flatMap((line) => setInLines(`　　${line.trim()}`));
  const pages: Mark[][] = [];
  set.forEach((text, index) => {
    const at = Math.floor(index / LINES_ON_PAGE);
    pages[at] ??= [{ text: `— ${at + 1} —`, x: 280, y: 790, size: 14 }];
    const indent = text.startsWith('　　') ? 32 : 0;
    pages[at].push({ text: text.trimStart(), x: 79 + indent, y: 110 + (index % LINES_ON_PAGE) * 28 });
  });
  return pdfFile(pages);
}
