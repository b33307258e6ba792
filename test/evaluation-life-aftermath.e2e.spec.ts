import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import type { DocumentKey } from '../src/modules/evaluation/domain/documents.js';
import type { SignedInUser } from '../src/modules/identity/testing/index.js';
import { RenderDocument } from '../src/modules/evaluation/application/render-document.js';
import { ReviseObligations } from '../src/modules/reporting/application/revise-obligations.js';
import { newId } from '../src/platform/ids.js';
import { systemContext } from '../src/platform/security/actor.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { EvaluatedScheme } from './support/evaluated-scheme.js';
import { finishEvaluation } from './support/finish-evaluation.js';

const TODAY = '2023-06-30';
const UNKNOWN = '01890a5d-ac96-774b-bcce-b302099a8057';

let test: TestApp;
let scheme: EvaluatedScheme;
let coordinator: SignedInUser;

const get = (path: string, user = coordinator) => test.request.get(`/api/v1${path}`).set(user.headers);
const send = (method: 'post' | 'put', path: string, body?: object, version?: number, user = coordinator) => {
  const request = test.request[method](`/api/v1${path}`).set(user.headers);
  if (version !== undefined) void request.set('if-match', `"${version}"`);
  return request.send(body);
};
const post = (path: string, body?: object, version?: number, user = coordinator) =>
  send('post', path, body, version, user);
const problem = (answer: Response) => [answer.status, answer.body.code];

async function frozen(): Promise<string> {
  const { body } = await post(`/schemes/${scheme.id}/evaluations`, { kind: 'MID_TERM', asOf: TODAY }).expect(202);
  await finishEvaluation(test, scheme, body.id);
  return body.id as string;
}
async function submitted(): Promise<string> {
  const id = await frozen();
  for (const step of ['submit', 'approve']) {
    const { version } = (await get(`/evaluations/${id}`)).body;
    await post(`/evaluations/${id}/${step}`, {}, version).expect(200);
  }
  return id;
}

beforeAll(async () => {
  test = await bootTestApp({ queueBackend: 'none' });
  scheme = await EvaluatedScheme.create(test);
  ({ coordinator } = scheme.people);
  await scheme.accept('innovation', '2022-12-31', { measures: ['20', '30'] });
  await scheme.accept('innovation', TODAY, { measures: ['60', '40'] });
});
afterAll(() => test.close());

describe('an opinion of the standing committee', () => {
  const paper = () => ({
    documentNumber: '区人大常发〔2023〕15号',
    issuedOn: '2023-06-28',
    text: '同意报告，提出以下意见。',
    followUps: [
      {
        text: '补齐学位缺口。',
        unitId: scheme.units.education,
        taskId: scheme.taskId('schools'),
        deadline: '2023-12-31',
      },
      { text: '加快招商。', unitId: scheme.units.commerce, deadline: '2023-09-30' },
    ],
  });

  it('becomes items with lead unit and deadline, reported on by the unit and closed by the coordinator', async () => {
    const id = await submitted();
    const path = `/evaluations/${id}/deliberation-opinions`;
    expect(problem(await post(`/evaluations/${await frozen()}/deliberation-opinions`, paper()))).toEqual([
      409,
      'evaluation_state',
    ]);
    expect(problem(await post(path, { ...paper(), issuedOn: '2023-07-01' }))).toEqual([422, 'issued_on_future']);
    const wrong = (change: object) => ({ ...paper(), followUps: [{ ...paper().followUps[0], ...change }] });
    expect(problem(await post(path, wrong({ unitId: UNKNOWN })))).toEqual([422, 'unit_unknown']);
    expect(problem(await post(path, wrong({ taskId: UNKNOWN })))).toEqual([422, 'task_unknown']);
    expect(problem(await post(path, wrong({ deadline: '2023-06-01' })))).toEqual([422, 'deadline_past']);
    const { body } = await post(path, paper()).expect(201);
    expect(body.followUps).toMatchObject([
      { ordinal: 1, unitName: '区教育局', taskTitle: '建设高质量教育体系', state: 'OPEN', version: 1 },
      { ordinal: 2, unitName: '区商务局', taskId: null },
    ]);
    expect(problem(await post(path, paper()))).toEqual([409, 'deliberation_exists']);

    const { education } = scheme.people;
    const mine = (await get('/follow-ups', education).expect(200)).body.items;
    expect(mine).toMatchObject([{ unitName: '区教育局', nextSteps: ['report'] }]);
    const item = `/follow-ups/${mine[0].id}`;
    expect(problem(await post(`${item}/report`, { text: '已办' }, 1, scheme.people.science))).toEqual([
      403,
      'foreign_unit',
    ]);
    expect(problem(await post(`${item}/close`, { text: '办结' }, 1))).toEqual([409, 'follow_up_state']);
    await post(`${item}/report`, { text: '新增学位1200个。' }, 1, education).expect(200);
    const back = await post(`${item}/return`, { text: '请补充佐证。' }, 2).expect(200);
    expect(back.body).toMatchObject({ state: 'OPEN', judgement: '请补充佐证。', report: '新增学位1200个。' });
    await post(`${item}/report`, { text: '新增学位1200个，见附件。' }, 3, education).expect(200);
    await post(`${item}/close`, { text: '同意办结。' }, 4).expect(200);
    expect((await get('/follow-ups?missing=true', education)).body.items).toEqual([]);
    expect((await get(path).expect(200)).body.items).toMatchObject([
      { documentNumber: '区人大常发〔2023〕15号', followUps: [{ state: 'CLOSED' }, { state: 'OPEN' }] },
    ]);
  });
});

