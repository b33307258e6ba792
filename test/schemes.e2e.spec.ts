import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { createGroups } from '../src/modules/organizations/index.js';
import { givenJurisdiction, givenUnits } from '../src/modules/organizations/testing/index.js';
import { SchemeReader, type NewScheme } from '../src/modules/schemes/index.js';
import {
  assigned,
  givenScheme,
  newIndicator,
  newMeasure,
  newScheme,
  newSection,
  newTarget,
  newTask,
} from '../src/modules/schemes/testing/index.js';
import { CommandRunner } from '../src/platform/database/command-runner.js';
import { newId } from '../src/platform/ids.js';
import { systemContext } from '../src/platform/security/actor.js';
import { readWorkbook } from '../src/platform/spreadsheet/read-workbook.js';
import { bootTestApp, type TestApp } from './support/app.js';

const UNKNOWN = '01890a5d-ac96-774b-bcce-b302099a8057';

let test: TestApp;
let here: string;
let coordinator: SignedInUser;
let education: string;
let science: string;
let street: string;
/** Becomes a member of the streets only next year. */
let futureStreet: string;
let streets: string;

beforeAll(async () => {
  test = await bootTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  here = await givenJurisdiction(test.app);
  coordinator = await signedIn(test.app, { jurisdictionId: here, role: 'coordinator' });
  [education = '', science = '', street = '', futureStreet = ''] = await givenUnits(
    test.app,
    here,
    '区教育局',
    '区科经局',
    '东街道',
    '西街道',
  );
  streets = await givenStreets();
});

const get = (path: string, user = coordinator) => test.request.get(`/api/v1${path}`).set(user.headers);
const post = (path: string, version?: number, user = coordinator) => {
  const request = test.request.post(`/api/v1${path}`).set(user.headers);
  return version === undefined ? request : request.set('if-match', `"${version}"`);
};
const patch = (path: string, version: number, body: object, user = coordinator) =>
  test.request.patch(`/api/v1${path}`).set(user.headers).set('if-match', `"${version}"`).send(body);

async function givenStreets(): Promise<string> {
  const [group] = await test.app.get(CommandRunner).run(systemContext(here, newId()), { name: 'test.group' }, (tx) =>
    createGroups(tx, [
      {
        name: '各街道',
        open: false,
        members: [
          { unitId: street, validFrom: '2021-01-01' },
          { unitId: futureStreet, validFrom: '2024-01-01' },
        ],
      },
    ]),
  );
  return group!.id;
}

/** Two sections, three tasks, two indicators; every kind of assignment. */
function sample(): NewScheme {
  return newScheme({
    workRequirements: ['强化监测评估'],
    sections: [
      newSection([
        newTask(
          [assigned('LEAD', '区科经局', { unitId: science }), assigned('RESPONSIBLE', '各街道', { groupId: streets })],
          {
            title: '第一项',
            measures: [newMeasure('建机制'), newMeasure('优空间')],
            targets: [newTarget({ value: '41.50', deadline: null, source: { start: 20, end: 30 } })],
          },
        ),
        newTask([assigned('LEAD', '区教育局', { unitId: education })], { number: 2, title: '第二项' }),
      ]),
      newSection(
        [
          newTask(
            [
              assigned('RESPONSIBLE', '区科经局', { unitId: science }),
              assigned('SUPPORTING', '等', { leftOpen: true }),
            ],
            { title: '第三项' },
          ),
        ],
        {
          number: '二',
          title: '坚持质效优先',
        },
      ),
    ],
    indicators: [
      newIndicator([assigned('RESPONSIBLE', '区教育局', { unitId: education })]),
      newIndicator([], {
        attribute: 'EXPECTED',
        name: '居民收入增长',
        kind: 'synchronised',
        comparator: null,
        value: null,
        unit: null,
        targetText: '与经济增长同步',
      }),
    ],
  });
}

