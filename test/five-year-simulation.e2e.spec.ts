import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootTestApp, type TestApp } from './support/app.js';
import { duties } from './simulation/duties.js';
import { expected, type Expected } from './simulation/expected.js';
import { Play } from './simulation/play.js';
import { recorded, type Recorded } from './simulation/recorded.js';
import { story } from './simulation/story.js';
import { Workdays } from './simulation/workdays.js';

/** Some five thousand sweeps and commands, at some milliseconds each. */
const FIVE_YEARS_MS = 900_000;

let test: TestApp;
let play: Play;
let rules: Expected;
let service: Recorded;
const owed = new Map(duties(new Workdays()).map((duty) => [duty.key, duty]));

beforeAll(async () => {
  const steps = story();
  rules = expected(steps);
  test = await bootTestApp();
  play = new Play(test, owed);
  await play.found();
  for (const [number, step] of steps.entries()) {
    await play.act(step, number).catch((cause: unknown) => {
      throw new Error(`step ${number} ${JSON.stringify(step)}`, { cause });
    });
  }
  service = await recorded(test, play);
}, FIVE_YEARS_MS);
afterAll(() => test.close());

describe('five years of a district, against a calculation from the text of the rules', () => {
  it('every report is due on the day that the calendar gives, also after changes of the calendar and extensions', async () => {
    const rows = await test.db.query<{ id: string; dueOn: string }>(`SELECT id, due_on AS "dueOn" FROM obligation`);
    expect(new Map(rows.map(({ id, dueOn }) => [play.dutyOf.get(id), dueOn]))).toEqual(rules.dueOn);
    const moved = [...owed.values()].filter(({ key, dueOn }) => rules.dueOn.get(key) !== dueOn);
    expect(moved.length).toBeGreaterThan(0);
  });

  it('the ledger holds what the rules say: who, of what, under which stage, on which day, late or in time', () => {
    expect(difference(service.ledger, rules.ledger)).toEqual({ missing: [], tooMuch: [] });
    expect(service.ledger).toHaveLength(rules.ledger.length);
  });

  it('each person has the digests that the rules say, one a day, with what they say', () => {
    expect(difference(service.digests, rules.digests)).toEqual({ missing: [], tooMuch: [] });
    expect(service.digests).toHaveLength(rules.digests.length);
  });

  it('each sweep tells of itself what it has sent, passed over and held back', () => {
    expect(play.sweeps).toEqual(rules.sweeps);
  });

  it('the story has what it is told for', () => {
    const seen = (what: string) => rules.ledger.filter((line) => line.includes(what)).length;
    const kinds = ['REMIND_1', 'REMIND_2', 'URGE_1', 'URGE_2', 'SUPERVISE_1', 'REPORTER', 'APPROVER', 'LEAD_APPROVER'];
    const fates = ['COORDINATOR', 'SUPERVISOR', 'STAND_IN', ' late', ' late, overtaken', 'in time'];
    for (const what of [...kinds, ...fates]) expect([what, seen(what)]).not.toEqual([what, 0]);
  });
});

/** Some of the lines that only one side has: thousands would hide the first. */
function difference(service: readonly string[], rules: readonly string[]) {
  const has = new Set(service);
  const wanted = new Set(rules);
  return {
    missing: rules.filter((line) => !has.has(line)).slice(0, 20),
    tooMuch: service.filter((line) => !wanted.has(line)).slice(0, 20),
  };
}
