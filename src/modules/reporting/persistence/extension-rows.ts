import { instant } from '../../../platform/database/instant.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { ExtensionState } from '../domain/extension.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A request for a later due day as it is shown; days are `YYYY-MM-DD`, instants ISO in UTC. */
export interface ExtensionRow {
  readonly id: string;
  readonly obligation: {
    readonly id: string;
    readonly schemeId: string;
    readonly cycle: string;
    readonly unit: Named;
    /** Title of the task or name of the indicator. */
    readonly title: string;
    /** As it is now. */
    readonly dueOn: string;
  };
  readonly state: ExtensionState;
  /** The due day when it was asked for. */
  readonly dueOn: string;
  readonly wantedDueOn: string;
  readonly reason: string;
  readonly requestedBy: Named;
  readonly requestedAt: string;
  readonly grantedDueOn: string | null;
  readonly decisionReason: string | null;
  readonly decidedBy: Named | null;
  readonly decidedAt: string | null;
  readonly version: number;
}

export interface ExtensionFilter {
  /** Of obligations of these units; null for all. */
  readonly unitIds: readonly string[] | null;
  readonly state: ExtensionState | null;
  readonly schemeId: string | null;
}

export async function readExtension(reads: Reads, jurisdictionId: string, id: string): Promise<ExtensionRow | null> {
  const [row] = await reads.query<ExtensionRow>(`${SELECT} WHERE e.jurisdiction_id = $1 AND e.id = $2`, [
    jurisdictionId,
    id,
  ]);
  return row ?? null;
}

/** A page in the order in which they were asked for. */
export function extensionsAfter(
  reads: Reads,
  jurisdictionId: string,
  filter: ExtensionFilter,
  after: string | null,
  limit: number,
): Promise<ExtensionRow[]> {
  const params: unknown[] = [jurisdictionId, limit];
  const bind = (value: unknown): string => `$${params.push(value)}`;
  const conditions = ['e.jurisdiction_id = $1'];
  if (filter.unitIds) conditions.push(`o.unit_id = ANY(${bind(filter.unitIds)}::uuid[])`);
  if (filter.state) conditions.push(`e.state = ${bind(filter.state)}`);
  if (filter.schemeId) conditions.push(`o.scheme_id = ${bind(filter.schemeId)}`);
  if (after) conditions.push(`e.id > ${bind(after)}::uuid`);
  return reads.query<ExtensionRow>(`${SELECT} WHERE ${conditions.join(' AND ')} ORDER BY e.id LIMIT $2`, params);
}

/** What decides on a request. Its obligation is to be locked first, with which it then stands still too. */
export interface DecidableExtension {
  readonly id: string;
  readonly obligationId: string;
  readonly state: ExtensionState;
  readonly wantedDueOn: string;
  readonly requestedBy: string;
  readonly version: number;
}

/** @throws DomainError 404 `extension_not_found`. */
export async function findExtension(tx: Tx, id: string): Promise<DecidableExtension> {
  const [row] = await tx.sql<DecidableExtension>(
    `SELECT id, obligation_id AS "obligationId", state, wanted_due_on AS "wantedDueOn", requested_by AS "requestedBy",
       version
     FROM due_extension WHERE jurisdiction_id = $1 AND id = $2`,
    [tx.jurisdictionId, id],
  );
  if (!row) throw noSuch('extension', '延期申请');
  return row;
}

const SELECT = `
  SELECT e.id,
    json_build_object('id', o.id, 'schemeId', o.scheme_id, 'cycle', c.label,
      'unit', json_build_object('id', u.id, 'name', u.name), 'title', coalesce(t.title, i.name), 'dueOn', o.due_on
    ) AS obligation,
    e.state, e.due_on AS "dueOn", e.wanted_due_on AS "wantedDueOn", e.reason,
    json_build_object('id', a.id, 'name', a.display_name) AS "requestedBy", ${instant('e.requested_at')} AS "requestedAt",
    e.granted_due_on AS "grantedDueOn", e.decision_reason AS "decisionReason",
    CASE WHEN d.id IS NOT NULL THEN json_build_object('id', d.id, 'name', d.display_name) END AS "decidedBy",
    ${instant('e.decided_at')} AS "decidedAt", e.version
  FROM due_extension e
  JOIN obligation o ON o.id = e.obligation_id
  JOIN reporting_cycle c ON c.id = o.cycle_id
  JOIN unit u ON u.id = o.unit_id
  LEFT JOIN task t ON t.id = o.task_id
  LEFT JOIN indicator i ON i.id = o.indicator_id
  JOIN app_user a ON a.id = e.requested_by
  LEFT JOIN app_user d ON d.id = e.decided_by`;
