import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Dice } from './oa/dice.js';
import { OfficeDay } from './support/oa/office-day.js';
import { sameOnBothSides, storiesOf } from './support/oa/both-sides.js';
import { Browser } from './support/sso/browser.js';

/** How long people work; 0: until each disturbance has happened once. `OA_MINUTES=60 npx jest test/oa.e2e` is an hour. */
const MINUTES = Number(process.env['OA_MINUTES'] ?? '0');
/** Of each of the four who work at once: nobody hands in and judges all day long without a breath. */
const PACE_MS = MINUTES === 0 ? 100 : 5_000;
/** Each brings some twenty decisions, so that there is work until the office closes, and reports go all their way meanwhile. */
const TASKS = 8 + 3 * MINUTES;
/** Decisions of the office between two disturbances. */
const BETWEEN = 6;
const SEED = Number(process.env['OA_SEED'] ?? '7');

let day: OfficeDay;

beforeAll(async () => {
  day = await OfficeDay.begin({ tasks: TASKS, seed: SEED, clumsiness: 0.12, paceMs: PACE_MS });
}, 900_000);
afterAll(() => day?.end());

/** Who is in the OA is in Fengong by one click. @returns the login there, or the status of the refusal. */
async function signIn(person: string): Promise<string | number> {
  const browser = new Browser((url) => url);
  await browser.get(`${day.outward.url}/sign-in?person=${person}`);
  const hop = await browser.follow(`${day.startUrl}?returnTo=/todos`, /\/todos$/);
  if (hop.location === null) return hop.status;
  const cookie = `fengong_session=${browser.cookie(day.inward.url, 'fengong_session')}`;
  const answer = await fetch(`${day.inward.url}/api/v1/auth/me`, { headers: { cookie } });
  const me = (await answer.json()) as { user?: { login: string } };
  return me.user?.login ?? answer.status;
}

describe('a small OA, made by docs/oa.md', () => {
  it('brings its units and people, who sign in by it', async () => {
    await day.changes(
      `WITH units AS (INSERT INTO unit (external_id, name, active, adopt) VALUES
         ('U-1', '区科经局', true, true), ('U-2', '区教育局', true, true), ('U-3', '区商务局', true, true),
         ('U-4', '区数据局', true, false))
       INSERT INTO person (external_id, login, name, unit, role, active)
       SELECT format('P-%s%s', u, p), format('oa.p%s%s', u, p), format('职员%s%s', u, p), 'U-' || u,
         CASE WHEN p <= 2 THEN 'reporter' ELSE 'approver' END, true
       FROM generate_series(1, 4) AS u, generate_series(1, 4) AS p`,
    );
    expect(await sameOnBothSides(day)).toMatchObject({ units: [], people: [] });
    expect([await signIn('P-11'), await signIn('P-24')]).toEqual(['oa.p11', 'oa.p24']);
    expect(await signIn('P-99')).toBe(403);
  }, 900_000);

  it(
    'works through a day of cut connections, restarts and changes',
    async () => {
      const dice = new Dice(SEED);
      const disturbances: (() => Promise<unknown>)[] = [
        () => day.killOa(),
        () => day.killWorker(),
        // A leaver with what he owes, and who takes his place.
        () =>
          day.changes(`WITH left_ AS (UPDATE person SET active = false WHERE external_id = 'P-21')
          INSERT INTO person (external_id, login, name, unit, role, active)
          VALUES ('P-25', 'oa.p25', '职员25', 'U-2', 'reporter', true) ON CONFLICT DO NOTHING`),
        () => day.restart(),
        () => day.changes(`UPDATE unit SET name = '区商务和投资促进局' WHERE external_id = 'U-3'`),
        // Two units become one; the people go along.
        () =>
          day.changes(`WITH people AS (UPDATE person SET unit = 'U-2' WHERE unit = 'U-4')
          UPDATE unit SET active = false WHERE external_id = 'U-4'`),
        async () => day.inward.drop(),
        () => day.killOa(),
        // A unit that still owes something cannot end yet.
        () => day.changes(`UPDATE unit SET active = false WHERE external_id = 'U-3'`),
      ];
      await day.until('the first 待办 are there', async () => (await day.office.rows(`SELECT FROM todo`)).length > 0);
      day.disturb();
      const end = Date.now() + MINUTES * 60_000;
      for (let round = 0; round < disturbances.length || Date.now() < end; round += 1) {
        const before = await day.answered();
        await day.coordinate();
        await disturbances[round < disturbances.length ? round : dice.below(disturbances.length)]!();
        await day.until(`decisions after disturbance ${round}`, async () => {
          if ((await day.answered()) >= before + BETWEEN) return true;
          // Nothing may be left for the office but what waits for the coordinator.
          await day.coordinate();
          const waiting = await day.office.rows(
            `SELECT FROM todo t WHERE t.state = 'OPEN'
             AND NOT EXISTS (SELECT FROM intent i WHERE i.flow = t.flow AND i.answer IS NOT NULL)`,
          );
          return waiting.length === 0 && (await day.answered()) > before;
        });
      }
      day.calm();
      await day.close();
    },
    900_000 + MINUTES * 60_000,
  );

  it('has exactly what Fengong has afterwards, and has reported nothing twice', async () => {
    const differences = await day.settle(async () => {
      const found = await sameOnBothSides(day);
      return { equal: Object.values(found).every((list) => list.length === 0), found };
    });
    expect(differences).toEqual({ units: [], people: [], todos: [], done: [], reports: [], events: [], twice: [] });
    expect(day.oa.complaints).toEqual([]);
    expect([await signIn('P-25'), await signIn('P-21')]).toEqual(['oa.p25', 403]);
    const stories = await storiesOf(day);
    process.stdout.write(`office day: ${JSON.stringify({ ...stories, ...day.counts })}\n`);
    // Otherwise the day was too quiet to prove anything.
    expect(day.counts.oaKills).toBeGreaterThanOrEqual(2);
    expect([day.counts.workerKills, day.counts.restarts].every((times) => times >= 1)).toBe(true);
    const { reports, returns, resent, cutsToFengong, cutsToOa, repeatedEvents } = stories;
    expect(reports).toBeGreaterThan(10);
    const without = Object.entries({ returns, resent, cutsToFengong, cutsToOa, repeatedEvents });
    expect(without.filter(([, times]) => times === 0)).toEqual([]);
  }, 600_000);
});
