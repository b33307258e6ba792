import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { signTicket, type TicketSigning } from '../src/modules/identity/domain/sso/ticket.js';
import { givenClient, type GivenClient } from './support/api-client.js';
import type { Hop } from './support/sso/browser.js';
import { API, behindProxy, PUBLIC, refusal, SignInScene } from './support/sso/sign-in-scene.js';

let sso: SignInScene;

beforeAll(async () => {
  sso = await SignInScene.start();
});
afterAll(() => sso.close());

/** So that no test is short of the rate that another one used up. */
beforeEach(() => sso.test.clock.advance(60_000));

describe('a link that an office system has signed', () => {
  let client: GivenClient;
  let version: number;
  beforeAll(async () => {
    client = await givenClient(sso.test, sso.people.administrator);
    const accounts = [
      { login: sso.people.reporter.login, account: 'zhangsan' },
      { login: sso.people.administrator.login, account: 'guanli' },
    ];
    const { body } = await sso.manage('put', `/api-clients/${client.id}/accounts`, 1).send({ accounts }).expect(200);
    const roles = ['reporter', 'approver'];
    const set = await sso
      .manage('put', `/api-clients/${client.id}/ticket-sign-in`, body.version)
      .send({ roles })
      .expect(200);
    expect(set.body).toEqual({ clientId: client.id, roles: ['approver', 'reporter'], version: body.version + 1 });
    version = set.body.version;
  });

  const now = (): number => Math.floor(sso.test.clock.now().getTime() / 1000);
  function link(
    different: Readonly<Record<string, string>> = {},
    { of = client, signing = 'HMAC-SHA256' }: { of?: GivenClient; signing?: TicketSigning } = {},
  ): string {
    const parts = {
      client: of.id,
      account: 'zhangsan',
      timestamp: String(now()),
      nonce: randomBytes(16).toString('hex'),
      target: '/obligations/1?tab=2',
      ...different,
    };
    const signature = signTicket(signing, of.signingKey, parts);
    return `${API}/auth/ticket?${new URLSearchParams({ ...parts, signature }).toString()}`;
  }

  it('signs its person in, once, and lands on the page', async () => {
    const url = link();
    const browser = sso.browser();
    const landed = await browser.get(url);
    expect([landed.status, landed.location]).toEqual([303, `${PUBLIC}/obligations/1?tab=2`]);
    expect(landed.headers.get('referrer-policy')).toBe('no-referrer');
    expect((await sso.me(browser).expect(200)).body.user.login).toBe(sso.people.reporter.login);
    expect(await refusal(sso.browser(), url)).toEqual([401, 'ticket_replayed']);
    const [opened] = await sso.recordOf('session.opened');
    expect(opened).toMatchObject({
      actorId: sso.people.reporter.userId,
      via: { id: client.id },
      after: { by: 'TICKET' },
    });
    const signature = new URL(url).searchParams.get('signature')!;
    const rows = await sso.test.db.query<{ row: string }>(`SELECT e::text AS row FROM audit_event e`);
    expect(rows.filter(({ row }) => row.includes(signature))).toEqual([]);
  });

  it('is not used up by what only looks at it', async () => {
    const url = link();
    expect((await fetch(behindProxy(sso.test, url), { method: 'HEAD', redirect: 'manual' })).status).toBe(400);
    expect((await sso.browser().get(url)).status).toBe(303);
  });

  it('is refused for whatever is not as it was signed', async () => {
    const later = String(now() + 61);
    const cases: [string, string, number, string][] = [
      ['another account', link().replace('account=zhangsan', 'account=guanli'), 401, 'ticket_invalid'],
      ['another target', link().replace('obligations', 'evaluations'), 401, 'ticket_invalid'],
      ['a target outside', link({ target: '//evil.example' }), 400, 'return_path_invalid'],
      ['an unknown client', link({ client: '01890a5d-ac96-774b-bcce-b302099a8057' }), 401, 'ticket_invalid'],
      ['no client', link({ client: 'x' }), 401, 'ticket_invalid'],
      ['yesterday', link({ timestamp: String(now() - 121) }), 401, 'ticket_stale'],
      ['tomorrow', link({ timestamp: later }), 401, 'ticket_stale'],
      ['no time', link({ timestamp: 'now' }), 400, 'ticket_malformed'],
      ['a short nonce', link({ nonce: 'abc' }), 400, 'ticket_malformed'],
      ['an unknown account', link({ account: 'nobody' }), 403, 'ticket_account_unknown'],
      ['an administrator', link({ account: 'guanli' }), 403, 'ticket_role_not_allowed'],
      ['another hash', link({}, { signing: 'HMAC-SM3' }), 401, 'ticket_invalid'],
      ['a word too many', `${link()}&admin=1`, 400, 'validation_failed'],
    ];
    for (const [name, url, status, code] of cases) {
      expect([name, ...(await refusal(sso.browser(), url))]).toEqual([name, status, code]);
    }
    const reasons = (await sso.recordOf('login.failed')).map(({ after }) => after['reason']);
    expect(reasons).toEqual(expect.arrayContaining(['ticket_invalid', 'ticket_stale', 'ticket_role_not_allowed']));
  });

  it('is as good by SM3, where the client signs by it', async () => {
    const sm3 = await givenClient(sso.test, sso.people.administrator, { signing: 'HMAC-SM3', unitIds: [sso.unit] });
    const off = link({}, { of: sm3, signing: 'HMAC-SM3' });
    expect(await refusal(sso.browser(), off)).toEqual([403, 'ticket_not_allowed']);
    const accounts = [{ login: sso.people.reporter.login, account: 'zhangsan' }];
    await sso.manage('put', `/api-clients/${sm3.id}/accounts`, 1).send({ accounts }).expect(200);
    await sso
      .manage('put', `/api-clients/${sm3.id}/ticket-sign-in`, 2)
      .send({ roles: ['reporter'] })
      .expect(200);
    expect((await sso.browser().get(link({}, { of: sm3, signing: 'HMAC-SM3' }))).status).toBe(303);
  });

  it('is nothing any more when roles are taken away or the client is disabled, and is never for 三员', async () => {
    const path = `/api-clients/${client.id}/ticket-sign-in`;
    const never = await sso
      .manage('put', path, version)
      .send({ roles: ['auditor'] })
      .expect(400);
    expect(never.body.code).toBe('validation_failed');
    await sso.manage('put', path, version).send({ roles: [] }).expect(200);
    expect(await refusal(sso.browser(), link())).toEqual([403, 'ticket_not_allowed']);
    await sso.manage('put', path, version).send({ roles: [] }).expect(412);
    await sso.manage('post', `/api-clients/${client.id}/disable`, version + 1).expect(200);
    expect(await refusal(sso.browser(), link())).toEqual([401, 'ticket_invalid']);
  });

  it('cannot be tried without end', async () => {
    const url = link({ client: 'x' });
    const browser = sso.browser();
    let last: Hop = await browser.get(url);
    for (let tries = 0; tries < 125 && last.status !== 429; tries += 1) last = await browser.get(url);
    expect([last.status, Number(last.headers.get('retry-after')) > 0]).toEqual([429, true]);
  });
});
