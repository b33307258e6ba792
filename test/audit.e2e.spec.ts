import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RetireAuditEvents, SealAuditEvents, VerifyAudit, type Verification } from '../src/modules/audit/index.js';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction, givenUnits } from '../src/modules/organizations/testing/index.js';
import { CommandRunner } from '../src/platform/database/command-runner.js';
import { newId } from '../src/platform/ids.js';
import { systemContext } from '../src/platform/security/actor.js';
import { bootTestApp, TEST_INSTANT, type TestApp } from './support/app.js';
import { asOwner } from './support/owner.js';

let test: TestApp;
/** A jurisdiction of each test's own, with ten sealed events. */
let jurisdictionId: string;

beforeAll(async () => {
  test = await bootTestApp();
});
afterAll(() => test.close());

const seal = () => test.app.get(SealAuditEvents, { strict: false }).run();
const verify = (noted?: Verification['head']) =>
  test.app.get(VerifyAudit, { strict: false }).run(jurisdictionId, noted);
const record = (id: string, after: object = { note: '原样' }) =>
  test.app.get(CommandRunner).run(systemContext(jurisdictionId, newId()), { name: 'test' }, async (tx) => {
    tx.audit({ action: 'test.recorded', subject: { type: 'test', id }, after: { ...after } });
    return null;
  });
