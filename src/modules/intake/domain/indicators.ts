import type { DiagnosticLog } from './diagnostics.js';
import type { DraftIndicator, Quantity, TargetKind } from './draft.js';
import type { FoundClause } from './clauses.js';
import type { Flow } from './flow.js';
import type { OutlineNode } from './outline.js';
import { trim } from './sentences.js';
import { kindOf } from './targets/kind.js';
import { findQuantities, type FoundQuantity } from './targets/quantity.js';

const ATTRIBUTE = /约束性|预期性/;
/** 完成市下达目标: the upper level sets the figure. 与…同步: another indicator does. */
const ASSIGNED =
  /(?:完成|达到|按照|按)[^,。;]{0,12}(?:下达|核定|分解|规定)[^,。;]{0,8}(?:目标|任务|要求|指标)?|[省市区县国]\S{0,4}下达\S{0,4}(?:目标|任务)/;
const SYNCHRONISED =
  /(?:与|和|同)[^,。;]{2,20}?(?:保持)?(?:基本)?同步|(?:不低于|高于|快于)(?:全[国省市区]|GDP|经济)[^,。;\d]{0,12}/;

/** A heading above a list of indicators. */
export function isIndicatorHeading(title: string): boolean {
  return /指标/.test(title) ? !/(?:体系建设|落实|考核|责任|监测)/.test(title) : /预期目标/.test(title);
}

export interface Statement {
  name: string;
  targetText: string;
  quantity: Quantity;
  kind: TargetKind;
}

export const NO_QUANTITY: Quantity = {
  comparator: null,
  value: null,
  valueText: null,
  valueMax: null,
  valueMaxText: null,
  unit: null,
};

export function toQuantity(found: FoundQuantity): Quantity {
  return {
    comparator: found.comparator ?? 'gte',
    value: Number(found.valueText),
    valueText: found.valueText,
    valueMax: found.valueMaxText === null ? null : Number(found.valueMaxText),
    valueMaxText: found.valueMaxText,
    unit: found.unit,
  };
}

/** Where the words of the target begin: with 年均, 累计 or 力争 when they stand before the comparison. */
function targetStart(text: string, start: number, quantity: FoundQuantity): number {
  const before = text.slice(start, quantity.comparatorStart);
  const opener = /(?:力争|努力|每年|年均(?:增长|增速|提高|下降)?)\s*$/.exec(before);
  return opener && opener.index > 0 ? start + opener.index : quantity.comparatorStart;
}

/** 增长9%左右、增速高于全国: the figure in front is what is aimed at. */
function statesFigure(text: string, start: number, end: number): boolean {
  const quantity = mainQuantity(text, start, end);
  return quantity !== undefined && !quantity.isTime && (quantity.comparator !== null || quantity.unit === '%');
}

export function readQualitative(flow: Flow, start: number, end: number): Statement | null {
  const text = flow.text.slice(start, end);
  for (const [pattern, kind] of [
    [ASSIGNED, 'assigned'],
    [SYNCHRONISED, 'synchronised'],
  ] as const) {
    const match = pattern.exec(text);
    if (!match || match.index === 0 || statesFigure(flow.text, start, start + match.index)) continue;
    return {
      name: cleanName(flow.words(start, start + match.index)),
      targetText: flow.words(start + match.index, end),
      quantity: NO_QUANTITY,
      kind,
    };
  }
  return null;
}

/** The amount that the statement is about: the first that is compared, else the last. 3岁以下 in a name is neither. */
export function mainQuantity(text: string, start: number, end: number): FoundQuantity | undefined {
  const all = findQuantities(text, start, end).filter((quantity) => quantity.start > start);
  const compared = all.filter((quantity) => quantity.comparatorStart < quantity.start);
  const final = all.filter((quantity) => /^[\s,。;]*$/.test(text.slice(quantity.end, end)));
  return compared[0] ?? final.at(-1) ?? all.at(-1);
}

function readStatement(flow: Flow, start: number, end: number): Statement {
  const qualitative = readQualitative(flow, start, end);
  if (qualitative) return qualitative;
  const quantity = mainQuantity(flow.text, start, end);
  if (quantity === undefined)
    return { name: cleanName(flow.words(start, end)), targetText: '', quantity: NO_QUANTITY, kind: 'level' };
  const from = targetStart(flow.text, start, quantity);
  const text = flow.text.slice(start, quantity.end);
  return {
    name: cleanName(flow.words(start, from)),
    targetText: flow.words(from, end),
    quantity: toQuantity(quantity),
    kind: kindOf({
      statement: text,
      comparator: quantity.comparator,
      unit: quantity.unit,
      counted: false,
      compared: quantity.comparatorStart < quantity.start,
      hasDeadline: true,
    }),
  };
}

function cleanName(name: string): string {
  return name.replace(/^(?:努力|力争|确保|实现|全面|到20\d\d年[,，]?)+/, '').replace(/[,，:：]$/, '');
}

/** The heading closest above that says 约束性 or 预期性. */
function attributeOf(flow: Flow, node: OutlineNode, clause: FoundClause | undefined): string | null {
  if (clause?.attribute) return clause.attribute;
  for (let at = node.parent; at; at = at.parent) {
    const title = flow.text.slice(at.titleStart, at.titleEnd);
    const match = ATTRIBUTE.exec(title);
    if (match) return match[0];
    if (/预期目标/.test(title)) return '预期性';
  }
  return null;
}

export function readIndicator(
  flow: Flow,
  node: OutlineNode,
  clauses: readonly FoundClause[],
  log: DiagnosticLog,
): DraftIndicator {
  const [clause] = clauses;
  const textEnd = Math.min(clause?.start ?? node.ownEnd, node.ownEnd);
  const line = flow.text.slice(node.titleStart, textEnd).search(/[。\n]/);
  const own = trim(flow.text, node.titleStart, line < 0 ? textEnd : node.titleStart + line);
  const { name, targetText, quantity, kind } = readStatement(flow, own.start, own.end);
  if (targetText === '') log.add('indicator_without_target', own.start, own.end, { name });
  if (clauses.length === 0) log.add('indicator_without_unit', own.start, own.end, { name });
  return {
    attribute: attributeOf(flow, node, clause),
    number: node.number,
    name,
    targetText,
    ...quantity,
    kind,
    lead: clauses.flatMap((found) => found.lead),
    responsible: clauses.flatMap((found) => found.responsible),
    supporting: clauses.flatMap((found) => found.supporting),
    source: flow.span(node.start, trim(flow.text, node.start, node.ownEnd).end),
  };
}
