import { Workbook } from '@cj-tech-master/excelts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction } from '../src/modules/organizations/testing/index.js';
import { newId } from '../src/platform/ids.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { eventually } from './support/eventually.js';

const TITLE = '临江区国民经济和社会发展第十四个五年规划任务分工方案';
const ISSUED = `${TITLE}

临政办〔2022〕3号

主要指标分工

(一)约束性指标

1.绿化覆盖率达到41.5%。(责任单位:区城管局)

二、主要任务分工

(一)坚持创新驱动,增强发展动能

1.完善创新体制。建强组织机制。到2025年,引进企业60家。(牵头单位:区科经局;责任单位:区教育局)

2.激发主体活力。推动企业研发。(牵头单位:区教育局;责任单位:区科经局)

3.建设人才高地。引进各类人才。(牵头单位:区人社局)
`;
/** Task 1 has another unit and figure, task 2 is led by another one, task 3 is gone, task 4 is new, the places change. */
const REISSUED = `${TITLE}

二、主要任务分工

(一)坚持创新驱动,增强发展动能

1.激发主体活力。推动企业研发。(牵头单位:区科经局)

2.完善创新体制。建强组织机制。到2025年,引进企业80家。(牵头单位:区科经局;责任单位:区财政局)

3.推进跨江通道。加快隧道建设。(牵头单位:区城建局)

主要指标分工

(一)约束性指标

1.绿化覆盖率达到42%。(责任单位:区城管局)
`;
const APPROVAL = { approvalDocumentNumber: '临政发〔2023〕8号', reason: '中期评估后调整部分目标' };
/** The day of the tests is the last of the second quarter of 2023: ten quarterly cycles open later. */
const FUTURE = 10;

let test: TestApp;
let here: string;
let coordinator: SignedInUser;

beforeAll(async () => {
  test = await bootTestApp({ queueBackend: 'postgres' });
});
afterAll(() => test.close());
beforeEach(async () => {
  here = await givenJurisdiction(test.app, '临江区');
  coordinator = await signedIn(test.app, { jurisdictionId: here, role: 'coordinator' });
});

const get = (path: string, user = coordinator) => test.request.get(`/api/v1${path}`).set(user.headers);
const post = (path: string, version: number, body: object, user = coordinator) =>
  test.request.post(`/api/v1${path}`).set(user.headers).set('if-match', `"${version}"`).send(body);

async function upload(content: string | Buffer, revises?: string, user = coordinator, name = '方案.txt') {
  const request = test.request.post('/api/v1/imports').set(user.headers).attach('file', Buffer.from(content), name);
  return revises === undefined ? request : request.field('revises', revises);
}

async function drafted(content: string | Buffer, revises?: string, name?: string) {
  const { body, status } = await upload(content, revises, coordinator, name);
  expect(status).toBe(202);
  return eventually(async () => {
    const { body: found } = await get(`/imports/${body.id}`).expect(200);
    if (found.state !== 'DRAFT') throw new Error(`still ${found.state}`);
    return found;
  });
}

interface UnitName {
  asWritten: string;
  resolved: object | null;
}

async function decided(found: { id: string; version: number; units: UnitName[] }): Promise<number> {
  const units = found.units
    .filter(({ resolved }) => resolved === null)
    .map(({ asWritten }) => ({ asWritten, decision: 'new_unit' }));
  const answer = await test.request
    .patch(`/api/v1/imports/${found.id}`)
    .set(coordinator.headers)
    .set('if-match', `"${found.version}"`)
    .send({ units })
    .expect(200);
  return answer.body.version as number;
}

async function scheme(text = ISSUED): Promise<string> {
  const found = await drafted(text);
  const { body } = await post(`/imports/${found.id}/confirm`, await decided(found), {}).expect(200);
  return body.schemeId as string;
}

/** A scheme that is carried out, with its obligations. */
async function running(): Promise<string> {
  const id = await scheme();
  await post(`/schemes/${id}/activate`, 1, { cycle: 'QUARTER' }).expect(200);
  await eventually(async () => {
    if ((await owed(id)).length === 0) throw new Error('no obligations yet');
  });
  return id;
}

