import { describe, expect, it } from '@jest/globals';
import { ChineseCalendar } from '../../../platform/calendar/chinese-calendar.js';
import { owedReport, ruleOf, staffOf } from '../testing/owed.js';
import type { Staff } from './addressees.js';
import { decideDue, demandsBy, lastDueDay, ledgerKey, type DueInput, type DueReminder } from './decide-due.js';
import { DEFAULT_RULES } from './reminder-rules.js';

const calendar = new ChineseCalendar();

/** What is due to whom on a day; by default the report of `owedReport`, with an empty ledger. */
function on(today: string, parts: Partial<DueInput> = {}) {
  return decideDue({
    today,
    calendar,
    owed: [owedReport()],
    rulesOf: () => DEFAULT_RULES,
    staff: staffOf(),
    settled: new Set(),
    toldToday: new Set(),
    ...parts,
  });
}

const demandsOn = (today: string, staff: Staff) =>
  demandsBy({ today, calendar, rulesOf: () => DEFAULT_RULES, staff })(owedReport());

const sentences = (reminders: readonly DueReminder[]): string[] =>
  reminders.map(
    ({ stage, recipientId, addressedAs, late, told }) =>
      `${stage} ${recipientId} ${addressedAs}${late ? ' late' : ''}${told ? '' : ' overtaken'}`,
  );

/** The ledger after everything up to and including a day has been settled. */
function settledUpTo(day: string): Set<string> {
  return new Set(on(day).reminders.map(({ owed, stage, recipientId }) => ledgerKey(owed.id, stage, recipientId)));
}

describe('the ladder of a report due on Tuesday 2023-06-27, the dragon boat week before it', () => {
  it('says nothing six working days before', () => {
    expect(on('2023-06-16').reminders).toEqual([]);
  });

  it('reminds the reporter five working days before, which the festival moves to Monday the 19th', () => {
    expect(sentences(on('2023-06-19').reminders)).toEqual(['REMIND_1 教育局填报员 REPORTER']);
  });

  it('reminds again one working day before', () => {
    expect(sentences(on('2023-06-26', { settled: settledUpTo('2023-06-25') }).reminders)).toEqual([
      'REMIND_2 教育局填报员 REPORTER',
    ]);
  });

  it('says nothing on the due day itself', () => {
    expect(on('2023-06-27', { settled: settledUpTo('2023-06-26') }).reminders).toEqual([]);
  });

  it('urges reporter and approver one working day after, with a copy to the consolidating lead', () => {
    expect(sentences(on('2023-06-28', { settled: settledUpTo('2023-06-27') }).reminders)).toEqual([
      'URGE_1 教育局填报员 REPORTER',
      'URGE_1 教育局审核人 APPROVER',
      'URGE_1 科经局审核人 LEAD_APPROVER',
    ]);
  });

  it('urges once more after three, and proposes supervision after five', () => {
    expect(sentences(on('2023-06-30', { settled: settledUpTo('2023-06-29') }).reminders)).toEqual([
      'URGE_2 教育局填报员 REPORTER',
      'URGE_2 教育局审核人 APPROVER',
      'URGE_2 科经局审核人 LEAD_APPROVER',
    ]);
    expect(sentences(on('2023-07-04', { settled: settledUpTo('2023-07-03') }).reminders)).toEqual([
      'SUPERVISE_1 督查 SUPERVISOR',
    ]);
  });

  it('sends the consolidating lead no copy about its own report', () => {
    const owed = [owedReport({ unitId: '科经局' })];
    expect(on('2023-06-28', { owed }).reminders.filter(({ addressedAs }) => addressedAs === 'LEAD_APPROVER')).toEqual(
      [],
    );
  });
});

describe('what was missed', () => {
  it('is made up for once, marked late, the newest stage for each person; older ones are only written down', () => {
    expect(sentences(on('2023-07-06').reminders)).toEqual([
      'SUPERVISE_1 督查 SUPERVISOR late',
      'URGE_2 教育局填报员 REPORTER late',
      'URGE_2 教育局审核人 APPROVER late',
      'URGE_2 科经局审核人 LEAD_APPROVER late',
      'URGE_1 教育局填报员 REPORTER late overtaken',
      'URGE_1 教育局审核人 APPROVER late overtaken',
      'URGE_1 科经局审核人 LEAD_APPROVER late overtaken',
      'REMIND_2 教育局填报员 REPORTER late overtaken',
      'REMIND_1 教育局填报员 REPORTER late overtaken',
    ]);
    expect(on('2023-07-07', { settled: settledUpTo('2023-07-06') }).reminders).toEqual([]);
  });

  it('is told to a new holder of the post, and not again to the others', () => {
    const staff = staffOf({ reporters: new Map([['教育局', ['教育局填报员', '新填报员']]]) });
    expect(sentences(on('2023-06-29', { settled: settledUpTo('2023-06-28'), staff }).reminders)).toEqual([
      'URGE_1 新填报员 REPORTER late',
      'REMIND_2 新填报员 REPORTER late overtaken',
      'REMIND_1 新填报员 REPORTER late overtaken',
    ]);
  });

  it('is nothing to a person who has been told the newest stage, in whatever role, and now reports for the unit too', () => {
    const staff = staffOf({ reporters: new Map([['教育局', ['教育局填报员', '科经局审核人']]]) });
    expect(on('2023-06-29', { settled: settledUpTo('2023-06-28'), staff }).reminders).toEqual([]);
  });

  it('before its scheme was tracked was never asked for, and is not chased', () => {
    expect(on('2023-07-06', { owed: [owedReport({ trackedSince: '2023-06-28' })] }).reminders).toEqual([]);
    expect(on('2023-06-28', { owed: [owedReport({ trackedSince: '2023-06-27' })] }).reminders).not.toEqual([]);
  });
});

