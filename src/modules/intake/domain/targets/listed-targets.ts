import type { Comparator, DraftTarget, Span, TargetKind } from '../draft.js';
import type { Flow } from '../flow.js';
import { kindOf } from './kind.js';

/** Comparisons as tables write them; the first of each is the one of a division's workbook. */
const COMPARISONS: readonly (readonly [Comparator, string])[] = [
  ['gte', '达到|不低于|不少于|≥|>='],
  ['gt', '大于|超过|突破|>'],
  ['lte', '不超过|不高于|不大于|≤|<='],
  ['lt', '小于|低于|<'],
  ['approx', '约|≈'],
  ['eq', '等于|为|='],
];
const KINDS: Readonly<Record<string, TargetKind>> = {
  期末值: 'level',
  累计值: 'cumulative',
  年均增速: 'annual_average_growth',
  每年上限: 'ceiling',
  每年下限: 'floor',
  上级下达: 'assigned',
  同步增长: 'synchronised',
};
const COMPARISON = COMPARISONS.map(([, words]) => words).join('|');
const FIGURE = '-?\\d[\\d,]*(?:\\.\\d+)?';
/** 名称：达到60家 */
const STATEMENT = new RegExp(`^(.+?)\\s*:\\s*(${COMPARISON})\\s*(${FIGURE})(?:\\s*-\\s*(${FIGURE}))?\\s*(.*)$`);
/** （2025年，累计值，基期40） behind it, in any order. */
const REMARKS = /\s*\(([^()]*)\)$/;
const DAY = /^(20\d\d)年(?:(\d{1,2})月)?(?:(\d{1,2})日)?$/;
const BASE = new RegExp(`^基期(${FIGURE})$`);

const UNCOUNTED = { counted: false, compared: true, hasDeadline: true };

export function comparisonOf(words: string): Comparator | null {
  return COMPARISONS.find(([, pattern]) => new RegExp(`^(?:${pattern})$`).test(words))?.[0] ?? null;
}

export function kindNamed(words: string): TargetKind | null {
  return KINDS[words] ?? null;
}

/** A target written in parts, as a division's workbook has them; null for words that only a reader of prose knows. */
export function readStatedTarget(flow: Flow, item: Span): DraftTarget | null {
  const words = flow.text.slice(item.start, item.end);
  const remarks = readRemarks(words);
  const match = STATEMENT.exec(remarks === null ? words : words.replace(REMARKS, ''));
  const [, name, comparison, value, valueMax, unit = ''] = match ?? [];
  const comparator = comparisonOf(comparison ?? '');
  if (name === undefined || value === undefined || comparator === null) return null;
  const greatest = valueMax === undefined ? null : plain(valueMax);
  return {
    name: flow.words(item.start, item.start + name.length),
    comparator,
    value: Number(plain(value)),
    valueText: plain(value),
    valueMax: greatest === null ? null : Number(greatest),
    valueMaxText: greatest,
    unit: unit.replace(/\s/g, ''),
    deadline: remarks?.deadline ?? null,
    baseValueText: remarks?.base ?? null,
    kind: remarks?.kind ?? kindOf({ ...UNCOUNTED, statement: words, comparator, unit }),
    excerpt: flow.words(item.start, item.end),
    source: flow.span(item.start, item.end),
  };
}

interface Remarks {
  deadline?: string;
  kind?: TargetKind;
  base?: string;
}

/** Null when the bracket at the end, if any, holds anything else: then it belongs to the unit. */
function readRemarks(words: string): Remarks | null {
  const inside = REMARKS.exec(words)?.[1];
  if (inside === undefined) return null;
  const remarks: Remarks = {};
  for (const part of inside.split(/[,、;]/).map((piece) => piece.trim())) {
    const [day, base, kind] = [DAY.exec(part), BASE.exec(part)?.[1], kindNamed(part)];
    if (day)
      remarks.deadline = day
        .slice(1)
        .flatMap((digits) => (digits ? digits.padStart(2, '0') : []))
        .join('-');
    else if (base !== undefined) remarks.base = plain(base);
    else if (kind !== null) remarks.kind = kind;
    else return null;
  }
  return remarks;
}

function plain(figure: string): string {
  return figure.replace(/,/g, '');
}
