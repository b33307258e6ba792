import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { conflict } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { decodeCursor, encodeCursor } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Calendars } from '../../calendar/index.js';
import { requireVisible } from '../domain/who-reads.js';
import type { MissingUnit } from '../domain/consolidation.js';
import { consolidatedParts, type ConsolidatedPart } from '../persistence/consolidation-rows.js';
import { missingUnits } from '../persistence/missing-units.js';
import { readObligation, type ObligationDetailRow } from '../persistence/obligation-rows.js';
import { withActions, type WithActions } from './obligation-view.js';

export interface Consolidation {
  /** The consolidating unit's own obligation with its report. */
  readonly own: WithActions<ObligationDetailRow>;
  /** Whose part is missing or waits for review, all of them: what the submission will name. */
  readonly missing: readonly MissingUnit[];
  /** The other units' parts with what they report, by unit. */
  readonly items: readonly ConsolidatedPart[];
  readonly nextCursor: string | null;
}

/** 汇总: all units' reports on an item in a cycle beside the consolidating unit's own, and who is missing. */
@Injectable()
export class GetConsolidation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendars: Calendars,
  ) {}

  /** @throws DomainError 404 `obligation_not_found`, 403 `foreign_unit`, 409 `not_consolidating`, 400 `cursor_invalid`. */
  async run(
    { actor }: RequestContext,
    obligationId: string,
    query: { readonly cursor?: string; readonly limit: number },
  ): Promise<Consolidation> {
    const { jurisdictionId } = actor;
    const today = this.clock.today();
    const filter = { obligationId };
    const key = query.cursor ? decodeCursor(query.cursor, filter, ['text', 'uuid']) : null;
    const after = key ? { name: key[0] as string, id: key[1] as string } : null;
    const own = await readObligation(this.database, jurisdictionId, obligationId, today);
    if (!own) throw noSuch('obligation', '填报事项');
    requireVisible(actor, { unitId: own.unit.id, consolidatingUnitId: own.consolidatingUnit.id });
    if (!own.consolidates) {
      throw conflict('not_consolidating', '这个填报事项不是汇总填报，请从汇总牵头单位的填报事项进入。');
    }
    const rows = await consolidatedParts(this.database, jurisdictionId, obligationId, today, after, query.limit + 1);
    const missing = await missingUnits(this.database, jurisdictionId, [obligationId]);
    const items = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? items.at(-1) : undefined;
    return {
      own: withActions(own, actor, today, await this.calendars.of(jurisdictionId)),
      missing: missing.get(obligationId) ?? [],
      items,
      nextCursor: last ? encodeCursor(filter, [last.unit.name, last.obligationId]) : null,
    };
  }
}
