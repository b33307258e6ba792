import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Calendars } from '../../calendar/index.js';
import { requireVisible } from '../domain/who-reads.js';
import { readObligation, type ObligationDetailRow } from '../persistence/obligation-rows.js';
import { withActions, type WithActions } from './obligation-view.js';

/** One obligation: what is to be filled in, what was reported so far, and who of the item is missing. */
@Injectable()
export class GetObligation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendars: Calendars,
  ) {}

  /** @throws DomainError 404 `obligation_not_found`, 403 `foreign_unit`. */
  async run(ctx: RequestContext, id: string): Promise<WithActions<ObligationDetailRow>> {
    const today = this.clock.today();
    const row = await readObligation(this.database, ctx.actor.jurisdictionId, id, today);
    if (!row) throw noSuch('obligation', '填报事项');
    requireVisible(ctx.actor, { unitId: row.unit.id, consolidatingUnitId: row.consolidatingUnit.id });
    return withActions(row, ctx.actor, today, await this.calendars.of(ctx.actor.jurisdictionId));
  }
}
