import { describe, expect, it } from '@jest/globals';
import { ChineseCalendar } from '../../../platform/calendar/chinese-calendar.js';
import { DEFAULT_RULES, type ReminderRule } from './reminder-rules.js';
import { dueDaysOf, sparedStages, type HandedIn } from './spared-stages.js';

const calendar = new ChineseCalendar();
const JUNE = { from: '2023-06-01', to: '2023-06-30' };
/** Due on 21 June: reminded on the 14th and the 20th, urged on the 25th and the 27th. */
const report: HandedIn = {
  unitId: 'u1',
  schemeId: 's1',
  dueOn: '2023-06-21',
  handedInOn: '2023-06-19',
  settled: ['REMIND_1'],
  count: 1,
};

const spared = (...reports: HandedIn[]) => sparedStages(reports, () => DEFAULT_RULES, calendar, JUNE).get('u1');

describe('a report that is in', () => {
  it('spares its unit the stages of later days, and not the proposal of a supervision order', () => {
    expect(spared(report)).toBe(3);
  });

  it('in before the first reminder spares all four', () => {
    expect(spared({ ...report, handedInOn: '2023-06-13', settled: [] })).toBe(4);
  });

  it('spares no stage of its own day: that one came in the morning', () => {
    expect(spared({ ...report, handedInOn: '2023-06-20', settled: ['REMIND_1', 'REMIND_2'] })).toBe(2);
  });

  it('after the due day spares what was still to come', () => {
    expect(spared({ ...report, handedInOn: '2023-06-25', settled: ['REMIND_1', 'REMIND_2', 'URGE_1'] })).toBe(1);
  });

  it('and sent back spares nothing that the ledger has nevertheless', () => {
    expect(spared({ ...report, settled: ['REMIND_1', 'REMIND_2', 'URGE_1', 'URGE_2'] })).toBeUndefined();
  });

  it('counts in the month of the stage, not of the due day', () => {
    const atMonthsEnd = { ...report, dueOn: '2023-06-29', handedInOn: '2023-06-28', settled: [] };
    expect(spared(atMonthsEnd)).toBe(1);
    const july = { from: '2023-07-01', to: '2023-07-31' };
    expect(sparedStages([atMonthsEnd], () => DEFAULT_RULES, calendar, july).get('u1')).toBe(1);
  });

  it('counts as many as there are alike', () => {
    expect(spared({ ...report, count: 5 }, { ...report, handedInOn: '2023-06-13', settled: [] })).toBe(19);
  });
});

describe('the due days whose stages may fall into a month', () => {
  it('reach as far as the rules do', () => {
    expect(dueDaysOf(JUNE, DEFAULT_RULES, calendar)).toEqual({ from: '2023-05-25', to: '2023-07-10' });
  });

  it('cover a due day that is no working day, whose stage falls on the day before', () => {
    const onTheDay: ReminderRule = { ...DEFAULT_RULES[0]!, offsetDays: 0 };
    const { from, to } = dueDaysOf(JUNE, [onTheDay], calendar);
    expect(from <= '2023-06-01' && to >= '2023-07-02').toBe(true);
  });
});
