import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../../../platform/errors.js';
import { ruleOf } from '../testing/owed.js';
import { checkRules, DEFAULT_RULES, type ReminderRule } from './reminder-rules.js';

const rule = ruleOf;

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

  it('fills only fields that there are, and names the item', () => {
    const problems = (template: string) => problemsOf(rule('REMIND_1', -1, { template }));
    expect(problems('请报送{item}，{countdown}')).toEqual([]);
    expect(problems('请报送{item}，{colour}')).toEqual(['rules.0.template unknown_field']);
    expect(problems('请{unit}尽快报送')).toEqual(['rules.0.template item_missing']);
    expect(problems('请报送{item，{item}')).toEqual(['rules.0.template unbalanced_braces']);
  });
});
