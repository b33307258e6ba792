import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import { hasRole, unitsOf, type Actor, type RequestContext } from '../../../platform/security/actor.js';
import { SchemeReader } from '../../schemes/index.js';
import type { Light } from '../domain/conclusion.js';
import { taskLights, type TaskLightRow } from '../persistence/task-light-rows.js';

export interface TaskLightsQuery {
  readonly light?: Light;
  readonly leadUnit?: string;
  readonly section?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/**
 * Tasks by light, from the kept roll-up alone, so that it costs the same however many facts there are. Before the first
 * roll-up of a scheme there are none; the roll-up of the night is told by `asOf`.
 */
@Injectable()
export class ListTaskLights {
  constructor(
    private readonly database: Database,
    private readonly schemes: SchemeReader,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError 404 `scheme_not_found`, 400 `cursor_invalid`. */
  async run({ actor }: RequestContext, schemeId: string, query: TaskLightsQuery): Promise<Page<TaskLightRow>> {
    const filter = {
      schemeId,
      light: query.light ?? null,
      leadUnit: query.leadUnit ?? null,
      section: query.section ?? null,
      visibleTo: visibleUnits(actor),
    };
    const after = query.cursor ? (decodeCursor(query.cursor, filter, ['int'])[0] as number) : 0;
    const at = { today: this.clock.today(), after, limit: query.limit + 1 };
    const rows = await taskLights(this.database, actor.jurisdictionId, filter, at);
    if (rows.length === 0) await this.schemes.header(actor.jurisdictionId, schemeId);
    return page(rows, query.limit, filter, (row) => [row.ordinal]);
  }
}

/** The rule of `progress-scope.ts`: null for who sees the whole scheme, else the units whose tasks may be seen. */
function visibleUnits(actor: Actor): readonly string[] | null {
  const whole = actor.kind === 'system' || hasRole(actor, 'coordinator', 'supervisor', 'leader', 'evaluator');
  return whole ? null : unitsOf(actor, 'reporter', 'approver');
}
