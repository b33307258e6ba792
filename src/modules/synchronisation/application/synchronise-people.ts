import { Injectable } from '@nestjs/common';
import { businessDay, Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { readsIn, type Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { insertNames, markEnded } from '../../external-ids/index.js';
import { changePeople, lockPeople, unknownPassword, type PasswordHash } from '../../identity/index.js';
import { lockNames } from '../../organizations/index.js';
import type { PersonItem } from '../domain/person-state.js';
import { planPeople, type PeoplePlan } from '../domain/plan-people.js';
import { peopleOf, stateOfPeople } from './people-state.js';
import type { SyncOptions } from './request.js';
import { requireGranted, resultOf, type SyncResult } from './result.js';
import { sourceOfRun } from './source-of-run.js';

/** Takes what an office system says of its people: tells what it would change, or changes it in one command. */
@Injectable()
export class SynchronisePeople {
  constructor(
    private readonly commands: CommandRunner,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError of `sourceOfRun` and `requireGranted`. */
  async run(ctx: RequestContext, items: readonly PersonItem[], options: SyncOptions): Promise<SyncResult> {
    const { actor } = ctx;
    const run = await sourceOfRun(this.database, actor, options.source);
    const { source } = run;
    const planned = async (reads: Reads, today: string): Promise<PeoplePlan> => {
      const meant = await peopleOf(reads, actor.jurisdictionId, source, items);
      return planPeople(items, await stateOfPeople(reads, actor.jurisdictionId, meant, run, today), options.full);
    };
    if (options.dryRun) {
      const today = this.clock.today();
      return resultOf(await this.database.snapshot((reads) => planned(reads, today)), source, options);
    }
    const passwordHash = await unknownPassword();
    const command = { name: 'synchronisation.people', input: { source, items, options } };
    return this.commands.run(ctx, command, async (tx) => {
      await this.lock(tx, source, items);
      const plan = await planned(readsIn(tx), businessDay(tx.now));
      requireGranted(plan, options);
      const made = await carryOut(tx, source, plan, passwordHash);
      const result = resultOf(plan, source, options);
      tx.audit({
        action: 'people.synchronised',
        subject: { type: 'jurisdiction', id: tx.jurisdictionId },
        after: { source, full: options.full, plan: result.plan, counts: result.counts },
      });
      return { ...result, items: result.items.map((item) => ({ ...item, id: made.get(item.externalId) ?? item.id })) };
    });
  }

  /** One synchronisation of a jurisdiction at a time, units included; then the accounts, against their administrator. */
  private async lock(tx: Tx, source: string, items: readonly PersonItem[]): Promise<void> {
    await lockNames(tx);
    const { named, logins } = await peopleOf(readsIn(tx), tx.jurisdictionId, source, items);
    await lockPeople(tx, { ids: named.map(({ id }) => id), logins });
  }
}

/** @returns ids of the new accounts by external id. */
async function carryOut(
  tx: Tx,
  source: string,
  { steps }: PeoplePlan,
  passwordHash: PasswordHash,
): Promise<Map<string, string>> {
  const made = steps.flatMap(({ externalId, person, login, displayName, posts }) =>
    person === null ? [{ id: newId(), externalId, login, displayName, posts: posts.added }] : [],
  );
  const changed = steps.flatMap(({ person, displayName, enabled, posts }) =>
    person === null
      ? []
      : [{ id: person.id, before: { displayName: person.displayName }, displayName, enabled, ...posts }],
  );
  await changePeople(tx, passwordHash, { made, changed });
  const adopted = steps.flatMap((step) =>
    step.adopted && step.person ? [{ externalId: step.externalId, id: step.person.id }] : [],
  );
  await insertNames(tx, source, 'PERSON', [...made, ...adopted]);
  for (const { externalId, id } of [...made, ...adopted]) {
    tx.audit({ action: 'external_id.assigned', subject: { type: 'user', id }, after: { source, externalId } });
  }
  const moved = (to: boolean): string[] =>
    steps.filter(({ enabled }) => enabled === to).map(({ externalId }) => externalId);
  await markEnded(tx, source, 'PERSON', moved(false), tx.now);
  await markEnded(tx, source, 'PERSON', moved(true), null);
  return new Map(made.map(({ externalId, id }) => [externalId, id]));
}
