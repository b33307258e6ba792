import type { Staff } from '../domain/addressees.js';
import type { OwedReport } from '../domain/decide-due.js';
import type { ReminderRule, Stage } from '../domain/reminder-rules.js';

/** 区教育局 owes a report by Tuesday 2023-06-27 on a task that 区科经局 consolidates; tracked since spring. */
export function owedReport(parts: Partial<OwedReport> = {}): OwedReport {
  return {
    id: 'o1',
    schemeId: 's1',
    schemeTitle: '分工方案',
    unitId: '教育局',
    unitName: '区教育局',
    consolidatingUnitId: '科经局',
    consolidatingUnitName: '区科经局',
    taskId: 't1',
    itemTitle: '完善体制机制',
    cycle: '2023年第二季度',
    dueOn: '2023-06-27',
    state: 'PENDING',
    trackedSince: '2023-04-03',
    ...parts,
  };
}

/** Every post is held. */
export function staffOf(parts: Partial<Staff> = {}): Staff {
  return {
    reporters: new Map([
      ['教育局', ['教育局填报员']],
      ['科经局', ['科经局填报员']],
    ]),
    approvers: new Map([
      ['教育局', ['教育局审核人']],
      ['科经局', ['科经局审核人']],
    ]),
    heads: new Map([['教育局', ['教育局局长']]]),
    coordinators: ['统筹'],
    supervisors: ['督查'],
    ...parts,
  };
}

/** A rule that tells the reporter the usual text on every channel. */
export function ruleOf(stage: Stage, offsetDays: number, parts: Partial<ReminderRule> = {}): ReminderRule {
  return { stage, offsetDays, recipients: ['REPORTER'], channels: null, template: null, ...parts };
}
