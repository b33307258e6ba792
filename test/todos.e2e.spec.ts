import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { OA_KINDS, type OaKind } from './oa-servers/index.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { TodoScene } from './support/todo-scene.js';

const OWED = '填报：完善体制机制（2023年第二季度）';
const TO_RELEASE = '本单位审核：完善体制机制（2023年第二季度）';
const TO_REVIEW = '审核区教育局填报：完善体制机制（2023年第二季度）';
const TO_CORRECT = '退回修改：完善体制机制（2023年第二季度）';

let test: TestApp;
let scene: TodoScene;

beforeAll(async () => {
  test = await bootTestApp({ environment: { FENGONG_OUTBOUND_ALLOW: '127.0.0.1' } });
});
afterAll(() => test.close());
afterEach(async () => {
  for (const [kind, oa] of scene.oas) expect([kind, oa.problems]).toEqual([kind, []]);
  await scene.close();
});

/** The same of every OA, told apart by its kind when it is not. */
const everywhere = (account: string) =>
  Object.fromEntries(OA_KINDS.map((kind) => [kind, scene.oa(kind).openOf(account)]));
const alike = (titles: readonly string[]) => Object.fromEntries(OA_KINDS.map((kind) => [kind, titles]));
const states = (kind: OaKind, account: string) =>
  scene
    .oa(kind)
    .all()
    .filter((todo) => todo.account === account)
    .map(({ state }) => state);

interface Push {
  id: string;
  account: string;
  desiredState: string;
  state: string;
  answer: string | null;
  attempts: number;
}
const pushes = async (kind: OaKind, query = ''): Promise<Push[]> =>
  (
    await scene.call<{ items: Push[] }>(
      'administrator',
      'get',
      `/todo-connectors/${scene.connectors.get(kind)!}/pushes${query}`,
      200,
    )
  ).items;

describe('a todo at 泛微, 致远, 钉钉 and 企业微信', () => {
  beforeEach(async () => {
    scene = await TodoScene.create(test);
    await scene.settle();
  });

  it('appears when a cycle has opened, once per person whose turn it is, with a link', async () => {
    expect(everywhere('reporter')).toEqual(alike([OWED]));
    expect(everywhere('leadreporter')).toEqual(alike([OWED]));
    expect(everywhere('approver')).toEqual(alike([]));
    const { id } = await scene.obligation(scene.education);
    for (const oa of scene.oas.values()) {
      expect(oa.all().find(({ account }) => account === 'reporter')?.url).toBe(
        `https://fengong.test/obligations/${id}`,
      );
    }
    await scene.settle();
    for (const oa of scene.oas.values()) expect(oa.all()).toHaveLength(2);
    const { items } = await scene.call<{ items: { title: string; state: string }[] }>('reporter', 'get', '/todos', 200);
    expect(items).toEqual([expect.objectContaining({ title: OWED, state: 'OPEN' })]);
  });

  it('is done when the report is submitted, and the next person’s turn appears, up to the return', async () => {
    const submitted = await scene.submit();
    await scene.settle();
    expect(everywhere('reporter')).toEqual(alike([]));
    for (const kind of OA_KINDS) expect(states(kind, 'reporter')).toEqual(['done']);
    expect(everywhere('approver')).toEqual(alike([TO_RELEASE]));

    const released = await scene.call<{ version: number }>(
      'approver',
      'post',
      `/reports/${submitted.id}/release`,
      200,
      {
        version: submitted.version,
      },
    );
    await scene.settle();
    expect(everywhere('approver')).toEqual(alike([]));
    expect(everywhere('leadapprover')).toEqual(alike([TO_REVIEW]));
    expect(everywhere('coordinator')).toEqual(alike([]));

    await scene.call('leadApprover', 'post', `/reports/${submitted.id}/return`, 200, {
      version: released.version,
      body: { reason: '请补充验收时间。' },
    });
    await scene.settle();
    expect(everywhere('leadapprover')).toEqual(alike([]));
    expect(everywhere('reporter')).toEqual(alike([TO_CORRECT]));
    expect(states('WEAVER', 'reporter')).toEqual(['done', 'open']);
  });

  it('is taken back when the unit is exempted', async () => {
    const { id, version } = await scene.obligation(scene.education);
    await scene.call('coordinator', 'post', `/obligations/${id}/exempt`, 200, {
      version,
      body: { reason: '任务已并入' },
    });
    await scene.settle();
    expect(everywhere('reporter')).toEqual(alike([]));
    expect(states('WEAVER', 'reporter')).toEqual([]);
    for (const kind of ['SEEYON', 'DINGTALK', 'WECOM'] as const) expect(states(kind, 'reporter')).toEqual(['gone']);
    const [push] = (await pushes('WECOM')).filter(({ account }) => account === 'reporter');
    expect(push).toMatchObject({ desiredState: 'CANCELLED', state: 'SENT' });
  });

  it('moves with the post', async () => {
    const successor = await scene.hire('successor', 'leader');
    for (const kind of OA_KINDS) {
      scene.oa(kind).known.add('successor');
      await scene.mapAccounts(kind, [...scene.people.keys()]);
    }
    const { userId } = scene.of('reporter');
    const user = await scene.call<{ version: number; posts: { id: string }[] }>(
      'administrator',
      'get',
      `/users/${userId}`,
      200,
    );
    await scene.call('administrator', 'post', `/users/${userId}/posts/${user.posts[0]!.id}/hand-over`, 200, {
      version: user.version,
      body: { toUserId: successor.userId, from: '2023-06-20' },
    });
    await scene.settle();
    expect(everywhere('reporter')).toEqual(alike([OWED]));
    test.clock.set('2023-06-20T00:10:00+08:00');
    await scene.settle();
    expect(everywhere('reporter')).toEqual(alike([]));
    expect(everywhere('successor')).toEqual(alike([OWED]));
  });

  it('follows a later due day where the OA can show it', async () => {
    await test.db.query(
      `UPDATE obligation SET due_on = '2023-06-28', grace_until = '2023-07-03', closes_on = '2023-07-20'
      WHERE jurisdiction_id = $1 AND unit_id = $2 AND due_on = '2023-06-21'`,
      [scene.jurisdictionId, scene.education],
    );
    const before = scene.oa('DINGTALK').requests.length;
    await scene.settle();
    const [update] = scene.oa('DINGTALK').requests.slice(before);
    expect(update).toMatchObject({ method: 'PUT', body: { dueTime: Date.parse('2023-06-28T23:59:00+08:00') } });
    expect(everywhere('reporter')).toEqual(alike([OWED]));
  });
});

