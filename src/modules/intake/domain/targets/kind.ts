import type { Comparator, TargetKind } from '../draft.js';

const FALLS_TO = /(?:降至|降到|下降到|下降至|降低到|降低至|减至|压减|压缩|缩短)/;
const KEPT = /(?:保持在|稳定在|维持在|不低于|保持)/;
const COLLECTED = /(?:累计|新增|净增|新认定)/;

/**
 * How a figure is judged (design §6). `statement` holds the name and the comparison.
 * An upper bound that is not reached by falling (小于, 控制在…以内) is kept every year; sums are collected.
 */
export function kindOf(statement: string, comparator: Comparator | null, collectsThings: boolean): TargetKind {
  if (/年均/.test(statement) && /(?:增长|增速|增幅|提高|下降|%)/.test(statement)) return 'annual_average_growth';
  if ((comparator === 'lt' || comparator === 'lte') && !FALLS_TO.test(statement)) return 'ceiling';
  if (COLLECTED.test(statement) || collectsThings) return 'cumulative';
  return KEPT.test(statement) && comparator === 'gte' ? 'floor' : 'level';
}
