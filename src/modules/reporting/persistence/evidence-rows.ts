import { instant } from '../../../platform/database/instant.js';
import { prepared } from '../../../platform/database/preparing-client.js';
import type { Reads } from '../../../platform/database/reads.js';
import { groupBy } from '../../../platform/group-by.js';
import type { EvidenceHolder } from '../domain/evidence-holder.js';
import type { EvidenceUse } from '../domain/evidence-uses.js';
import { HOLDER_COLUMN, holderPeriodEnd, holderReaders, holderUnit, withHolder } from './evidence-holders.js';

/** Evidence of a report or a value as it is kept; instants ISO in UTC. */
export interface EvidenceRow {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly note: string | null;
  /** The figure of the report that it bears out; both null for the report as a whole, and for a value. */
  readonly targetId: string | null;
  readonly indicatorId: string | null;
  readonly attachedBy: { readonly id: string; readonly name: string };
  readonly attachedAt: string;
  /** When the file was destroyed after its retention; it can no longer be downloaded. */
  readonly purgedAt: string | null;
  readonly alsoUsedBy: readonly EvidenceUse[];
  /** Units that may read what it bears out. */
  readonly readerUnitIds: readonly string[];
}

/** Uses that are listed of one file; a form letter that everybody attaches would fill the page. */
const MOST_USES = 20;

/**
 * Of each other obligation, of another unit or cycle, the newest report that has the same file, and each value of
 * another unit or day. A report and a value are of one period when it ends on the same day.
 */
const ALSO_USED_BY = `
  SELECT json_agg(use.shown) FROM (
    SELECT DISTINCT ON (coalesce(o2.id, v2.id)) json_build_object(
      'unit', CASE WHEN u2.id IS NOT NULL THEN json_build_object('id', u2.id, 'name', u2.name) END,
      'readerUnitIds', ${holderReaders('2')},
      'cycle', coalesce(c2.label, to_char(v2.period_end, 'FMYYYY"年"FMMM"月"FMDD"日"')),
      'reportId', r2.id, 'measurementId', v2.id, 'item', json_build_object(
        'type', CASE WHEN t2.id IS NOT NULL THEN 'task' WHEN i2.id IS NOT NULL THEN 'indicator' ELSE 'target' END,
        'id', coalesce(t2.id, i2.id, g2.id), 'title', coalesce(t2.title, i2.name, g2.name))) AS shown
    FROM evidence e2 ${withHolder('2')}
    LEFT JOIN unit u2 ON u2.id = ${holderUnit('2')}
    LEFT JOIN task t2 ON t2.id = o2.task_id
    LEFT JOIN indicator i2 ON i2.id = coalesce(o2.indicator_id, v2.indicator_id)
    LEFT JOIN target g2 ON g2.id = v2.target_id
    WHERE e2.jurisdiction_id = e.jurisdiction_id AND e2.sha256 = e.sha256 AND e2.detached_at IS NULL
      AND r2.state IS DISTINCT FROM 'WITHDRAWN' AND v2.state IS DISTINCT FROM 'RETURNED'
      AND (${holderUnit('2')} IS DISTINCT FROM ${holderUnit()}
        OR coalesce(o2.cycle_id <> o.cycle_id, ${holderPeriodEnd('2')} <> ${holderPeriodEnd()}))
    ORDER BY coalesce(o2.id, v2.id), r2.revision DESC LIMIT ${MOST_USES}) use`;

/** Whether a report `r` has evidence. Most have none, and planning the query of it costs more than running it. */
export const HAS_EVIDENCE = `EXISTS (SELECT FROM evidence e WHERE e.report_id = r.id AND e.detached_at IS NULL)`;