describe('when the OA does not answer as one would like', () => {
  describe.each(OA_KINDS)('%s', (kind) => {
    beforeEach(async () => {
      scene = await TodoScene.create(test, kind);
    });

    it('a time-out after acceptance, flow control and an outage end with each todo there once', async () => {
      scene.oa(kind).fail('CUT', 'FLOW', 'DOWN', 'CUT', 'DOWN');
      await scene.settle();
      await scene.pushUntilQuiet();
      expect(
        scene
          .oa(kind)
          .all()
          .map(({ account, state }) => `${account} ${state}`)
          .sort(),
      ).toEqual(['leadreporter open', 'reporter open']);
      await scene.submit();
      scene.oa(kind).fail('CUT', 'DOWN');
      await scene.settle();
      await scene.pushUntilQuiet();
      expect(scene.oa(kind).openOf('approver')).toEqual([TO_RELEASE]);
      // 企业微信 gave its permission to change the card in the answer that was lost: the card stays, and the log says so.
      if (kind !== 'WECOM') expect(scene.oa(kind).openOf('reporter')).toEqual([]);
    });

    it('someone whom it does not know is a dead letter that says what to do, and goes out once he is mapped', async () => {
      scene.oa(kind).known.delete('reporter');
      await scene.settle();
      expect(scene.oa(kind).openOf('leadreporter')).toEqual([OWED]);
      expect(await pushes(kind, '?state=DEAD')).toEqual([
        expect.objectContaining({ account: 'reporter', answer: expect.stringContaining('账号对应') }),
      ]);
      scene.oa(kind).known.add('zhangsan');
      await scene.mapAccounts(kind, [...scene.people.keys()], { reporter: 'zhangsan' });
      await scene.push();
      expect(scene.oa(kind).openOf('zhangsan')).toEqual([OWED]);
      expect(await pushes(kind, '?state=DEAD')).toEqual([]);
      expect((await scene.connector(kind)).figures).toMatchObject({ dead: 0, queued: 0, openThere: 2 });
    });
  });

  it.each(['SEEYON', 'DINGTALK', 'WECOM'] as const)(
    '%s: an expired token is renewed once and the request repeated',
    async (kind) => {
      scene = await TodoScene.create(test, kind);
      await scene.settle();
      scene.oa(kind).fail('EXPIRE');
      await scene.submit();
      await scene.settle();
      expect(scene.oa(kind).openOf('approver')).toEqual([TO_RELEASE]);
      expect(scene.oa(kind).openOf('reporter')).toEqual([]);
      expect((await pushes(kind)).every(({ state }) => state === 'SENT')).toBe(true);
    },
  );

  it('a connector that waits is told of each todo’s newest state only', async () => {
    scene = await TodoScene.create(test, 'WEAVER', 'DINGTALK');
    await scene.settle();
    await scene.switchTo('DINGTALK', 'pause');
    const before = scene.oa('DINGTALK').requests.length;
    const { id, version } = await scene.submit();
    await scene.settle();
    await scene.call('approver', 'post', `/reports/${id}/release`, 200, { version });
    await scene.settle();
    expect(scene.oa('WEAVER').openOf('leadapprover')).toEqual([TO_REVIEW]);
    expect(scene.oa('DINGTALK').requests).toHaveLength(before);
    await scene.switchTo('DINGTALK', 'resume');
    await scene.push();
    expect(scene.oa('DINGTALK').openOf('leadapprover')).toEqual([TO_REVIEW]);
    expect(scene.oa('DINGTALK').openOf('reporter')).toEqual([]);
    expect(states('DINGTALK', 'approver')).toEqual([]);
  });

  it('one that is down holds nobody else up, and is left alone after some failures', async () => {
    scene = await TodoScene.create(test, 'SEEYON', 'WECOM');
    scene.oa('SEEYON').fail(...Array.from({ length: 50 }, () => 'DOWN' as const));
    await scene.settle();
    expect(scene.oa('WECOM').openOf('reporter')).toEqual([OWED]);
    expect((await scene.connector('SEEYON')).figures).toMatchObject({ failed: 2, dead: 0 });
  });
});