const approval = { documentNumber: '区政发〔2023〕21号', approvedOn: '2023-06-29' };
const move = async (id: string, step: string, body: object = {}) => {
  const { version } = (await get(`/adjustments/${id}`)).body;
  return post(`/adjustments/${id}/${step}`, body, version);
};

describe('an adjustment of the plan', () => {
  it('goes from draft over the approval with its number to a revision that has these changes and no other', async () => {
    const evaluation = await frozen();
    const before = await get(`/evaluations/${evaluation}/snapshot`);
    const changes = [
      { kind: 'TARGET_VALUE', itemId: scheme.targetId, value: '80' },
      { kind: 'TASK_DEADLINE', itemId: scheme.taskId('trade'), deadline: '2024-12-31', text: '2024年底前' },
      {
        kind: 'UNITS',
        itemId: scheme.taskId('schools'),
        add: [{ role: 'LEAD', unitId: scheme.units.science }],
        remove: [{ role: 'LEAD', unitId: scheme.units.education }],
      },
      { kind: 'INDICATOR_TARGET', itemId: scheme.indicatorId('greenery'), value: '41', text: '41%以上' },
    ];
    const path = `/evaluations/${evaluation}/adjustments`;
    const reason = '外部环境变化';
    const drafts = {
      422: { kind: 'TARGET_VALUE', itemId: UNKNOWN, value: '1' },
      400: { kind: 'TARGET_VALUE', itemId: UNKNOWN },
    };
    expect(problem(await post(path, { reason, changes: [drafts[422]] }))).toEqual([422, 'change_unknown']);
    expect(problem(await post(path, { reason, changes: [drafts[400]] }))).toEqual([400, 'change_incomplete']);
    const leaderless = { ...changes[2], add: [] };
    expect(problem(await post(path, { reason, changes: [leaderless] }))).toEqual([422, 'lead_missing']);
    const { body: draft } = await post(path, { reason, changes: changes.slice(0, 1) }).expect(201);
    expect(draft).toMatchObject({ state: 'DRAFT', nextSteps: ['edit', 'propose'], version: 1 });
    const edited = await send('put', `/adjustments/${draft.id}`, { reason, changes }, 1).expect(200);
    expect(edited.body.difference.tasks.changed).toHaveLength(3);
    expect(edited.body.difference.tasks).toMatchObject({ added: [], removed: [], unchanged: 0 });
    expect(edited.body.difference.indicators.changed).toHaveLength(1);
    const { parts } = (await get(`/adjustments/${draft.id}`).expect(200)).body;
    expect(parts).toHaveLength(4);
    expect(parts).toContainEqual({
      id: scheme.targetId,
      type: 'TARGET',
      name: expect.any(String),
      taskId: expect.any(String),
    });

    expect(problem(await move(draft.id, 'approve', approval))).toEqual([409, 'adjustment_state']);
    await move(draft.id, 'propose');
    expect(problem(await send('put', `/adjustments/${draft.id}`, { reason, changes }, 3))).toEqual([
      409,
      'adjustment_state',
    ]);
    expect(problem(await move(draft.id, 'approve', { ...approval, approvedOn: '2023-07-01' }))).toEqual([
      422,
      'approved_on_future',
    ]);
    expect((await move(draft.id, 'approve', approval)).body).toMatchObject({ state: 'APPROVED', ...approval });
    const applied = await move(draft.id, 'apply');
    expect(applied.body).toMatchObject({ state: 'APPLIED', revision: 2, nextSteps: [] });
    expect(problem(await move(draft.id, 'apply'))).toEqual([409, 'adjustment_state']);

    const revision = (await get(`/schemes/${scheme.id}/revisions/2`).expect(200)).body;
    expect(revision).toMatchObject({ documentNumber: approval.documentNumber, reason });
    expect(revision.difference).toEqual(applied.body.difference);
    const task = (await get(`/tasks/${scheme.taskId('schools')}`).expect(200)).body;
    expect(JSON.stringify(task)).toContain('区科经局');

    expect((await get(`/evaluations/${evaluation}/snapshot`)).text).toBe(before.text);
    expect((await get(`/evaluations/${evaluation}/verify`)).body.valid).toBe(true);
    test.clock.advance(24 * 60 * 60 * 1000);
    const later = (await post(`/schemes/${scheme.id}/evaluations`, { kind: 'MID_TERM', asOf: '2023-07-01' })).body.id;
    await finishEvaluation(test, scheme, later);
    const after = JSON.parse((await get(`/evaluations/${later}/snapshot`).expect(200)).text);
    expect(JSON.parse(before.text).scheme.revision).toBe(1);
    expect(after.scheme.revision).toBe(2);
    expect(after.sections[0].tasks[0].targets[0].requirement).toContain('80');
    const unitsOf = (text: string) => JSON.parse(text).sections[0].tasks[1].lead;
    expect([unitsOf(before.text), after.sections[0].tasks[1].lead]).toEqual([['区教育局'], ['区科经局']]);
  });

  it('that was not approved says why and changes nothing', async () => {
    const changes = [{ kind: 'TARGET_DEADLINE', itemId: scheme.targetId, deadline: '2024-06-30' }];
    const path = `/evaluations/${await frozen()}/adjustments`;
    const { body: draft } = await post(path, { reason: '延期', changes }).expect(201);
    await move(draft.id, 'propose');
    expect((await move(draft.id, 'reject', { reason: '理由不充分。' })).body).toMatchObject({
      state: 'REJECTED',
      rejectReason: '理由不充分。',
    });
    expect(problem(await move(draft.id, 'apply'))).toEqual([409, 'adjustment_state']);
    expect((await get(path).expect(200)).body.items).toMatchObject([{ id: draft.id, state: 'REJECTED' }]);
    const first = (await get(`/schemes/${scheme.id}/adjustments?limit=1`).expect(200)).body;
    expect(first.items).toMatchObject([{ id: draft.id }]);
    const rest = (await get(`/schemes/${scheme.id}/adjustments?cursor=${first.nextCursor}`).expect(200)).body;
    expect(rest).toMatchObject({ items: [{ state: 'APPLIED' }], nextCursor: null });
    expect(problem(await get(`/schemes/${UNKNOWN}/adjustments`))).toEqual([404, 'scheme_not_found']);
    expect(problem(await get(`/adjustments/${UNKNOWN}`))).toEqual([404, 'adjustment_not_found']);
  });
});

