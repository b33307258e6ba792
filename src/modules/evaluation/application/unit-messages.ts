import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { groupBy } from '../../../platform/group-by.js';
import type { RoleName } from '../../../platform/security/actor.js';
import { UserDirectory, type Recipient } from '../../identity/index.js';
import {
  insertNotifications,
  type MessageGroup,
  type MessageKind,
  type MessageLine,
  type NewMessage,
} from '../../notifications/index.js';
import { UnitDirectory } from '../../organizations/index.js';

/** What stands over a message; `kind` and `key` together are the same for the same message. */
export interface Said {
  readonly kind: MessageKind;
  readonly key: string;
  readonly title: string;
}

/** What a message says to one unit. */
export interface UnitLines {
  readonly unitId: string;
  readonly lines: readonly MessageLine[];
}

/** Tells the other side around an evaluation, in the transaction of what it tells of. All answers: how many new messages. */
@Injectable()
export class UnitMessages {
  constructor(
    private readonly people: UserDirectory,
    private readonly units: UnitDirectory,
  ) {}

  /**
   * One message to each person who acts in one of the roles for some of the units, whatever their number. Where nobody
   * does, the coordinators are to find somebody.
   */
  async tellUnits(tx: Tx, said: Said, roles: readonly RoleName[], units: readonly UnitLines[]): Promise<number> {
    if (units.length === 0) return 0;
    const unitIds = units.map(({ unitId }) => unitId);
    const names = await this.units.within(tx).namesOf(tx.jurisdictionId, unitIds);
    const holders = await this.holders(tx, roles, unitIds);
    const messages = [...groupBy(holders, ({ userId }) => userId)].map(([userId, posts]) => {
      const own = units.filter(({ unitId }) => posts.some((post) => post.unitId === unitId));
      const groups = own.map(({ unitId, lines }) => ({ heading: names.get(unitId) ?? '', lines }));
      return messageTo(userId, tx, said, groups);
    });
    const vacant = unitIds.filter((id) => !holders.some(({ unitId }) => unitId === id));
    return (await insertNew(tx, messages)) + (await this.tellOfVacant(tx, said, namesIn(names, vacant)));
  }

  async tellCoordinators(tx: Tx, said: Said, lines: readonly MessageLine[]): Promise<number> {
    const holders = await this.holders(tx, ['coordinator'], null);
    const userIds = new Set(holders.map(({ userId }) => userId));
    const groups = [{ heading: said.title, lines }];
    return insertNew(
      tx,
      [...userIds].map((userId) => messageTo(userId, tx, said, groups)),
    );
  }

  private async tellOfVacant(tx: Tx, { kind, key, title }: Said, units: readonly string[]): Promise<number> {
    if (units.length === 0) return 0;
    const text = `以下单位没有可以办理的在岗人员，本条消息无人收到：${units.join('、')}。请指定人员后通知其办理。`;
    return this.tellCoordinators(tx, { kind, key: `${key}:VACANT`, title: `无人在岗：${title}` }, [{ text }]);
  }

  private async holders(
    tx: Tx,
    roles: readonly RoleName[],
    unitIds: readonly string[] | null,
  ): Promise<readonly Recipient[]> {
    const people = this.people.within(tx);
    const found: Recipient[] = [];
    for (const role of roles) {
      found.push(...(await people.recipients(tx.jurisdictionId, unitIds, role, businessDay(tx.now))));
    }
    return found;
  }
}

function messageTo(userId: string, tx: Tx, { kind, key, title }: Said, groups: readonly MessageGroup[]): NewMessage {
  return { userId, kind, dedupeKey: `${kind}:${key}`, day: businessDay(tx.now), title, body: { groups } };
}

async function insertNew(tx: Tx, messages: readonly NewMessage[]): Promise<number> {
  const written = await insertNotifications(tx, messages);
  return written.filter(({ isNew }) => isNew).length;
}

function namesIn(names: ReadonlyMap<string, string>, ids: readonly string[]): string[] {
  return ids.map((id) => names.get(id) ?? '');
}
