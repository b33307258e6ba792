import { Injectable } from '@nestjs/common';
import { businessDay, Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { readsIn, type Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { assignNames, markEnded } from '../../external-ids/index.js';
import { changePeople, lockPeople, unknownPassword, type PasswordHash } from '../../identity/index.js';
import { lockNames } from '../../organizations/index.js';
import type { PersonItem } from '../domain/person-state.js';
import { planPeople, type PeoplePlan } from '../domain/plan-people.js';
import { peopleOf, stateOfPeople, type PeopleSpokenOf } from './people-state.js';
import type { SyncOptions } from './request.js';
import { recordRun, requireGranted, resultOf, type SyncResult } from './result.js';
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
    const meantIn = (reads: Reads): Promise<PeopleSpokenOf> => peopleOf(reads, actor.jurisdictionId, source, items);
    const planned = async (reads: Reads, meant: PeopleSpokenOf, today: string): Promise<PeoplePlan> =>
      planPeople(items, await stateOfPeople(reads, actor.jurisdictionId, meant, run, today), options.full);
    if (options.dryRun) {
      const today = this.clock.today();
      const plan = await this.database.snapshot(async (reads) => planned(reads, await meantIn(reads), today));
      return resultOf(plan, source, options);
    }
    const passwordHash = await unknownPassword();
    const command = { name: 'synchronisation.people', input: { source, items, options } };
    return this.commands.run(ctx, command, async (tx) => {
      // One synchronisation of a jurisdiction at a time, units included; then the accounts, against their administrator.
      await lockNames(tx);
      const meant = await meantIn(readsIn(tx));
      await lockPeople(tx, { ids: meant.named.map(({ id }) => id), logins: meant.logins });
      const plan = await planned(readsIn(tx), meant, businessDay(tx.now));
      requireGranted(plan, options);
      const made = await carryOut(tx, source, plan, passwordHash);
      return recordRun(tx, 'people.synchronised', resultOf(plan, source, options), made);
    });
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
  await assignNames(tx, source, 'PERSON', [...made, ...adopted]);
  const moved = (to: boolean): string[] =>
    steps.filter(({ enabled }) => enabled === to).map(({ externalId }) => externalId);
  await markEnded(tx, source, 'PERSON', moved(false), tx.now);
  await markEnded(tx, source, 'PERSON', moved(true), null);
  return new Map(made.map(({ externalId, id }) => [externalId, id]));
}
