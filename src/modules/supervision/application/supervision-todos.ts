import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Reads } from '../../../platform/database/reads.js';
import { groupBy } from '../../../platform/group-by.js';
import { UserLookup } from '../../identity/index.js';
import { TodoSources, type DesiredTodo, type Ending, type TodoScope, type TodoSource } from '../../todos/index.js';
import { endOfTurn, officesTurn, unitsTurn, type TurnWords } from '../domain/order-todos.js';
import { openOrders, statesOf, type OpenOrder } from '../persistence/order-turns.js';

/**
 * 督办 among everybody's 待办: signing and answering for the reporters and approvers of the unit, replies and requests for
 * more time for 督查室. The subject is the order for the unit, and for the office the step since which it is its turn.
 */
@Injectable()
export class SupervisionTodos implements TodoSource, OnModuleInit {
  readonly kinds = ['SUPERVISION'] as const;

  constructor(private readonly sources: TodoSources) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async desired(reads: Reads, { jurisdictionId, today, matterId }: TodoScope): Promise<DesiredTodo[]> {
    const orders = await openOrders(reads, jurisdictionId, matterId);
    if (orders.length === 0) return [];
    const people = new UserLookup(reads);
    const unitIds = [...new Set(orders.map(({ unitId }) => unitId))];
    const reporters = await people.recipients(jurisdictionId, unitIds, 'reporter', today);
    const approvers = await people.recipients(jurisdictionId, unitIds, 'approver', today);
    const supervisors = await people.recipients(jurisdictionId, null, 'supervisor', today);
    const ofUnit = groupBy([...reporters, ...approvers], ({ unitId }) => unitId ?? '');
    return orders.flatMap((order) => [
      ...todosOf(order, order.id, unitsTurn(order), ofUnit.get(order.unitId) ?? []),
      ...todosOf(order, order.stepId, officesTurn(order), supervisors),
    ]);
  }

  async endings(
    reads: Reads,
    { jurisdictionId }: TodoScope,
    subjectIds: readonly string[],
  ): Promise<ReadonlyMap<string, Ending>> {
    const found = await statesOf(reads, jurisdictionId, subjectIds);
    return new Map(found.map(({ id, state, isStep }) => [id, endOfTurn(state, isStep ? 'OFFICE' : 'UNIT')]));
  }
}

function todosOf(
  { id: matterId }: OpenOrder,
  subjectId: string,
  words: TurnWords | null,
  people: readonly { readonly userId: string }[],
): DesiredTodo[] {
  if (words === null) return [];
  const userIds = [...new Set(people.map(({ userId }) => userId))];
  const path = `/supervision-orders/${matterId}`;
  return userIds.map((userId) => ({ userId, kind: 'SUPERVISION', subjectId, matterId, path, ...words }));
}
