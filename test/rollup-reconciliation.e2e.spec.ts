import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { RebuildRollups, RefreshRollup } from '../src/modules/evaluation/index.js';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { addDays } from '../src/platform/calendar/working-calendar.js';
import { newId } from '../src/platform/ids.js';
import { QueueHealth } from '../src/platform/queue/index.js';
import { systemContext } from '../src/platform/security/actor.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { EvaluatedScheme } from './support/evaluated-scheme.js';
import { eventually } from './support/eventually.js';
import { keptRollup, rebuiltRollup } from './support/kept-rollup.js';
import { asOwner } from './support/owner.js';
import { queueBackends } from './support/redis.js';

const TODAY = '2023-06-30';

let test: TestApp;
let scheme: EvaluatedScheme;

describe.each(queueBackends())('with jobs on %s', (queueBackend) => {
  let blocker: pg.Client;

  beforeAll(async () => {
    test = await bootTestApp({ queueBackend });
    scheme = await EvaluatedScheme.create(test);
    blocker = new pg.Client({ connectionString: test.databaseUrl });
    await blocker.connect();
  });
  afterAll(async () => {
    await blocker.end();
    await test.close();
  });

  it('facts that arrive while the roll-up of the same task is running are in it soon after, none being lost', async () => {
    await blocker.query('BEGIN');
    await blocker.query('LOCK TABLE rollup_node IN SHARE ROW EXCLUSIVE MODE');
    await scheme.accept('schools', TODAY, { percent: '30' });
    await eventually(async () => expect(await heldRollups()).toBeGreaterThan(0));

    await scheme.accept('schools', TODAY, { percent: '45' });
    await Promise.all([
      scheme.accept('innovation', TODAY, { measures: ['60', '40'] }),
      scheme.accept('trade', TODAY, { percent: '20' }),
      scheme.measure(`targets/${scheme.targetId}`, TODAY, '55', true),
      scheme.measure(`indicators/${scheme.indicatorId('economy')}`, '2022-12-31', '6.1'),
    ]);
    await blocker.query('ROLLBACK');

    await eventually(async () => expect(await keptRollup(test, scheme)).toEqual(await rebuiltRollup(test, scheme)));
    const kept = await keptRollup(test, scheme);
    expect(kept).toMatchObject({
      [`TASK ${scheme.taskId('schools')}`]: { percent: '45' },
      [`TASK ${scheme.taskId('trade')}`]: { percent: '20' },
      [`TASK ${scheme.taskId('innovation')}`]: { percent: '51.666666666666666667' },
    });
  });

  it('fifty facts that are accepted while a roll-up runs cost one run more, and all of them are in it', async () => {
    await eventually(async () => expect(await underWay()).toEqual({ unsent: 0, waiting: 0, active: 0 }));
    const runs = jest.spyOn(test.app.get(RefreshRollup, { strict: false }), 'run');
    const target = `targets/${scheme.targetId}` as const;
    const measure = (day: number) => scheme.measure(target, addDays('2023-01-01', day), '1', true);
    await blocker.query('BEGIN');
    await blocker.query('LOCK TABLE rollup_node IN SHARE ROW EXCLUSIVE MODE');
    await measure(0);
    await eventually(async () => expect(await heldRollups()).toBe(1));
    for (let day = 1; day < 50; day += 7) {
      await Promise.all([0, 1, 2, 3, 4, 5, 6].map((after) => measure(day + after)));
    }
    await eventually(async () => {
      expect(await test.db.query('SELECT FROM outbox WHERE sent_at IS NULL')).toEqual([]);
    });
    await blocker.query('ROLLBACK');

    await eventually(async () => expect(await keptRollup(test, scheme)).toEqual(await rebuiltRollup(test, scheme)));
    expect(await keptRollup(test, scheme)).toMatchObject({
      [`TASK ${scheme.taskId('innovation')}`]: { targets: [{ actual: '105' }] },
    });
    expect(runs).toHaveBeenCalledTimes(2);
    runs.mockRestore();
  });

  /** A run that began before would take the first fact with it. */
  async function underWay() {
    const { queues, outbox } = await test.app.get(QueueHealth).figures();
    const { waiting, active } = queues['rollup']!;
    return { unsent: outbox.unsent, waiting, active };
  }

  async function heldRollups(): Promise<number> {
    const rows = await asOwner(
      test,
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
         AND query LIKE 'INSERT INTO rollup_node %'`,
    );
    return rows.length;
  }
});

describe('the nightly reconciliation', () => {
  let administrator: SignedInUser;

  beforeAll(async () => {
    test = await bootTestApp();
    scheme = await EvaluatedScheme.create(test);
    administrator = await signedIn(test.app, { jurisdictionId: scheme.jurisdictionId, role: 'administrator' });
    await scheme.accept('schools', TODAY, { percent: '30' });
    await test.app.get(RefreshRollup).run(systemContext(scheme.jurisdictionId, newId()), { schemeId: scheme.id });
  });
  afterAll(() => test.close());

  const reconcile = () => test.app.get(RebuildRollups).reconcileAll(newId());
  const settle = () => test.db.query(`UPDATE outbox SET sent_at = '2023-06-01' WHERE sent_at IS NULL`);
  const outcomes = async () =>
    (
      await test.db.query<{ outcome: string }>(
        'SELECT outcome FROM rollup_reconciliation WHERE scheme_id = $1 ORDER BY id',
        [scheme.id],
      )
    ).map(({ outcome }) => outcome);
  const health = async () => (await test.request.get('/health/ready').expect(200)).body.rollup;
  const alarms = async (user: SignedInUser) =>
    (await test.request.get('/api/v1/notifications').set(user.headers).expect(200)).body.items.filter(
      ({ kind }: { kind: string }) => kind === 'ROLLUP_DIFFERENCE',
    );

  it('says nothing while a fact is under way to the roll-up', async () => {
    expect(await health()).toEqual({ lastReconciledAt: null, ageMs: null, differingSchemes: 0 });
    await reconcile();
    expect(await outcomes()).toEqual(['POSTPONED']);
    expect(await health()).toMatchObject({ lastReconciledAt: null });
  });

  it('finds the kept rows the same as a rebuild, byte for byte, and alarms nobody', async () => {
    await settle();
    await reconcile();
    expect((await outcomes()).at(-1)).toBe('MATCHED');
    expect(await health()).toEqual({ lastReconciledAt: '2023-06-30T02:00:00.000Z', ageMs: 0, differingSchemes: 0 });
    expect(await alarms(administrator)).toEqual([]);
  });

  it('finds what somebody has changed, taken out or put in, puts it right, audits it and tells who can look into it', async () => {
    const before = await keptRollup(test, scheme);
    const schools = scheme.taskId('schools');
    const nobody = newId();
    await asOwner(test, `UPDATE rollup_node SET result = result || '{"percent": "95"}' WHERE node_id = $1`, [schools]);
    await asOwner(test, `UPDATE rollup_node SET light = 'BLUE' WHERE node_id = $1`, [scheme.taskId('trade')]);
    await asOwner(test, `UPDATE rollup_node SET as_of = '2023-06-29' WHERE node_id = $1`, [
      scheme.taskId('innovation'),
    ]);
    await asOwner(test, `DELETE FROM rollup_node WHERE node_id = $1`, [scheme.units.science]);
    await asOwner(
      test,
      `INSERT INTO rollup_node SELECT $2, jurisdiction_id, scheme_id, node_type, $2, as_of, policy_version, result, computed_at, light
       FROM rollup_node WHERE node_id = $1`,
      [scheme.units.education, nobody],
    );

    await reconcile();
    expect(await keptRollup(test, scheme)).toEqual(before);
    const found = await test.db.one<{ differing: number; differences: { id: string }[] }>(
      `SELECT differing, differences FROM rollup_reconciliation WHERE scheme_id = $1 AND outcome = 'DIFFERED'`,
      [scheme.id],
    );
    expect(found?.differing).toBe(5);
    const of = (id: string) => found?.differences.find((difference) => difference.id === id);
    expect(of(schools)).toMatchObject({ type: 'TASK', kind: 'CHANGED', members: ['percent'] });
    expect(of(scheme.taskId('trade'))).toMatchObject({ kind: 'CHANGED', members: ['light'] });
    expect(of(scheme.taskId('innovation'))).toMatchObject({ kind: 'OUTDATED' });
    expect(of(scheme.units.science)).toMatchObject({ type: 'UNIT', kind: 'ABSENT', keptSha256: null });
    expect(of(nobody)).toMatchObject({ kind: 'SURPLUS', rebuiltSha256: null });

    expect(await health()).toMatchObject({ differingSchemes: 1 });
    const [alarm] = await alarms(administrator);
    expect(alarm).toMatchObject({ title: '汇总对账发现不一致，已按审核通过的数据更正' });
    expect(await alarms(scheme.people.coordinator)).toHaveLength(1);
    expect(await alarms(scheme.people.science)).toEqual([]);
    const audited = await test.db.query(
      `SELECT subject_id AS id FROM audit_event WHERE action = 'rollup.corrected' AND subject_id = $1`,
      [scheme.id],
    );
    expect(audited).toHaveLength(1);
  });

  it('is quiet again when the next look finds nothing', async () => {
    await settle();
    await reconcile();
    expect((await outcomes()).at(-1)).toBe('MATCHED');
    expect(await health()).toMatchObject({ differingSchemes: 0 });
    expect(await alarms(administrator)).toHaveLength(1);
  });
});
