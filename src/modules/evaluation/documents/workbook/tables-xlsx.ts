import { makeDeterministic } from '../../../../platform/official-document/deterministic-zip.js';
import { type DataSheet, streamTables } from '../../../../platform/spreadsheet/stream-tables.js';
import type { EvaluationSnapshot } from '../../domain/snapshot.js';
import type { Edition } from '../edition.js';
import { indicatorSheet } from './indicator-sheet.js';
import { measurementInputSheet, reportInputSheet } from './input-sheets.js';
import { overviewSheet, sectionSheet } from './overview-sheets.js';
import { measureSheet, targetSheet, taskSheet } from './task-sheets.js';
import { missingSheet, unitSheet } from './unit-sheets.js';

/**
 * All tables of an evaluation as an Excel file: figures as numbers, to be filtered and reckoned with. A pure function
 * of the snapshot: equal snapshots give equal bytes.
 */
export async function renderTablesXlsx(snapshot: EvaluationSnapshot, edition: Edition): Promise<Buffer> {
  return makeDeterministic(await streamTables(sheetsOf(snapshot, edition)), snapshot.asOf);
}

/** The sheets in the order of the file; the public edition has neither reporting figures nor ids of facts. */
export function sheetsOf(snapshot: EvaluationSnapshot, edition: Edition): DataSheet[] {
  const shared = [
    overviewSheet(snapshot, edition),
    sectionSheet(snapshot, edition),
    indicatorSheet(snapshot, edition),
    taskSheet(snapshot, edition),
    measureSheet(snapshot, edition),
    targetSheet(snapshot, edition),
    unitSheet(snapshot, edition),
  ];
  if (edition === 'PUBLIC') return shared;
  return [
    ...shared,
    missingSheet(snapshot, edition),
    reportInputSheet(snapshot, edition),
    measurementInputSheet(snapshot, edition),
  ];
}
