import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MakeDueCirculars } from '../src/modules/supervision/index.js';
import { newId } from '../src/platform/ids.js';
import { canonicalJson, sha256Hex } from '../src/platform/json.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { SupervisedDistrict } from './support/supervised-district.js';

let test: TestApp;
let district: SupervisedDistrict;

beforeAll(async () => {
  test = await bootTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  district = await SupervisedDistrict.create(test);
});

const create = (period: string) =>
  district.post(`/schemes/${district.schemeId}/circulars`, district.people.supervisor, { period });

const makeDue = () => test.app.get(MakeDueCirculars).run(newId());

/** Of which there are circulars, newest first. */
async function periods(): Promise<string[]> {
  const path = `/schemes/${district.schemeId}/circulars`;
  const { items } = (await district.get(path, district.people.leader).expect(200)).body;
  return items.map(({ period }: { period: { key: string } }) => period.key);
}

describe('a circular', () => {
  it('freezes who owed, who was on time, the lights and the orders of a period', async () => {
    await district.proposeOverdue();
    await district.issue();
    const { body } = await create('2023-Q2').expect(201);
    expect(body).toMatchObject({ documentNumber: '督办通报〔2023〕1号', period: { label: '2023年第二季度' } });
    expect(body.facts).toMatchObject({
      office: '临江区督查室',
      asOf: '2023-06-30',
      totals: { owed: 2, onTime: 0, late: 0, missing: 2, returned: 0 },
      tasks: 1,
      lights: { GREY: 1 },
      orderTotals: { issued: 1, open: 1, overdue: 0 },
      owing: [
        { unit: '区教育局', item: '完善体制机制', cycle: '2023年第二季度', dueOn: '2023-06-21', returned: false },
        { unit: '区科经局', dueOn: '2023-06-27' },
      ],
      orders: [{ documentNumber: '督办〔2023〕1号', unit: '区教育局', state: '待签收', overdue: false }],
    });
    expect(body.facts.units).toMatchObject([
      { unit: '区教育局', rank: 1, owed: 1, missing: 1, orders: { issued: 1, open: 1, overdue: 0 } },
      { unit: '区科经局', rank: 1, owed: 1, missing: 1, lights: { GREY: 1 }, orders: { issued: 0 } },
    ]);
    expect(body.sha256).toBe(sha256Hex(canonicalJson(body.facts)));
  });

  it('stays what it was when the facts change, and so do its files', async () => {
    const { body } = await create('2023-Q2').expect(201);
    const files = async () => {
      const paths = ['circular.docx', 'circular.xlsx'].map((name) => `/circulars/${body.id}/${name}`);
      const answers = [];
      for (const path of paths) answers.push((await district.download(path, district.people.leader)).body as Buffer);
      return answers.map((bytes) => sha256Hex(bytes));
    };
    const before = await files();
    await district.setObligation('SUBMITTED');
    test.clock.advance(86_400_000 / 2);
    expect(await files()).toEqual(before);
    const again = (await district.get(`/circulars/${body.id}`, district.people.leader)).body;
    expect(again.facts).toEqual(body.facts);
    await expect(test.db.query(`UPDATE circular SET facts = '{}' WHERE id = $1`, [body.id])).rejects.toThrow(
      'does not change',
    );
  });

  it('is made once a period, of a period that is over, for those who may', async () => {
    await create('2023-Q2').expect(201);
    const refusals = [];
    for (const period of ['2023-Q2', '2023-Q3', '2023-07']) {
      const { status, body } = await create(period);
      refusals.push(`${status} ${body.code}`);
    }
    expect(refusals).toEqual(['409 circular_exists', '422 period_not_over', '422 period_not_over']);
    expect((await create('2023-13')).status).toBe(400);
    expect((await create('2023-06')).body.documentNumber).toBe('督办通报〔2023〕2号');
    const { reporter, leader } = district.people;
    expect((await district.get(`/schemes/${district.schemeId}/circulars`, reporter)).status).toBe(403);
    const { items } = (await district.get(`/schemes/${district.schemeId}/circulars`, leader)).body;
    expect(items.map(({ period }: { period: { key: string } }) => period.key)).toEqual(['2023-06', '2023-Q2']);
  });

  it('is made by itself five working days after the quarter, once', async () => {
    await district.at('2023-07-06T07:45:00+08:00');
    await makeDue();
    expect(await periods()).toEqual([]);
    await district.at('2023-07-07T07:45:00+08:00');
    await makeDue();
    await makeDue();
    expect(await periods()).toEqual(['2023-Q2']);
    const { supervisor, coordinator, leader, reporter } = district.people;
    const told = ['2023年第二季度督办通报已生成，请审核印发'];
    expect([await district.titles(supervisor), await district.titles(coordinator)]).toEqual([told, told]);
    expect([await district.titles(leader), await district.titles(reporter)]).toEqual([[], []]);
    const { items } = (await district.get('/notifications', supervisor).expect(200)).body;
    const [{ link }] = items[0].body.groups[0].lines;
    await district.get(link, supervisor).expect(200);
  });

  it('is made up for after a standstill, for every period that was missed, the oldest first', async () => {
    await create('2023-Q3').expect(422);
    await district.at('2024-01-09T07:45:00+08:00');
    await create('2023-Q3').expect(201);
    await makeDue();
    expect(await makeDue()).toBe(0);
    expect(await periods()).toEqual(['2023-Q4', '2023-Q2', '2023-Q3']);
  });

  it('is not made up for after more than a year', async () => {
    await district.at('2025-02-11T07:45:00+08:00');
    await makeDue();
    expect(await periods()).toEqual(['2024-Q4', '2024-Q3', '2024-Q2', '2024-Q1']);
  });

  it('begins with the period in which its rhythm was set, and goes on with it when only something else changes', async () => {
    const path = `/schemes/${district.schemeId}/supervision-ladder`;
    const { supervisor } = district.people;
    const { office, steps } = (await district.get(path, supervisor)).body;
    const replace = (version: number, change: object) =>
      district.put(path, supervisor, { office, steps, circulars: 'MONTH', ...change }, version).expect(200);
    await district.at('2023-09-15T10:00:00+08:00');
    await replace(0, {});
    await district.at('2023-11-20T10:00:00+08:00');
    await replace(1, { office: '政务督查室' });
    await makeDue();
    expect(await periods()).toEqual(['2023-10', '2023-09']);
  });
});

