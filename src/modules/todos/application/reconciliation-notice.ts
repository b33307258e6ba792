import { Injectable } from '@nestjs/common';
import { addDays } from '../../../platform/calendar/working-calendar.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { canonicalJson, sha256Hex } from '../../../platform/json.js';
import { UserDirectory } from '../../identity/index.js';
import { insertNotifications, type MessageLine } from '../../notifications/index.js';
import { isForPeople, type TodoDifference } from '../domain/compare-receiver.js';
import type { GapPerson } from '../persistence/connector-rows.js';
import type { Reconciliation } from '../persistence/reconciliations.js';

const KIND = 'TODO_RECONCILIATION';
const MOST_NAMED = 10;

export interface ToTell {
  readonly connectorId: string;
  readonly name: string;
  readonly report: Omit<Reconciliation, 'at'>;
  readonly gaps: readonly GapPerson[];
  readonly differences: readonly TodoDifference[];
}

/** Tells the administrators what only they can do about a comparison; the same once a week, and nothing when there is nothing. */
@Injectable()
export class ReconciliationNotice {
  constructor(private readonly people: UserDirectory) {}

  async tell(tx: Tx, { connectorId, name, report, gaps, differences }: ToTell): Promise<void> {
    const { day } = report;
    const lines = linesOf(connectorId, report, gaps, differences.filter(isForPeople));
    if (lines.length === 0) return;
    const administrators = await this.people.within(tx).recipients(tx.jurisdictionId, null, 'administrator', day);
    const what = sha256Hex(canonicalJson(lines.map(({ text }) => text))).slice(0, 16);
    const dedupeKey = `${KIND}:${connectorId}:${mondayOf(day)}:${what}`;
    const title = `待办连接器“${name}”对账后有事项需要处理`;
    const body = { groups: [{ heading: title, lines }] };
    await insertNotifications(
      tx,
      [...new Set(administrators.map(({ userId }) => userId))].map((userId) => ({
        userId,
        kind: KIND,
        dedupeKey,
        day,
        title,
        body,
      })),
    );
  }
}

function linesOf(
  connectorId: string,
  { method, reason, day, differingSince }: ToTell['report'],
  gaps: readonly GapPerson[],
  differences: readonly TodoDifference[],
): MessageLine[] {
  const link = `/todo-connectors/${connectorId}`;
  const refused = differences.filter(({ cause }) => cause === 'REFUSED');
  const unknown = differences.filter(({ cause }) => cause === 'UNKNOWN');
  // A single day without an answer mends itself more often than not.
  const silent = method === 'UNREACHABLE' && differingSince !== null && differingSince < day;
  const lines: (string | null)[] = [
    silent ? `自 ${differingSince} 起未能完成对账：${reason}。请按提示处理后测试连接。` : null,
    gaps.length > 0
      ? `${gaps.length} 人有待办而没有对应账号，在办公系统中看不到待办：${named(gaps.map(({ displayName }) => displayName))}。请在账号对应中补充。`
      : null,
    refused.length > 0
      ? `${refused.length} 条待办被办公系统拒收，已再次推送：${named(refused.map(({ person }) => person ?? ''))}。请在推送记录中查看应答并处理。`
      : null,
    unknown.length > 0
      ? `办公系统中有 ${unknown.length} 条指向本系统的待办不在推送记录中（多因恢复过备份）：${named(unknown.map(({ account }) => account))}。请在办公系统中删除。`
      : null,
  ];
  return lines.flatMap((text) => (text === null ? [] : [{ text, link }]));
}

function named(names: readonly string[]): string {
  const once = [...new Set(names)].filter((name) => name !== '');
  const shown = once.slice(0, MOST_NAMED).join('、');
  return once.length > MOST_NAMED ? `${shown}等` : shown;
}

function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}
