import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedInUser } from '../src/modules/identity/testing/index.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { EvaluatedScheme } from './support/evaluated-scheme.js';
import { eventually } from './support/eventually.js';
import { keptRollup, rebuiltRollup } from './support/kept-rollup.js';
import { queueBackends } from './support/redis.js';

/** τ is 49.9 %. What is approved on this day judges from this day on. */
const TODAY = '2023-06-30';

describe.each(queueBackends())('an approved annual plan, with jobs on %s', (queueBackend) => {
  let test: TestApp;
  let scheme: EvaluatedScheme;
  let coordinator: SignedInUser;
  /** Of the plan of the schools, as it was last answered. */
  let version = 0;

  beforeAll(async () => {
    test = await bootTestApp({ queueBackend });
    scheme = await EvaluatedScheme.create(test);
    coordinator = scheme.people.coordinator;
    await scheme.accept('schools', TODAY, { percent: '30' });
  });
  afterAll(() => test.close());

  const get = async (path: string) =>
    (await test.request.get(`/api/v1${path}`).set(coordinator.headers).expect(200)).body;
  const send = async (user: SignedInUser, method: 'put' | 'post', path: string, body?: object) => {
    const request = test.request[method](`/api/v1${path}`).set(user.headers).set('if-match', `"${version}"`);
    version = (await request.send(body).expect(200)).body.version;
  };
  const schools = async (query = '') => (await get(`/schemes/${scheme.id}/progress${query}`)).sections[0].tasks[1];

  /** The unit writes and proposes it, the coordinator approves it. */
  async function approve(percents: readonly string[]): Promise<void> {
    const path = `/tasks/${scheme.taskId('schools')}/annual-plans/2023`;
    await send(scheme.people.education, 'put', path, { percents });
    await send(scheme.people.education, 'post', `${path}/propose`);
    await send(coordinator, 'post', `${path}/approve`);
  }

  async function frozenEvaluation() {
    const created = await test.request
      .post(`/api/v1/schemes/${scheme.id}/evaluations`)
      .set(coordinator.headers)
      .send({ kind: 'MID_TERM', asOf: TODAY })
      .expect(202);
    await eventually(async () => {
      expect((await get(`/evaluations/${created.body.id}`)).reportReady).toBe(true);
    });
    return created.body.id as string;
  }

  it('is what the task is held against from then on, at once and as in a rebuild from nothing', async () => {
    await eventually(async () => {
      expect(await schools()).toMatchObject({ percent: '30', light: 'YELLOW', expectedBy: null });
    });
    await approve(['20', '32', '40', '50']);
    await eventually(async () => {
      expect(await keptRollup(test, scheme)).toMatchObject({
        [`TASK ${scheme.taskId('schools')}`]: { expectedPercent: '32', gap: '2', light: 'GREEN' },
      });
    });
    expect(await keptRollup(test, scheme)).toEqual(await rebuiltRollup(test, scheme));
    expect(await schools()).toMatchObject({
      light: 'GREEN',
      expectedPercent: '32',
      expectedBy: { year: 2023, revision: 1 },
      reason: expect.stringContaining('完成30.0%，按年度计划应完成32.0%，落后2.0个百分点'),
    });
  });

  it('changes nothing of the days before it', async () => {
    expect(await schools('?asOf=2023-06-29')).toMatchObject({ expectedBy: null });
    expect(Number((await schools('?asOf=2023-06-29')).expectedPercent)).toBeCloseTo(49.84, 2);
  });

  it('is told in the explanation, with the line that is worked', async () => {
    const explanation = await get(`/progress/task.${scheme.taskId('schools')}/explanation`);
    expect(explanation.arithmetic.at(-1)).toBe(
      '年度计划（2023年第1版，2023年6月30日起执行）：2023年3月31日 20% 至 2023年6月30日 32%，应完成 = 20% + (32% − 20%) × 91天 ÷ 91天 = 32%',
    );
    expect(explanation.inputs).toContainEqual(
      expect.objectContaining({ type: 'ANNUAL_PLAN', label: '2023年度计划第1版的应完成进度', value: '32' }),
    );
    expect(explanation.ruleText).toContain('年度计划');
  });

  it('is kept in a frozen evaluation, which a later revision does not touch', async () => {
    const id = await frozenEvaluation();
    const snapshot = await get(`/evaluations/${id}/snapshot`);
    expect(snapshot.sections[0].tasks[1]).toMatchObject({
      light: 'GREEN',
      expected: { percent: '32', annualPlan: { year: 2023, revision: 1 } },
    });
    expect(snapshot.sections[0].tasks[0]).not.toHaveProperty('expected');
    await approve(['20', '70', '80', '90']);
    await eventually(async () => {
      expect(await keptRollup(test, scheme)).toMatchObject({
        [`TASK ${scheme.taskId('schools')}`]: { expectedPercent: '70', light: 'RED', expectedBy: { revision: 2 } },
      });
    });
    expect(await keptRollup(test, scheme)).toEqual(await rebuiltRollup(test, scheme));
    expect(await get(`/evaluations/${id}/snapshot`)).toEqual(snapshot);
    expect((await get(`/evaluations/${id}/verify`)).valid).toBe(true);
  });
});
