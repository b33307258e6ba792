import type { SourceRange } from '../domain/new-scheme.js';

export type PartKind = 'section' | 'task' | 'measure' | 'target' | 'indicator';

/** Where a part of a scheme stands: in which scheme, and where in the document. */
export interface PartOfScheme {
  readonly schemeId: string;
  /** Of a measure or target. */
  readonly taskId: string | null;
  /** The words that it was made from; of a section and a measure its title. */
  readonly text: string;
  /** The import of the document, and the character offsets in its text; null when it was not read from one. */
  readonly importId: string | null;
  readonly source: SourceRange | null;
}

/** Offsets are those of the document by which the part was last in force. */
const part = (columns: { text: string; taskId: string; offsets: boolean }, from: string): string => `
  SELECT s.id AS "schemeId", ${columns.taskId} AS "taskId", ${columns.text} AS text,
    (SELECT r.import_id FROM scheme_revision r
     WHERE r.scheme_id = s.id AND (p.ended_revision IS NULL OR r.number < p.ended_revision)
     ORDER BY r.number DESC LIMIT 1) AS "importId",
    ${columns.offsets ? `CASE WHEN p.source_start IS NOT NULL THEN json_build_object('start', p.source_start, 'end', p.source_end) END` : 'NULL'}
      AS source
  FROM ${from} WHERE p.jurisdiction_id = $1 AND p.id = $2`;

const OF_TASK = (table: string): string =>
  `${table} p JOIN task t ON t.id = p.task_id JOIN scheme s ON s.id = t.scheme_id`;
const OF_SCHEME = (table: string): string => `${table} p JOIN scheme s ON s.id = p.scheme_id`;

export const PARTS: Readonly<Record<PartKind, string>> = {
  section: part({ text: 'p.title', taskId: 'NULL', offsets: false }, OF_SCHEME('section')),
  task: part({ text: 'p.body', taskId: 'NULL', offsets: true }, OF_SCHEME('task')),
  measure: part({ text: 'p.title', taskId: 'p.task_id', offsets: true }, OF_TASK('measure')),
  target: part({ text: 'coalesce(p.excerpt, p.name)', taskId: 'p.task_id', offsets: true }, OF_TASK('target')),
  indicator: part({ text: 'p.target_text', taskId: 'NULL', offsets: true }, OF_SCHEME('indicator')),
};
