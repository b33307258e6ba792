import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signedIn } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction } from '../src/modules/organizations/testing/index.js';
import { newId } from '../src/platform/ids.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { ImportsClient } from './support/imports.js';

/** Read with gaps: the second task has lost its number, an indicator stands in words, one unit and one figure are wrong. */
const ISSUED = `临江区国民经济和社会发展第十四个五年规划任务分工方案

临政办〔2022〕3号

主要指标分工

(一)约束性指标

1.绿化覆盖率达到41.5%。(责任单位:区城管局)

森林覆盖率也要提高,到期末应有三成。

二、主要任务分工

(一)坚持创新驱动,增强发展动能

1.完善创新体制。到2025年,引进企业60家。(牵头单位:区科经局;责任单位:区教育局)
另建人才公寓,五年内新增床位2000张。

2.激发主体活力。推动企业研发。(牵头单位:区教育局)

(二)坚持绿色发展,建设美丽城区

1.治理江岸。完成岸线修复。(牵头单位:区水务局)
`;
const REISSUED = ISSUED.replace('60家', '80家').replace('牵头单位:区水务局', '牵头单位:区水务局;责任单位:区财政局');
const APPROVAL = { approvalDocumentNumber: '临政发〔2023〕8号', reason: '中期评估后调整' };

let test: TestApp;
let imports: ImportsClient;

beforeAll(async () => {
  test = await bootTestApp({ queueBackend: 'postgres' });
});
afterAll(() => test.close());
beforeEach(async () => {
  const jurisdictionId = await givenJurisdiction(test.app, '临江区');
  imports = new ImportsClient(test, await signedIn(test.app, { jurisdictionId, role: 'coordinator' }));
});

interface Found {
  readonly id: string;
  readonly version: number;
}

const correct = ({ id, version }: Found, body: object) => imports.patch(`/imports/${id}`, version, body);
const place = (words: string, text = ISSUED) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const MISSED_TASK = '另建人才公寓,五年内新增床位2000张。';

/** A clerk's whole work on the draft. */
function corrections(task: { unit: string }) {
  return {
    items: [
      { path: 'sections.0.tasks.0.targets.0', field: 'value', value: '66' },
      { path: 'sections.0.tasks.0', field: 'responsible', value: [] },
      { path: 'sections.0.tasks.1', field: 'place', value: { into: 'sections.1.tasks', before: 'sections.1.tasks.0' } },
    ],
    added: [
      {
        key: 'homes',
        into: 'sections.0.tasks',
        before: 'sections.0.tasks.1',
        value: { title: '建设人才公寓', number: 2 },
        source: place(MISSED_TASK),
      },
      { key: 'beds', into: 'added.homes.targets', value: {}, source: place('五年内新增床位2000张') },
      { key: 'homes-measure', into: 'added.homes.measures', value: { title: '选址' } },
      { key: 'homes-lead', into: 'added.homes.lead', value: { name: task.unit } },
      { key: 'finance', into: 'sections.0.tasks.0.responsible', value: { name: '区财政局' } },
      {
        key: 'forest',
        into: 'indicators',
        value: {
          attribute: '约束性',
          name: '森林覆盖率',
          kind: 'level',
          targetText: '到期末应有三成',
          comparator: 'gte',
          value: '30',
          unit: '%',
          responsible: ['区林业局'],
        },
        source: place('森林覆盖率也要提高,到期末应有三成。'),
      },
      { key: 'culture', into: 'sections', value: { number: '三', title: '繁荣文化' } },
      { key: 'library', into: 'added.culture.tasks', value: { title: '建图书馆', lead: ['区文旅局'] } },
      { key: 'report', into: 'duties', value: { kind: 'REPORT', frequency: 'QUARTER', text: '每季度报送进展' } },
    ],
  };
}

