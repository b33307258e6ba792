import type { FoundClause } from './clauses.js';
import type { DiagnosticLog } from './diagnostics.js';
import type { Comparator, DraftIndicator, Span, TargetKind } from './draft.js';
import type { Flow } from './flow.js';
import { mainQuantity, NO_QUANTITY, readQualitative, toQuantity, type Statement } from './indicators.js';
import type { FigureColumn } from './indicator-heads.js';
import type { IndicatorRow } from './indicator-tables.js';
import { fold } from './normalise.js';
import { kindOf } from './targets/kind.js';

/** What gets better by falling: a table gives no comparison. */
const FALLS = /失业率|死亡率|发病率|事故|能耗|水耗|电耗|排放|浓度|负债率|降低|下降/;
/** Names that say what is to be made, not what is measured. */
const COUNTS = /^(?:争取)?(?:建设|建成|培育|打造|创建|新建|引进|开发|开放|完成)(?!.*(?:率|比例|占比)$)/;
const UNIT_IN_NAME = /[(（]([^()（）]{1,10})[)）]$/;
/** A figure in brackets is the sum of all years of the plan. */
const PLAIN_FIGURE = /^\s*[[(]?\s*(?:≥|<=|>=|≤|>|<)?\s*(-?\d[\d,]*(?:\.\d+)?)\s*([%‰]?)\s*[\])]?\s*$/;
/** Differences of rounding in the published figures. */
const TOLERANCE = 0.02;
const YEARS_OF_A_PLAN = 5;
const COLUMN_NAMES: Readonly<Record<FigureColumn, string>> = { base: '基期值', target: '目标值', growth: '年均增速' };

interface Figure {
  text: string;
  unit: string | null;
  isSum: boolean;
}

