import { instant } from '../../../platform/database/instant.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { Comparator } from '../../schemes/index.js';
import type { MeasurementSeries, MeasurementState, PeriodKind, ValueStatus } from '../domain/vocabulary.js';

/** A value as it is shown; decimals are strings, instants ISO in UTC, days `YYYY-MM-DD`. */
export interface MeasurementRow {
  readonly id: string;
  readonly indicatorId: string | null;
  readonly targetId: string | null;
  readonly series: MeasurementSeries;
  readonly periodEnd: string;
  readonly periodKind: PeriodKind;
  /** 初步 or 最终核实. */
  readonly status: ValueStatus;
  readonly value: string;
  readonly flow: boolean;
  readonly comparator: Comparator | null;
  readonly source: string;
  readonly sourceDocument: string | null;
  readonly state: MeasurementState;
  /** The report that carries it; it is reviewed with it. */
  readonly reportId: string | null;
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly recordedBy: string | null;
  readonly recordedAt: string;
  readonly reviewedBy: string | null;
  readonly reviewedAt: string | null;
  readonly returnReason: string | null;
  /** The value that it replaced. */
  readonly supersedesId: string | null;
  /** The value that replaced it, and when. */
  readonly supersededById: string | null;
  readonly supersededAt: string | null;
  readonly version: number;
}

export async function readMeasurement(
  reads: Reads,
  jurisdictionId: string,
  id: string,
): Promise<MeasurementRow | null> {
  const [row] = await reads.query<MeasurementRow>(`${SELECT} WHERE v.jurisdiction_id = $1 AND v.id = $2`, [
    jurisdictionId,
    id,
  ]);
  return row ?? null;
}

/** Which values of an item are asked for; null does not filter. */
export interface AskedValues {
  readonly series: MeasurementSeries | null;
  /** Valid time: values of times that had ended by this day. */
  readonly asOf: string | null;
  /** Transaction time: what was accepted at the end of this day, and not yet replaced. */
  readonly knownOn: string | null;
}

/** Values of one item after a key, by day and id; drafts of reports are left out. */
export function measurementsAfter(
  reads: Reads,
  jurisdictionId: string,
  item: { readonly type: 'indicator' | 'target'; readonly id: string },
  asked: AskedValues,
  after: { readonly periodEnd: string; readonly id: string } | null,
  limit: number,
): Promise<MeasurementRow[]> {
  const column = item.type === 'target' ? 'v.target_id' : 'v.indicator_id';
  return reads.query<MeasurementRow>(
    `${SELECT} WHERE v.jurisdiction_id = $1 AND ${column} = $2 AND v.state NOT IN ('DRAFT', 'WITHDRAWN')
       AND ($4::text IS NULL OR v.series = $4) AND ($5::date IS NULL OR v.period_end <= $5)
       AND ($6::date IS NULL OR ${KNOWN_ON})
       AND ($7::date IS NULL OR (v.period_end, v.id) > ($7, $8::uuid))
     ORDER BY v.period_end, v.id LIMIT $3`,
    [
      jurisdictionId,
      item.id,
      limit,
      asked.series,
      asked.asOf,
      asked.knownOn,
      after?.periodEnd ?? null,
      after?.id ?? null,
    ],
  );
}

/** A value that waits for the coordinator, with what it is a value of. */
export interface WaitingValueRow extends MeasurementRow {
  readonly item: {
    readonly type: 'indicator' | 'target';
    readonly id: string;
    readonly name: string;
    readonly unit: string | null;
    /** Of a target. */
    readonly task: { readonly id: string; readonly title: string } | null;
  };
}

/** Values of a scheme that were recorded apart from reports and wait, after an id, in the order of their recording. */
export function waitingValuesAfter(
  reads: Reads,
  jurisdictionId: string,
  schemeId: string,
  after: string | null,
  limit: number,
): Promise<WaitingValueRow[]> {
  return reads.query<WaitingValueRow>(
    `SELECT w.* FROM (${waitingOf('indicator')} UNION ALL ${waitingOf('target')}) w
     WHERE $3::uuid IS NULL OR w.id > $3 ORDER BY w.id LIMIT $4`,
    [jurisdictionId, schemeId, after, limit],
  );
}

/** Found by the items of the scheme, of which there are some hundreds, and not among all values ever recorded. */
function waitingOf(type: 'indicator' | 'target'): string {
  const [from, ofScheme, task] =
    type === 'indicator'
      ? ['indicator i JOIN measurement v ON v.indicator_id = i.id', 'i', 'NULL']
      : [
          'task t JOIN target i ON i.task_id = t.id JOIN measurement v ON v.target_id = i.id',
          't',
          `json_build_object('id', t.id, 'title', t.title)`,
        ];
  return `
    SELECT ${VALUE}, json_build_object('type', '${type}', 'id', i.id, 'name', i.name, 'unit', i.unit, 'task', ${task}) AS item
    FROM ${from} ${BESIDE}
    WHERE ${ofScheme}.jurisdiction_id = $1 AND ${ofScheme}.scheme_id = $2
      AND v.state = 'SUBMITTED' AND v.report_id IS NULL`;
}

/** Days end at midnight in China. */
const KNOWN_ON = `
  v.state IN ('ACCEPTED', 'SUPERSEDED') AND (v.reviewed_at AT TIME ZONE 'Asia/Shanghai')::date <= $6
  AND (n.id IS NULL OR (n.reviewed_at AT TIME ZONE 'Asia/Shanghai')::date > $6)`;

const VALUE = `
  v.id, v.indicator_id AS "indicatorId", v.target_id AS "targetId", v.series, v.period_end AS "periodEnd",
    v.period_kind AS "periodKind", v.status, v.value, v.flow, v.comparator, v.source, v.source_document AS "sourceDocument", v.state,
    v.report_id AS "reportId", CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.name) END AS unit,
    v.recorded_by AS "recordedBy", ${instant('v.recorded_at')} AS "recordedAt",
    v.reviewed_by AS "reviewedBy", ${instant('v.reviewed_at')} AS "reviewedAt",
    v.return_reason AS "returnReason", v.supersedes_id AS "supersedesId",
    n.id AS "supersededById", ${instant('n.reviewed_at')} AS "supersededAt", v.version`;
const BESIDE = `LEFT JOIN unit u ON u.id = v.unit_id LEFT JOIN measurement n ON n.supersedes_id = v.id`;
const SELECT = `SELECT ${VALUE} FROM measurement v ${BESIDE}`;
