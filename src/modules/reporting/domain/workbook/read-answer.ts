import type { CarriedValue, MeasurePercent, ReportContent, ReportedItem } from '../validate-report.js';
import { readDay, readNumber, readPercent, type CellReading, type InputCell } from './cell-values.js';
import {
  columnOf,
  FIGURE_SHEET,
  NATURES,
  REPORT_SHEET,
  STATUSES,
  YES,
  type FigureInputKey,
  type ReportInputKey,
} from './form-layout.js';
import type { CellProblem, FigureRow, Place, ReportRow } from './open-form.js';

const NOTHING: InputCell = { text: '', percent: false };

/** What a row of the form and the rows of its figures say. */
export interface FormAnswer {
  /** Without the figures that could not be read. For 无变化 empty: the last accepted report speaks. */
  readonly content: ReportContent;
  readonly unchanged: boolean;
  /** The unit says to know the warnings that its row has shown. */
  readonly acknowledged: boolean;
  readonly problems: readonly CellProblem[];
  /** Path of a field of the report → the cell in which it was written. */
  readonly placeOf: (field: string) => Place;
}

/**
 * @param before the report in hand, null without one. Its figures stay where their row is missing from the form.
 * @returns null when nothing was written in the row and its figures.
 */
export function readAnswer(
  row: ReportRow,
  figures: readonly FigureRow[],
  before: ReportContent | null,
  item: ReportedItem,
): FormAnswer | null {
  const { acknowledged, ...inputs } = row.cells;
  if (isEmpty(inputs) && figures.every(({ cells }) => isEmpty(cells))) return null;
  const sheet = new Reading(row.row);
  const content = {
    ...readTexts(row, sheet),
    measures: readMeasures(figures, before, sheet),
    measurements: readValues(figures, before, item, sheet),
  };
  const unchanged = sheet.choice(sheet.place('unchanged'), row.cells.unchanged, [YES]) === YES;
  const others = { ...inputs, unchanged: NOTHING };
  if (unchanged && !(isEmpty(others) && figures.every(({ cells }) => isEmpty(cells)))) {
    const message = '选了“本期无变化”就沿用上期内容，请清空这一项的其他填写；有变化的请清空本格';
    sheet.add(sheet.place('unchanged'), 'unchanged_with_content', message);
  }
  return {
    content,
    unchanged,
    acknowledged: sheet.choice(sheet.place('acknowledged'), acknowledged, [YES]) === YES,
    problems: sheet.problems,
    placeOf: (field) => sheet.placeOf(field),
  };
}

function readTexts({ cells }: ReportRow, sheet: Reading): Omit<ReportContent, 'measures' | 'measurements'> {
  const text = (key: ReportInputKey): string | null => {
    const written = cells[key].text.replace(/\r\n?/g, '\n');
    return written === '' ? null : written;
  };
  return {
    progressText: text('progressText') ?? '',
    percent: sheet.read(sheet.place('percent'), cells.percent, readPercent),
    issues: text('issues'),
    nextSteps: text('nextSteps'),
    coordinationNeeds: text('coordinationNeeds'),
    plannedCompletionOn: sheet.read(sheet.place('plannedCompletionOn'), cells.plannedCompletionOn, readDay),
  };
}

function readMeasures(
  figures: readonly FigureRow[],
  before: ReportContent | null,
  sheet: Reading,
): readonly MeasurePercent[] {
  const rows = figures.filter(({ claim }) => claim.type === 'measure');
  const kept = (before?.measures ?? []).filter(({ measureId }) => !rows.some(({ claim }) => claim.id === measureId));
  const read = rows.flatMap((row) => {
    const place = sheet.figurePlace(row, 'value');
    for (const key of ['nature', 'periodEnd', 'source', 'status'] as const) {
      if (row.cells[key].text === '') continue;
      sheet.add(sheet.figurePlace(row, key), 'not_applicable', '举措只填本期数值（完成进度），请清空这一格');
    }
    const percent = sheet.read(place, row.cells.value, readPercent);
    return percent === null ? [] : [{ place, value: { measureId: row.claim.id, percent } }];
  });
  read.forEach(({ place }, index) => sheet.name(`measures.${kept.length + index}`, place));
  return [...kept, ...read.map(({ value }) => value)];
}

