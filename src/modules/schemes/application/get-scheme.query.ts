import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { DutyRow, SchemeHeader, SectionRow } from '../domain/scheme-structure.js';
import { actionsIn, type SchemeAction } from '../domain/transitions.js';
import { DUTIES, HEADER_COLUMNS } from './columns.js';

interface SchemeRow extends SchemeHeader {
  /** The import to whose extracted text all offsets refer; null when the scheme was not read from a document. */
  readonly importId: string | null;
  readonly workRequirements: readonly string[];
  readonly counts: Readonly<
    Record<'sections' | 'tasks' | 'measures' | 'targets' | 'indicators' | 'assignments' | 'units', number>
  >;
  readonly sections: readonly (SectionRow & { readonly tasks: number })[];
}

export interface SchemeView extends SchemeRow {
  /** What the requirements oblige everybody to. */
  readonly duties: readonly DutyRow[];
  readonly actions: readonly SchemeAction[];
}

/** One scheme: header, counts and sections; its tasks and indicators are lists of their own. */
@Injectable()
export class GetScheme {
  constructor(private readonly database: Database) {}

  async run(ctx: RequestContext, id: string): Promise<SchemeView> {
    const row = await this.database.one<SchemeRow>(SCHEME, [ctx.actor.jurisdictionId, id]);
    if (!row) throw noSuch('scheme', '分工方案');
    const duties = await this.database.query<DutyRow>(DUTIES, [ctx.actor.jurisdictionId, id]);
    return { ...row, duties, actions: actionsIn(row.state) };
  }
}

const SCHEME = `
  SELECT ${HEADER_COLUMNS}, s.import_id AS "importId",
    s.work_requirements AS "workRequirements",
    (SELECT json_build_object(
       'sections', (SELECT count(*) FROM section WHERE scheme_id = s.id AND ended_revision IS NULL),
       'tasks', (SELECT count(*) FROM task WHERE scheme_id = s.id AND ended_revision IS NULL),
       'measures', (SELECT count(*) FROM task t JOIN measure m ON m.task_id = t.id AND m.ended_revision IS NULL
                    WHERE t.scheme_id = s.id AND t.ended_revision IS NULL),
       'targets', (SELECT count(*) FROM task t JOIN target g ON g.task_id = t.id AND g.ended_revision IS NULL
                   WHERE t.scheme_id = s.id AND t.ended_revision IS NULL),
       'indicators', (SELECT count(*) FROM indicator WHERE scheme_id = s.id AND ended_revision IS NULL),
       'assignments', count(*),
       'units', count(DISTINCT a.unit_id)
     ) FROM assignment a WHERE a.scheme_id = s.id AND a.ended_revision IS NULL) AS counts,
    (SELECT coalesce(json_agg(json_build_object(
       'id', c.id, 'number', c.number, 'title', c.title, 'ordinal', c.ordinal,
       'tasks', (SELECT count(*) FROM task t WHERE t.section_id = c.id AND t.ended_revision IS NULL)
     ) ORDER BY c.ordinal), '[]') FROM section c WHERE c.scheme_id = s.id AND c.ended_revision IS NULL) AS sections
  FROM scheme s WHERE s.jurisdiction_id = $1 AND s.id = $2`;