describe('what the reader missed', () => {
  it('is added by a person and becomes part of the scheme, with its words in the document', async () => {
    const found = await imports.read(ISSUED);
    const corrected = await correct(found, corrections({ unit: '区住建局' })).expect(200);
    const { body: draft } = await imports.get(`/imports/${found.id}`).expect(200);
    expect(draft.draft).toEqual(found.draft);
    expect(draft.blockers.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['区住建局', '区财政局', '区林业局', '区文旅局']),
    );
    expect(corrected.body.blockers).toEqual(draft.blockers);
    expect(draft.corrections.added[0]).toMatchObject({
      id: 'added:homes',
      path: 'added.homes',
      words: MISSED_TASK,
      by: { name: expect.any(String) },
      at: '2023-06-30T02:00:00.000Z',
    });

    const version = await imports.decide(draft);
    const key = newId();
    const confirm = () => imports.post(`/imports/${found.id}/confirm`, version);
    const { body: confirmed } = await confirm().set('idempotency-key', key).expect(200);
    expect((await confirm().set('idempotency-key', key).expect(200)).body).toEqual(confirmed);
    expect((await confirm().expect(409)).body.code).toBe('import_already_confirmed');

    const { body: tasks } = await imports.get(`/schemes/${confirmed.schemeId}/tasks`).expect(200);
    expect(tasks.items.map(({ title }: { title: string }) => title)).toEqual([
      '完善创新体制',
      '建设人才公寓',
      '激发主体活力',
      '治理江岸',
      '建图书馆',
    ]);
    const { body: homes } = await imports.get(`/tasks/${tasks.items[1].id}`).expect(200);
    expect(homes).toMatchObject({ number: 2, body: MISSED_TASK, measures: [{ title: '选址' }] });
    expect(homes.targets).toMatchObject([{ kind: 'cumulative', value: '2000', unit: '张', deadline: null }]);
    const { body: library } = await imports.get(`/tasks/${tasks.items[4].id}`).expect(200);
    expect(library).toMatchObject({ body: '建图书馆', source: null });
    const { body: indicators } = await imports.get(`/schemes/${confirmed.schemeId}/indicators`).expect(200);
    expect(indicators.items[1]).toMatchObject({ name: '森林覆盖率', number: 2, value: '30' });
  });

  it('takes part in the difference of a re-issued document and in the revision', async () => {
    const first = await imports.read(ISSUED);
    await correct(first, corrections({ unit: '区住建局' })).expect(200);
    const version = await imports.decide((await imports.get(`/imports/${first.id}`)).body);
    const { body: confirmed } = await imports.post(`/imports/${first.id}/confirm`, version).expect(200);
    await imports.post(`/schemes/${confirmed.schemeId}/activate`, 1, { cycle: 'QUARTER' }).expect(200);

    const second = await imports.read(REISSUED, { revises: confirmed.schemeId });
    const { added, items } = corrections({ unit: '区人社局' });
    const own = added.filter(({ key }) => key !== 'library').map((one) => ({ ...one, value: { ...one.value } }));
    await correct(second, { items: items.slice(1), added: own }).expect(200);
    const { body: compared } = await imports.get(`/imports/${second.id}/difference`).expect(200);
    const { tasks, indicators } = compared.difference;
    expect(tasks.removed).toMatchObject([{ title: '建图书馆' }]);
    expect(tasks.added).toEqual([]);
    expect(tasks.changed).toMatchObject([
      {
        title: '完善创新体制',
        targets: { changed: [{ before: '引进企业 ≥66家（2025-12-31）', after: '引进企业 ≥80家（2025-12-31）' }] },
      },
      { title: '建设人才公寓', units: { added: [{ asWritten: '区人社局' }], removed: [{ asWritten: '区住建局' }] } },
      { title: '治理江岸', units: { added: [{ role: 'RESPONSIBLE', asWritten: '区财政局' }] } },
    ]);
    expect(indicators).toMatchObject({ added: [], removed: [], changed: [], unchanged: 2 });

    const decided = await imports.decide((await imports.get(`/imports/${second.id}`)).body);
    const confirm = (body: object) => imports.post(`/imports/${second.id}/confirm`, decided, body);
    expect((await confirm({}).expect(422)).body.code).toBe('approval_missing');
    await confirm(APPROVAL).expect(200);
    const { body: revisions } = await imports.get(`/schemes/${confirmed.schemeId}/revisions`).expect(200);
    expect(JSON.stringify(revisions)).toContain('临政发〔2023〕8号');
    await imports.get(`/schemes/${confirmed.schemeId}/division.xlsx`).expect(200);
  });

  it('is listed in its place, page by page', async () => {
    const found = await imports.read(ISSUED);
    const { body } = await correct(found, corrections({ unit: '区住建局' })).expect(200);
    const list = (query: string) => imports.get(`/imports/${found.id}/items?${query}`);
    const { body: all } = await list('kind=task').expect(200);
    expect(all.items.map(({ path, parent }: { path: string; parent: string }) => `${parent} ${path}`)).toEqual([
      'sections.0 sections.0.tasks.0',
      'sections.0 added.homes',
      'sections.1 sections.0.tasks.1',
      'sections.1 sections.1.tasks.0',
      'added.culture added.library',
    ]);
    const { body: one } = await list('kind=task&limit=3').expect(200);
    const { body: two } = await list(`kind=task&limit=3&cursor=${one.nextCursor}`).expect(200);
    expect([...one.items, ...two.items]).toEqual(all.items);
    expect(two.nextCursor).toBeNull();
    const { body: under } = await list('parent=added.homes').expect(200);
    expect(under.items.map(({ kind }: { kind: string }) => kind)).toEqual(['measure', 'target']);

    await correct({ ...found, version: body.version }, { undo: ['added:library'] }).expect(200);
    expect((await list(`kind=task&limit=3&cursor=${one.nextCursor}`).expect(400)).body.code).toBe('cursor_invalid');
    expect((await imports.get(`/imports/${found.id}?view=summary`).expect(200)).body).toMatchObject({ draft: null });
  });
});