describe('an administrator', () => {
  beforeEach(async () => {
    scene = await TodoScene.create(test, 'SEEYON');
  });
  const path = () => `/todo-connectors/${scene.connectors.get('SEEYON')!}`;

  it('never sees a secret again, nor does the database', async () => {
    const { version } = await scene.connector('SEEYON');
    const changed = await scene.call('administrator', 'patch', path(), 200, { version, body: { name: '协同办公' } });
    expect(changed).toMatchObject({ name: '协同办公', secrets: ['restPassword'], settings: { restUser: 'fengong' } });
    const rows = await test.db.query(`SELECT * FROM todo_connector WHERE jurisdiction_id = $1`, [scene.jurisdictionId]);
    const audit = await test.db.query(`SELECT before, after FROM audit_event WHERE jurisdiction_id = $1`, [
      scene.jurisdictionId,
    ]);
    expect(JSON.stringify([changed, rows, audit])).not.toContain('p@ss');
    await scene.settle();
    expect(scene.oa('SEEYON').openOf('reporter')).toEqual([OWED]);
  });

  it('tests a connector before it is used', async () => {
    const test_ = () => scene.call('administrator', 'post', `${path()}/test`, 200);
    expect(await test_()).toEqual({ ok: true, problem: null });
    const { version } = await scene.connector('SEEYON');
    await scene.call('administrator', 'patch', path(), 200, { version, body: { settings: { restPassword: 'wrong' } } });
    expect(await test_()).toEqual({ ok: false, problem: expect.stringContaining('REST 用户名和密码') });
    expect(scene.oa('SEEYON').all()).toEqual([]);
  });

  it('is told field by field what a connector lacks', async () => {
    const body = { name: '钉钉', kind: 'DINGTALK', settings: { baseUrl: 'oa', appKey: 'k', agent: 'x' } };
    const answer = await test.request.post('/api/v1/todo-connectors').set(scene.of('administrator').headers).send(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'todo_settings_invalid' });
    expect(answer.body.errors.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)).toEqual([
      'settings.agent unknown',
      'settings.baseUrl format',
      'settings.appSecret required',
      'settings.operatorUnionId required',
      'settings.linkBase required',
    ]);
  });

  it('sees who has no account, and cannot map one account to two people or to strangers', async () => {
    await scene.mapAccounts('SEEYON', ['approver', 'leadReporter', 'leadApprover', 'coordinator']);
    const { items } = await scene.call<{ items: { login: string }[] }>(
      'administrator',
      'get',
      `${path()}/accounts?missing=true`,
      200,
    );
    expect(items).toEqual([expect.objectContaining({ login: scene.of('reporter').login, account: null })]);
    expect((await scene.connector('SEEYON')).figures).toMatchObject({ accounts: 4, gaps: 1 });
    const { version } = await scene.connector('SEEYON');
    const accounts = [
      { login: scene.of('reporter').login, account: 'a' },
      { login: scene.of('approver').login, account: 'a' },
      { login: 'nobody', account: 'b' },
    ];
    const refused = await test.request
      .put(`/api/v1${path()}/accounts`)
      .set({ ...scene.of('administrator').headers, 'if-match': `"${version}"` })
      .send({ accounts });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      'accounts.1.account',
      'accounts.2.login',
    ]);
  });

  it('takes todos back by clearing the mapping, and deletes the connector only then', async () => {
    await scene.settle();
    const remove = async (status: number) => {
      const { version } = await scene.connector('SEEYON');
      return scene.call<{ code?: string }>('administrator', 'delete', path(), status, { version });
    };
    expect(await remove(409)).toMatchObject({ code: 'todo_connector_in_use' });
    await scene.mapAccounts('SEEYON', []);
    await scene.push();
    expect(
      scene
        .oa('SEEYON')
        .all()
        .map(({ state }) => state),
    ).toEqual(['gone', 'gone']);
    await remove(204);
    await scene.call('administrator', 'get', path(), 404);
  });

  it('revives what was given up', async () => {
    scene.oa('SEEYON').known.delete('reporter');
    await scene.settle();
    scene.oa('SEEYON').known.add('reporter');
    expect(await scene.call('administrator', 'post', `${path()}/resend`, 200, { body: {} })).toEqual({ queued: 1 });
    await scene.push();
    expect(scene.oa('SEEYON').openOf('reporter')).toEqual([OWED]);
  });
});
