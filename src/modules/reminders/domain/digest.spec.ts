import { describe, expect, it } from '@jest/globals';
import { JurisdictionCalendar } from '../../calendar/rules.js';
import { owedReport } from '../testing/owed.js';
import type { DueReminder } from './decide-due.js';
import { makeDigest } from './digest.js';

const calendar = new JurisdictionCalendar([]);

function reminder(parts: Partial<DueReminder> = {}): DueReminder {
  return {
    owed: owedReport(),
    stage: 'URGE_1',
    recipientId: '某人',
    addressedAs: 'REPORTER',
    stageOn: '2023-06-28',
    late: false,
    told: true,
    ...parts,
  };
}

const digestOf = (...reminders: DueReminder[]) => makeDigest(reminders, '2023-06-28', calendar);
const lineOf = (parts: Partial<DueReminder> = {}) => digestOf(reminder(parts)).body.groups[0]?.lines[0]?.text;

describe('a digest', () => {
  it('names unit, item, cycle and due day, and counts in working days', () => {
    expect(lineOf()).toBe('区教育局：任务“完善体制机制”（2023年第二季度），2023年6月27日到期，已逾期 1 个工作日');
    const owed = owedReport({ taskId: null, itemTitle: '绿化覆盖率', dueOn: '2023-07-03' });
    expect(lineOf({ owed, stage: 'REMIND_1' })).toContain('指标“绿化覆盖率”');
    expect(lineOf({ owed, stage: 'REMIND_1' })).toContain('2023年7月3日到期，还有 3 个工作日');
    expect(lineOf({ owed: owedReport({ dueOn: '2023-06-28' }), stage: 'REMIND_1' })).toContain('就是今天');
  });

  it('says when it is late, when the report was sent back, and when the date may still move', () => {
    expect(lineOf({ late: true })).toContain('（补发）');
    expect(lineOf({ late: true, owed: owedReport({ state: 'RETURNED' }) })).toContain('（已退回，待重新报送；补发）');
    expect(lineOf({ owed: owedReport({ dueOn: '2027-03-30' }) })).toContain('（该年放假安排尚未公布，日期暂定）');
  });

  it('groups by urgency, supervision first, and counts each group in its title', () => {
    const { title, body } = digestOf(
      reminder({ stage: 'REMIND_2' }),
      reminder({ addressedAs: 'LEAD_APPROVER' }),
      reminder({ addressedAs: 'STAND_IN' }),
      reminder(),
      reminder({ stage: 'SUPERVISE_1', addressedAs: 'SUPERVISOR' }),
      reminder({ owed: owedReport({ id: 'o2' }) }),
    );
    expect(body.groups.map(({ kind }) => kind)).toEqual(['SUPERVISE', 'URGE', 'REMIND', 'COPY', 'UNSTAFFED']);
    expect(title).toBe('填报事项：建议督办 1 项，催办 2 项，提醒 1 项，抄送 1 项，无人可提醒 1 项');
  });

  it('is the same whatever order its reminders come in: by due day, item, unit', () => {
    const reminders = [
      reminder({ owed: owedReport({ id: 'o3', itemTitle: '乙', unitName: '区教育局' }) }),
      reminder({ owed: owedReport({ id: 'o4', itemTitle: '甲', unitName: '区教育局' }) }),
      reminder({ owed: owedReport({ id: 'o5', itemTitle: '甲', unitName: '区人社局' }) }),
      reminder({ owed: owedReport({ id: 'o6', dueOn: '2023-06-21' }) }),
    ];
    const digest = digestOf(...reminders);
    expect(digest.body.groups[0]?.lines.map(({ obligationId }) => obligationId)).toEqual(['o6', 'o3', 'o5', 'o4']);
    expect(digestOf(...reminders.reverse())).toEqual(digest);
  });
});
