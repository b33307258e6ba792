import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { Database } from '../src/platform/database/database.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { H1, ReportingScene } from './support/reporting-scene.js';

let test: TestApp;
let scene: ReportingScene;

beforeAll(async () => {
  test = await bootTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2023-06-16T10:00:00+08:00');
  scene = await ReportingScene.create(test);
});

describe('the duties of a post that is handed over', () => {
  let administrator: SignedInUser;
  let successor: SignedInUser;
  let owed: string;

  beforeEach(async () => {
    const { jurisdictionId } = scene;
    administrator = await signedIn(test.app, { jurisdictionId, role: 'administrator' });
    successor = await signedIn(test.app, { jurisdictionId, role: 'leader', displayName: '李四' });
    const scheme = await scene.scheme();
    owed = await scheme.obligation(scheme.tasks[0]!.id, scene.units.responsible, H1);
  });

  async function handOver(from: SignedInUser): Promise<void> {
    const { body } = await scene.get(administrator, `/users/${from.userId}`).expect(200);
    const path = `/users/${from.userId}/posts/${body.posts[0].id}/hand-over`;
    const today = { toUserId: successor.userId, from: '2023-06-16' };
    await scene.post(administrator, path, today, body.version).expect(200);
  }

  const mine = async (user: SignedInUser) => {
    const { body } = await scene.get(user, '/obligations?mine=1&limit=100').expect(200);
    return (body.items as { id: string }[]).map(({ id }) => id);
  };

  it('are the successor’s: what is owed, and the draft that was begun, which keeps its author', async () => {
    const { reporter } = scene.people;
    const content = { progressText: '新建校舍两栋。', percent: '60' };
    const draft = (await scene.post(reporter, `/obligations/${owed}/reports`, content).expect(201)).body;
    expect(await mine(successor)).toEqual([]);
    await handOver(reporter);
    expect(await mine(successor)).toContain(owed);
    const found = (await scene.get(successor, `/reports/${draft.id}`).expect(200)).body;
    expect(found).toMatchObject({ author: { id: reporter.userId }, nextActions: ['edit', 'submit', 'withdraw'] });
    const edited = (await scene.edit(successor, found, { percent: '65' }).expect(200)).body;
    const submitted = (await scene.move(successor, edited, 'submit', {}).expect(200)).body;
    expect(submitted).toMatchObject({ state: 'UNIT_REVIEW', submittedBy: { id: successor.userId } });
    await scene.get(reporter, `/reports/${draft.id}`).expect(401);
  });

  it('are the successor’s as an approver too: he releases what waits in the unit', async () => {
    const { reporter, approver } = scene.people;
    const content = { progressText: '新建校舍两栋。', percent: '60' };
    const draft = (await scene.post(reporter, `/obligations/${owed}/reports`, content).expect(201)).body;
    const waiting = (await scene.move(reporter, draft, 'submit', {}).expect(200)).body;
    await scene.move(successor, waiting, 'release').expect(403);
    await handOver(approver);
    const released = (await scene.move(successor, waiting, 'release').expect(200)).body;
    expect(released).toMatchObject({ state: 'SUBMITTED', releasedBy: { id: successor.userId } });
  });
});

describe('a scheme with more tasks than one statement takes', () => {
  it('has each obligation once, with ids that ascend from task to task', async () => {
    const parties = [
      { role: 'LEAD', unitId: scene.units.lead },
      { role: 'RESPONSIBLE', unitId: scene.units.responsible },
    ] as const;
    const scheme = await scene.scheme({ tasks: Array.from({ length: 120 }, () => parties) });
    const rows = await test.app.get(Database).query<{ items: number; made: number; keys: number; inOrder: boolean }>(
      `SELECT count(DISTINCT coalesce(task_id, indicator_id))::int AS items, count(*)::int AS made,
           count(DISTINCT (coalesce(task_id, indicator_id), cycle_id, unit_id))::int AS keys,
           bool_and(id > before) IS NOT FALSE AS "inOrder"
         FROM (SELECT *, lag(id) OVER (ORDER BY task_id, indicator_id, period_end, id) AS before
               FROM obligation WHERE scheme_id = $1 AND task_id IS NOT NULL) o`,
      [scheme.id],
    );
    expect(rows).toEqual([{ items: 120, made: 120 * 2 * 10, keys: 120 * 2 * 10, inOrder: true }]);
  });
});