const owner = (text: string, params: unknown[] = []) => asOwner<Record<string, unknown>>(test, text, params);
/** As somebody would who has the owner's password and knows that there is a trigger. */
const tamper = async (table: string, text: string, params: unknown[] = []) => {
  await owner(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await owner(text, params);
  await owner(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
};
const idOf = async (seq: number): Promise<string> => {
  const row = await test.db.one<{ id: string }>(
    `SELECT event_id AS id FROM audit_seal WHERE jurisdiction_id = $1 AND seq = $2`,
    [jurisdictionId, seq],
  );
  return row!.id;
};
const faults = ({ findings }: Verification) => findings.map(({ kind, seq }) => `${kind} ${seq ?? '-'}`);

beforeEach(async () => {
  test.clock.set(TEST_INSTANT);
  jurisdictionId = await givenJurisdiction(test.app, '链上区');
  for (let n = 1; n < 10; n += 1) await record(`event-${n}`);
  await seal();
});

describe('the chain', () => {
  it('is intact when nobody has touched it, and says where it ends', async () => {
    expect(await verify()).toMatchObject({
      intact: true,
      sealed: 10,
      waiting: 0,
      head: { seq: 10, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      findings: [],
    });
  });

  it('proves the content of events that wait for their link, too', async () => {
    await record('late');
    expect(await verify()).toMatchObject({ intact: true, sealed: 10, waiting: 1 });
    await tamper(
      'audit_log.audit_event_2023_06',
      `UPDATE audit_log.audit_event_2023_06 SET action = 'x' WHERE subject_id = 'late'`,
    );
    expect(faults(await verify())).toEqual(['changed -']);
    await tamper(
      'audit_log.audit_event_2023_06',
      `DELETE FROM audit_log.audit_event_2023_06 WHERE subject_id = 'late'`,
    );
    expect(faults(await verify())).toEqual(['deleted -']);
  });

  it.each([
    ['the action', `action = 'test.other'`],
    ['the person', `actor_name = '别人'`],
    ['what was after', `after = '{"note": "改过"}'`],
    ['the subject', `subject_id = 'another'`],
    ['the address', `ip = '10.0.0.1'`],
    ['a microsecond', `at = at + interval '1 microsecond'`],
    ['the jurisdiction', `jurisdiction_id = gen_random_uuid()`],
    ['the action and the hash of the row', `action = 'test.other', content_hash = repeat('a', 64)`],
  ])('shows that %s of an event was changed, and of which', async (_, change) => {
    const id = await idOf(4);
    await tamper('audit_log.audit_event_2023_06', `UPDATE audit_log.audit_event_2023_06 SET ${change} WHERE id = $1`, [
      id,
    ]);
    const { intact, findings } = await verify();
    expect(intact).toBe(false);
    expect(findings[0]).toMatchObject({ kind: 'changed', seq: 4, eventId: id });
    expect(findings.filter(({ seq }) => seq !== null)).toHaveLength(1);
  });

  it('shows that an event was deleted, with its link or without, in the middle or at the end', async () => {
    const partition = 'audit_log.audit_event_2023_06';
    await tamper(partition, `DELETE FROM ${partition} WHERE id = $1`, [await idOf(3)]);
    expect(faults(await verify())).toEqual(['deleted 3']);
    await tamper('audit_seal', `DELETE FROM audit_seal WHERE jurisdiction_id = $1 AND seq = 3`, [jurisdictionId]);
    expect(faults(await verify())).toEqual(['deleted 3']);
    await tamper(partition, `DELETE FROM ${partition} WHERE id = $1`, [await idOf(10)]);
    await tamper('audit_seal', `DELETE FROM audit_seal WHERE jurisdiction_id = $1 AND seq = 10`, [jurisdictionId]);
    expect(faults(await verify())).toEqual(['deleted 3', 'deleted 10']);
  });

  it('shows an event that was slipped in beside the application', async () => {
    await owner(
      `INSERT INTO audit_event SELECT gen_random_uuid(), jurisdiction_id, at, actor_kind, actor_id, '别人', action,
         subject_type, subject_id, before, after, correlation_id, ip, session_id, content_hash
       FROM audit_event WHERE id = $1`,
      [await idOf(5)],
    );
    expect(faults(await verify())).toEqual(['inserted -']);
    await seal();
    expect(faults(await verify())).toEqual(['inserted -']);
  });

  it('shows that two links, or the content of two events, were exchanged', async () => {
    const swap = `UPDATE audit_seal s SET event_id = o.event_id, event_at = o.event_at, content_hash = o.content_hash
      FROM audit_seal o WHERE s.jurisdiction_id = $1 AND o.jurisdiction_id = $1 AND s.seq IN (6, 7) AND o.seq = 13 - s.seq`;
    await owner(`ALTER TABLE audit_seal DROP CONSTRAINT uq_audit_seal_event`);
    await tamper('audit_seal', swap, [jurisdictionId]);
    expect(faults(await verify())).toEqual(['reordered 6', 'reordered 7']);
    await tamper('audit_seal', swap, [jurisdictionId]);
    expect((await verify()).intact).toBe(true);
    await owner(`ALTER TABLE audit_seal ADD CONSTRAINT uq_audit_seal_event UNIQUE (jurisdiction_id, event_id)`);
  });

  it('that was made anew as a whole has not the head that somebody noted outside', async () => {
    const { head } = await verify();
    await record('more');
    await seal();
    expect((await verify(head)).intact).toBe(true);
    expect(faults(await verify({ ...head, hash: 'b'.repeat(64) }))).toEqual(['changed 10']);
  });

  it('gets every event of many commands at once, each once, whatever seals meanwhile', async () => {
    const commands = Array.from({ length: 60 }, (_, n) => record(`parallel-${n}`));
    await Promise.all([...commands, seal(), seal(), seal()]);
    await seal();
    expect(await verify()).toMatchObject({ intact: true, sealed: 70, waiting: 0 });
  });

  it('does not grow by a command that failed', async () => {
    const failing = test.app
      .get(CommandRunner)
      .run(systemContext(jurisdictionId, newId()), { name: 'test' }, async (tx) => {
        tx.audit({ action: 'test.recorded', subject: { type: 'test', id: 'never' } });
        await tx.sql('SELECT 1/0');
      });
    await expect(failing).rejects.toThrow();
    await seal();
    expect(await verify()).toMatchObject({ intact: true, sealed: 10, waiting: 0 });
  });
});

describe('the service itself', () => {
  it.each(['audit_event', 'audit_seal', 'audit_log.audit_event_2023_06'])(
    'has no right to change, delete or empty %s',
    async (table) => {
      await expect(test.db.query(`UPDATE ${table} SET jurisdiction_id = jurisdiction_id`)).rejects.toThrow(
        /permission denied/,
      );
      await expect(test.db.query(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
      await expect(test.db.query(`TRUNCATE ${table}`)).rejects.toThrow(/permission denied/);
      await expect(test.db.query(`DROP TABLE ${table}`)).rejects.toThrow(/permission denied|must be owner/);
      await expect(test.db.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`)).rejects.toThrow(
        /permission denied|must be owner/,
      );
    },
  );

  it('is stopped by triggers where it has the rights, on every partition', async () => {
    for (const table of ['audit_event', 'audit_seal', 'audit_log.audit_event_2023_06']) {
      await expect(owner(`UPDATE ${table} SET jurisdiction_id = jurisdiction_id`)).rejects.toThrow(/append-only/);
      await expect(owner(`DELETE FROM ${table}`)).rejects.toThrow(/append-only/);
      await expect(owner(`TRUNCATE ${table}`)).rejects.toThrow(/append-only/);
    }
  });

  it('says how the record is protected', async () => {
    const { body } = await test.request.get('/health/ready').expect(200);
    expect(body.audit).toMatchObject({ protection: 'role', unsealed: expect.any(Number) });
  });
});

describe('months', () => {
  const partitions = async () =>
    (
      await owner(
        `SELECT relname AS name FROM pg_class WHERE relnamespace = 'audit_log'::regnamespace AND relkind = 'r'`,
      )
    ).map(({ name }) => name as string);
  const retire = (month: string) =>
    test.app
      .get(RetireAuditEvents, { strict: false })
      .run(month, { query: (text, params = []) => asOwner(test, text, [...params]) as never }, '管理员');

  it('get their partition when the first event comes, by the clock of China', async () => {
    test.clock.set('2023-08-01T00:00:01+08:00');
    await record('august');
    expect(await partitions()).toEqual(expect.arrayContaining(['audit_event_2023_06', 'audit_event_2023_08']));
    expect(await partitions()).not.toContain('audit_event_2023_07');
  });

  it('get it once when many commands come at once', async () => {
    test.clock.set('2023-10-15T10:00:00+08:00');
    await Promise.all(Array.from({ length: 20 }, (_, n) => record(`october-${n}`)));
    await seal();
    expect(await verify()).toMatchObject({ intact: true, sealed: 30 });
  });

  it('are kept for 180 days whatever is asked', async () => {
    test.clock.set('2023-12-27T10:00:00+08:00');
    await expect(retire('2023-07')).rejects.toMatchObject({ code: 'audit_too_young' });
    await expect(retire('all')).rejects.toMatchObject({ code: 'audit_month_malformed' });
    expect(await retire('2023-06')).toEqual([]);
    expect(await partitions()).toContain('audit_event_2023_06');
  });

  it('are not taken away while the record is damaged', async () => {
    const partition = 'audit_log.audit_event_2023_06';
    const [before] = await owner(`SELECT action FROM ${partition} WHERE id = $1`, [await idOf(2)]);
    await tamper(partition, `UPDATE ${partition} SET action = 'x' WHERE id = $1`, [await idOf(2)]);
    test.clock.set('2024-01-10T10:00:00+08:00');
    await expect(retire('2023-07')).rejects.toMatchObject({ code: 'audit_damaged' });
    await tamper(partition, `UPDATE ${partition} SET action = $2 WHERE id = $1`, [await idOf(2), before!['action']]);
  });
});

describe('when their time is over', () => {
  it('events go, their links stay, and the chain is still proved', async () => {
    const own = await bootTestApp();
    const outer = test;
    test = own;
    try {
      jurisdictionId = await givenJurisdiction(own.app, '旧档区');
      await record('old');
      own.clock.set('2024-01-10T10:00:00+08:00');
      await record('young');
      const retired = await own.app
        .get(RetireAuditEvents, { strict: false })
        .run('2023-07', { query: (text, params = []) => asOwner(own, text, [...params]) as never }, '管理员');
      expect(retired).toEqual(['2023-06']);
      expect(await verify()).toMatchObject({ intact: true, sealed: 4, retiredBefore: '2023-06-30T16:00:00.000000Z' });
      const events = await own.db.query(`SELECT action FROM audit_event WHERE jurisdiction_id = $1 ORDER BY id`, [
        jurisdictionId,
      ]);
      expect(events).toEqual([{ action: 'test.recorded' }, { action: 'audit.retired' }]);
      await tamper(
        'audit_log.audit_event_2024_01',
        `DELETE FROM audit_log.audit_event_2024_01 WHERE subject_id = 'young'`,
      );
      expect(faults(await verify())).toEqual(['deleted 3']);
    } finally {
      test = outer;
      await own.close();
    }
  });
});

describe('the security auditor', () => {
  let auditor: SignedInUser;
  const get = (path: string, user = auditor) => test.request.get(`/api/v1${path}`).set(user.headers);

  beforeEach(async () => {
    auditor = await signedIn(test.app, { jurisdictionId, role: 'auditor' });
    await seal();
  });

  it('reads the record with each event’s place in the chain, and can have it verified', async () => {
    const { body } = await get('/audit-events?subjectType=test&limit=2').expect(200);
    expect(body.items).toHaveLength(2);
    expect(body.items[0]).toMatchObject({ subjectId: 'event-9', seq: '10', hash: expect.any(String) });
    const { body: verification } = await get('/audit-events/verification').expect(200);
    expect(verification).toMatchObject({ jurisdictionId, intact: true, sealed: 12 });
  });

  it('finds what somebody did between two days', async () => {
    const [unitId] = await givenUnits(test.app, jurisdictionId, '区科经局');
    const coordinator = await signedIn(test.app, { jurisdictionId, role: 'coordinator', unitId: unitId! });
    await test.request.post('/api/v1/units').set(coordinator.headers).send({ name: '区统计局' }).expect(201);
    const found = async (query: string) =>
      (await get(`/audit-events?${query}`).expect(200)).body.items as { action: string }[];
    expect((await found(`actorId=${coordinator.userId}`)).map(({ action }) => action)).toEqual(['unit.created']);
    expect(await found(`actorId=${coordinator.userId}&from=2023-06-30&to=2023-06-30`)).toHaveLength(1);
    expect(await found(`actorId=${coordinator.userId}&from=2023-07-01`)).toEqual([]);
    expect(await found(`actorId=${coordinator.userId}&to=2023-06-29`)).toEqual([]);
  });

  it('alone does so', async () => {
    for (const role of ['administrator', 'coordinator', 'supervisor', 'leader', 'evaluator'] as const) {
      const other = await signedIn(test.app, { jurisdictionId, role });
      await get('/audit-events', other).expect(403);
      await get('/audit-events/verification', other).expect(403);
    }
  });
});