const evidence = (type: EvidenceHolder['type']): string => `
  SELECT e.${HOLDER_COLUMN[type]} AS "holderId", e.id, f.file_name AS "fileName", f.media_type AS "mediaType", f.size,
    e.sha256, e.note, e.target_id AS "targetId", e.indicator_id AS "indicatorId",
    json_build_object('id', p.id, 'name', p.display_name) AS "attachedBy", ${instant('e.attached_at')} AS "attachedAt",
    ${instant('f.purged_at')} AS "purgedAt", coalesce((${ALSO_USED_BY}), '[]') AS "alsoUsedBy",
    ${holderReaders()} AS "readerUnitIds"
  FROM evidence e ${withHolder()}
  JOIN stored_file f ON f.id = e.file_id
  JOIN app_user p ON p.id = e.attached_by
  WHERE e.jurisdiction_id = $1 AND e.${HOLDER_COLUMN[type]} = ANY($2::uuid[]) AND e.detached_at IS NULL
  ORDER BY e.id`;

const withEvidence = (type: EvidenceHolder['type']): string => `
  SELECT DISTINCT ${HOLDER_COLUMN[type]} AS id FROM evidence
  WHERE jurisdiction_id = $1 AND ${HOLDER_COLUMN[type]} = ANY($2::uuid[]) AND detached_at IS NULL`;

const EVIDENCE = { report: prepared(evidence('report')), measurement: prepared(evidence('measurement')) };
const WITH_EVIDENCE = { report: prepared(withEvidence('report')), measurement: prepared(withEvidence('measurement')) };

/** The evidence of a report that has some, in the order in which it came. */
export async function readEvidence(reads: Reads, jurisdictionId: string, reportId: string): Promise<EvidenceRow[]> {
  return (await evidenceRows(reads, jurisdictionId, 'report', [reportId])).get(reportId) ?? [];
}

/**
 * The same for reports or values of which nothing is known yet, by their ids; those without are missing. Two statements
 * at most.
 */
export async function evidenceOf(
  reads: Reads,
  jurisdictionId: string,
  type: EvidenceHolder['type'],
  ids: readonly string[],
): Promise<Map<string, EvidenceRow[]>> {
  if (ids.length === 0) return new Map();
  const found = await reads.query<{ id: string }>(WITH_EVIDENCE[type], [jurisdictionId, ids]);
  if (found.length === 0) return new Map();
  return evidenceRows(
    reads,
    jurisdictionId,
    type,
    found.map(({ id }) => id),
  );
}

async function evidenceRows(
  reads: Reads,
  jurisdictionId: string,
  type: EvidenceHolder['type'],
  ids: readonly string[],
): Promise<Map<string, EvidenceRow[]>> {
  const rows = await reads.query<EvidenceRow & { readonly holderId: string }>(EVIDENCE[type], [jurisdictionId, ids]);
  const groups = groupBy(rows, ({ holderId }) => holderId);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ holderId: _, ...row }) => row)]));
}

/** A file of evidence with whose it is, for whoever wants to download it. */
export interface FoundEvidence {
  readonly id: string;
  readonly holder: EvidenceHolder;
  readonly fileId: string;
  /** Null: of a value of the coordinator. */
  readonly unitId: string | null;
  /** Units that may read it. */
  readonly readerUnitIds: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly purgedOn: string | null;
}

/** Null for what is unknown, and for what was detached: it is kept for the record, and no longer part of what it bore out. */
export async function findEvidence(reads: Reads, jurisdictionId: string, id: string): Promise<FoundEvidence | null> {
  const [row] = await reads.query<FoundEvidence>(
    `SELECT e.id, e.file_id AS "fileId", ${holderUnit()} AS "unitId", ${holderReaders()} AS "readerUnitIds",
       json_build_object('type', CASE WHEN v.id IS NULL THEN 'report' ELSE 'measurement' END,
         'id', coalesce(r.id, v.id)) AS holder,
       to_char(f.purged_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS "purgedOn"
     FROM evidence e ${withHolder()}
     JOIN stored_file f ON f.id = e.file_id
     WHERE e.jurisdiction_id = $1 AND e.id = $2 AND e.detached_at IS NULL`,
    [jurisdictionId, id],
  );
  return row ?? null;
}
