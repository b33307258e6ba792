import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ReconcileConnectors } from '../src/modules/todos/index.js';
import { newId } from '../src/platform/ids.js';
import type { DingtalkServer } from './oa-servers/dingtalk-server.js';
import { OA_KINDS, type OaKind } from './oa-servers/index.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { TodoScene } from './support/todo-scene.js';

const OWED = '填报：完善体制机制（2023年第二季度）';
const TUESDAY = '2023-06-20T05:40:00+08:00';
const WEDNESDAY = '2023-06-21T05:40:00+08:00';
const THURSDAY = '2023-06-22T05:40:00+08:00';

interface Report {
  readonly day: string;
  readonly method: string;
  readonly items: readonly { readonly kind: string; readonly cause: string; readonly person: string | null }[];
}

let test: TestApp;
let scene: TodoScene;

beforeAll(async () => {
  test = await bootTestApp({ environment: { FENGONG_OUTBOUND_ALLOW: '127.0.0.1' } });
});
afterAll(() => test.close());
afterEach(async () => {
  for (const [kind, oa] of scene.oas) expect([kind, oa.problems]).toEqual([kind, []]);
  // The OAs of this test are gone; those of the next one are compared alone.
  await test.db.query(`UPDATE todo_connector SET state = 'PAUSED'`);
  await scene.close();
});

const dingtalk = () => scene.oa('DINGTALK') as DingtalkServer;
const reconcile = () => test.app.get(ReconcileConnectors, { strict: false }).everywhere(newId());
const pathOf = (kind: OaKind) => `/todo-connectors/${scene.connectors.get(kind)!}`;
const reports = async (kind: OaKind): Promise<readonly Report[]> =>
  (await scene.call<{ items: Report[] }>('administrator', 'get', `${pathOf(kind)}/reconciliations`, 200)).items;
const newest = async (kind: OaKind) => (await reports(kind))[0]!;
const notices = async (): Promise<string[]> => {
  type Notice = { kind: string; body: { groups: { lines: { text: string; link: string }[] }[] } };
  const { items } = await scene.call<{ items: Notice[] }>('administrator', 'get', '/notifications', 200);
  return items
    .filter(({ kind }) => kind === 'TODO_RECONCILIATION')
    .flatMap(({ body }) => body.groups.flatMap(({ lines }) => lines.map(({ text }) => text)));
};

/** Night has come; the connectors are compared, and what follows from it is sent. */
async function night(instant: string): Promise<void> {
  await scene.at(instant);
  await reconcile();
  await scene.push();
}

