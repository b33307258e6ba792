import type { Reads } from '../../../platform/database/reads.js';
import type { SchemeState } from '../../schemes/index.js';
import type { MeasuredItem } from '../domain/record-value.js';

export type ItemRef = { readonly type: 'indicator' | 'target'; readonly id: string };

export interface FoundItem extends MeasuredItem {
  readonly schemeId: string;
  readonly schemeState: SchemeState;
  /** The target's task; null for an indicator. */
  readonly taskId: string | null;
}

/** Null when there is none in this jurisdiction, or it has ended with a revision of the scheme. */
export async function findItem(
  reads: Reads,
  jurisdictionId: string,
  item: ItemRef,
  today: string,
): Promise<FoundItem | null> {
  const [row] = await reads.query<FoundItem>(item.type === 'target' ? TARGET : INDICATOR, [
    jurisdictionId,
    item.id,
    today,
  ]);
  return row ?? null;
}

const FACTS = `
  s.id AS "schemeId", s.state AS "schemeState", s.plan_end AS "planEnd",
  (SELECT max(c.period_end) FROM reporting_cycle c WHERE c.scheme_id = s.id AND c.opens_on <= $3::date)
    AS "latestPeriodEnd"`;

const units = (condition: string): string => `
  coalesce((SELECT json_agg(DISTINCT o.unit_id) FROM obligation o WHERE ${condition}), '[]') AS "unitIds"`;

const TARGET = `
  SELECT ${FACTS}, g.task_id AS "taskId", ${units('o.task_id = g.task_id')}
  FROM target g JOIN task t ON t.id = g.task_id JOIN scheme s ON s.id = t.scheme_id
  WHERE g.jurisdiction_id = $1 AND g.id = $2 AND g.ended_revision IS NULL`;

const INDICATOR = `
  SELECT ${FACTS}, NULL::uuid AS "taskId", ${units('o.indicator_id = i.id')}
  FROM indicator i JOIN scheme s ON s.id = i.scheme_id
  WHERE i.jurisdiction_id = $1 AND i.id = $2 AND i.ended_revision IS NULL`;
