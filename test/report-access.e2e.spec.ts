import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import type { GivenScheme, GivenTask } from '../src/modules/reporting/testing/index.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { CONTENT, H1, IN_TIME, ReportingScene, type Versioned } from './support/reporting-scene.js';

let test: TestApp;
let scene: ReportingScene;
let elsewhere: ReportingScene;
let scheme: GivenScheme;
let task: GivenTask;
let indicatorId: string;
let owed: string;
let owedByLead: string;

beforeAll(async () => {
  test = await bootTestApp();
  scene = await ReportingScene.create(test);
  elsewhere = await ReportingScene.create(test, '江汉区');
});
afterAll(() => test.close());

beforeEach(async () => {
  test.clock.set(IN_TIME);
  ({ scheme, task, indicatorId, owed, owedByLead } = await scene.halfYear());
});

describe('review', () => {
  it('belongs to the consolidating lead for responsible units, and to the coordinator for the lead and for indicators', async () => {
    const { leadApprover } = scene.people;
    const { jurisdictionId, units } = scene;
    // Whose post in the leading unit is no bar.
    const coordinator = await signedIn(test.app, { jurisdictionId, role: 'coordinator', unitId: units.lead });
    const ofLead = await scene.submitted(owedByLead, CONTENT, 'lead');
    expect((await scene.move(leadApprover, ofLead, 'approve').expect(403)).body.code).toBe('own_report');
    await scene.move(coordinator, ofLead, 'approve').expect(200);
    const onIndicator = await scene.submitted(await scheme.obligation(indicatorId, units.responsible, H1));
    expect((await scene.move(leadApprover, onIndicator, 'approve').expect(403)).body.code).toBe('foreign_unit');
    await scene.move(coordinator, onIndicator, 'approve').expect(200);
  });

  it('is refused to the unit itself, to strangers, and to reporters', async () => {
    const { approver, leadReporter, foreigner, coordinator } = scene.people;
    const report = await scene.submitted(owed);
    expect((await scene.move(approver, report, 'approve').expect(403)).body.code).toBe('own_report');
    expect((await scene.move(foreigner, report, 'approve').expect(403)).body.code).toBe('foreign_unit');
    await scene.move(leadReporter, report, 'approve').expect(403);
    expect((await scene.get(coordinator, `/reports/${report.id}`)).body.state).toBe('SUBMITTED');
  });
});

describe('another unit and another district', () => {
  it('cannot open, read, edit, submit or withdraw what is not theirs: 403 inside the district, 404 outside', async () => {
    const { foreigner } = scene.people;
    const { coordinator: outsider } = elsewhere.people;
    const report = await scene.draft(owed);
    const inside = [
      scene.get(foreigner, `/obligations/${owed}`),
      scene.get(foreigner, `/reports/${report.id}`),
      scene.post(foreigner, `/obligations/${owed}/reports`, CONTENT),
      scene.edit(foreigner, report, { percent: '1' }),
      scene.move(foreigner, report, 'submit'),
      scene.move(foreigner, report, 'withdraw'),
    ];
    for (const { status, body } of await Promise.all(inside))
      expect([status, body.code]).toEqual([403, 'foreign_unit']);
    const outside = [
      [scene.get(outsider, `/obligations/${owed}`), 'obligation_not_found'],
      [scene.get(outsider, `/reports/${report.id}`), 'report_not_found'],
      [scene.move(outsider, report, 'approve'), 'report_not_found'],
      [scene.get(outsider, `/indicators/${indicatorId}/measurements`), 'indicator_not_found'],
      [scene.get(outsider, `/targets/${task.targetId}/measurements`), 'target_not_found'],
      [scene.post(outsider, `/obligations/${owed}/exempt`, { reason: '无' }, 1), 'obligation_not_found'],
    ] as const;
    for (const [request, code] of outside) {
      const { status, body } = await request;
      expect([status, body.code]).toEqual([404, code]);
    }
  });
});

describe('the reports of a task', () => {
  const reports = async (user: SignedInUser, query = '') =>
    (await scene.get(user, `/tasks/${task.id}/reports${query}`)).body;

  it('come with the task, newest first, page by page, without those that were withdrawn', async () => {
    const { lead } = scene.units;
    const { leadReporter, coordinator } = scene.people;
    const own = await scene.accepted(owed);
    await scene.move(leadReporter, await scene.draft(owedByLead, CONTENT, 'lead'), 'withdraw').expect(200);
    const leading = await scene.draft(owedByLead, CONTENT, 'lead');
    const first = await reports(coordinator, '?limit=1');
    expect(first.task).toMatchObject({ id: task.id, schemeId: scheme.id, number: 1 });
    expect(first.items).toMatchObject([{ id: leading.id, unit: { id: lead }, consolidates: true, state: 'DRAFT' }]);
    const second = await reports(coordinator, `?limit=1&cursor=${first.nextCursor}`);
    expect(second).toMatchObject({
      items: [{ id: own.id, percent: '50', periodEnd: H1, submittedAt: '2023-06-16T02:00:00.000Z' }],
      nextCursor: null,
    });
  });

  it('are shown to their unit, to the lead all of them, to a stranger none', async () => {
    const { reporter, leadReporter, foreigner } = scene.people;
    const own = await scene.draft(owed);
    const leading = await scene.draft(owedByLead, CONTENT, 'lead');
    const ids = async (user: SignedInUser) => (await reports(user)).items.map(({ id }: Versioned) => id);
    expect(await ids(reporter)).toEqual([own.id]);
    expect(await ids(leadReporter)).toEqual([leading.id, own.id]);
    expect(await ids(foreigner)).toEqual([]);
  });

  it('of a task of another district do not exist', async () => {
    const { body } = await scene.get(elsewhere.people.coordinator, `/tasks/${task.id}/reports`).expect(404);
    expect(body.code).toBe('task_not_found');
  });
});
