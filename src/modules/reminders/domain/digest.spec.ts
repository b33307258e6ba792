import { describe, expect, it } from '@jest/globals';
import { JurisdictionCalendar } from '../../calendar/rules.js';
import { owedReport, ruleOf } from '../testing/owed.js';
import type { DueReminder } from './decide-due.js';
import { makeDigest } from './digest.js';
import type { OuterChannel } from './reminder-rules.js';

const calendar = new JurisdictionCalendar([]);

function reminder(parts: Partial<DueReminder> = {}): DueReminder {
  return {
    owed: owedReport(),
    stage: 'URGE_1',
    rule: ruleOf('URGE_1', 1),
    recipientId: '某人',
    addressedAs: 'REPORTER',
    stageOn: '2023-06-28',
    late: false,
    told: true,
    ...parts,
  };
}

const digestOf = (...reminders: DueReminder[]) => makeDigest(reminders, 0, '2023-06-28', calendar);
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

  it('links every line, and counts in one line what is owed still and was told before', () => {
    const { title, body } = makeDigest([reminder()], 3, '2023-06-28', calendar);
    expect(title).toBe('填报事项：催办 1 项');
    expect(body.groups.map(({ lines }) => lines.map(({ text, link }) => `${text.slice(0, 12)} ${link}`))).toEqual([
      ['区教育局：任务“完善体制 /obligations/o1'],
      ['另有 3 项此前已提醒、 /obligations?mine=1'],
    ]);
  });

  it('lists fifty lines of a kind and counts the rest', () => {
    const many = Array.from({ length: 53 }, (_, n) => reminder({ owed: owedReport({ id: `o${100 + n}` }) }));
    const { title, body } = digestOf(...many);
    expect(title).toBe('填报事项：催办 53 项');
    expect(body.groups[0]?.lines).toHaveLength(51);
    expect(body.groups[0]?.lines.at(-1)).toEqual({ text: '等共 53 项', link: '/obligations?mine=1' });
  });

  it('speaks in the words of the rule where it has its own', () => {
    const rule = ruleOf('URGE_1', 1, { template: '请{unit}补报{item}，{countdown}。' });
    expect(lineOf({ rule })).toBe('请区教育局补报完善体制机制，已逾期 1 个工作日。');
  });

  it('takes the channels that its lines ask for together, and all when one of them does not choose', () => {
    const through = (channels: OuterChannel[] | null) => reminder({ rule: ruleOf('URGE_1', 1, { channels }) });
    expect(digestOf(through(['EMAIL']), through([])).channels).toEqual(['EMAIL']);
    expect(digestOf(through(['EMAIL']), through(null)).channels).toBeUndefined();
  });

  it('is the same whatever order its reminders come in: by due day, item, unit', () => {
    const reminders = [
      reminder({ owed: owedReport({ id: 'o3', itemTitle: '乙', unitName: '区教育局' }) }),
      reminder({ owed: owedReport({ id: 'o4', itemTitle: '甲', unitName: '区教育局' }) }),
      reminder({ owed: owedReport({ id: 'o5', itemTitle: '甲', unitName: '区人社局' }) }),
      reminder({ owed: owedReport({ id: 'o6', dueOn: '2023-06-21' }) }),
    ];
    const digest = digestOf(...reminders);
    expect(digest.body.groups[0]?.lines.map(({ link }) => link?.slice(-2))).toEqual(['o6', 'o3', 'o5', 'o4']);
    expect(digestOf(...reminders.reverse())).toEqual(digest);
  });
});