describe('a correction', () => {
  it('is taken back alone; what depends on it has to be taken back with it', async () => {
    const found = await imports.read(ISSUED);
    const { body } = await correct(found, corrections({ unit: '区住建局' })).expect(200);
    const now = { ...found, version: body.version };
    const { body: refused } = await correct(now, { undo: ['added:culture'] }).expect(422);
    expect(refused).toMatchObject({
      code: 'correction_invalid',
      errors: [{ field: 'undo', code: 'correction_depends' }],
    });
    expect(refused.errors[0].message).toContain('added:library');

    const undo = ['added:culture', 'added:library', 'item:sections.0.tasks.0.targets.0:value'];
    await correct(now, { undo }).expect(200);
    const { body: after } = await imports.get(`/imports/${found.id}`).expect(200);
    expect(after.corrections.items.map(({ field }: { field: string }) => field)).toEqual(['responsible', 'place']);
    expect(after.corrections.added).toHaveLength(7);
    expect((await correct(after, { undo }).expect(422)).body.errors).toMatchObject([
      { field: 'undo.0', code: 'correction_unknown' },
      { field: 'undo.1' },
      { field: 'undo.2' },
    ]);
  });

  it('of a version that somebody else has corrected meanwhile is refused', async () => {
    const found = await imports.read(ISSUED);
    const added = [{ key: 'a', into: 'sections', value: { title: '繁荣文化' } }];
    await correct(found, { added }).expect(200);
    expect((await correct(found, { added }).expect(412)).body.code).toBe('stale_version');
  });

  it('joins two tasks, whose words both stay', async () => {
    const found = await imports.read(ISSUED);
    const [first, second] = found.draft.sections[0].tasks;
    const { body } = await correct(found, {
      items: [
        { path: 'sections.0.tasks.0', field: 'texts', value: [first.source, second.source] },
        { path: 'sections.0.tasks.1', field: 'removed', value: true },
      ],
    }).expect(200);
    const version = await imports.decide({ ...found, version: body.version });
    const { body: confirmed } = await imports.post(`/imports/${found.id}/confirm`, version).expect(200);
    const { body: tasks } = await imports.get(`/schemes/${confirmed.schemeId}/tasks`).expect(200);
    const { body: task } = await imports.get(`/tasks/${tasks.items[0].id}`).expect(200);
    expect(task.body).toMatch(/引进企业60家[^]*推动企业研发/);
    expect(tasks.items).toHaveLength(2);
  });

  it('of a wrong shape is refused by the place where it stands', async () => {
    const found = await imports.read(ISSUED);
    const good = { key: 'a', into: 'sections', value: { title: '繁荣文化' } };
    const shapes: [object, string][] = [
      [{ added: [good, { ...good, key: 'A b' }] }, 'added.1.key'],
      [{ added: [good, { ...good, value: '文化' }] }, 'added.1.value'],
      [{ added: [{ ...good, source: { start: 'x', end: 3 } }] }, 'added.0.source.start'],
      [{ added: [{ ...good, source: [1, 2] }] }, 'added.0.source'],
      [{ added: [{ ...good, after: null }] }, 'added.0.after'],
      [{ items: [{ path: 'document', field: 'title' }] }, 'items.0.value'],
      [{ undo: [1] }, 'undo'],
    ];
    for (const [body, field] of shapes) {
      const answer = await correct(found, body);
      expect([answer.status, answer.body.errors[0].field]).toEqual([400, field]);
    }
    const { body } = await correct(found, {
      items: [{ path: 'sections.0.tasks.0', field: 'source', value: { start: 0, end: 1_000_000 } }],
      added: [
        { ...good, source: { start: 5, end: 900_000 } },
        { key: 'b', into: 'sections.0.tasks', value: { titel: '甲' } },
      ],
    }).expect(422);
    expect(body.errors.map(({ field, code }: { field: string; code: string }) => [field, code])).toEqual([
      ['items.0.value', 'source_outside'],
      ['added.0.source', 'source_outside'],
      ['added.1.value.titel', 'field_unknown'],
      ['added.1.value.title', 'value_missing'],
    ]);
  });
});

