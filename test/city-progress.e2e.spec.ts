import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RefreshRollup } from '../src/modules/evaluation/index.js';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { createJurisdiction, type JurisdictionLevel } from '../src/modules/organizations/index.js';
import { CommandRunner } from '../src/platform/database/command-runner.js';
import { newId } from '../src/platform/ids.js';
import { systemContext } from '../src/platform/security/actor.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { EvaluatedScheme } from './support/evaluated-scheme.js';
import { asOwner } from './support/owner.js';

const TODAY = '2023-06-30';

let test: TestApp;
let cityId: string;
let city: Readonly<Record<'leader' | 'coordinator' | 'evaluator', SignedInUser>>;
let reported: EvaluatedScheme;
let silent: EvaluatedScheme;
let elsewhere: EvaluatedScheme;

const get = (path: string, user: SignedInUser) => test.request.get(`/api/v1${path}`).set(user.headers);

async function found(code: string, name: string, level: JurisdictionLevel, parentId: string | null): Promise<string> {
  const id = newId();
  await test.app
    .get(CommandRunner)
    .run(systemContext(id, newId()), { name: 'test.city' }, (tx) =>
      createJurisdiction(tx, { code, name, level, parentId }),
    );
  return id;
}

const putUnder = (parentId: string, code: string, { jurisdictionId }: EvaluatedScheme) =>
  asOwner(test, `UPDATE jurisdiction SET parent_id = $2, code = $3 WHERE id = $1`, [jurisdictionId, parentId, code]);

beforeAll(async () => {
  test = await bootTestApp();
  cityId = await found('420100', '测试市', 'CITY', null);
  city = {
    leader: await signedIn(test.app, { jurisdictionId: cityId, role: 'leader' }),
    coordinator: await signedIn(test.app, { jurisdictionId: cityId, role: 'coordinator' }),
    evaluator: await signedIn(test.app, { jurisdictionId: cityId, role: 'evaluator' }),
  };
  reported = await EvaluatedScheme.create(test);
  silent = await EvaluatedScheme.create(test);
  elsewhere = await EvaluatedScheme.create(test);
  await putUnder(cityId, '420106', reported);
  await putUnder(cityId, '420107', silent);
  await putUnder(await found('420200', '邻市', 'CITY', null), '420202', elsewhere);
  await reported.accept('schools', TODAY, { percent: '45' });
  const ctx = systemContext(reported.jurisdictionId, newId());
  await test.app.get(RefreshRollup).run(ctx, { schemeId: reported.id });
});
afterAll(() => test.close());

describe('A city', () => {
  it('reads how far the schemes of its districts are, with the counts and the share of reports in time', async () => {
    const { body } = await get(`/jurisdictions/${cityId}/progress`, city.leader).expect(200);
    expect(body.items).toMatchObject([
      {
        jurisdiction: { id: reported.jurisdictionId, code: '420106', level: 'DISTRICT' },
        scheme: { id: reported.id, state: 'ACTIVE' },
        progress: {
          asOf: TODAY,
          percent: '45',
          tasks: 3,
          judgedTasks: 1,
          lights: { BLUE: 0, GREEN: 1, YELLOW: 0, RED: 0, GREY: 2 },
          conclusionWord: '不可评价',
          reports: { onTime: 0, late: 1 },
        },
      },
      { jurisdiction: { code: '420107' }, scheme: { id: silent.id }, progress: null },
    ]);
    expect(body.nextCursor).toBeNull();
    expect(JSON.stringify(body)).not.toContain(elsewhere.id);
    expect(JSON.stringify(body)).not.toContain(reported.taskId('schools'));
  });

  it('reads the kept rows and nothing else: a fact that is not rolled up yet does not show', async () => {
    await silent.accept('schools', TODAY, { percent: '80' });
    const { body } = await get(`/jurisdictions/${cityId}/progress`, city.coordinator).expect(200);
    expect(body.items[1].progress).toBeNull();
  });

  it('gets them page by page', async () => {
    const first = (await get(`/jurisdictions/${cityId}/progress?limit=1`, city.leader).expect(200)).body;
    const next = `/jurisdictions/${cityId}/progress?limit=1&cursor=${first.nextCursor}`;
    const second = (await get(next, city.leader).expect(200)).body;
    expect([...first.items, ...second.items].map(({ scheme }) => scheme.id)).toEqual([reported.id, silent.id]);
    expect(second.nextCursor).toBeNull();
  });

  it('finds nothing of a district’s scheme, tasks, reports or units by their ids', async () => {
    const report = await reported.accept('trade', TODAY, { percent: '20' });
    const task = reported.taskId('schools');
    const paths = [
      `/schemes/${reported.id}`,
      `/schemes/${reported.id}/progress`,
      `/schemes/${reported.id}/progress/tasks`,
      `/schemes/${reported.id}/tasks`,
      `/tasks/${task}`,
      `/tasks/${task}/reports`,
      `/progress/task.${task}/explanation`,
      `/progress/scheme.${reported.id}/explanation`,
      `/reports/${report}/evidence`,
      `/units/${reported.units.education}`,
    ];
    const answers = await Promise.all(paths.map((path) => get(path, city.coordinator)));
    expect(answers.map(({ status }, index) => `${status} ${paths[index]}`)).toEqual(paths.map((path) => `404 ${path}`));
  });

  it('has nothing to read of another city, which looks like one that does not exist', async () => {
    for (const id of [elsewhere.jurisdictionId, newId()]) {
      const { body } = await get(`/jurisdictions/${id}/progress`, city.leader).expect(404);
      expect(body.code).toBe('jurisdiction_not_found');
    }
  });

  it('shows it to its leaders, coordinators and supervisors alone', async () => {
    await get(`/jurisdictions/${cityId}/progress`, city.evaluator).expect(403);
  });
});

describe('A district', () => {
  it('reads neither its city nor the district beside it, and of itself what lies below: nothing', async () => {
    const { coordinator } = reported.people;
    await get(`/jurisdictions/${cityId}/progress`, coordinator).expect(404);
    await get(`/jurisdictions/${silent.jurisdictionId}/progress`, coordinator).expect(404);
    const own = await get(`/jurisdictions/${reported.jurisdictionId}/progress`, coordinator).expect(200);
    expect(own.body).toEqual({ items: [], nextCursor: null });
  });
});
