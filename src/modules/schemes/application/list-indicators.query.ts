import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { AssignmentRow, IndicatorRow } from '../domain/scheme-structure.js';
import { INDICATOR_COLUMNS } from './columns.js';
import { SchemeReader } from './scheme-reader.js';

export interface IndicatorView extends IndicatorRow {
  readonly assignments: readonly Omit<AssignmentRow, 'taskId' | 'indicatorId' | 'ordinal'>[];
}

/** The indicator list of a scheme: some dozens at most, so it is not paged, only shaped like a page. */
@Injectable()
export class ListIndicators {
  constructor(
    private readonly database: Database,
    private readonly schemes: SchemeReader,
  ) {}

  async run(ctx: RequestContext, schemeId: string): Promise<{ items: readonly IndicatorView[]; nextCursor: null }> {
    await this.schemes.header(ctx.actor.jurisdictionId, schemeId);
    const items = await this.database.query<IndicatorView>(INDICATORS, [ctx.actor.jurisdictionId, schemeId]);
    return { items, nextCursor: null };
  }
}

const INDICATORS = `
  SELECT ${INDICATOR_COLUMNS},
    (SELECT coalesce(json_agg(json_build_object(
       'id', a.id, 'role', a.role, 'unitId', a.unit_id, 'unitName', u.name, 'groupId', a.group_id,
       'groupName', p.name, 'leftOpen', a.left_open, 'asWritten', a.as_written, 'inferredBy', a.inferred_by,
       'source', CASE WHEN a.source_start IS NOT NULL
                      THEN json_build_object('start', a.source_start, 'end', a.source_end) END
     ) ORDER BY a.ordinal), '[]')
     FROM assignment a LEFT JOIN unit u ON u.id = a.unit_id LEFT JOIN unit_group p ON p.id = a.group_id
     WHERE a.indicator_id = i.id AND a.ended_revision IS NULL) AS assignments
  FROM indicator i WHERE i.jurisdiction_id = $1 AND i.scheme_id = $2 AND i.ended_revision IS NULL ORDER BY i.ordinal`;