interface Owed {
  unit: string;
  item: string;
  future: boolean;
  state: string;
  role: string;
  consolidates: boolean;
  count: number;
}

/** Obligations counted by unit, item and state, those of cycles that have not opened apart. */
function owed(schemeId: string): Promise<Owed[]> {
  return test.db.query<Owed>(
    `SELECT u.name AS unit, coalesce(t.title, i.name) AS item, c.opens_on > '2023-06-30' AS future, o.state, o.role,
            o.consolidates, count(*)::int AS count
     FROM obligation o JOIN unit u ON u.id = o.unit_id JOIN reporting_cycle c ON c.id = o.cycle_id
     LEFT JOIN task t ON t.id = o.task_id LEFT JOIN indicator i ON i.id = o.indicator_id
     WHERE o.scheme_id = $1 GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4`,
    [schemeId],
  );
}

const tasksOf = async (id: string) => (await get(`/schemes/${id}/tasks`).expect(200)).body.items;

async function revised(id: string) {
  const found = await drafted(REISSUED, id);
  await post(`/imports/${found.id}/confirm`, await decided(found), APPROVAL).expect(200);
  await eventually(async () => {
    if ((await owed(id)).every(({ item }) => item !== '推进跨江通道')) throw new Error('not revised yet');
  });
}

/** The workbook with other words in the cells of its table of tasks, the first cell of each alone. */
async function edited(bytes: Buffer, changes: readonly (readonly [string, string])[]): Promise<Buffer> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const left = new Map(changes);
  workbook.worksheets[0]?.eachRow((row) =>
    row.eachCell((cell) => {
      for (const [before, after] of left) {
        if (!cell.text.includes(before)) continue;
        cell.value = cell.text.replace(before, after);
        left.delete(before);
      }
    }),
  );
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('the division as a workbook', () => {
  const division = async (id: string) =>
    (await get(`/schemes/${id}/division.xlsx`).responseType('blob').expect(200)).body as Buffer;
  const difference = async (bytes: Buffer, id: string) => {
    const found = await drafted(bytes, id, '任务分工表.xlsx');
    return (await get(`/imports/${found.id}/difference`).expect(200)).body.difference;
  };

  it('that nobody has changed differs in nothing from its scheme', async () => {
    const id = await scheme();
    expect(await difference(await division(id), id)).toMatchObject({
      tasks: { added: [], removed: [], changed: [], unchanged: 3 },
      indicators: { added: [], removed: [], changed: [], unchanged: 1 },
    });
  });

  it('with one other unit and one other figure differs in these two', async () => {
    const id = await scheme();
    const bytes = await edited(await division(id), [
      ['区教育局', '区财政局'],
      ['达到60家', '达到80家'],
    ]);
    const { tasks, indicators } = await difference(bytes, id);
    expect([tasks.added, tasks.removed, indicators.changed, tasks.unchanged]).toEqual([[], [], [], 2]);
    expect(tasks.changed).toEqual([
      expect.objectContaining({
        title: '完善创新体制',
        titleChange: null,
        textChanged: false,
        units: {
          added: [{ role: 'RESPONSIBLE', asWritten: '区财政局' }],
          removed: [{ role: 'RESPONSIBLE', asWritten: '区教育局' }],
        },
        measures: { added: [], removed: [] },
        targets: {
          added: [],
          removed: [],
          changed: [
            { name: '引进企业', before: '引进企业 ≥60家（2025-12-31）', after: '引进企业 ≥80家（2025-12-31）' },
          ],
        },
      }),
    ]);
  });

  it('makes the same scheme when it is imported as a new one', async () => {
    const found = await drafted(await division(await scheme()), undefined, '任务分工表.xlsx');
    const { body } = await post(`/imports/${found.id}/confirm`, found.version, {}).expect(200);
    const again = await division(body.schemeId as string);
    expect((await get(`/schemes/${body.schemeId}`).expect(200)).body).toMatchObject({
      title: TITLE,
      documentNumber: '临政办〔2022〕3号',
      planStart: '2021-01-01',
      counts: { tasks: 3, indicators: 1, targets: 1 },
    });
    expect(await difference(again, body.schemeId as string)).toMatchObject({ tasks: { changed: [], unchanged: 3 } });
  });
});

