import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { forEachOf } from '../../../platform/for-each-of.js';
import { newId } from '../../../platform/ids.js';
import { systemContext } from '../../../platform/security/actor.js';
import { JurisdictionReader } from '../../organizations/index.js';
import { compareTodos, VANISHED, type Ending } from '../domain/decide-todos.js';
import { pushTodosJob } from '../jobs/push-todos.definition.js';
import { planPushes } from '../persistence/push-plan.js';
import { changeTodos, closeTodos, insertTodos, lockTodos, openTodos } from '../persistence/todo-rows.js';
import { TodoSources, type TodoScope, type TodoSource } from './todo-source.js';

export interface KeptTodos {
  readonly opened: number;
  readonly changed: number;
  readonly closed: number;
  /** Pushes to receivers that follow from it. */
  readonly pushes: number;
}

/**
 * Keeps everybody's todos as the tables ask for, and queues what receivers are to be told. It computes the whole from
 * the tables each time: an event only says when to look, so that one that was lost costs minutes and no todo.
 */
@Injectable()
export class KeepTodos {
  constructor(
    private readonly commands: CommandRunner,
    private readonly jurisdictions: JurisdictionReader,
    private readonly sources: TodoSources,
  ) {}

  /** @throws AggregateError after the other jurisdictions are done, when some could not be looked at. */
  async everywhere(correlationId: string): Promise<void> {
    await forEachOf(await this.jurisdictions.all(), ({ id }) => this.run(id, null, correlationId));
  }

  /** @param matterId only what belongs to this obligation or order; null for the whole jurisdiction. */
  run(jurisdictionId: string, matterId: string | null, correlationId = newId()): Promise<KeptTodos> {
    const ctx = systemContext(jurisdictionId, correlationId);
    return this.commands.run(ctx, { name: 'todos.keep', input: { matterId }, derived: true }, (tx) =>
      this.within(tx, matterId),
    );
  }

  private async within(tx: Tx, matterId: string | null): Promise<KeptTodos> {
    await lockTodos(tx);
    const scope = { jurisdictionId: tx.jurisdictionId, today: businessDay(tx.now), matterId };
    const done = { opened: 0, changed: 0, closed: 0 };
    for (const source of this.sources.all()) {
      const { opened, changed, closed } = await follow(tx, source, scope);
      done.opened += opened;
      done.changed += changed;
      done.closed += closed;
    }
    const pushes = await planPushes(tx, matterId);
    if (pushes > 0) tx.enqueue(pushTodosJob, {});
    return { ...done, pushes };
  }
}

async function follow(tx: Tx, source: TodoSource, scope: TodoScope): Promise<Omit<KeptTodos, 'pushes'>> {
  const reads = readsIn(tx);
  const desired = await source.desired(reads, scope);
  const open = await openTodos(reads, scope.jurisdictionId, source.kinds, scope.matterId);
  const { opened, changed, handedOver, ended } = compareTodos(desired, open);
  const subjects = [...new Set(ended.map(({ subjectId }) => subjectId))];
  const endings = subjects.length > 0 ? await source.endings(reads, scope, subjects) : new Map<string, Ending>();
  await closeTodos(tx, [
    ...handedOver.map(({ id }) => ({ id, state: 'HANDED_OVER' as const, concluded: false })),
    ...ended.map(({ id, subjectId }) => ({ id, ...(endings.get(subjectId) ?? VANISHED) })),
  ]);
  await changeTodos(tx, changed);
  await insertTodos(tx, opened);
  return { opened: opened.length, changed: changed.length, closed: handedOver.length + ended.length };
}
