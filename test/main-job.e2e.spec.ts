import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction } from '../src/modules/organizations/testing/index.js';
import { SweepReminders } from '../src/modules/reminders/index.js';
import { sha256Hex } from '../src/platform/json.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { eventually } from './support/eventually.js';
import { queueBackends } from './support/redis.js';

const DOCUMENT = readFileSync(new URL('../seeds/wuchang-2022/scheme.txt', import.meta.url));

interface Name {
  asWritten: string;
  group: boolean;
  resolved: unknown;
}

/** The whole way of a scheme, over HTTP, by the people whose work each step is, on the edition that the project ships. */
describe.each(queueBackends())('a district tracks its scheme (%s)', (queueBackend) => {
  let test: TestApp;
  let here: string;
  let coordinator: SignedInUser;
  let schemeId: string;
  let evaluationId: string;

  const get = (path: string, user = coordinator) => test.request.get(`/api/v1${path}`).set(user.headers);
  const post = (path: string, body: object, user = coordinator, version?: number) => {
    const request = test.request.post(`/api/v1${path}`).set(user.headers);
    return (version === undefined ? request : request.set('if-match', `"${version}"`)).send(body);
  };

  beforeAll(async () => {
    test = await bootTestApp({ queueBackend });
    test.clock.set('2023-01-10T09:00:00+08:00');
    here = await givenJurisdiction(test.app, '武昌区');
    coordinator = await signedIn(test.app, { jurisdictionId: here, role: 'coordinator' });
  });
  afterAll(() => test.close());

  it('uploads the document, decides who its names mean, and confirms', async () => {
    const uploaded = await test.request
      .post('/api/v1/imports')
      .set(coordinator.headers)
      .attach('file', DOCUMENT, '方案.txt')
      .expect(202);
    const read = await eventually(async () => {
      const { body } = await get(`/imports/${uploaded.body.id}`).expect(200);
      if (body.state !== 'DRAFT') throw new Error(`still ${body.state}`);
      return body;
    });
    expect(read.draft.counts).toMatchObject({ indicators: 17, sections: 7, tasks: 23, measures: 63, targets: 62 });
    const units = (read.units as Name[]).map(({ asWritten, group }) => ({
      asWritten,
      decision: group ? 'new_group' : 'new_unit',
    }));
    const corrected = await test.request
      .patch(`/api/v1/imports/${read.id}`)
      .set(coordinator.headers)
      .set('if-match', `"${read.version}"`)
      .send({ units })
      .expect(200);
    const confirmed = await post(`/imports/${read.id}/confirm`, {}, coordinator, corrected.body.version).expect(200);
    schemeId = confirmed.body.schemeId;
  });

  it('activates it, and every unit owes its reports', async () => {
    const { body: scheme } = await get(`/schemes/${schemeId}`).expect(200);
    await post(`/schemes/${schemeId}/activate`, { cycle: 'HALF_YEAR' }, coordinator, scheme.version).expect(200);
    await eventually(async () => {
      const { body } = await get(`/obligations?scheme=${schemeId}&limit=1`).expect(200);
      expect(body.items).toHaveLength(1);
    });
  });

  it('reminds who has not reported, once', async () => {
    await onDay('2023-06-12T10:00:00+08:00');
    const unitId = await unitNamed('区科经局');
    const reporter = await signedIn(test.app, { jurisdictionId: here, role: 'reporter', unitId });
    const sweep = test.app.get(SweepReminders, { strict: false });
    await sweep.run(test.clock.now());
    await sweep.run(test.clock.now());
    const { body } = await get('/notifications?mine=1', reporter).expect(200);
    expect(body.items).toHaveLength(1);
    expect(body.items[0].title).toContain('填报事项');
  });

  it('takes the report of the consolidating unit, reviews it, and the roll-up follows', async () => {
    await onDay('2023-06-14T10:00:00+08:00');
    const unitId = await unitNamed('区科经局');
    const reporter = await signedIn(test.app, { jurisdictionId: here, role: 'reporter', unitId });
    const { body: tasks } = await get(`/schemes/${schemeId}/tasks?leadUnit=${unitId}&limit=1`).expect(200);
    const { body: task } = await get(`/tasks/${tasks.items[0].id}`).expect(200);
    const owed = await findOwed(reporter, task.id);
    const measures = (task.measures as { id: string }[]).map(({ id }) => ({ measureId: id, percent: '60' }));
    const content = { progressText: '各项举措按计划推进。', percent: '60', measures };
    const { body: draft } = await post(`/obligations/${owed}/reports`, content, reporter).expect(201);
    const { body: check } = await get(`/reports/${draft.id}/check`, reporter).expect(200);
    expect(check).toMatchObject({ problems: [], warnings: [{ code: 'units_missing' }] });
    const knowing = { acknowledgedWarnings: [check.warnings[0].key] };
    const submitted = await post(`/reports/${draft.id}/submit`, knowing, reporter, draft.version).expect(200);
    await post(`/reports/${draft.id}/approve`, {}, coordinator, submitted.body.version).expect(200);
    await eventually(async () => {
      const [row] = await test.db.query<{ percent: string }>(
        `SELECT result ->> 'percent' AS percent FROM rollup_node WHERE jurisdiction_id = $1 AND node_id = $2`,
        [here, task.id],
      );
      expect(row?.percent).toBe('60');
    });
  });

  it('freezes the mid-term evaluation, and its Word file is the same whenever it is fetched', async () => {
    await onDay('2023-06-30T16:00:00+08:00');
    const wanted = { kind: 'MID_TERM', asOf: '2023-06-30' };
    const { body: created } = await post(`/schemes/${schemeId}/evaluations`, wanted).expect(202);
    evaluationId = created.id;
    await eventually(async () => {
      const { body } = await get(`/evaluations/${evaluationId}`).expect(200);
      expect(body).toMatchObject({ state: 'FROZEN', reportReady: true });
    });
    expect(await wordFile()).toEqual(await wordFile());
    const { body: verified } = await get(`/evaluations/${evaluationId}/verify`).expect(200);
    expect(verified.valid).toBe(true);
  });

  /** Sessions end after hours, so the coordinator signs in again. */
  async function onDay(instant: string): Promise<void> {
    test.clock.set(instant);
    coordinator = await signedIn(test.app, { jurisdictionId: here, role: 'coordinator' });
  }

  async function unitNamed(name: string): Promise<string> {
    const { body } = await get(`/units?q=${encodeURIComponent(name)}`).expect(200);
    return (body.items as { id: string; name: string }[]).find((unit) => unit.name === name)?.id ?? '';
  }

  async function findOwed(reporter: SignedInUser, taskId: string): Promise<string> {
    const { body } = await get('/obligations?mine=1&state=PENDING&limit=200', reporter).expect(200);
    const owed = (body.items as { id: string; item: { id: string }; cycle: { label: string } }[]).find(
      ({ item, cycle }) => item.id === taskId && cycle.label === '2023年上半年',
    );
    return owed?.id ?? '';
  }

  async function wordFile(): Promise<string> {
    const { body } = await get(`/evaluations/${evaluationId}/report.docx`).responseType('blob').expect(200);
    return sha256Hex(body as Buffer);
  }
});
