import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../../../platform/errors.js';
import { checkRules, DEFAULT_RULES, type ReminderRule, type Stage } from './reminder-rules.js';

const rule = (stage: Stage, offsetDays: number): ReminderRule => ({ stage, offsetDays, recipients: ['REPORTER'] });

function problemsOf(...rules: readonly ReminderRule[]): string[] {
  try {
    checkRules(rules);
  } catch (error) {
    if (error instanceof DomainError) return error.errors.map(({ field, code }) => `${field} ${code}`);
    throw error;
  }
  return [];
}

describe('a ladder of reminders', () => {
  it('is by default −5, −1 提醒, +1, +3 催办, +5 督办', () => {
    expect(checkRules(DEFAULT_RULES)).toEqual(DEFAULT_RULES);
    expect(DEFAULT_RULES.map(({ offsetDays }) => offsetDays)).toEqual([-5, -1, 1, 3, 5]);
  });

  it('is kept in the order of its days', () => {
    const sorted = checkRules([rule('URGE_1', 2), rule('REMIND_1', -3)]);
    expect(sorted.map(({ stage }) => stage)).toEqual(['REMIND_1', 'URGE_1']);
  });

  it('has each stage and each day once', () => {
    expect(problemsOf(rule('REMIND_1', -3), rule('REMIND_1', -1))).toEqual(['rules.1.stage repeated']);
    expect(problemsOf(rule('REMIND_1', -3), rule('REMIND_2', -3))).toEqual(['rules.1.offsetDays repeated']);
  });

  it('never steps down', () => {
    expect(problemsOf(rule('SUPERVISE_1', 1), rule('URGE_1', 2))).toEqual(['rules.1.stage steps_down']);
    expect(problemsOf(rule('URGE_2', 1), rule('URGE_1', 2))).toEqual(['rules.1.stage steps_down']);
  });

  it('urges and supervises only what is overdue', () => {
    expect(problemsOf(rule('URGE_1', 0))).toEqual(['rules.0.offsetDays not_overdue']);
    expect(problemsOf(rule('SUPERVISE_1', -1))).toEqual(['rules.0.offsetDays not_overdue']);
    expect(problemsOf(rule('REMIND_1', 0))).toEqual([]);
  });
});
