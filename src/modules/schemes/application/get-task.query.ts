import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { externalIdsOf, type ExternalName } from '../../external-ids/index.js';
import type { PartEnd } from '../domain/scheme-difference.js';
import type { SourceRange } from '../domain/new-scheme.js';
import type { AssignmentRow, MeasureRow, TargetRow } from '../domain/scheme-structure.js';

type InTask<Row> = Omit<Row, 'taskId' | 'indicatorId'> & { readonly source: SourceRange | null };

export interface TaskEnding extends Partial<PartEnd> {
  /** First day on which it no longer counts; null for revisions of the time before it was kept. */
  readonly on: string | null;
  /** 文号 of the approval. */
  readonly documentNumber: string | null;
}

export interface TaskView {
  readonly id: string;
  readonly schemeId: string;
  readonly section: { readonly id: string; readonly number: string; readonly title: string };
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly ordinal: number;
  readonly flags: readonly string[];
  /** Posts of persons as written; never units. */
  readonly leaders: readonly string[];
  /** Last day of the time limit; null when its words name none. */
  readonly deadline: string | null;
  readonly deadlineText: string | null;
  readonly source: SourceRange | null;
  readonly sinceRevision: number;
  /** The revision that ended the task; null while it is in force. */
  readonly endedRevision: number | null;
  /** How it came to its end; null while it is in force. */
  readonly ended: TaskEnding | null;
  readonly measures: readonly InTask<MeasureRow>[];
  readonly targets: readonly (InTask<TargetRow> & { readonly excerpt: string | null; readonly version: number })[];
  /** What other systems call it. */
  readonly externalIds: readonly ExternalName[];
  readonly assignments: readonly Omit<AssignmentRow, 'taskId' | 'indicatorId'>[];
}

/** One task with its text and everything that hangs on it; of an ended one, what hung on it when it ended. */
@Injectable()
export class GetTask {
  constructor(private readonly database: Database) {}

  async run(ctx: RequestContext, id: string): Promise<TaskView> {
    const row = await this.database.one<TaskView>(TASK, [ctx.actor.jurisdictionId, id]);
    if (!row) throw noSuch('task', '任务');
    return row;
  }
}

const source = (alias: string): string => `
  CASE WHEN ${alias}.source_start IS NOT NULL
       THEN json_build_object('start', ${alias}.source_start, 'end', ${alias}.source_end) END`;

const TASK = `
  SELECT t.id, t.scheme_id AS "schemeId", t.number, t.title, t.body, t.ordinal, t.flags, t.leaders, t.deadline,
    t.deadline_text AS "deadlineText", ${source('t')} AS source,
    ${externalIdsOf('TASK', 't')} AS "externalIds", t.since_revision AS "sinceRevision", t.ended_revision AS "endedRevision",
    CASE WHEN r.id IS NOT NULL THEN jsonb_build_object('on', former.ended_on, 'documentNumber', r.document_number)
      || coalesce((SELECT e -> 'end' FROM jsonb_array_elements(r.difference -> 'tasks' -> 'removed') e
                   WHERE e ->> 'id' = t.id::text AND e ? 'end'), '{}') END AS ended,
    json_build_object('id', c.id, 'number', c.number, 'title', c.title) AS section,
    (SELECT coalesce(json_agg(json_build_object(
       'id', m.id, 'title', m.title, 'ordinal', m.ordinal, 'weight', m.weight::text, 'source', ${source('m')}
     ) ORDER BY m.ordinal), '[]') FROM measure m
     WHERE m.task_id = t.id AND m.ended_revision IS NOT DISTINCT FROM t.ended_revision) AS measures,
    (SELECT coalesce(json_agg(json_build_object(
       'id', g.id, 'name', g.name, 'kind', g.kind, 'comparator', g.comparator, 'value', g.value::text,
       'valueMax', g.value_max::text, 'unit', g.unit, 'deadline', g.deadline, 'baseValue', g.base_value::text,
       'weight', g.weight::text, 'ordinal', g.ordinal, 'excerpt', g.excerpt, 'source', ${source('g')},
       'version', g.version
     ) ORDER BY g.ordinal), '[]') FROM target g
     WHERE g.task_id = t.id AND g.ended_revision IS NOT DISTINCT FROM t.ended_revision) AS targets,
    (SELECT coalesce(json_agg(json_build_object(
       'id', a.id, 'role', a.role, 'ordinal', a.ordinal, 'unitId', a.unit_id, 'unitName', u.name,
       'groupId', a.group_id, 'groupName', p.name, 'leftOpen', a.left_open, 'asWritten', a.as_written,
       'inferredBy', a.inferred_by, 'source', ${source('a')}
     ) ORDER BY a.ordinal), '[]')
     FROM assignment a LEFT JOIN unit u ON u.id = a.unit_id LEFT JOIN unit_group p ON p.id = a.group_id
     WHERE a.task_id = t.id AND a.ended_revision IS NOT DISTINCT FROM t.ended_revision) AS assignments
  FROM task t JOIN section c ON c.id = t.section_id
  LEFT JOIN scheme_revision r ON r.scheme_id = t.scheme_id AND r.number = t.ended_revision
  LEFT JOIN scheme_revision former ON former.scheme_id = t.scheme_id AND former.number = t.ended_revision - 1
  WHERE t.jurisdiction_id = $1 AND t.id = $2`;
