import { MOST_CELLS } from '../extract.js';
import { elementsOf, isElement, type Element } from '../markup.js';
import { Unreadable } from '../refusals.js';
import { cellText, tableLines, type Row } from '../table-text.js';

const BLOCKS =
  /^(?:address|article|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|form|h[1-6]|header|hr|html|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|caption)$/;
const WIDEST_SPAN = 200;

/** The words of a page as its reader sees them: a line for each paragraph, list item, and row of a table. */
export function pageLines(element: Element): string[] {
  const writer = new LineWriter();
  writer.block(element);
  return writer.lines();
}

class LineWriter {
  private readonly done: string[] = [];
  private current = '';

  lines(): string[] {
    this.endLine();
    return this.done;
  }

  block(element: Element): void {
    this.endLine();
    if (element.name === 'table') this.table(element);
    else if (element.name === 'ol') this.orderedList(element);
    else this.content(element, element.name === 'pre');
    this.endLine();
  }

  private content(element: Element, preformatted: boolean): void {
    for (const child of element.children) {
      if (!isElement(child)) this.words(child, preformatted);
      else if (child.name === 'br') this.endLine();
      else if (BLOCKS.test(child.name)) this.block(child);
      else this.content(child, preformatted);
    }
  }

  private words(text: string, preformatted: boolean): void {
    if (!preformatted) {
      this.current += text.replace(/\s+/g, ' ');
      return;
    }
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.endLine();
      this.current += line;
    });
  }

  private endLine(): void {
    const line = this.current.replace(/[ \u00A0]{2,}/g, ' ').trim();
    if (line !== '') this.done.push(line);
    this.current = '';
  }

  private orderedList(list: Element): void {
    let number = Number(list.attributes['start'] ?? 1);
    for (const item of elementsOf(list)) {
      if (item.name === 'li' && Number.isFinite(number)) {
        this.endLine();
        this.current = `${number}. `;
        this.content(item, false);
        number += 1;
      } else this.block(item);
    }
  }

  /** A table that only arranges the page is read cell by cell; others are rows. */
  private table(table: Element): void {
    const rows = rowsOf(table);
    const widest = Math.max(0, ...rows.map((row) => cellsOf(row).length));
    const arranges = widest <= 1 || rows.some((row) => cellsOf(row).some((cell) => tablesIn(cell)));
    const caption = elementsOf(table).find(({ name }) => name === 'caption');
    if (caption) this.block(caption);
    if (arranges) for (const row of rows) for (const cell of cellsOf(row)) this.block(cell);
    else this.done.push(...tableLines(gridOf(rows)));
  }
}

function rowsOf(table: Element): Element[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return /^(?:thead|tbody|tfoot)$/.test(child.name) ? rowsOf(child) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return elementsOf(row).filter(({ name }) => name === 'td' || name === 'th');
}

function tablesIn(element: Element): boolean {
  return elementsOf(element).some((child) => child.name === 'table' || tablesIn(child));
}

function spanOf(cell: Element, name: 'rowspan' | 'colspan'): number {
  const span = Number.parseInt(cell.attributes[name] ?? '1', 10);
  return span >= 1 ? Math.min(span, WIDEST_SPAN) : 1;
}

/**
 * Cells at their columns; one that spans rows is repeated in each, one that spans columns stands in the first.
 * @throws Unreadable `document_too_complex` when spans stand for more cells than a table may have.
 */
function gridOf(rows: readonly Element[]): Row[] {
  const hanging = new Map<number, { text: string; rows: number }>();
  let columns = 0;
  const grid = rows.map((row) => {
    const line: string[] = [];
    const fillHanging = (): void => {
      for (let above = hanging.get(line.length); above; above = hanging.get(line.length)) {
        if (above.rows === 1) hanging.delete(line.length);
        else above.rows -= 1;
        line.push(above.text);
      }
    };
    for (const cell of cellsOf(row)) {
      fillHanging();
      const text = pageLines({ ...cell, name: 'div' })
        .map(cellText)
        .join(' ');
      const below = spanOf(cell, 'rowspan') - 1;
      for (let column = 0; column < spanOf(cell, 'colspan'); column += 1) {
        const shown = column === 0 ? text : '';
        if (below > 0) hanging.set(line.length, { text: shown, rows: below });
        line.push(shown);
      }
    }
    fillHanging();
    columns = Math.max(columns, line.length);
    if (columns * rows.length > MOST_CELLS) throw new Unreadable('document_too_complex');
    return line;
  });
  return grid.map((line) => [...line, ...Array.from({ length: columns - line.length }, () => '')]);
}
