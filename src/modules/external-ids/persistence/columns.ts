import type { ExternalKind } from '../domain/external-id.js';

/** The column that names a thing of the kind. */
export const THING_COLUMN: Readonly<Record<ExternalKind, string>> = {
  UNIT: 'unit_id',
  PERSON: 'user_id',
  TASK: 'task_id',
  REPORT: 'report_id',
};

/** SQL: the ids of a row, of all sources, `[{source, externalId}]`; one probe of an index. `row` has jurisdiction_id and id. */
export function externalIdsOf(kind: ExternalKind, row: string): string {
  return `coalesce((
    SELECT json_agg(json_build_object('source', x.source, 'externalId', x.external_id) ORDER BY x.source)
    FROM external_id x WHERE x.jurisdiction_id = ${row}.jurisdiction_id AND x.${THING_COLUMN[kind]} = ${row}.id), '[]')`;
}

/**
 * SQL: whether a row is the one that is meant.
 * @param externalId parameter (`$6`), null for whatever; `source` likewise, null for every source.
 */
export function externallyNamed(kind: ExternalKind, row: string, externalId: string, source: string): string {
  return `(${externalId}::text IS NULL OR ${row}.id IN (
    SELECT x.${THING_COLUMN[kind]} FROM external_id x
    WHERE x.jurisdiction_id = ${row}.jurisdiction_id AND x.kind = '${kind}' AND x.external_id = ${externalId}::text
      AND (${source}::text IS NULL OR x.source = ${source}::text)))`;
}
