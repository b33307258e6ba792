import { describe, expect, it } from '@jest/globals';
import { checkLadder, DEFAULT_LADDER, stepAbove, stepOf } from './ladder.js';
import { matterWords, requirementWords } from './order-texts.js';

describe('the ladder of supervision', () => {
  it('goes from blue through yellow to red, with less time on each rung', () => {
    expect(stepOf(DEFAULT_LADDER).code).toBe('BLUE');
    expect(stepAbove(DEFAULT_LADDER, 'BLUE')?.code).toBe('YELLOW');
    expect(stepAbove(DEFAULT_LADDER, 'YELLOW')?.code).toBe('RED');
    expect(stepAbove(DEFAULT_LADDER, 'RED')).toBeNull();
    const days = DEFAULT_LADDER.steps.map(({ replyDays }) => replyDays);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });

  it('has nothing above a rung that it does not have', () => {
    expect(stepAbove(DEFAULT_LADDER, 'BLACK')).toBeNull();
    expect(() => stepOf(DEFAULT_LADDER, 'BLACK')).toThrow(expect.objectContaining({ code: 'colour_unknown' }));
  });

  it('names each rung once', () => {
    const [blue] = DEFAULT_LADDER.steps;
    const twice = { ...DEFAULT_LADDER, steps: [blue!, { ...blue!, name: '橙色' }, { ...blue!, code: 'ORANGE' }] };
    expect(() => checkLadder(twice)).toThrow(
      expect.objectContaining({
        code: 'ladder_invalid',
        errors: [
          expect.objectContaining({ field: 'steps.1.code' }),
          expect.objectContaining({ field: 'steps.2.name' }),
        ],
      }),
    );
  });
});

describe('the words of an order', () => {
  const item = { kind: 'TASK', number: 3, title: '完善体制机制' } as const;
  const owed = [{ cycle: '2023年第二季度', dueOn: '2023-06-21' }];

  it('tell what is owed, what was asked before, and what people have written', () => {
    const former = { documentNumber: '督办〔2023〕5号', colour: '蓝色', deadline: '2023-07-07' };
    const issuedOn = '2023-07-10';
    expect(matterWords({ item, owed, former: null, reasons: [], issuedOn })).toBe(
      '任务“完善体制机制”的2023年第二季度进展（应于2023年6月21日前报送）逾期未报送。',
    );
    expect(matterWords({ item, owed: [], former, reasons: [], issuedOn })).toBe(
      '督办〔2023〕5号要求于2023年7月7日前办理，逾期未办结。',
    );
    expect(matterWords({ item, owed: [], former: null, reasons: ['三个月没有进展。'], issuedOn })).toBe(
      '任务“完善体制机制”：三个月没有进展。',
    );
  });

  it('ask for the report only where one is owed', () => {
    expect(requirementWords(owed)).toContain('立即补报');
    expect(requirementWords([])).not.toContain('补报');
  });
});
