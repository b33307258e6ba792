import { makeDeterministic } from '../../../platform/official-document/deterministic-zip.js';
import type { Row, TableModel } from '../../../platform/official-document/table-model.js';
import { writeWorkbook, type Sheet } from '../../../platform/spreadsheet/write-workbook.js';
import type { CircularFacts } from '../domain/circular-facts.js';
import { circularTables } from './circular-tables.js';

/** A column is as wide on the sheet as its millimetres in the document; about two to a character. */
const MM_PER_CHARACTER = 2;
const NARROWEST = 8;
const WHOLE = /^-?\d+$/;

/** The tables of the circular as a workbook (.xlsx), a sheet each. Equal facts give equal bytes. */
export async function renderCircularXlsx(facts: CircularFacts): Promise<Buffer> {
  const bytes = await writeWorkbook(circularTables(facts).map(sheetOf), new Date(`${facts.asOf}T00:00:00Z`));
  return makeDeterministic(bytes, facts.asOf);
}

function sheetOf({ caption, columns, rows }: TableModel): Sheet {
  return {
    name: caption.replace(/^表\d+ /, ''),
    columns: columns.map(({ header, widthMm }) => ({
      header,
      width: Math.max(NARROWEST, Math.round(widthMm / MM_PER_CHARACTER)),
    })),
    rows: rows.map(cellsOf),
    table: true,
  };
}

/** Counts become numbers, so that they can be added up; everything else stays the text of the document. */
function cellsOf(row: Row): (string | number)[] {
  if (row.kind === 'group') return [row.text];
  return row.cells.map(({ text }) => (WHOLE.test(text) ? Number(text) : text));
}
