import type { Comparator, TargetKind } from '../draft.js';
import { ADDS_UP } from './vocabulary.js';

const FALLS_TO = /(?:降至|降到|下降|降低|减至|减少到|减少至|压减|压缩|压降|缩短|缩小|缩减|减到|缩到|回落|收窄)/;
/** Kept in every year of the plan. */
const KEPT = /(?:保持在|稳定在|维持在|保持|稳定|维持|每年|逐年|(?<!正)常年|年年|始终)/;
/** A bound without a day to reach it by is kept as well. */
const BOUND = /(?:不低于|不少于|不小于|不得低于)/;
const COLLECTED = /(?:累计|新增|净增|新认定)/;
const YEARLY_GROWTH =
  /年均(?:复合)?(?:分别)?(?:增长|增速|增幅|递增|递减|提高|下降|降低|减少|约|超|达|不|大|小|高|低|保持|力争|\s|\d|$)/;
/** Rates that nobody wants to reach once. */
const KEPT_BELOW = /失业率|消费价格|赤字率|不良率/;
/** Money and people that come in during a year. */
const FLOW_OF_MONEY = /(?:完成|引进|引入|吸引|争取|落实|筹集|发放|投入|安排|撬动|新增|招引)[^,;。]{0,20}$/;

/** What is known of a figure. */
export interface Stated {
  /** The name and the comparison. */
  statement: string;
  comparator: Comparator | null;
  unit: string;
  /** Does a verb bring things about: 建成3家? */
  counted: boolean;
  /** Is it compared by words before it (达到, 突破)? */
  compared: boolean;
  hasDeadline: boolean;
}

/**
 * How a figure is judged (design §6). An upper bound that is not reached by falling (小于, 控制在…以内) is kept every
 * year, as is what 每年 or 保持在 says; 不低于 with a deadline is a level to be reached by it; sums are collected.
 */
export function kindOf({ statement, comparator, unit, counted, compared, hasDeadline }: Stated): TargetKind {
  const share = /^(?:%|‰|个?百分点)$/.test(unit);
  if (YEARLY_GROWTH.test(statement) && (share || unit === '')) return 'annual_average_growth';
  if (/控制(?:在|到)/.test(statement)) return 'ceiling';
  if (KEPT_BELOW.test(statement) && comparator !== 'gte' && comparator !== 'gt') return 'ceiling';
  if ((comparator === 'lt' || comparator === 'lte') && !FALLS_TO.test(statement) && !/达到?/.test(statement))
    return 'ceiling';
  if (/年均(?!浓度)|每年|逐年/.test(statement)) return 'floor';
  if (FALLS_TO.test(statement)) return COLLECTED.test(statement) ? 'cumulative' : 'level';
  if (COLLECTED.test(statement) && !share) return 'cumulative';
  if (counted && (!compared || ADDS_UP.test(statement) || BOUND.test(statement))) return 'cumulative';
  if (/元$|[亿万]$/.test(unit) && FLOW_OF_MONEY.test(statement.replace(/[\d.,]+.*$/, ''))) return 'cumulative';
  if (comparator === 'lt' || comparator === 'lte') return 'level';
  return KEPT.test(statement) || (BOUND.test(statement) && !hasDeadline) ? 'floor' : 'level';
}
