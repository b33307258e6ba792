import type { PackageParts } from '../package-parts.js';
import { childOf, childrenOf, elementsOf, type Element } from '../markup.js';
import { note } from '../notes.js';
import type { Extract } from '../extract.js';
import { Unreadable } from '../refusals.js';
import { cellText, tableLines } from '../table-text.js';
import { hasChanges, readInline, type Inline } from './inline.js';
import { Numbering, type NumberedAs } from './numbering.js';
import { isOn, valueOf } from './properties.js';
import { Styles } from './styles.js';

/** Wrappers whose content stands where they stand. */
const TRANSPARENT = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);
const NOTE_WORDS = { footnote: '脚注', endnote: '尾注' } as const;

/**
 * The text of a Word document: a paragraph is a line with the number that Word shows, a table row is a line of cells.
 * Headers and footers are parts of their own and are never opened.
 */
export function readDocx(parts: PackageParts, main: string): Extract {
  const root = parts.part(main);
  const body = childOf(root ?? undefined, 'w:body');
  if (!root || !body) throw new Unreadable('damaged');
  const lines = new DocxReader(parts, main).read(body);
  return { text: lines.join('\n'), notes: hasChanges(body) ? [note('changes_accepted')] : [] };
}

class DocxReader {
  private readonly styles: Styles;
  private readonly numbering: Numbering;
  private readonly notes: Inline['notes'] = [];
  /** Words of a paragraph whose end mark was deleted; they open the next one. */
  private carried = '';

  constructor(
    private readonly parts: PackageParts,
    private readonly main: string,
  ) {
    this.styles = new Styles(parts.related(main, 'styles'));
    this.numbering = new Numbering(parts.related(main, 'numbering'), this.styles);
  }

  read(body: Element): string[] {
    const lines = this.blocks(body);
    if (this.carried !== '') lines.push(this.carried);
    return [...lines, ...this.noteLines()];
  }

  private blocks(parent: Element): string[] {
    return elementsOf(parent).flatMap((block) => {
      if (block.name === 'w:p') return this.paragraph(block);
      if (block.name === 'w:tbl') return this.table(block);
      return TRANSPARENT.has(block.name) && !isContentsField(block) ? this.blocks(block) : [];
    });
  }

  private paragraph(element: Element): string[] {
    const properties = childOf(element, 'w:pPr');
    const style = valueOf(childOf(properties, 'w:pStyle')) ?? '';
    if (this.styles.isContents(style)) return [];
    const inline = readInline(element);
    this.notes.push(...inline.notes);
    const numbered = this.numbered(properties, style);
    const number = numbered ? this.numbering.next(numbered) : '';
    const text = this.carried + inline.text;
    this.carried = '';
    const boxes = inline.boxes.flatMap((box) => this.blocks(box));
    if (childOf(childOf(properties, 'w:rPr'), 'w:del')) {
      this.carried = withNumber(number, text);
      return boxes;
    }
    return [...(text.trim() === '' ? [] : withNumber(number, text.trim()).split('\n')), ...boxes];
  }

  private numbered(properties: Element | undefined, style: string): NumberedAs | null {
    const own = childOf(properties, 'w:numPr');
    const inherited = this.styles.numbering(style);
    const list = valueOf(childOf(own, 'w:numId')) ?? inherited?.list;
    const level = valueOf(childOf(own, 'w:ilvl'));
    if (list === undefined || list === '0') return null;
    return { list, level: level === undefined ? (inherited?.level ?? 0) : Number(level) };
  }

  private table(table: Element): string[] {
    const rows = rowsOf(table);
    const nested = rows.some((row) => cellsOf(row).some((cell) => findTable(cell)));
    const columns = Math.max(0, ...rows.map((row) => cellsOf(row).length));
    if (columns <= 1 || (nested && rows.length === 1))
      return rows.flatMap((row) => cellsOf(row).flatMap((cell) => this.blocks(cell)));
    const grid = new MergedGrid();
    for (const row of rows) this.row(row, grid);
    return tableLines(grid.rows);
  }

  private row(row: Element, grid: MergedGrid): void {
    const properties = childOf(row, 'w:trPr');
    grid.startRow(spanOf(childOf(properties, 'w:gridBefore'), 0));
    for (const cell of cellsOf(row)) {
      const layout = childOf(cell, 'w:tcPr');
      const merge = childOf(layout, 'w:vMerge');
      const text = this.blocks(cell).map(cellText).join(' ');
      grid.add(text, {
        columns: spanOf(childOf(layout, 'w:gridSpan'), 1),
        continues: merge !== undefined && valueOf(merge) !== 'restart',
      });
    }
  }

  /** Notes stand behind the text, each once and marked: inside a sentence they would part names. */
  private noteLines(): string[] {
    const texts = { footnote: this.noteTexts('footnote'), endnote: this.noteTexts('endnote') };
    const referred = new Map(this.notes.map((found) => [`${found.kind} ${found.id}`, found]));
    return [...referred.values()].flatMap(({ kind, id }, index) => {
      const text = texts[kind].get(id) ?? '';
      return text === '' ? [] : [`${NOTE_WORDS[kind]}${index + 1}：${text}`];
    });
  }

  private noteTexts(kind: 'footnote' | 'endnote'): Map<string, string> {
    const root = this.parts.related(this.main, `${kind}s`);
    return new Map(
      childrenOf(root ?? undefined, `w:${kind}`).map((element) => [
        element.attributes['w:id'] ?? '',
        this.blocks(element).map(cellText).join(' '),
      ]),
    );
  }
}

/** Puts cells at their columns; a cell merged downwards is repeated in every row, one merged sideways stands once. */
class MergedGrid {
  readonly rows: string[][] = [];
  private row: string[] = [];

  startRow(skipped: number): void {
    this.row = Array.from({ length: skipped }, () => '');
    this.rows.push(this.row);
  }

  add(text: string, cell: { columns: number; continues: boolean }): void {
    const above = this.rows.at(-2)?.[this.row.length] ?? '';
    this.row.push(cell.continues && text === '' ? above : text);
    for (let extra = 1; extra < cell.columns; extra += 1) this.row.push('');
  }
}

const WIDEST_TABLE = 200;

function spanOf(element: Element | undefined, otherwise: number): number {
  const span = Number(valueOf(element) ?? otherwise);
  return Number.isInteger(span) && span >= 0 ? Math.min(span, WIDEST_TABLE) : otherwise;
}

function withNumber(number: string, text: string): string {
  const apart = /[0-9A-Za-z.]$/.test(number) && number !== '' ? ' ' : '';
  return `${number}${apart}${text}`;
}

function through(parent: Element, name: string): Element[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return TRANSPARENT.has(child.name) ? through(child, name) : [];
  });
}

function rowsOf(table: Element): Element[] {
  return through(table, 'w:tr').filter((row) => !isOn(childOf(childOf(row, 'w:trPr'), 'w:del')));
}

function cellsOf(row: Element): Element[] {
  return through(row, 'w:tc');
}

function findTable(cell: Element): boolean {
  return through(cell, 'w:tbl').length > 0;
}

/** The table of contents repeats the headings with page numbers. */
function isContentsField(block: Element): boolean {
  const gallery = childOf(childOf(childOf(block, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  return valueOf(gallery) === 'Table of Contents';
}
