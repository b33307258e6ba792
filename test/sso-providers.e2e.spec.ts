import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:net';
import { API, refusal, signIn, SignInScene, toCallback } from './support/sso/sign-in-scene.js';

const DAY_MS = 86_400_000;

let sso: SignInScene;

beforeAll(async () => {
  sso = await SignInScene.start();
});
afterAll(() => sso.close());

/** So that no test is short of the rate that another one used up. */
beforeEach(() => sso.test.clock.advance(60_000));

describe('posts by groups', () => {
  const RULES = (unitId: string) => [
    { group: 'jiaoyu', role: 'reporter', unitId },
    { group: 'jiaoyu-audit', role: 'approver', unitId },
  ];

  it('come with an account for who has none, and go when the group does', async () => {
    const settings = { groupsClaim: 'groups', groupRules: RULES(sso.unit), createsUsers: true };
    const provider = await sso.realProvider(settings);
    sso.real.person = 'lisi';
    sso.real.accounts.set('lisi', { name: '李四', preferred_username: 'li.si', groups: ['others'] });
    const browser = sso.browser();
    expect(await refusal(browser, await toCallback(browser, provider))).toEqual([403, 'sso_no_post']);
    sso.real.accounts.set('lisi', { name: '李四', preferred_username: 'li.si', groups: ['jiaoyu', 'jiaoyu-audit'] });
    await signIn(browser, provider);
    const first = (await sso.me(browser).expect(200)).body;
    expect(first).toMatchObject({
      user: { login: 'li.si', displayName: '李四' },
      posts: [
        { role: 'approver', unitId: sso.unit },
        { role: 'reporter', unitId: sso.unit },
      ],
    });
    await signIn(sso.browser(), provider);
    sso.test.clock.advance(DAY_MS / 4);
    await signIn(browser, provider);
    sso.test.clock.advance(DAY_MS);
    await signIn(browser, provider);
    sso.real.accounts.set('lisi', { name: '李四', preferred_username: 'li.si', groups: ['jiaoyu'] });
    const elsewhere = sso.browser();
    await signIn(elsewhere, provider);
    await sso.me(browser).expect(401);
    expect((await sso.me(elsewhere).expect(200)).body.posts).toEqual([
      { role: 'reporter', unitId: sso.unit, unitName: '区教育局' },
    ]);
    const { posts } = (await sso.manage('get', `/users/${first.user.id}`).expect(200)).body;
    expect(posts).toEqual([
      expect.objectContaining({ role: 'approver', validFrom: '2023-06-30', validTo: '2023-06-30' }),
      expect.objectContaining({ role: 'reporter', validFrom: '2023-06-30', validTo: null }),
    ]);
    sso.test.clock.advance(-DAY_MS);
  });

  it('do not come with an account where the administrator has not said so, and never end what was given by hand', async () => {
    const provider = await sso.realProvider({ groupsClaim: 'groups', groupRules: RULES(sso.unit) });
    sso.real.person = 'wangwu';
    sso.real.accounts.set('wangwu', { groups: ['jiaoyu'] });
    const browser = sso.browser();
    expect(await refusal(browser, await toCallback(browser, provider))).toEqual([403, 'sso_account_unknown']);
    const person = await sso.colleague();
    await sso.map(provider, { wangwu: person.login });
    await signIn(browser, provider);
    sso.real.accounts.set('wangwu', {});
    await signIn(browser, provider);
    expect((await sso.me(browser).expect(200)).body.posts).toHaveLength(1);
  });

  it('are of ordinary roles, unless the administrator lists another one', async () => {
    const rules = [{ group: 'tongchou', role: 'coordinator', unitId: sso.unit }];
    const settings = {
      issuer: sso.real.issuer,
      clientId: 'x',
      name: '列岗位',
      groupsClaim: 'groups',
      groupRules: rules,
    };
    const refused = await sso.manage('post', '/sso-providers').send(settings).expect(400);
    expect(refused.body).toMatchObject({ code: 'sso_provider_invalid', errors: [{ code: 'role_not_listed' }] });
    const made = await sso
      .manage('post', '/sso-providers')
      .send({ ...settings, listedRoles: ['coordinator'] })
      .expect(201);
    await sso.manage('delete', `/sso-providers/${made.body.id}`, 1).expect(204);
  });
});

describe('the administration of providers', () => {
  it('keeps the secret sealed and shows it nowhere', async () => {
    const secret = 'a-secret-that-nobody-sees';
    const provider = await sso.provider({ issuer: sso.real.issuer, clientSecret: secret }, false);
    expect(provider).toMatchObject({ enabled: false, hasClientSecret: true });
    const { body } = await sso
      .manage('patch', `/sso-providers/${provider.id}`, 1)
      .send({ scopes: ['openid'] })
      .expect(200);
    expect(body).toMatchObject({ hasClientSecret: true, scopes: ['openid'], version: 2 });
    const rows = await sso.test.db.query<{ row: string }>(
      `SELECT p::text AS row FROM sso_provider p UNION ALL SELECT e::text FROM audit_event e`,
    );
    expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
    const without = await sso
      .manage('patch', `/sso-providers/${provider.id}`, 2)
      .send({ clientSecret: null })
      .expect(200);
    expect(without.body.hasClientSecret).toBe(false);
  });

  it('tests whether a provider is there, is one, and knows us', async () => {
    const provider = await sso.realProvider();
    const good = (await sso.manage('post', `/sso-providers/${provider.id}/test`).expect(200)).body;
    expect(good).toMatchObject({ ok: true, addresses: { redirectUri: `${API}/auth/oidc/${provider.id}/callback` } });
    const names = ['addresses', 'discovery', 'capabilities', 'keys', 'credentials'];
    expect(good.checks.map(({ name }: { name: string }) => name)).toEqual(names);
    const stranger = await sso.provider({ issuer: sso.real.issuer }, false);
    const unknown = (await sso.manage('post', `/sso-providers/${stranger.id}/test`).expect(200)).body;
    expect(unknown.checks.at(-1)).toMatchObject({ name: 'credentials', ok: false });
    const nobody = await sso.provider({ issuer: await deserted() }, false);
    const down = (await sso.manage('post', `/sso-providers/${nobody.id}/test`).expect(200)).body;
    expect(down.checks.at(-1)).toMatchObject({
      name: 'discovery',
      ok: false,
      detail: expect.stringContaining('拒绝连接'),
    });
    const other = await sso.provider({ issuer: `${sso.real.issuer}/another` }, false);
    const lost = (await sso.manage('post', `/sso-providers/${other.id}/test`).expect(200)).body;
    expect([lost.ok, lost.checks.at(-1).name]).toEqual([false, 'discovery']);
  });

  it('reaches no private address that the operator has not named', async () => {
    const inside = await sso.provider({ issuer: sso.real.issuer.replace('127.0.0.1', '127.0.0.2') });
    expect(await refusal(sso.browser(), inside.addresses.startUrl)).toEqual([503, 'sso_provider_unreachable']);
    const page = await sso.browser().get(inside.addresses.startUrl);
    expect(page.text).toContain('未列入 FENGONG_OUTBOUND_ALLOW');
  });
});

/** An address where nobody listens. */
async function deserted(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
