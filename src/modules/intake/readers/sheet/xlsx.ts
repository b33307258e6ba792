import { childOf, childrenOf, textOf, type Element } from '../markup.js';
import type { Extract } from '../extract.js';
import { note } from '../notes.js';
import type { PackageParts } from '../package-parts.js';
import { Unreadable } from '../refusals.js';
import { tableLines } from '../table-text.js';
import { CellFormats } from './cell-formats.js';
import { parseRange, SheetGrid } from './sheet-grid.js';

const DEFAULT_SHEET_NAME = /^(?:Sheet|工作表|表)\s*\d*$/i;

/** The sheets of a workbook one below the other: its name where it has one, then its rows as lines of cells. */
export function readXlsx(parts: PackageParts, main: string): Extract {
  const workbook = parts.part(main);
  if (!workbook) throw new Unreadable('damaged');
  const targets = new Map(parts.relations(main).map(({ id, target }) => [id, target]));
  const strings = sharedStrings(parts.related(main, 'sharedStrings'));
  const formats = new CellFormats(parts.related(main, 'styles'), workbook);
  const sheets = childrenOf(childOf(workbook, 'sheets'), 'sheet');
  const isHidden = (sheet: Element): boolean => /hidden/i.test(sheet.attributes['state'] ?? '');
  const hidden = sheets.filter(isHidden).map((sheet) => sheet.attributes['name'] ?? '');
  const texts = sheets
    .filter((sheet) => !isHidden(sheet))
    .map((sheet) => ({
      name: sheet.attributes['name'] ?? '',
      lines: sheetLines(parts.part(targets.get(sheet.attributes['r:id'] ?? '') ?? ''), strings, formats),
    }))
    .filter(({ lines }) => lines.length > 0);
  return {
    text: texts.map((sheet) => [...titleOf(sheet, texts.length), ...sheet.lines].join('\n')).join('\n\n'),
    notes: hidden.length > 0 ? [note('hidden_sheets', { names: hidden.join('、') })] : [],
  };
}

/** The name of a sheet is said when it tells sheets apart, or when the sheet does not begin with a title itself. */
function titleOf({ name, lines }: { name: string; lines: readonly string[] }, sheets: number): string[] {
  const titled = sheets === 1 && !(lines[0] ?? '').includes('\t');
  return titled || DEFAULT_SHEET_NAME.test(name) || lines[0] === name ? [] : [name];
}

function sharedStrings(root: Element | null): string[] {
  return childrenOf(root ?? undefined, 'si').map(richText);
}

/** Plain or formatted text; phonetic guides are left out. */
function richText(element: Element): string {
  return [...childrenOf(element, 't'), ...childrenOf(element, 'r').flatMap((run) => childrenOf(run, 't'))]
    .map(textOf)
    .join('');
}

function sheetLines(sheet: Element | null, strings: readonly string[], formats: CellFormats): string[] {
  const grid = new SheetGrid();
  childrenOf(childOf(sheet ?? undefined, 'sheetData'), 'row').forEach((row, index) => {
    const number = Number(row.attributes['r'] ?? index + 1);
    for (const cell of childrenOf(row, 'c')) {
      grid.put(number, cell.attributes['r'], cellValue(cell, strings, formats).trim());
    }
  });
  for (const merged of childrenOf(childOf(sheet ?? undefined, 'mergeCells'), 'mergeCell')) {
    const range = parseRange(merged.attributes['ref'] ?? '');
    if (range) grid.repeatDownwards(range);
  }
  return tableLines(grid.rows());
}

function cellValue(cell: Element, strings: readonly string[], formats: CellFormats): string {
  const value = childOf(cell, 'v');
  const written = value ? textOf(value) : '';
  switch (cell.attributes['t']) {
    case 's':
      return strings[Number(written)] ?? '';
    case 'inlineStr': {
      const inline = childOf(cell, 'is');
      return inline ? richText(inline) : '';
    }
    case 'b':
      return written === '1' ? '是' : '否';
    case 'e':
      return '';
    case 'str':
    case 'd':
      return written;
    default:
      return formats.show(written, Number(cell.attributes['s'] ?? -1));
  }
}
