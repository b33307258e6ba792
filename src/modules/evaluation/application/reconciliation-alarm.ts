import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UserDirectory } from '../../identity/index.js';
import { insertNotifications, type MessageLine } from '../../notifications/index.js';
import type { DifferenceKind, RollupDifference } from '../domain/rollup-difference.js';
import type { RollupNodeType } from '../domain/rollup-node.js';

const TITLE = '汇总对账发现不一致，已按审核通过的数据更正';

const WHAT: Readonly<Record<DifferenceKind, string>> = {
  ABSENT: '缺少汇总结果',
  SURPLUS: '有不应存在的汇总结果',
  OUTDATED: '汇总结果没有按日更新',
  CHANGED: '汇总结果与重新计算的不同',
};

const NODES: Readonly<Record<RollupNodeType, string>> = {
  SCHEME: '方案总体',
  SECTION: '章节',
  TASK: '任务',
  INDICATOR: '指标',
  UNIT: '单位',
};

export interface FoundDifferences {
  /** Of the reconciliation. */
  readonly id: string;
  readonly schemeId: string;
  readonly title: string;
  readonly nodes: number;
  readonly differences: readonly RollupDifference[];
}

/** Tells those who can look into it that the kept roll-up was not what the facts say. */
@Injectable()
export class ReconciliationAlarm {
  constructor(private readonly people: UserDirectory) {}

  async raise(tx: Tx, found: FoundDifferences): Promise<void> {
    const day = businessDay(tx.now);
    const people = this.people.within(tx);
    const administrators = await people.recipients(tx.jurisdictionId, null, 'administrator', day);
    const coordinators = await people.recipients(tx.jurisdictionId, null, 'coordinator', day);
    const userIds = new Set([...administrators, ...coordinators].map(({ userId }) => userId));
    const body = { groups: [{ heading: found.title, lines: linesOf(found) }] };
    const messages = [...userIds].map((userId) => ({
      userId,
      kind: 'ROLLUP_DIFFERENCE',
      dedupeKey: `ROLLUP_DIFFERENCE:${found.id}`,
      day,
      title: TITLE,
      body,
    }));
    await insertNotifications(tx, messages);
  }
}

function linesOf({ schemeId, nodes, differences }: FoundDifferences): MessageLine[] {
  const counts = new Map<string, number>();
  for (const { type, kind } of differences) {
    const what = `${NODES[type]}${WHAT[kind]}`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [
    {
      text: `共核对${nodes}项，不一致${differences.length}项，现已更正。请管理员查看作业失败记录和审计日志，查明原因。`,
      link: `/schemes/${schemeId}`,
    },
    ...[...counts].map(([what, count]) => ({ text: `${what}：${count}项` })),
  ];
}