describe('the timeline of a task', () => {
  interface Entry {
    readonly word: string;
    readonly unit: { readonly name: string };
  }

  async function timeline(user = district.people.supervisor, limit = 200): Promise<string[]> {
    const lines: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = `?limit=${limit}${cursor === '' ? '' : `&cursor=${cursor}`}`;
      const { body } = await district.get(`/tasks/${district.taskId}/timeline${query}`, user).expect(200);
      lines.push(...(body.items as Entry[]).map(({ word, unit }) => `${unit.name} ${word}`));
      cursor = body.nextCursor as string | null;
    }
    return lines;
  }

  beforeEach(async () => {
    const { reporter, approver, supervisor } = district.people;
    await district.sweepReminders('2023-06-25T09:05:00+08:00');
    await district.sweepReminders('2023-06-27T09:05:00+08:00');
    await district.at('2023-06-30T10:00:00+08:00');
    await district.proposeOverdue();
    const order = await district.issue();
    test.clock.advance(60_000);
    await district.step(order, 'sign', approver);
    test.clock.advance(60_000);
    await district.step(order, 'reply', reporter, { text: '已补报。' });
    test.clock.advance(60_000);
    await district.step(order, 'close', supervisor, { conclusion: '同意销号' });
  });

  it('tells reminders by stage and orders with their steps, newest first, page by page the same', async () => {
    const all = await timeline();
    expect(all.slice(0, 4)).toEqual([
      '区教育局 督办单销号',
      '区教育局 督办单回复',
      '区教育局 督办单签收',
      '区教育局 督办单签发',
    ]);
    expect(all.filter((line) => line === '区教育局 催办')).toHaveLength(2);
    expect(await timeline(district.people.supervisor, 1)).toEqual(all);
  });

  it('shows a unit its own part, and whoever consolidates also the reminders and orders of the others', async () => {
    const { reporter, leadApprover, foreigner } = district.people;
    expect((await timeline(reporter)).every((line) => line.startsWith('区教育局'))).toBe(true);
    const consolidating = await timeline(leadApprover);
    expect(consolidating).toContain('区教育局 催办');
    expect(consolidating).toContain('区教育局 督办单销号');
    expect(await timeline(foreigner)).toEqual([]);
  });

  it('is not found for a task that nobody has', async () => {
    const { body } = await district.get(`/tasks/${newId()}/timeline`, district.people.supervisor).expect(404);
    expect(body.code).toBe('task_not_found');
  });
});