describe('a person who has had the message of today', () => {
  it('is left in peace until the next working day; the others are told', () => {
    const { reminders, held } = on('2023-06-28', {
      settled: settledUpTo('2023-06-27'),
      toldToday: new Set(['教育局填报员']),
    });
    expect(sentences(reminders)).toEqual(['URGE_1 教育局审核人 APPROVER', 'URGE_1 科经局审核人 LEAD_APPROVER']);
    expect(held).toBe(1);
  });
});

describe('a vacant post', () => {
  it('of a unit is reported to the coordinator, who stands in', () => {
    const staff = staffOf({ reporters: new Map(), approvers: new Map() });
    expect(sentences(on('2023-06-19', { staff }).reminders)).toEqual(['REMIND_1 统筹 STAND_IN']);
  });

  it('needs no stand-in while another addressee of the unit is there', () => {
    const staff = staffOf({ reporters: new Map() });
    const { reminders } = on('2023-06-28', { settled: settledUpTo('2023-06-27'), staff });
    expect(sentences(reminders)).toContain('URGE_1 教育局审核人 APPROVER');
    expect(sentences(reminders)).not.toContain('URGE_1 统筹 STAND_IN');
  });

  it('of the supervision office falls to the coordinator as well', () => {
    const { reminders } = on('2023-07-04', { settled: settledUpTo('2023-07-03'), staff: staffOf({ supervisors: [] }) });
    expect(sentences(reminders)).toEqual(['SUPERVISE_1 统筹 STAND_IN']);
  });

  it('with no coordinator either is counted, so that health can say so', () => {
    const nobody = { reporters: new Map(), approvers: new Map(), heads: new Map(), coordinators: [], supervisors: [] };
    expect(on('2023-06-19', { staff: nobody }).reminders).toEqual([]);
    expect(demandsOn('2023-06-19', nobody).unaddressed).toBe(1);
  });
});

describe('a person with two posts', () => {
  it('is told once per stage', () => {
    const staff = staffOf({ approvers: new Map([['教育局', ['教育局填报员']]]) });
    const { reminders } = on('2023-06-28', { settled: settledUpTo('2023-06-27'), staff });
    expect(sentences(reminders)).toEqual(['URGE_1 教育局填报员 REPORTER']);
  });
});

describe('the head of a unit', () => {
  it('is told by a rule that names him, and the coordinator when the unit has none', () => {
    const rulesOf = () => [ruleOf('URGE_1', 1, { recipients: ['UNIT_HEAD'] })];
    expect(sentences(on('2023-06-28', { rulesOf }).reminders)).toEqual(['URGE_1 教育局局长 UNIT_HEAD']);
    const staff = staffOf({ heads: new Map() });
    expect(sentences(on('2023-06-28', { rulesOf, staff }).reminders)).toEqual(['URGE_1 统筹 STAND_IN']);
  });
});

describe('rules of their own', () => {
  it('may speak on the due day, or on the last working day before one that is not worked', () => {
    const rulesOf = () => [ruleOf('REMIND_1', 0)];
    expect(sentences(on('2023-06-27', { rulesOf }).reminders)).toEqual(['REMIND_1 教育局填报员 REPORTER']);
    const owed = [owedReport({ dueOn: '2023-06-24' })];
    expect(sentences(on('2023-06-21', { rulesOf, owed }).reminders)).toEqual(['REMIND_1 教育局填报员 REPORTER']);
  });

  it('decide how far ahead one must look', () => {
    expect(lastDueDay('2023-06-19', DEFAULT_RULES, calendar)).toBe('2023-06-27');
    expect(lastDueDay('2023-06-19', [ruleOf('URGE_1', 1)], calendar)).toBe('2023-06-19');
  });
});
