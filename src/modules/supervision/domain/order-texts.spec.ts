import { describe, expect, it } from '@jest/globals';
import { matterWords, requirementWords } from './order-texts.js';

const item = { kind: 'TASK', number: 2, title: '完善体制机制' } as const;
const former = { documentNumber: '督办〔2023〕2号', colour: '蓝色', deadline: '2023-07-07' };
const matter = { item, owed: [], former: null, reasons: [], issuedOn: '2023-07-10' };
const owed = [{ cycle: '2023年第二季度', dueOn: '2023-06-21' }];

describe('the matter of an order', () => {
  it('names each report that is owed, and each reason that was given', () => {
    expect(matterWords({ ...matter, owed })).toBe(
      '任务“完善体制机制”的2023年第二季度进展（应于2023年6月21日前报送）逾期未报送。',
    );
    expect(matterWords({ ...matter, owed, reasons: ['只报了一句话。'] })).toBe(
      '任务“完善体制机制”的2023年第二季度进展（应于2023年6月21日前报送）逾期未报送；任务“完善体制机制”：只报了一句话。',
    );
  });

  it('calls a former order overdue only when its deadline has passed', () => {
    expect(matterWords({ ...matter, former })).toBe('督办〔2023〕2号要求于2023年7月7日前办理，逾期未办结。');
    expect(matterWords({ ...matter, former, issuedOn: '2023-07-07' })).toBe(
      '督办〔2023〕2号要求于2023年7月7日前办理，尚未按要求办结。',
    );
  });
});

describe('the requirement of an order', () => {
  it('asks for the report only where one is owed', () => {
    expect(requirementWords(owed)).toContain('立即补报');
    expect(requirementWords([])).not.toContain('补报');
  });
});
