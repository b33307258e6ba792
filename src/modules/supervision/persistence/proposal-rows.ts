import { instant } from '../../../platform/database/instant.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { ProposalKind } from '../domain/proposal.js';
import { STANDS } from './proposals.js';

export interface ProposalRow {
  readonly id: string;
  readonly kind: ProposalKind;
  readonly stage: string | null;
  /** The missed due day, of RAISE the missed deadline; null for a matter without one. */
  readonly dueOn: string | null;
  readonly reason: string | null;
  readonly obligation: { readonly id: string; readonly cycle: string } | null;
  /** Of RAISE: what is to be raised. */
  readonly formerOrder: { readonly id: string; readonly documentNumber: string; readonly colour: string } | null;
  /** ISO in UTC. */
  readonly proposedAt: string;
  readonly version: number;
}

/** What belongs together in one order: a unit and a task or indicator. */
export interface ProposalGroup {
  readonly scheme: { readonly id: string; readonly title: string };
  readonly unit: { readonly id: string; readonly name: string };
  readonly item: {
    readonly kind: 'TASK' | 'INDICATOR';
    readonly id: string;
    readonly number: number;
    readonly title: string;
  };
  readonly proposals: readonly ProposalRow[];
}

export interface ProposalFilter {
  readonly scheme: string | null;
  readonly unit: string | null;
}

/** By name of unit. `after` is unit name, unit id and item id of the last group of the page before. */
export function proposalGroups(
  reads: Reads,
  jurisdictionId: string,
  filter: ProposalFilter,
  at: { readonly today: string; readonly after: readonly [string, string, string] | null; readonly limit: number },
): Promise<ProposalGroup[]> {
  const after = at.after ?? [null, null, null];
  return reads.query<ProposalGroup>(GROUPS, [jurisdictionId, filter.scheme, filter.unit, at.today, ...after, at.limit]);
}

const GROUPS = `
  SELECT json_build_object('id', s.id, 'title', s.title) AS scheme,
    json_build_object('id', u.id, 'name', u.name) AS unit,
    json_build_object('kind', CASE WHEN t.id IS NULL THEN 'INDICATOR' ELSE 'TASK' END, 'id', coalesce(t.id, i.id),
      'number', coalesce(t.number, i.number), 'title', coalesce(t.title, i.name)) AS item,
    json_agg(json_build_object('id', p.id, 'kind', p.kind, 'stage', p.stage, 'dueOn', p.due_on, 'reason', p.reason,
      'obligation', CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'cycle', c.label) END,
      'formerOrder', CASE WHEN f.id IS NOT NULL THEN json_build_object('id', f.id,
        'documentNumber', f.facts::json->>'documentNumber', 'colour', f.colour) END,
      'proposedAt', ${instant('p.proposed_at')}, 'version', p.version)
      ORDER BY p.due_on, p.id) AS proposals
  FROM supervision_proposal p
  JOIN scheme s ON s.id = p.scheme_id
  JOIN unit u ON u.id = p.unit_id
  LEFT JOIN task t ON t.id = p.task_id
  LEFT JOIN indicator i ON i.id = p.indicator_id
  LEFT JOIN obligation o ON o.id = p.obligation_id
  LEFT JOIN reporting_cycle c ON c.id = o.cycle_id
  LEFT JOIN supervision_order f ON f.id = p.former_order_id
  WHERE p.jurisdiction_id = $1 AND p.state = 'OPEN' AND ($2::uuid IS NULL OR p.scheme_id = $2)
    AND ($3::uuid IS NULL OR p.unit_id = $3) AND ${STANDS('$4')}
    AND ($5::text IS NULL OR (u.name, u.id, coalesce(t.id, i.id)) > ($5, $6::uuid, $7::uuid))
  GROUP BY s.id, u.id, t.id, i.id
  ORDER BY u.name, u.id, coalesce(t.id, i.id) LIMIT $8`;
