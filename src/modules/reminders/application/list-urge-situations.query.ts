import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Calendars } from '../../calendar/index.js';
import { decideUrge, urgesFor, type LastUrge, type UrgeRefusal } from '../domain/decide-urge.js';
import { urgeSituations } from './urge-situations.js';

/** Whether the caller may urge an obligation now, and what was urged before. */
export interface UrgeState {
  readonly obligationId: string;
  readonly mayUrge: boolean;
  /** The working day in whose message the unit would be told. */
  readonly sendsOn: string | null;
  /** Why it may not be urged, in words, and when it may again. */
  readonly refusal: UrgeRefusal | null;
  readonly last: LastUrge | null;
}

/** For pages that list what is missing: which rows have a button, and why the others have none. */
@Injectable()
export class ListUrgeSituations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendars: Calendars,
  ) {}

  /** In the order of the ids; without those that are not the caller's to urge, whatever their state. */
  async run({ actor }: RequestContext, obligationIds: readonly string[]): Promise<{ readonly items: UrgeState[] }> {
    const { jurisdictionId } = actor;
    const now = this.clock.now();
    const calendar = await this.calendars.of(jurisdictionId);
    const situations = await urgeSituations(this.database, jurisdictionId, obligationIds, { now, calendar });
    const items = obligationIds.flatMap((obligationId) => {
      const situation = situations.get(obligationId);
      if (!situation || urgesFor(actor, situation.facts) === undefined) return [];
      const { facts } = situation;
      const decision = decideUrge(facts, situation.circumstances);
      return [{ obligationId, mayUrge: decision.refusal === null, ...decision, last: facts.last }];
    });
    return { items };
  }
}