function readValues(
  figures: readonly FigureRow[],
  before: ReportContent | null,
  item: ReportedItem,
  sheet: Reading,
): readonly CarriedValue[] {
  const rows = figures.filter(({ claim }) => claim.type !== 'measure');
  const kept = valuesWithoutRow(rows, before);
  const read = rows.flatMap((row) => {
    const value = readValue(row, item, sheet);
    return value === null ? [] : [{ row, value }];
  });
  read.forEach(({ row }, index) => {
    const field = `measurements.${kept.length + index}`;
    sheet.name(field, sheet.figurePlace(row, 'value'));
    sheet.name(`${field}.source`, sheet.figurePlace(row, 'source'));
    sheet.name(`${field}.periodEnd`, sheet.figurePlace(row, 'periodEnd'));
    sheet.name(`${field}.status`, sheet.figurePlace(row, 'status'));
  });
  return [...kept, ...read.map(({ value }) => value)];
}

function valuesWithoutRow(rows: readonly FigureRow[], before: ReportContent | null): CarriedValue[] {
  const counts = new Map<string, number>();
  return (before?.measurements ?? []).filter((value) => {
    const id = value.targetId ?? value.indicatorId ?? '';
    const index = counts.get(id) ?? 0;
    counts.set(id, index + 1);
    return !rows.some(({ claim }) => claim.id === id && claim.index === index);
  });
}

function readValue(row: FigureRow, item: ReportedItem, sheet: Reading): CarriedValue | null {
  const { claim, cells } = row;
  if (isEmpty(cells)) return null;
  const place = sheet.figurePlace(row, 'value');
  if (cells.value.text === '') {
    sheet.add(place, 'value_missing', '请填写本期数值，或清空这一行的其他填写');
    return null;
  }
  const unit = item.figures.find(({ id }) => id === claim.id)?.unit ?? null;
  const value = sheet.read(place, cells.value, (cell) => readNumber(cell, unit));
  const nature = sheet.choice(sheet.figurePlace(row, 'nature'), cells.nature, Object.values(NATURES));
  const status = sheet.choice(sheet.figurePlace(row, 'status'), cells.status, Object.values(STATUSES));
  const periodEnd = sheet.read(sheet.figurePlace(row, 'periodEnd'), cells.periodEnd, readDay);
  if (value === null) return null;
  return {
    targetId: claim.type === 'target' ? claim.id : null,
    indicatorId: claim.type === 'indicator' ? claim.id : null,
    periodEnd: periodEnd ?? item.periodEnd,
    value,
    flow: nature === NATURES.flow,
    status: status === STATUSES.PRELIMINARY ? 'PRELIMINARY' : 'FINAL',
    source: cells.source.text,
  };
}

function isEmpty(cells: Readonly<Record<string, InputCell>>): boolean {
  return Object.values(cells).every(({ text }) => text === '');
}

/** Gathers what cannot be read, and remembers where each field of the report stands. */
class Reading {
  readonly problems: CellProblem[] = [];
  private readonly places = new Map<string, Place>();

  constructor(private readonly row: number) {}

  place(key: ReportInputKey | 'item'): Place {
    return { sheet: REPORT_SHEET.name, row: this.row, column: columnOf(REPORT_SHEET.fields, key) };
  }

  figurePlace({ row }: FigureRow, key: FigureInputKey): Place {
    return { sheet: FIGURE_SHEET.name, row, column: columnOf(FIGURE_SHEET.fields, key) };
  }

  add(place: Place, code: string, message: string): void {
    this.problems.push({ ...place, code, message });
  }

  /** Null for an empty cell, and for one that cannot be read. */
  read(place: Place, cell: InputCell, how: (cell: InputCell) => CellReading): string | null {
    if (cell.text === '') return null;
    const reading = how(cell);
    if ('value' in reading) return reading.value;
    this.add(place, reading.code, reading.message);
    return null;
  }

  /** Null for an empty cell, and for one that says anything else. */
  choice(place: Place, { text }: InputCell, choices: readonly string[]): string | null {
    if (text === '' || choices.includes(text)) return text || null;
    const offered = choices.map((each) => `“${each}”`).join('或');
    this.add(place, 'not_a_choice', `请从下拉列表中选择${offered}，或留空`);
    return null;
  }

  name(field: string, place: Place): void {
    this.places.set(field, place);
  }

  /** The nearest cell: `measures.2.percent` is written where `measures.2` is; what has no cell concerns the row. */
  placeOf(field: string): Place {
    for (let path = field; path !== ''; path = path.slice(0, Math.max(path.lastIndexOf('.'), 0))) {
      const place = this.places.get(path);
      if (place) return place;
    }
    const column = columnOf(REPORT_SHEET.fields, field);
    return column > 0 ? { ...this.place('item'), column } : this.place('item');
  }
}