describe('a document that is read again', () => {
  it('keeps its corrections; what fits nothing any more is told until a person takes it back', async () => {
    const found = await imports.read(ISSUED);
    const { body } = await correct(found, corrections({ unit: '区住建局' })).expect(200);
    await test.db.query(
      `UPDATE import SET draft = jsonb_set(draft, '{sections,0,tasks,0,targets,0,name}', '"从前的名称"') WHERE id = $1`,
      [found.id],
    );
    const { body: again } = await imports.post(`/imports/${found.id}/parse-again`, body.version).expect(202);
    expect(again.state).toBe('UPLOADED');

    const read = await imports.settled(found.id);
    expect(read).toMatchObject({ state: 'DRAFT', draft: found.draft });
    expect(read.corrections.added).toHaveLength(9);
    const lost = 'item:sections.0.tasks.0.targets.0:value';
    expect(read.corrections.unfit).toMatchObject([{ id: lost, correction: { value: '66' } }]);
    expect(read.blockers[0]).toMatchObject({ field: lost, code: 'correction_unfit' });
    expect(read.blockers[0].message).toContain('从前的名称');

    const { body: cleared } = await correct(read, { undo: [lost] }).expect(200);
    expect(cleared.blockers).not.toContainEqual(expect.objectContaining({ code: 'correction_unfit' }));
  });

  it('is no longer possible once it is a scheme', async () => {
    const found = await imports.read(ISSUED);
    const version = await imports.decide(found);
    const { body } = await imports.post(`/imports/${found.id}/confirm`, version).expect(200);
    const answer = await imports.post(`/imports/${found.id}/parse-again`, body.version).expect(409);
    expect(answer.body.code).toBe('import_already_confirmed');
  });
});