describe('a re-issued document', () => {
  it('shows what it changes, clause by clause, with the obligations that are touched', async () => {
    const id = await running();
    const found = await drafted(REISSUED, id);
    expect(found).toMatchObject({ revisesId: id, schemeId: null });

    const { body } = await get(`/imports/${found.id}/difference`).expect(200);
    expect(body).toMatchObject({ importId: found.id, schemeId: id, revision: 1 });
    expect(body.difference.tasks).toMatchObject({
      added: [{ number: 3, title: '推进跨江通道', units: [{ role: 'LEAD', asWritten: '区城建局' }] }],
      removed: [{ title: '建设人才高地' }],
      changed: [
        {
          title: '完善创新体制',
          units: {
            added: [{ role: 'RESPONSIBLE', asWritten: '区财政局' }],
            removed: [{ role: 'RESPONSIBLE', asWritten: '区教育局' }],
          },
          targets: { changed: [{ before: expect.stringContaining('60家'), after: expect.stringContaining('80家') }] },
        },
        {
          title: '激发主体活力',
          units: {
            added: [{ role: 'LEAD', asWritten: '区科经局' }],
            removed: [
              { role: 'LEAD', asWritten: '区教育局' },
              { role: 'RESPONSIBLE', asWritten: '区科经局' },
            ],
          },
        },
      ],
    });
    expect(body.difference.indicators.changed).toMatchObject([
      { name: '绿化覆盖率', target: { before: '达到41.5%', after: '达到42%' } },
    ]);
    expect(body.obligations).toEqual({ futureCycles: FUTURE, added: 2 * FUTURE, cancelled: 3 * FUTURE });
  });

  it('becomes a revision with its approval: ids and facts stay, what is gone has ended, the future follows', async () => {
    const id = await running();
    const before = await tasksOf(id);
    const past = (await owed(id)).filter(({ future }) => !future);
    await revised(id);

    expect((await get(`/schemes/${id}`).expect(200)).body).toMatchObject({
      revision: 2,
      documentNumber: '临政办〔2022〕3号',
      counts: { tasks: 3, indicators: 1, assignments: 5, targets: 1 },
    });
    const after = await tasksOf(id);
    const idOf = (tasks: { title: string; id: string }[], title: string) =>
      tasks.find((task) => task.title === title)?.id;
    expect(after.map(({ title }: { title: string }) => title)).toEqual([
      '激发主体活力',
      '完善创新体制',
      '推进跨江通道',
    ]);
    expect(idOf(after, '完善创新体制')).toBe(idOf(before, '完善创新体制'));
    const { body: task } = await get(`/tasks/${idOf(after, '完善创新体制')}`).expect(200);
    expect(task.targets).toMatchObject([{ value: '80' }]);
    const { body: ended } = await get(`/tasks/${idOf(before, '建设人才高地')}`).expect(200);
    expect(ended).toMatchObject({ endedRevision: 2, assignments: [{ asWritten: '区人社局' }] });

    const now = await owed(id);
    expect(now.filter(({ future }) => !future)).toEqual(past);
    const future = (unit: string, item: string) =>
      now.filter((row) => row.future && row.unit === unit && row.item === item);
    expect(future('区财政局', '完善创新体制')).toMatchObject([{ state: 'PENDING', count: FUTURE }]);
    expect(future('区教育局', '完善创新体制')).toMatchObject([{ state: 'EXEMPT', count: FUTURE }]);
    expect(future('区人社局', '建设人才高地')).toMatchObject([{ state: 'EXEMPT', count: FUTURE }]);
    expect(future('区城建局', '推进跨江通道')).toMatchObject([{ state: 'PENDING', consolidates: true, count: FUTURE }]);
    expect(future('区科经局', '激发主体活力')).toMatchObject([{ state: 'PENDING', role: 'LEAD', consolidates: true }]);

    const [revision] = await test.db.query(
      'SELECT number, document_number, reason, difference FROM scheme_revision WHERE scheme_id = $1 AND number = 2',
      [id],
    );
    expect(revision).toMatchObject({
      document_number: APPROVAL.approvalDocumentNumber,
      reason: APPROVAL.reason,
      difference: { tasks: { removed: [{ title: '建设人才高地' }] } },
    });
    await eventually(async () => {
      const { body } = await get(`/schemes/${id}/progress?asOf=2023-06-30`).expect(200);
      if (!JSON.stringify(body).includes('推进跨江通道')) throw new Error('not judged again yet');
    });
  });

  it('can be taken back by another revision, and then the same is owed again', async () => {
    const id = await running();
    const before = (await owed(id)).filter(({ state }) => state === 'PENDING');
    await revised(id);
    const back = await drafted(ISSUED, id);
    await post(`/imports/${back.id}/confirm`, await decided(back), APPROVAL).expect(200);
    await eventually(async () => {
      const now = (await owed(id)).filter(({ state, item }) => state === 'PENDING' && item !== '建设人才高地');
      expect(now).toEqual(before.filter(({ item }) => item !== '建设人才高地'));
    });
  });

  it('is confirmed by an approval alone, once, and by whoever has seen its newest state', async () => {
    const id = await scheme();
    const found = await drafted(REISSUED, id);
    const version = await decided(found);
    const confirm = (body: object, at = version) => post(`/imports/${found.id}/confirm`, at, body);
    expect((await confirm({}).expect(422)).body.code).toBe('approval_missing');
    for (const body of [{ reason: '调整' }, { ...APPROVAL, reason: ' ' }, { ...APPROVAL, by: 'x' }]) {
      expect((await confirm(body).expect(400)).body.code).toBe('validation_failed');
    }
    expect((await confirm(APPROVAL, found.version).expect(412)).body.code).toBe('stale_version');

    const answers = await Promise.all([confirm(APPROVAL), confirm(APPROVAL), confirm(APPROVAL)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await get(`/schemes/${id}`)).body.revision).toBe(2);
    expect((await get(`/imports/${found.id}/difference`).expect(409)).body.code).toBe('import_already_confirmed');
  });

  it('that changes nothing, or the plan period, is no revision', async () => {
    const id = await scheme();
    const same = await drafted(ISSUED, id);
    expect((await post(`/imports/${same.id}/confirm`, same.version, APPROVAL).expect(422)).body.code).toBe(
      'revision_empty',
    );
    const other = await drafted(ISSUED.replace('第十四个', '第十五个'), id);
    expect((await post(`/imports/${other.id}/confirm`, other.version, APPROVAL).expect(422)).body.code).toBe(
      'plan_period_changed',
    );
    expect((await get(`/schemes/${id}`)).body.revision).toBe(1);
  });

  it('is refused for a scheme that is unknown, foreign or closed, and an approval for a scheme of its own', async () => {
    const id = await scheme();
    const elsewhere = await signedIn(test.app, {
      jurisdictionId: await givenJurisdiction(test.app, '另一区'),
      role: 'coordinator',
    });
    for (const [revises, user] of [
      [newId(), coordinator],
      ['x', coordinator],
      [id, elsewhere],
    ] as const) {
      const answer = await upload(REISSUED, revises, user);
      expect([answer.status, answer.body.code]).toEqual([404, 'scheme_not_found']);
    }
    const found = await drafted(REISSUED, id);
    expect((await get(`/imports/${found.id}/difference`, elsewhere).expect(404)).body.code).toBe('import_not_found');
    const reporter = await signedIn(test.app, { jurisdictionId: here, role: 'leader' });
    await get(`/imports/${found.id}/difference`, reporter).expect(403);

    await post(`/schemes/${id}/activate`, 1, {}).expect(200);
    await post(`/schemes/${id}/close`, 2, {}).expect(200);
    expect((await upload(REISSUED, id)).body.code).toBe('scheme_closed');
    expect((await post(`/imports/${found.id}/confirm`, await decided(found), APPROVAL).expect(409)).body.code).toBe(
      'scheme_closed',
    );

    const own = await drafted(ISSUED);
    expect((await get(`/imports/${own.id}/difference`).expect(409)).body.code).toBe('import_not_a_revision');
    expect((await post(`/imports/${own.id}/confirm`, await decided(own), APPROVAL).expect(422)).body.code).toBe(
      'approval_not_applicable',
    );
  });
});
