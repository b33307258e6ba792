import { prepared } from '../../../platform/database/preparing-client.js';
import type { Reads } from '../../../platform/database/reads.js';
import { groupBy } from '../../../platform/group-by.js';
import type { EvidenceUse } from '../domain/evidence-uses.js';
import { instant } from './columns.js';

/** Evidence of a report as it is kept; instants ISO in UTC. */
export interface EvidenceRow {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly note: string | null;
  /** The figure of the report that it bears out; both null for the report as a whole. */
  readonly targetId: string | null;
  readonly indicatorId: string | null;
  readonly attachedBy: { readonly id: string; readonly name: string };
  readonly attachedAt: string;
  /** When the file was destroyed after its retention; it can no longer be downloaded. */
  readonly purgedAt: string | null;
  readonly alsoUsedBy: readonly EvidenceUse[];
}

/** Uses that are listed of one file; a form letter that everybody attaches would fill the page. */
const MOST_USES = 20;

/** Of each other obligation, of another unit or cycle, the newest report that has the same file. */
const ALSO_USED_BY = `
  SELECT json_agg(use.shown) FROM (
    SELECT DISTINCT ON (o2.id) json_build_object(
      'unit', json_build_object('id', u2.id, 'name', u2.name), 'consolidatingUnitId', o2.consolidating_unit_id,
      'cycle', c2.label, 'reportId', r2.id, 'item', json_build_object(
        'type', CASE WHEN t2.id IS NOT NULL THEN 'task' ELSE 'indicator' END,
        'id', coalesce(t2.id, i2.id), 'title', coalesce(t2.title, i2.name))) AS shown
    FROM evidence e2
    JOIN progress_report r2 ON r2.id = e2.report_id AND r2.state <> 'WITHDRAWN'
    JOIN obligation o2 ON o2.id = r2.obligation_id
    JOIN reporting_cycle c2 ON c2.id = o2.cycle_id
    JOIN unit u2 ON u2.id = o2.unit_id
    LEFT JOIN task t2 ON t2.id = o2.task_id
    LEFT JOIN indicator i2 ON i2.id = o2.indicator_id
    WHERE e2.jurisdiction_id = e.jurisdiction_id AND e2.sha256 = e.sha256 AND e2.detached_at IS NULL
      AND (o2.unit_id <> o.unit_id OR o2.cycle_id <> o.cycle_id)
    ORDER BY o2.id, r2.revision DESC LIMIT ${MOST_USES}) use`;

/** Whether a report `r` has evidence. Most have none, and planning the query of it costs more than running it. */
export const HAS_EVIDENCE = `EXISTS (SELECT FROM evidence e WHERE e.report_id = r.id AND e.detached_at IS NULL)`;

const EVIDENCE = prepared(`
  SELECT e.report_id AS "reportId", e.id, f.file_name AS "fileName", f.media_type AS "mediaType", f.size, e.sha256, e.note,
    e.target_id AS "targetId", e.indicator_id AS "indicatorId",
    json_build_object('id', p.id, 'name', p.display_name) AS "attachedBy", ${instant('e.attached_at')} AS "attachedAt",
    ${instant('f.purged_at')} AS "purgedAt", coalesce((${ALSO_USED_BY}), '[]') AS "alsoUsedBy"
  FROM evidence e
  JOIN progress_report r ON r.id = e.report_id
  JOIN obligation o ON o.id = r.obligation_id
  JOIN stored_file f ON f.id = e.file_id
  JOIN app_user p ON p.id = e.attached_by
  WHERE e.jurisdiction_id = $1 AND e.report_id = ANY($2::uuid[]) AND e.detached_at IS NULL
  ORDER BY e.id`);

/** The evidence of a report that has some, in the order in which it came. */
export async function readEvidence(reads: Reads, jurisdictionId: string, reportId: string): Promise<EvidenceRow[]> {
  return (await evidenceRows(reads, jurisdictionId, [reportId])).get(reportId) ?? [];
}

const WITH_EVIDENCE = prepared(
  `SELECT r.id FROM progress_report r WHERE r.jurisdiction_id = $1 AND r.id = ANY($2::uuid[]) AND ${HAS_EVIDENCE}`,
);

/** The same for reports of which nothing is known yet, by report; those without are missing. Two statements at most. */
export async function evidenceOf(
  reads: Reads,
  jurisdictionId: string,
  reportIds: readonly string[],
): Promise<Map<string, EvidenceRow[]>> {
  if (reportIds.length === 0) return new Map();
  const found = await reads.query<{ id: string }>(WITH_EVIDENCE, [jurisdictionId, reportIds]);
  const ids = found.map(({ id }) => id);
  return ids.length === 0 ? new Map() : evidenceRows(reads, jurisdictionId, ids);
}

async function evidenceRows(
  reads: Reads,
  jurisdictionId: string,
  reportIds: readonly string[],
): Promise<Map<string, EvidenceRow[]>> {
  const rows = await reads.query<EvidenceRow & { readonly reportId: string }>(EVIDENCE, [jurisdictionId, reportIds]);
  const groups = groupBy(rows, ({ reportId }) => reportId);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ reportId: _, ...row }) => row)]));
}

/** A file of evidence with whose it is, for whoever wants to download it. */
export interface FoundEvidence {
  readonly id: string;
  readonly reportId: string;
  readonly fileId: string;
  readonly unitId: string;
  readonly consolidatingUnitId: string;
  /** `YYYY-MM-DD`. */
  readonly purgedOn: string | null;
}

/** Null for what is unknown, and for what was detached: it is kept for the record, and no longer part of the report. */
export async function findEvidence(reads: Reads, jurisdictionId: string, id: string): Promise<FoundEvidence | null> {
  const [row] = await reads.query<FoundEvidence>(
    `SELECT e.id, e.report_id AS "reportId", e.file_id AS "fileId", o.unit_id AS "unitId",
       o.consolidating_unit_id AS "consolidatingUnitId",
       to_char(f.purged_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS "purgedOn"
     FROM evidence e
     JOIN stored_file f ON f.id = e.file_id
     JOIN progress_report r ON r.id = e.report_id
     JOIN obligation o ON o.id = r.obligation_id
     WHERE e.jurisdiction_id = $1 AND e.id = $2 AND e.detached_at IS NULL`,
    [jurisdictionId, id],
  );
  return row ?? null;
}