describe('an OA that can be asked', () => {
  it('shows again what was deleted or ticked off there and is still owed, once', async () => {
    scene = await TodoScene.create(test, 'DINGTALK');
    await scene.settle();
    const [deleted, ticked] = dingtalk().all();
    dingtalk().byHand(deleted!.sourceId, 'gone');
    dingtalk().byHand(ticked!.sourceId, 'done');
    dingtalk().givenTask({ sourceId: 'hr-1', account: ticked!.account, title: '请假', url: 'https://hr.test/leave/1' });
    await night(TUESDAY);
    expect(await newest('DINGTALK')).toMatchObject({
      ...{ day: '2023-06-20', method: 'ASKED', reason: null, expected: 2, missing: 1, orphans: 0, differing: 1 },
      ...{ healed: 2, forPeople: 0, gaps: 0, differingSince: '2023-06-20' },
    });
    expect((await newest('DINGTALK')).items.map(({ cause }) => cause).sort()).toEqual(['DONE_THERE', 'NOT_THERE']);
    expect(dingtalk().openOf(deleted!.account)).toEqual([OWED]);
    expect(dingtalk().openOf(ticked!.account)).toEqual([OWED, '请假'].sort());
    expect(await notices()).toEqual([]);
    await night(WEDNESDAY);
    expect(await newest('DINGTALK')).toMatchObject({ missing: 0, differing: 0, healed: 0, differingSince: null });
    expect((await scene.connector('DINGTALK')).figures).toMatchObject({ openThere: 2, dead: 0 });
  });

  it('is told again what is closed here, and people are told what only they can end', async () => {
    scene = await TodoScene.create(test, 'DINGTALK');
    await scene.settle();
    const mine = dingtalk()
      .all()
      .find(({ account }) => account === 'reporter')!;
    await scene.submit();
    await scene.settle();
    dingtalk().byHand(mine.sourceId, 'open');
    const lost = {
      sourceId: newId(),
      account: 'reporter',
      title: '恢复前的待办',
      url: 'https://fengong.test/obligations/1',
    };
    dingtalk().givenTask(lost);
    await night(TUESDAY);
    expect(await newest('DINGTALK')).toMatchObject({ orphans: 2, missing: 0, healed: 1, forPeople: 1 });
    expect(dingtalk().openOf('reporter')).toEqual(['恢复前的待办']);
    expect(await notices()).toEqual([expect.stringContaining('1 条指向本系统的待办不在推送记录中')]);
    await night(WEDNESDAY);
    expect(await notices()).toHaveLength(1);
    expect((await test.request.get('/health/ready')).body.todoPushes.differingConnectors).toBe(0);
    await night(THURSDAY);
    const ready = await test.request.get('/health/ready');
    expect(ready.body.todoPushes.differingConnectors).toBe(1);
    expect(JSON.stringify(ready.body.attention)).toContain('对账记录');
    expect(await newest('DINGTALK')).toMatchObject({ orphans: 1, differingSince: '2023-06-20' });
  });

  it('and does not answer is told of on the second day, with nothing changed', async () => {
    scene = await TodoScene.create(test, 'DINGTALK');
    await scene.settle();
    dingtalk().fail('DOWN');
    await night(TUESDAY);
    expect(await newest('DINGTALK')).toMatchObject({
      method: 'UNREACHABLE',
      missing: 0,
      reason: expect.stringContaining('503'),
    });
    expect(await notices()).toEqual([]);
    dingtalk().fail('DOWN');
    await night(WEDNESDAY);
    expect(await notices()).toEqual([expect.stringContaining('自 2023-06-20 起未能完成对账')]);
    await reconcile();
    await reconcile();
    expect((await reports('DINGTALK')).map(({ day, method }) => `${day} ${method}`)).toEqual([
      '2023-06-21 ASKED',
      '2023-06-21 UNREACHABLE',
      '2023-06-20 UNREACHABLE',
    ]);
  });
});

describe('a comparison by hand', () => {
  /** What the job does that the command has asked for. */
  async function carryOut(id: string): Promise<void> {
    const [row] = await test.db.query<{ payload: Parameters<ReconcileConnectors['asked']>[0] }>(
      `SELECT payload FROM outbox WHERE topic = 'job:todos.reconcile-connector' AND payload->>'reconciliationId' = $1`,
      [id],
    );
    await test.app.get(ReconcileConnectors, { strict: false }).asked(row!.payload, newId());
  }
  const started = (kind: OaKind) =>
    scene.call<{ id: string }>('administrator', 'post', `${pathOf(kind)}/reconciliations`, 202);

  it('mends as that of the night does, is found by the id that was given, and is made once', async () => {
    scene = await TodoScene.create(test, 'DINGTALK');
    await scene.settle();
    const [deleted] = dingtalk().all();
    dingtalk().byHand(deleted!.sourceId, 'gone');
    await scene.at(TUESDAY);
    const { id } = await started('DINGTALK');
    const one = (status: number) =>
      scene.call('administrator', 'get', `${pathOf('DINGTALK')}/reconciliations/${id}`, status);
    expect(await one(404)).toMatchObject({ code: 'todo_reconciliation_not_found' });
    await carryOut(id);
    await carryOut(id);
    expect(await one(200)).toMatchObject({ id, method: 'ASKED', missing: 1, healed: 1 });
    expect(await reports('DINGTALK')).toHaveLength(1);
    await scene.push();
    expect(dingtalk().openOf(deleted!.account)).toEqual([OWED]);
  });

  it('whose secrets cannot be opened says so instead of never coming', async () => {
    scene = await TodoScene.create(test, 'DINGTALK');
    await test.db.query(`UPDATE todo_connector SET sealed_secrets = 'v1.AAAA' WHERE id = $1`, [
      scene.connectors.get('DINGTALK'),
    ]);
    await carryOut((await started('DINGTALK')).id);
    expect(await newest('DINGTALK')).toMatchObject({
      method: 'UNREACHABLE',
      reason: expect.stringContaining('重新填写密钥'),
    });
  });

  it('waits for the connector to be at work, and is none of other people', async () => {
    scene = await TodoScene.create(test, 'DINGTALK');
    const path = `${pathOf('DINGTALK')}/reconciliations`;
    await scene.call('coordinator', 'post', path, 403);
    await scene.switchTo('DINGTALK', 'pause');
    expect(await scene.call('administrator', 'post', path, 409)).toMatchObject({ code: 'todo_connector_paused' });
  });
});