describe('tasks that an adjustment adds and ends', () => {
  const FIRST_DAY = '2023-07-04';
  const reason = '重点工作有变化';
  let evaluation: string;

  beforeAll(async () => {
    scheme = await EvaluatedScheme.create(test);
    ({ coordinator } = scheme.people);
    await scheme.accept('innovation', '2022-12-31', { measures: ['20', '30'] });
    await scheme.accept('schools', '2022-12-31', { percent: '31' });
    evaluation = await frozen();
  });

  const draft = (changes: object[], more = {}) =>
    post(`/evaluations/${evaluation}/adjustments`, { reason, changes, ...more });
  const progress = async (asOf: string) =>
    (await get(`/schemes/${scheme.id}/progress?asOf=${asOf}`).expect(200)).body as {
      overall: { percent: string; tasks: number };
      sections: { tasks: { title: string }[] }[];
      indicators: { name: string }[];
    };
  const added = () => ({
    kind: 'TASK_ADD',
    itemId: scheme.sectionIds[0],
    task: {
      title: '培育未来产业',
      body: '培育未来产业。布局量子信息产业园。',
      measures: ['布局量子信息产业园', '引进领军团队'],
      targets: [{ name: '新增未来产业企业', kind: 'cumulative', comparator: 'gte', value: '20', unit: '家' }],
      units: [
        { role: 'LEAD', unitId: scheme.units.commerce },
        { role: 'RESPONSIBLE', unitId: scheme.units.science },
      ],
      deadline: '2024-12-31',
      deadlineText: '2024年底前',
    },
  });
  const ended = () => ({
    kind: 'TASK_END',
    itemId: scheme.taskId('schools'),
    manner: 'MERGED',
    intoTaskId: scheme.taskId('innovation'),
    text: '工作并入创新任务。',
  });
  const owed = () =>
    test.db.query<{ title: string; future: boolean; state: string; count: number }>(
      `SELECT t.title, c.opens_on > $2::date AS future, o.state, count(*)::int AS count
       FROM obligation o JOIN task t ON t.id = o.task_id JOIN reporting_cycle c ON c.id = o.cycle_id
       WHERE o.scheme_id = $1 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
      [scheme.id, FIRST_DAY],
    );

  it('are refused where they do not fit, and nothing is kept of it', async () => {
    const task = (change: object) => ({ ...added(), task: { ...added().task, ...change } });
    const refused: [object[], [number, string]][] = [
      [[{ ...added(), itemId: UNKNOWN }], [422, 'change_unknown']],
      [[task({ number: 2 })], [422, 'task_number_taken']],
      [[task({ title: '建设高质量教育体系' })], [422, 'task_title_taken']],
      [[task({ units: [{ role: 'LEAD', unitId: UNKNOWN }] })], [422, 'unit_unknown']],
      [[task({ units: [] })], [422, 'lead_missing']],
      [
        [ended(), ended()],
        [422, 'changes_contradictory'],
      ],
      [[{ ...ended(), intoTaskId: scheme.taskId('schools') }], [422, 'merge_unknown']],
      [[{ ...ended(), intoTaskId: undefined }], [400, 'change_incomplete']],
      [[{ ...ended(), text: ' ' }], [400, 'change_incomplete']],
      [[{ kind: 'TARGET_ADD', itemId: scheme.taskId('trade') }], [400, 'change_incomplete']],
      [[task({ measures: [''] })], [400, 'validation_failed']],
    ];
    for (const [changes, expected] of refused) expect(problem(await draft(changes))).toEqual(expected);
    expect(problem(await draft([ended()], { effectiveOn: '2026-01-01' }))).toEqual([422, 'effective_outside_plan']);
    expect((await get(`/evaluations/${evaluation}/adjustments`)).body.items).toEqual([]);
  });

  it('are a revision from its first day on; the days before, what was owed and what was frozen stay', async () => {
    const before = await owed();
    const { body: made } = await draft(
      [
        added(),
        ended(),
        { kind: 'MEASURE_ADD', itemId: scheme.taskId('trade'), title: '办好消费节' },
        {
          kind: 'TARGET_ADD',
          itemId: scheme.taskId('trade'),
          target: { ...added().task.targets[0], name: '新增商户' },
        },
        { kind: 'INDICATOR_END', itemId: scheme.indicatorId('income'), text: '统计口径已取消。' },
      ],
      { effectiveOn: '2023-07-02' },
    ).expect(201);
    expect(made.difference.tasks).toMatchObject({
      added: [{ number: 3, title: '培育未来产业' }],
      removed: [{ title: '建设高质量教育体系', end: { manner: 'MERGED', into: { title: '完善创新发展体制机制' } } }],
      changed: [{ title: '扩大内需', measures: { added: ['办好消费节'] }, targets: { added: ['新增商户 ≥20家'] } }],
    });
    expect(made.difference.indicators.removed).toMatchObject([{ end: { reason: '统计口径已取消。' } }]);
    await move(made.id, 'propose');
    expect(problem(await post(`/adjustments/${made.id}/approve`, approval, 1))).toEqual([412, 'stale_version']);
    await move(made.id, 'approve', { ...approval, effectiveOn: FIRST_DAY });
    expect(problem(await move(made.id, 'apply'))).toEqual([409, 'adjustment_not_due']);
    expect((await get(`/schemes/${scheme.id}`)).body.revision).toBe(1);

    while (test.clock.today() < FIRST_DAY) test.clock.advance(24 * 60 * 60 * 1000);
    expect((await move(made.id, 'apply')).body).toMatchObject({
      state: 'APPLIED',
      revision: 2,
      effectiveOn: FIRST_DAY,
    });
    const titles = async (asOf: string) =>
      (await progress(asOf)).sections.flatMap(({ tasks }) => tasks.map(({ title }) => title));
    expect(await titles('2023-07-03')).toEqual(['完善创新发展体制机制', '建设高质量教育体系', '扩大内需']);
    expect(await titles(FIRST_DAY)).toEqual(['完善创新发展体制机制', '培育未来产业', '扩大内需']);
    const [old, now] = [await progress('2023-07-03'), await progress(FIRST_DAY)];
    expect([old.overall, now.overall]).toMatchObject([
      { percent: '28', tasks: 3 },
      { percent: '25', tasks: 3 },
    ]);
    expect([old.indicators.length, now.indicators.length]).toEqual([3, 2]);
    expect((await get(`/tasks/${scheme.taskId('schools')}`).expect(200)).body).toMatchObject({
      endedRevision: 2,
      ended: {
        on: FIRST_DAY,
        documentNumber: approval.documentNumber,
        manner: 'MERGED',
        reason: '工作并入创新任务。',
        into: { id: scheme.taskId('innovation'), title: '完善创新发展体制机制' },
      },
    });
    expect((await get(`/evaluations/${evaluation}/verify`)).body.valid).toBe(true);

    const delivery = { messageId: newId(), correlationId: newId() };
    const revised = { jurisdictionId: scheme.jurisdictionId, schemeId: scheme.id, revision: 2 };
    await test.app.get(ReviseObligations).run(revised, delivery);
    const after = await owed();
    const past = (rows: Awaited<ReturnType<typeof owed>>) => rows.filter(({ future }) => !future);
    expect(past(after)).toEqual(past(before));
    const future = (title: string) => after.filter((row) => row.future && row.title === title);
    const cycles = before.find(({ title, future: open }) => open && title === '扩大内需')!.count;
    expect(future('建设高质量教育体系')).toMatchObject([{ state: 'EXEMPT', count: cycles }]);
    expect(future('培育未来产业')).toMatchObject([{ state: 'PENDING', count: 2 * cycles }]);
    expect(problem(await draft([ended()]))).toEqual([409, 'part_ended']);
  });

  it('are not handed in twice, and not made from another state of the plan than was approved', async () => {
    const value = { kind: 'TARGET_VALUE', itemId: scheme.targetId, value: '80' };
    const deadline = { kind: 'TARGET_DEADLINE', itemId: scheme.targetId, deadline: '2024-12-31' };
    const end = { kind: 'TASK_END', itemId: scheme.taskId('innovation'), manner: 'TERMINATED', text: '不再实施。' };
    const { body: first } = await draft([value]).expect(201);
    await move(first.id, 'propose');
    const { body: second } = await draft([end]).expect(201);
    const overlapping = await move(second.id, 'propose');
    expect(problem(overlapping)).toEqual([409, 'adjustment_overlaps']);
    expect(overlapping.body.detail).toContain('已报批的规划调整建议（理由：重点工作有变化）');
    await move(first.id, 'approve', approval);
    const { body: third } = await draft([deadline]).expect(201);
    for (const [step, body] of [['propose'], ['approve', approval], ['apply']] as [string, object?][]) {
      expect((await move(third.id, step, body)).status).toBe(200);
    }
    expect(problem(await move(first.id, 'apply'))).toEqual([409, 'adjustment_outdated']);
    expect((await get(`/schemes/${scheme.id}`)).body.revision).toBe(3);
    expect((await move(first.id, 'recall', { reason: '方案已修订' })).body).toMatchObject({
      state: 'DRAFT',
      documentNumber: null,
      approvedOn: null,
    });
    for (const [step, body] of [['propose'], ['approve', approval], ['apply']] as [string, object?][]) {
      expect((await move(first.id, step, body)).status).toBe(200);
    }
    expect((await get(`/schemes/${scheme.id}`)).body.revision).toBe(4);
  });

  it('come in a section of their own, which stands where it is wanted, is rolled up and owed', async () => {
    const [, second = ''] = scheme.sectionIds;
    const section = {
      kind: 'SECTION_ADD',
      section: {
        title: '培育新质生产力',
        beforeSectionId: second,
        tasks: [{ ...added().task, title: '打造算力高地' }],
      },
    };
    const double = { ...section, section: { ...section.section, title: '坚持质效优先' } };
    expect(problem(await draft([double]))).toEqual([422, 'section_title_taken']);
    expect(problem(await draft([{ kind: 'SECTION_ADD' }]))).toEqual([400, 'change_incomplete']);
    const { body: made } = await draft([section]).expect(201);
    expect(made.difference.sections).toEqual({
      added: [{ number: '三', title: '培育新质生产力', tasks: 1 }],
      removed: [],
    });
    for (const [step, body] of [['propose'], ['approve', approval], ['apply']] as [string, object?][]) {
      expect((await move(made.id, step, body)).status).toBe(200);
    }
    const { body: now } = await get(`/schemes/${scheme.id}`).expect(200);
    expect(now.sections.map(({ title }: { title: string }) => title)).toEqual([
      '坚持创新驱动',
      '培育新质生产力',
      '坚持质效优先',
    ]);
    const tree = (await progress(test.clock.today())) as unknown as { sections: { title: string; tasks: object[] }[] };
    expect(tree.sections[1]).toMatchObject({ title: '培育新质生产力', tasks: [{ title: '打造算力高地', number: 4 }] });
    const revised = { jurisdictionId: scheme.jurisdictionId, schemeId: scheme.id, revision: 5 };
    await test.app.get(ReviseObligations).run(revised, { messageId: newId(), correlationId: newId() });
    expect((await owed()).filter(({ title }) => title === '打造算力高地')).toMatchObject([
      { future: true, state: 'PENDING' },
    ]);
  });

  it('is in the papers of the next evaluation where it stands in the plan', async () => {
    const { sections } = (await get(`/schemes/${scheme.id}`).expect(200)).body;
    const asOf = test.clock.today();
    const { body } = await post(`/schemes/${scheme.id}/evaluations`, { kind: 'MID_TERM', asOf }).expect(202);
    const sectionIds = (sections as { id: string }[]).map(({ id }) => id);
    await finishEvaluation(test, { jurisdictionId: scheme.jurisdictionId, sectionIds }, body.id);
    const ctx = systemContext(scheme.jurisdictionId, newId());
    const papers: DocumentKey[] = [
      { name: 'report.html', variant: 'INTERNAL' },
      { name: 'wall-chart.svg', variant: 'A3' },
    ];
    for (const paper of papers) await test.app.get(RenderDocument, { strict: false }).run(ctx, body.id, paper);
    const report = (await get(`/evaluations/${body.id}/report.html`).expect(200)).text;
    const headings = ['（一）坚持创新驱动', '（二）培育新质生产力', '（三）坚持质效优先'];
    const places = headings.map((heading) => report.indexOf(heading));
    expect(places).toEqual(places.filter((place) => place > 0).toSorted((a, b) => a - b));
    expect(report).toContain('打造算力高地');
    const wall = await get(`/evaluations/${body.id}/wall-chart.svg?size=A3`).expect(200);
    expect(String(wall.body)).toContain('打造算力高地');
  });
});