function figureIn(flow: Flow, cell: Span | null): Figure | null {
  const match = cell ? PLAIN_FIGURE.exec(flow.text.slice(cell.start, cell.end)) : null;
  return match?.[1] === undefined
    ? null
    : { text: match[1].replace(/,/g, ''), unit: match[2] || null, isSum: /[[(]/.test(match[0]) };
}

function nameAndUnit(flow: Flow, row: IndicatorRow): { name: string; unit: string | null } {
  const words = flow.words(row.name.start, row.name.end);
  const unit = UNIT_IN_NAME.exec(words);
  if (row.stated !== null || !unit?.[1] || !/[%％‰万亿元人张户家个平方㎡公里吨岁年㎞/]/.test(unit[1]))
    return { name: words, unit: row.unit };
  return { name: words.slice(0, unit.index), unit: row.unit ?? fold(unit[1]) };
}

/** A plain figure takes its unit from the name; anything else is read as in running text. */
function targetOf(flow: Flow, row: IndicatorRow, name: string, unit: string | null, base: Figure | null): Statement {
  const cell = row.target;
  const falls = FALLS.test(name);
  const figure = figureIn(flow, cell);
  if (cell && figure) {
    const comparator = falls ? 'lte' : 'gte';
    const lowers = falls && base !== null && Number(base.text) > Number(figure.text);
    return {
      name,
      targetText: flow.words(cell.start, cell.end),
      quantity: {
        comparator,
        value: Number(figure.text),
        valueText: figure.text,
        valueMax: null,
        valueMaxText: null,
        unit: unit ?? figure.unit,
      },
      kind: figure.isSum
        ? 'cumulative'
        : kindOfCell(lowers ? `${name}降至` : name, comparator, name, unit ?? figure.unit),
    };
  }
  return (cell ? worded(flow, cell, name) : null) ?? growthAsTarget(flow, row, name);
}

/** A cell has no verb: what is made and counted is in the name. */
function kindOfCell(statement: string, comparator: Comparator, name: string, unit: string | null): TargetKind {
  const counted = COUNTS.test(name);
  return kindOf({ statement, comparator, unit: unit ?? '', counted, compared: false, hasDeadline: true });
}

function worded(flow: Flow, cell: Span, name: string): Statement {
  const targetText = flow.words(cell.start, cell.end);
  // 突破3000亿元 compares only where it has a subject, which stands in another cell.
  const statement = `目标${flow.text.slice(cell.start, cell.end)}`;
  const quantity = mainQuantity(statement, 0, statement.length);
  if (quantity === undefined) {
    const qualitative = readQualitative(flow, cell.start - 1, cell.end);
    return { name, targetText, quantity: NO_QUANTITY, kind: qualitative?.kind ?? 'level' };
  }
  const comparator = quantity.comparator ?? (FALLS.test(name) ? 'lte' : 'gte');
  return {
    name,
    targetText,
    quantity: toQuantity({ ...quantity, comparator }),
    kind: kindOfCell(`${name}${targetText}`, comparator, name, quantity.unit),
  };
}

/** Where the table says how the target is compared and judged, nothing is to be guessed. */
function asStated({ stated, unit, target: rowTarget }: IndicatorRow, target: Statement): Statement {
  if (stated === null) return target;
  const { comparator, kind } = stated;
  if (rowTarget === null) return { ...target, targetText: '', quantity: NO_QUANTITY, kind: kind ?? 'level' };
  const { quantity } = target;
  return {
    ...target,
    quantity: comparator === null ? NO_QUANTITY : { ...quantity, comparator, unit: quantity.unit || unit },
    kind: kind ?? target.kind,
  };
}

/** Without a target the yearly growth is what is aimed at. */
function growthAsTarget(flow: Flow, row: IndicatorRow, name: string): Statement {
  const growth = figureIn(flow, row.growth);
  if (growth === null) return { name, targetText: '', quantity: NO_QUANTITY, kind: 'level' };
  const value = { value: Number(growth.text), valueText: growth.text, valueMax: null, valueMaxText: null, unit: '%' };
  return {
    name,
    targetText: growth.isSum ? `累计${growth.text}%` : `年均${growth.text}%`,
    quantity: { comparator: 'gte', ...value },
    kind: growth.isSum ? 'cumulative' : 'annual_average_growth',
  };
}

export function readIndicatorRow(
  flow: Flow,
  row: IndicatorRow,
  clauses: readonly FoundClause[],
  log: DiagnosticLog,
): DraftIndicator {
  const { name, unit } = nameAndUnit(flow, row);
  const base = figureIn(flow, row.base);
  const written = figureIn(flow, row.growth);
  const growth = written?.isSum ? null : written;
  const target = asStated(row, targetOf(flow, row, name, unit, base));
  reportRow(row, name, log);
  if (base && growth && target.quantity.valueText !== null) {
    reportGrowth(row, name, { base, growth: growth.text, target: target.quantity.valueText }, log);
  }
  if (target.targetText === '') log.add('indicator_without_target', row.name.start, row.name.end, { name });
  return {
    attribute: row.attribute,
    number: row.node.number,
    name,
    targetText: target.targetText,
    ...target.quantity,
    kind: target.kind,
    baseValueText: base?.text ?? null,
    baseYear: row.baseYear,
    growthText: growth?.text ?? null,
    otherYears: row.otherYears.flatMap(({ year, cell }) => {
      const figure = figureIn(flow, cell);
      return figure ? [{ year, valueText: figure.text }] : [];
    }),
    lead: clauses.flatMap((found) => found.lead),
    responsible: clauses.flatMap((found) => found.responsible),
    supporting: clauses.flatMap((found) => found.supporting),
    source: flow.span(row.node.start, row.node.ownEnd),
  };
}

function reportRow(row: IndicatorRow, name: string, log: DiagnosticLog): void {
  const { start, end } = row.node;
  if (row.shifted) log.add('indicator_cells_lost', start, end, { name });
  for (const column of row.expected)
    if (row[column] === null) log.add('indicator_cell_empty', start, end, { name, column: COLUMN_NAMES[column] });
}

/** Base × (1 + growth)^years must be the target, up to rounding. */
function reportGrowth(
  row: IndicatorRow,
  name: string,
  figures: { base: Figure; growth: string; target: string },
  log: DiagnosticLog,
): void {
  const years = row.baseYear && row.targetYear ? row.targetYear - row.baseYear : YEARS_OF_A_PLAN;
  const computed = Number(figures.base.text) * (1 + Number(figures.growth) / 100) ** years;
  if (!(Math.abs(computed / Number(figures.target) - 1) > TOLERANCE)) return;
  log.add('indicator_growth_mismatch', row.node.start, row.node.end, {
    name,
    base: figures.base.text,
    growth: figures.growth,
    years: String(years),
    computed: computed.toFixed(2),
    target: figures.target,
  });
}