describe('a scheme', () => {
  it('is read with its header, counts and sections, and carries its version as ETag', async () => {
    const id = await givenScheme(test.app, here, sample());

    const { body, headers } = await get(`/schemes/${id}`).expect(200);
    expect(body).toMatchObject({
      id,
      title: '测试区“十四五”规划任务分工方案',
      planStart: '2021-01-01',
      planEnd: '2025-12-31',
      state: 'DRAFT',
      revision: 1,
      workRequirements: ['强化监测评估'],
      counts: { sections: 2, tasks: 3, measures: 2, targets: 1, indicators: 2, assignments: 6, units: 2 },
      sections: [
        { number: '一', title: '坚持创新驱动', tasks: 2 },
        { number: '二', title: '坚持质效优先', tasks: 1 },
      ],
      actions: ['activate'],
    });
    expect(headers['etag']).toBe('"1"');
  });

  it('is listed newest first, page by page, and a cursor of another filter is refused', async () => {
    const older = await givenScheme(test.app, here, sample());
    test.clock.advance(1000);
    const newer = await givenScheme(test.app, here, sample());

    const { body: first } = await get('/schemes?limit=1').expect(200);
    expect(first.items.map((item: { id: string }) => item.id)).toEqual([newer]);
    const { body: second } = await get(`/schemes?limit=1&cursor=${first.nextCursor}`).expect(200);
    expect(second.items.map((item: { id: string }) => item.id)).toEqual([older]);
    expect(second.nextCursor).toBeNull();
    const { body: refused } = await get(`/schemes?state=DRAFT&cursor=${first.nextCursor}`).expect(400);
    expect(refused.code).toBe('cursor_invalid');
  });

  it('of another district does not exist, whatever is asked of it', async () => {
    const id = await givenScheme(test.app, here, sample());
    const { body: tasks } = await get(`/schemes/${id}/tasks`).expect(200);
    const { body: indicators } = await get(`/schemes/${id}/indicators`).expect(200);
    const elsewhere = await signedIn(test.app, {
      jurisdictionId: await givenJurisdiction(test.app, '另一区'),
      role: 'coordinator',
    });

    const answers = await Promise.all([
      get(`/schemes/${id}`, elsewhere),
      get(`/schemes/${id}/tasks`, elsewhere),
      get(`/schemes/${id}/indicators`, elsewhere),
      get(`/tasks/${tasks.items[0].id}`, elsewhere),
      post(`/schemes/${id}/activate`, 1, elsewhere),
      patch(`/indicators/${indicators.items[0].id}`, 1, { baseValue: '1' }, elsewhere),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    expect((await get('/schemes', elsewhere)).body.items).toEqual([]);
  });

  it('is unknown under an id that is none', async () => {
    for (const id of [UNKNOWN, 'x', '%00']) {
      const { body } = await get(`/schemes/${id}`).expect(404);
      expect(body.code).toBe('scheme_not_found');
    }
    expect((await get(`/tasks/${UNKNOWN}`).expect(404)).body.code).toBe('task_not_found');
  });

  it('of two thousand tasks is created whole and in order', async () => {
    const tasks = Array.from({ length: 2000 }, (_, index) =>
      newTask(
        [assigned('LEAD', '区科经局', { unitId: science }), assigned('RESPONSIBLE', '区教育局', { unitId: education })],
        {
          number: index + 1,
          measures: [newMeasure('甲'), newMeasure('乙')],
          targets: [newTarget()],
        },
      ),
    );
    const id = await givenScheme(test.app, here, newScheme({ sections: [newSection(tasks)] }));

    const { body } = await get(`/schemes/${id}`).expect(200);
    expect(body.counts).toMatchObject({ tasks: 2000, measures: 4000, targets: 2000, assignments: 4000 });
    const structure = await test.app.get(SchemeReader).structure(here, id);
    expect(structure.tasks.map((task) => task.number)).toEqual(tasks.map((task) => task.number));
  });
});

describe('tasks', () => {
  it('are listed in the order of the document with their units', async () => {
    const id = await givenScheme(test.app, here, sample());

    const { body: first } = await get(`/schemes/${id}/tasks?limit=2`).expect(200);
    expect(first.items.map((task: { title: string }) => task.title)).toEqual(['第一项', '第二项']);
    expect(first.items[0]).toMatchObject({
      section: { number: '一' },
      units: [
        { role: 'LEAD', asWritten: '区科经局', unitId: science, name: '区科经局' },
        { role: 'RESPONSIBLE', asWritten: '各街道', groupId: streets, name: '各街道' },
      ],
      measures: 2,
      targets: 1,
    });
    const { body: second } = await get(`/schemes/${id}/tasks?limit=2&cursor=${first.nextCursor}`).expect(200);
    expect(second.items.map((task: { title: string }) => task.title)).toEqual(['第三项']);
    expect(second.nextCursor).toBeNull();
  });

  it('are found by section, by lead unit, and by a unit that takes part itself or through a group', async () => {
    const id = await givenScheme(test.app, here, sample());
    const { body: scheme } = await get(`/schemes/${id}`);
    const titles = async (query: string): Promise<string[]> =>
      (await get(`/schemes/${id}/tasks?${query}`).expect(200)).body.items.map((task: { title: string }) => task.title);

    expect(await titles(`section=${scheme.sections[1].id}`)).toEqual(['第三项']);
    expect(await titles(`leadUnit=${science}`)).toEqual(['第一项']);
    expect(await titles(`unit=${science}`)).toEqual(['第一项', '第三项']);
    expect(await titles(`unit=${street}`)).toEqual(['第一项']);
    expect(await titles(`unit=${futureStreet}`)).toEqual([]);
    await get(`/schemes/${id}/tasks?unit=x`).expect(400);
  });

  it('are shown with their text, offsets, measures and targets, figures digit by digit', async () => {
    const id = await givenScheme(test.app, here, sample());
    const { body: list } = await get(`/schemes/${id}/tasks`);

    const { body } = await get(`/tasks/${list.items[0].id}`).expect(200);
    expect(body).toMatchObject({
      schemeId: id,
      body: '1.完善体制机制。',
      source: { start: 10, end: 18 },
      measures: [
        { title: '建机制', weight: '1' },
        { title: '优空间', weight: '1' },
      ],
      targets: [{ value: '41.50', deadline: null, baseValue: null, source: { start: 20, end: 30 }, version: 1 }],
      assignments: [
        { role: 'LEAD', unitName: '区科经局', leftOpen: false },
        { role: 'RESPONSIBLE', groupName: '各街道' },
      ],
    });
  });
});

describe('the division as a workbook', () => {
  it('has every task and indicator with its units in the form in which a division is issued', async () => {
    const id = await givenScheme(test.app, here, sample());
    const { body, headers } = await get(`/schemes/${id}/division.xlsx`).responseType('blob').expect(200);
    expect(headers['content-disposition']).toContain(encodeURIComponent('任务分工表.xlsx'));
    const rows = (await readWorkbook(body as Buffer)).map(({ name, rows: found }) => [
      name,
      found.map(({ cells }) => cells.map(({ text }) => text)),
    ]);
    expect(rows).toEqual([
      [
        '任务分工',
        [
          [
            ...['序号', '章节', '编号', '任务', '牵头单位', '责任单位', '配合单位'],
            ...['责任领导', '完成时限', '举措', '量化目标'],
          ],
          [
            ...['1', '（一）坚持创新驱动', '1', '第一项', '区科经局', '各街道'],
            ...['（1）建机制\n（2）优空间', '（1）新增企业：达到41.5家（累计值）'],
          ],
          ['2', '（一）坚持创新驱动', '2', '第二项', '区教育局'],
          ['3', '（二）坚持质效优先', '1', '第三项', '区科经局', '等'],
        ],
      ],
      [
        '指标分工',
        [
          ['序号', '属性', '指标', '牵头单位', '责任单位', '配合单位', '目标', '计量单位', '比较', '评价方式'],
          ['1', '约束性', '绿化覆盖率', '区教育局', '达到41.51%', '%', '达到', '期末值'],
          ['1', '预期性', '居民收入增长', '与经济增长同步', '同步增长'],
        ],
      ],
      ['任务正文', expect.arrayContaining([['序号', '任务', '正文']])],
      ['说明', expect.arrayContaining([['规划期', '2021-01-01至2025-12-31']])],
    ]);
  });

  it('is not for another district', async () => {
    const id = await givenScheme(test.app, here, sample());
    const elsewhere = await signedIn(test.app, {
      jurisdictionId: await givenJurisdiction(test.app),
      role: 'coordinator',
    });
    expect((await get(`/schemes/${id}/division.xlsx`, elsewhere).expect(404)).body.code).toBe('scheme_not_found');
  });
});

describe('activation', () => {
  it('starts the scheme, once, and tells the other modules in the same transaction', async () => {
    const id = await givenScheme(test.app, here, sample());

    const { body } = await post(`/schemes/${id}/activate`, 1).expect(200);
    expect(body).toEqual({ id, state: 'ACTIVE', cycle: 'QUARTER', activatedAt: expect.any(String), version: 2 });
    const events = await test.db.query<{ payload: unknown }>(
      `SELECT payload FROM outbox WHERE topic = 'event:scheme.activated' AND jurisdiction_id = $1`,
      [here],
    );
    expect(events).toEqual([{ payload: { schemeId: id, jurisdictionId: here, cycle: 'QUARTER' } }]);
    expect((await post(`/schemes/${id}/activate`, 2).expect(409)).body.code).toBe('scheme_state_conflict');
  });

  it('is refused while a name stands for nobody, and lists the names', async () => {
    const unresolved = newTask([assigned('LEAD', '区某局'), assigned('SUPPORTING', '等', { leftOpen: true })]);
    const id = await givenScheme(test.app, here, newScheme({ sections: [newSection([unresolved])] }));

    const { body } = await post(`/schemes/${id}/activate`, 1).expect(422);
    expect(body.code).toBe('assignments_unresolved');
    expect(body.errors).toEqual([
      { field: '区某局', code: 'unresolved', message: '任务“完善体制机制”中的“区某局”尚未对应到单位' },
    ]);
    expect((await get(`/schemes/${id}`)).body.state).toBe('DRAFT');
  });

  it('of a scheme without tasks and indicators is refused', async () => {
    const id = await givenScheme(test.app, here, newScheme());
    expect((await post(`/schemes/${id}/activate`, 1).expect(422)).body.code).toBe('scheme_empty');
  });

  it('asks for the version that was read', async () => {
    const id = await givenScheme(test.app, here, sample());
    await post(`/schemes/${id}/activate`).expect(428);
    await post(`/schemes/${id}/activate`, 7).expect(412);
  });

  it('takes how often the units report, and nothing but a known rhythm', async () => {
    const id = await givenScheme(test.app, here, sample());
    await post(`/schemes/${id}/activate`, 1).send({ cycle: 'WEEK' }).expect(400);
    const { body } = await post(`/schemes/${id}/activate`, 1).send({ cycle: 'HALF_YEAR' }).expect(200);
    expect(body.cycle).toBe('HALF_YEAR');
  });

  it('is not for a reporter', async () => {
    const id = await givenScheme(test.app, here, sample());
    const reporter = await signedIn(test.app, { jurisdictionId: here, role: 'reporter', unitId: science });
    await post(`/schemes/${id}/activate`, 1, reporter).expect(403);
    await get(`/schemes/${id}`, reporter).expect(200);
  });

  it('is ended by closing, after which base values cannot be changed', async () => {
    const id = await givenScheme(test.app, here, sample());
    const { body: indicators } = await get(`/schemes/${id}/indicators`);
    await post(`/schemes/${id}/close`, 1).expect(409);
    await post(`/schemes/${id}/activate`, 1).expect(200);
    await post(`/schemes/${id}/close`, 2).expect(200);
    const { body } = await patch(`/indicators/${indicators.items[0].id}`, 1, { baseValue: '1' }).expect(409);
    expect(body.code).toBe('scheme_closed');
  });
});

describe('what the document does not say', () => {
  it('is entered for an indicator and keeps what was not mentioned', async () => {
    const id = await givenScheme(test.app, here, sample());
    const { body: list } = await get(`/schemes/${id}/indicators`).expect(200);
    const [level, synchronised] = list.items;
    expect(level).toMatchObject({
      value: '41.51',
      baseValue: null,
      version: 1,
      assignments: [{ unitName: '区教育局' }],
    });

    await patch(`/indicators/${level.id}`, 1, { baseValue: '40.00', baseYear: 2020 }).expect(200);
    const { body } = await patch(`/indicators/${level.id}`, 2, { tolerance: '0.5' }).expect(200);
    expect(body).toEqual({
      id: level.id,
      baseValue: '40.00',
      baseYear: 2020,
      tolerance: '0.5',
      referenceIndicatorId: null,
      enteredYears: [],
      version: 3,
    });
    await patch(`/indicators/${level.id}`, 2, { tolerance: null }).expect(412);
    await patch(`/indicators/${synchronised.id}`, 1, { referenceIndicatorId: level.id }).expect(200);
  });

  it('is refused when it cannot be right', async () => {
    const id = await givenScheme(test.app, here, sample());
    const other = await givenScheme(test.app, here, sample());
    const [level, synchronised] = (await get(`/schemes/${id}/indicators`)).body.items;
    const [foreign] = (await get(`/schemes/${other}/indicators`)).body.items;
    const codeOf = async (target: { id: string }, body: object): Promise<string> =>
      (await patch(`/indicators/${target.id}`, 1, body)).body.code as string;

    expect(await codeOf(level, { baseYear: 2021 })).toBe('base_year_in_plan');
    expect(await codeOf(level, { referenceIndicatorId: synchronised.id })).toBe('reference_not_applicable');
    expect(await codeOf(synchronised, { referenceIndicatorId: synchronised.id })).toBe('reference_unknown');
    expect(await codeOf(synchronised, { referenceIndicatorId: foreign.id })).toBe('reference_unknown');
    expect(await codeOf(level, { baseValue: 40 })).toBe('validation_failed');
    expect(await codeOf(level, { value: '1' })).toBe('validation_failed');
    await patch(`/indicators/${UNKNOWN}`, 1, {}).expect(404);
  });

  it('is entered for a target of a task', async () => {
    const id = await givenScheme(test.app, here, sample());
    const { body: tasks } = await get(`/schemes/${id}/tasks`);
    const { body: task } = await get(`/tasks/${tasks.items[0].id}`);
    const [target] = task.targets;

    const { body } = await patch(`/targets/${target.id}`, 1, { baseValue: '12.30' }).expect(200);
    expect(body).toEqual({ id: target.id, baseValue: '12.30', version: 2 });
    await patch(`/targets/${target.id}`, 2, {}).expect(400);
    await patch(`/targets/${target.id}`, 1, { baseValue: null }).expect(412);
    await patch(`/targets/${UNKNOWN}`, 1, { baseValue: null }).expect(404);
  });
});
