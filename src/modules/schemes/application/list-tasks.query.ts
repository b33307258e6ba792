import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { externalIdsOf, externallyNamed, sourceMeant, type ExternalName } from '../../external-ids/index.js';
import type { AssignmentRole } from '../domain/vocabulary.js';
import { SchemeReader } from './scheme-reader.js';

export interface TasksFilter {
  readonly section?: string;
  /** A unit that leads the task, itself or as a member of a group. */
  readonly leadUnit?: string;
  /** A unit that has any part in the task. */
  readonly unit?: string;
  readonly externalId?: string;
  readonly source?: string;
  readonly cursor?: string;
  readonly limit: number;
}

export interface TaskListRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly ordinal: number;
  readonly section: { readonly id: string; readonly number: string; readonly title: string };
  readonly units: readonly {
    readonly role: AssignmentRole;
    readonly asWritten: string;
    readonly unitId: string | null;
    readonly groupId: string | null;
    /** Name in the directory; null for a name that was left open. */
    readonly name: string | null;
  }[];
  readonly leaders: readonly string[];
  readonly deadline: string | null;
  readonly deadlineText: string | null;
  readonly measures: number;
  readonly targets: number;
  /** What other systems call it. */
  readonly externalIds: readonly ExternalName[];
}

/** The tasks of a scheme in the order of the document. */
@Injectable()
export class ListTasks {
  constructor(
    private readonly database: Database,
    private readonly schemes: SchemeReader,
    private readonly clock: Clock,
  ) {}

  async run(ctx: RequestContext, schemeId: string, query: TasksFilter): Promise<Page<TaskListRow>> {
    const { jurisdictionId } = ctx.actor;
    await this.schemes.header(jurisdictionId, schemeId);
    const filter = {
      schemeId,
      section: query.section ?? null,
      leadUnit: query.leadUnit ?? null,
      unit: query.unit ?? null,
      externalId: query.externalId ?? null,
      source: sourceMeant(ctx.actor, query.source),
    };
    const after = query.cursor ? decodeCursor(query.cursor, filter, ['int'])[0] : 0;
    const rows = await this.database.query<TaskListRow>(TASKS, [
      jurisdictionId,
      schemeId,
      filter.section,
      filter.leadUnit,
      filter.unit,
      after,
      query.limit + 1,
      this.clock.today(),
      filter.externalId,
      filter.source,
    ]);
    return page(rows, query.limit, filter, (row) => [row.ordinal]);
  }
}

/** An assignment that reaches the unit in parameter `unit`, directly or through a group's roster of the day `$8`. */
const reaches = (unit: string, condition: string): string => `
  EXISTS (SELECT 1 FROM assignment a WHERE a.task_id = t.id AND a.ended_revision IS NULL ${condition} AND (a.unit_id = ${unit} OR EXISTS (
    SELECT 1 FROM unit_group_member m WHERE m.group_id = a.group_id AND m.unit_id = ${unit}
      AND m.valid_from <= $8::date AND (m.valid_to IS NULL OR m.valid_to >= $8::date))))`;

const TASKS = `
  SELECT t.id, t.number, t.title, t.ordinal, t.leaders, t.deadline, t.deadline_text AS "deadlineText",
    json_build_object('id', c.id, 'number', c.number, 'title', c.title) AS section,
    (SELECT coalesce(json_agg(json_build_object(
       'role', a.role, 'asWritten', a.as_written, 'unitId', a.unit_id, 'groupId', a.group_id,
       'name', coalesce(u.name, p.name)) ORDER BY a.ordinal), '[]')
     FROM assignment a LEFT JOIN unit u ON u.id = a.unit_id LEFT JOIN unit_group p ON p.id = a.group_id
     WHERE a.task_id = t.id AND a.ended_revision IS NULL) AS units,
    (SELECT count(*)::int FROM measure m WHERE m.task_id = t.id AND m.ended_revision IS NULL) AS measures,
    (SELECT count(*)::int FROM target g WHERE g.task_id = t.id AND g.ended_revision IS NULL) AS targets,
    ${externalIdsOf('TASK', 't')} AS "externalIds"
  FROM task t JOIN section c ON c.id = t.section_id
  WHERE t.jurisdiction_id = $1 AND t.scheme_id = $2 AND t.ended_revision IS NULL
    AND ($3::uuid IS NULL OR t.section_id = $3)
    AND ($4::uuid IS NULL OR ${reaches('$4', `AND a.role = 'LEAD'`)})
    AND ($5::uuid IS NULL OR ${reaches('$5', '')})
    AND t.ordinal > $6::int
    AND ${externallyNamed('TASK', 't', '$9', '$10')}
  ORDER BY t.ordinal LIMIT $7`;
