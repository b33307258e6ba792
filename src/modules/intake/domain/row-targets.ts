import type { DraftMeasure, DraftTarget, Span } from './draft.js';
import { listedItems } from './listed-items.js';
import { findMeasures } from './measures.js';
import type { TableRow } from './tables.js';
import type { TaskContext } from './tasks.js';
import { readStatedTarget } from './targets/listed-targets.js';
import { kindOf } from './targets/kind.js';
import { findQuantities } from './targets/quantity.js';
import { findTargets } from './targets/targets.js';
import { ATTRIBUTE_ONLY } from './targets/vocabulary.js';

/** The measures of a row: its column of them, else the headlines in its text behind the title. */
export function rowMeasures({ flow, log }: TaskContext, row: TableRow, bodyStart: number): DraftMeasure[] {
  if (row.measures === null) {
    return row.prose.flatMap(({ start, end }) => findMeasures(flow, Math.max(start, bodyStart), end, log));
  }
  return row.measures
    .flatMap((cell) => listedItems(flow.text, cell))
    .map(({ start, end }) => ({ title: flow.words(start, end), source: flow.span(start, end) }));
}

/** The targets of a row. A column of quantified targets says all of them; otherwise text and columns are searched. */
export function rowTargets(context: TaskContext, row: TableRow, title: string): DraftTarget[] {
  const cells = row.quantified ?? row.targets;
  const listed = cells.flatMap((cell) =>
    listedItems(context.flow.text, cell).flatMap((item) => {
      const stated = readStatedTarget(context.flow, item);
      return stated ? [stated] : targetsIn(context, item, title);
    }),
  );
  const found =
    row.quantified === null ? [...row.prose.flatMap((cell) => proseTargets(context, cell)), ...listed] : listed;
  return found.map((target) =>
    ATTRIBUTE_ONLY.test(target.name) ? { ...target, name: `${title}${target.name}` } : target,
  );
}

function proseTargets({ flow, log, planEnd }: TaskContext, { start, end }: Span): DraftTarget[] {
  return findTargets(flow, start, end, planEnd, log);
}

const BARE = { counted: false, compared: false, hasDeadline: true };

/** A cell with nothing but a figure says how much of what the task is about. */
function targetsIn(context: TaskContext, item: Span, title: string): DraftTarget[] {
  const { flow } = context;
  const found = proseTargets(context, item);
  const [quantity] = findQuantities(flow.text, item.start, item.end);
  const alone =
    quantity && flow.text.slice(item.start, quantity.comparatorStart).trim() === '' && quantity.end === item.end;
  if (!alone) return found;
  const comparator = quantity.comparator ?? 'gte';
  return [
    {
      name: title,
      comparator,
      value: Number(quantity.valueText),
      valueText: quantity.valueText,
      valueMax: quantity.valueMaxText === null ? null : Number(quantity.valueMaxText),
      valueMaxText: quantity.valueMaxText,
      unit: quantity.unit,
      deadline: null,
      kind: kindOf({ statement: title, comparator, unit: quantity.unit, ...BARE }),
      excerpt: flow.words(item.start, item.end),
      source: flow.span(item.start, item.end),
    },
  ];
}
