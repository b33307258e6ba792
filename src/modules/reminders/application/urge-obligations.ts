import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { forbidden } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { newId } from '../../../platform/ids.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Calendars } from '../../calendar/index.js';
import { decideUrge, requireUrgeable, urgesFor, type UrgeRefusal } from '../domain/decide-urge.js';
import { obligationUrged } from '../events.js';
import { insertUrges, lockUrges, type NewUrge } from '../persistence/urges.js';
import { urgeSituations, type UrgeSituation } from './urge-situations.js';

export interface UrgeInput {
  readonly obligationIds: readonly string[];
  /** One line for whoever is told. */
  readonly note: string | null;
}

/** What became of one obligation. */
export interface UrgeOutcome {
  readonly obligationId: string;
  readonly urged: boolean;
  /** The working day in whose message the unit is told; null where it was not urged. */
  readonly sendsOn: string | null;
  readonly refusal: UrgeRefusal | null;
}

const UNKNOWN: UrgeRefusal = {
  code: 'obligation_not_found',
  message: '没有找到这个填报事项，请刷新后重试。',
  againOn: null,
};
const NOT_THEIRS = '这一项不由您催报，请由它的汇总牵头单位或统筹单位催报。';
const FOREIGN: UrgeRefusal = { code: 'foreign_unit', message: NOT_THEIRS, againOn: null };

/** 催报: the lead unit or the coordinator asks for reports that are owed; they go in the one message of a day (ADR 40). */
@Injectable()
export class UrgeObligations {
  constructor(
    private readonly commands: CommandRunner,
    private readonly calendars: Calendars,
  ) {}

  /**
   * @throws DomainError 404 `obligation_not_found`, 403 `foreign_unit`, 409 `urge_not_owed`, `urge_not_open`,
   * `urge_too_early`, `urge_nobody`, `urge_repeated`, `urge_told_today`.
   */
  async one(ctx: RequestContext, obligationId: string, note: string | null): Promise<UrgeOutcome> {
    const input = { obligationIds: [obligationId], note };
    return this.commands.run(ctx, { name: 'reminders.urge', input }, async (tx) => {
      const situation = (await this.situations(tx, [obligationId])).get(obligationId);
      if (!situation) throw noSuch('obligation', '填报事项');
      const forUnitId = urgesFor(tx.ctx.actor, situation.facts);
      if (forUnitId === undefined) throw forbidden('foreign_unit', NOT_THEIRS);
      const day = requireUrgeable(situation.facts, situation.circumstances);
      return (await write(tx, [{ id: newId(), obligationId, forUnitId, day }], note))[0]!;
    });
  }

  /** Each for itself: what may not be urged is answered with the reason, in the order of the ids. */
  many(ctx: RequestContext, { obligationIds, note }: UrgeInput): Promise<UrgeOutcome[]> {
    // Where all are refused nothing was decided, and there is nothing to audit.
    const command = { name: 'reminders.urge-many', input: { obligationIds, note }, derived: true } as const;
    return this.commands.run(ctx, command, async (tx) => {
      const situations = await this.situations(tx, obligationIds);
      const found = obligationIds.map((obligationId) => {
        const situation = situations.get(obligationId);
        return situation ? urgeOf(tx, situation) : { obligationId, refusal: UNKNOWN };
      });
      return write(tx, found, note);
    });
  }

  private async situations(tx: Tx, obligationIds: readonly string[]) {
    await lockUrges(tx);
    const calendar = await this.calendars.within(tx);
    return urgeSituations(readsIn(tx), tx.jurisdictionId, obligationIds, { now: tx.now, calendar });
  }
}

/** An urge that may be written down, or why not. */
type Found =
  (NewUrge & { readonly refusal?: never }) | { readonly obligationId: string; readonly refusal: UrgeRefusal };

function urgeOf(tx: Tx, { facts, circumstances }: UrgeSituation): Found {
  const { obligationId } = facts;
  const forUnitId = urgesFor(tx.ctx.actor, facts);
  if (forUnitId === undefined) return { obligationId, refusal: FOREIGN };
  const decision = decideUrge(facts, circumstances);
  if (decision.refusal) return { obligationId, refusal: decision.refusal };
  return { id: newId(), obligationId, forUnitId, day: decision.sendsOn };
}

async function write(tx: Tx, found: readonly Found[], note: string | null): Promise<UrgeOutcome[]> {
  const urges = found.flatMap((one) => (one.refusal ? [] : [one]));
  if (urges.length > 0) await insertUrges(tx, urges, { urgedBy: personOf(tx.ctx), note });
  for (const { id, obligationId, forUnitId, day } of urges) {
    tx.audit({
      action: 'obligation.urged',
      subject: { type: 'obligation', id: obligationId },
      after: { urgeId: id, forUnitId, day, note },
    });
    tx.publish(obligationUrged, { jurisdictionId: tx.jurisdictionId, obligationId, urgeId: id, day });
  }
  return found.map((one) => ({
    obligationId: one.obligationId,
    urged: !one.refusal,
    sendsOn: one.refusal ? null : one.day,
    refusal: one.refusal ?? null,
  }));
}

function personOf({ actor }: RequestContext): string {
  if (actor.userId === null) throw new Error('only a person urges');
  return actor.userId;
}