describe('an OA that cannot be asked', () => {
  it('is compared with what it has confirmed, and the report says so', async () => {
    const kinds = OA_KINDS.filter((kind) => kind !== 'DINGTALK');
    scene = await TodoScene.create(test, ...kinds);
    await scene.settle();
    await night(TUESDAY);
    for (const kind of kinds) {
      const report = await newest(kind);
      expect(report).toMatchObject({ method: 'LEDGER', expected: 2, missing: 0, orphans: 0, differing: 0 });
      expect(report).toMatchObject({ reason: expect.stringContaining('推送记录') });
    }
  });

  it('that has refused a todo is tried again, and whoever has no account is named', async () => {
    scene = await TodoScene.create(test, 'WEAVER');
    scene.oa('WEAVER').known.delete('reporter');
    await scene.mapAccounts('WEAVER', ['reporter', 'approver', 'leadApprover']);
    await scene.settle();
    await night(TUESDAY);
    expect(await newest('WEAVER')).toMatchObject({ method: 'LEDGER', missing: 1, healed: 1, forPeople: 1, gaps: 1 });
    expect(await notices()).toEqual([
      expect.stringContaining('1 人有待办而没有对应账号'),
      expect.stringContaining('1 条待办被办公系统拒收'),
    ]);
    const { items } = await scene.call<{ items: { login: string; openTodos: number }[] }>(
      'administrator',
      'get',
      `${pathOf('WEAVER')}/accounts?owing=true`,
      200,
    );
    expect(items).toMatchObject([{ login: scene.of('leadReporter').login, account: null, openTodos: 1 }]);
    expect((await scene.connector('WEAVER')).figures).toMatchObject({ owingGaps: 1, gaps: 2 });
    scene.oa('WEAVER').known.add('reporter');
    await scene.mapAccounts('WEAVER', ['reporter', 'approver', 'leadReporter', 'leadApprover', 'coordinator']);
    await night(WEDNESDAY);
    expect(scene.oa('WEAVER').openOf('reporter')).toEqual([OWED]);
    expect(scene.oa('WEAVER').openOf('leadreporter')).toEqual([OWED]);
    await night(THURSDAY);
    expect(await newest('WEAVER')).toMatchObject({ missing: 0, gaps: 0, differingSince: null, items: [] });
  });
});

describe('a test of a connector', () => {
  it('says in Chinese what to do about whatever stands in the way', async () => {
    scene = await TodoScene.create(test, 'DINGTALK', 'WEAVER');
    const tried = (kind: OaKind) => scene.call('administrator', 'post', `${pathOf(kind)}/test`, 200);
    expect(await tried('DINGTALK')).toEqual({ ok: true, problem: null });
    dingtalk().fail('DOWN');
    expect(await tried('DINGTALK')).toEqual({ ok: false, problem: expect.stringMatching(/HTTP 503.*请/) });
    await scene.oa('WEAVER').stop();
    expect(await tried('WEAVER')).toEqual({ ok: false, problem: expect.stringMatching(/拒绝连接。请核对/) });
    scene.oas.delete('WEAVER');
    await test.db.query(`UPDATE todo_connector SET sealed_secrets = 'v1.AAAA' WHERE id = $1`, [
      scene.connectors.get('DINGTALK'),
    ]);
    expect(await tried('DINGTALK')).toEqual({ ok: false, problem: expect.stringContaining('重新填写密钥') });
  });
});
