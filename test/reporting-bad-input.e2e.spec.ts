import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GivenTask } from '../src/modules/reporting/testing/index.js';
import { newId } from '../src/platform/ids.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { H1, IN_TIME, ReportingScene } from './support/reporting-scene.js';

let test: TestApp;
let scene: ReportingScene;
let task: GivenTask;
let indicatorId: string;
let owed: string;

beforeAll(async () => {
  test = await bootTestApp();
  scene = await ReportingScene.create(test);
});
afterAll(() => test.close());

beforeEach(async () => {
  test.clock.set(IN_TIME);
  ({ task, indicatorId, owed } = await scene.halfYear());
});

describe('bad input', () => {
  it.each([
    ['a list', []],
    ['a number for a percent', { percent: 50 }],
    ['an exponent', { percent: '1e2' }],
    ['a number for a text', { progressText: 7 }],
    ['no text at all', { progressText: null }],
    ['an object for a list', { measures: {} }],
    ['a malformed id', { measures: [{ measureId: 'x', percent: '1' }] }],
    ['a number for a value', { measurements: [{ value: 1, source: '表' }] }],
    ['a word for a truth', { measurements: [{ value: '1', source: '表', flow: 'yes' }] }],
    ['an unknown member', { unknown: true }],
    ['an endless text', { progressText: '长'.repeat(5001) }],
  ])('%s is no report', async (_, body) => {
    const { reporter } = scene.people;
    const path = `/obligations/${owed}/reports`;
    const { body: problem } = await scene.post(reporter, path, body).expect(400);
    expect(problem.detail).toMatch(/\p{Script=Han}/u);
    await scene.edit(reporter, await scene.draft(owed), body).expect(400);
  });

  it('of reasons, values and filters is refused with a problem in Chinese', async () => {
    const { reporter, leadReporter, leadApprover, coordinator } = scene.people;
    const report = await scene.submitted(owed);
    const requests = [
      scene.move(leadApprover, report, 'return', {}),
      scene.move(leadApprover, report, 'return', { reason: 5 }),
      scene.post(coordinator, `/obligations/${owed}/exempt`, { why: 'x' }, 1),
      scene.post(leadReporter, `/indicators/${indicatorId}/measurements`, {
        periodEnd: '2023-02-30',
        value: '1',
        source: '表',
      }),
      scene.post(leadReporter, `/targets/${task.targetId}/measurements`, { periodEnd: H1, value: 1, source: '表' }),
      scene.post(leadReporter, `/targets/${task.targetId}/measurements`, {
        periodEnd: H1,
        value: '1',
        source: '表',
        series: 'GUESS',
      }),
      scene.get(reporter, '/obligations?state=LATE'),
      scene.get(reporter, '/obligations?mine=yes'),
      scene.get(reporter, '/obligations?unit=1'),
      scene.get(reporter, '/obligations?cursor=nonsense'),
      scene.get(reporter, '/obligations?limit=201'),
    ];
    for (const { status, body } of await Promise.all(requests)) {
      expect([status, body.detail]).toEqual([400, expect.stringMatching(/\p{Script=Han}/u)]);
    }
  });

  it('of ids is answered as unknown', async () => {
    const { reporter, coordinator } = scene.people;
    const value = { periodEnd: H1, value: '1', source: '表' };
    for (const id of [newId(), 'nonsense']) {
      expect((await scene.get(reporter, `/obligations/${id}`).expect(404)).body.code).toBe('obligation_not_found');
      expect((await scene.get(reporter, `/reports/${id}`).expect(404)).body.code).toBe('report_not_found');
      expect((await scene.post(reporter, `/obligations/${id}/reports`, {}).expect(404)).body.code).toBe(
        'obligation_not_found',
      );
      expect((await scene.move(reporter, { id, version: 1 }, 'submit').expect(404)).body.code).toBe('report_not_found');
      expect((await scene.post(reporter, `/targets/${id}/measurements`, value).expect(404)).body.code).toBe(
        'target_not_found',
      );
      expect((await scene.post(coordinator, `/measurements/${id}/approve`, undefined, 1).expect(404)).body.code).toBe(
        'measurement_not_found',
      );
    }
  });
});
