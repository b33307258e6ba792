import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AccessLog } from '../src/modules/audit/index.js';
import { PurgeTokens } from '../src/modules/identity/application/clients/purge-tokens.js';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { TellEndingClients } from '../src/modules/integration/index.js';
import { givenJurisdiction, givenUnits } from '../src/modules/organizations/testing/index.js';
import { givenScheme } from '../src/modules/reporting/testing/index.js';
import { RateLimits } from '../src/platform/limits/rate-limits.js';
import { askForToken, givenClient, signatureOf, tokenOf } from './support/api-client.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { checksums } from './support/routes/tables.js';
import { createClient, FengongError, type ClientOptions } from '../web/client/src/index.js';
import { hmacSigning } from '../web/client/src/signing.js';

/** Reports of the first half-year of 2023 may be written. */
const INSTANT = '2023-06-16T10:00:00+08:00';
const H1 = '2023-06-30';
const CONTENT = { progressText: '建成概念验证中心 2 家。', percent: '50' };
const HOUR_MS = 3_600_000;

let test: TestApp;
let jurisdictionId: string;
let lead: string;
let responsible: string;
let administrator: SignedInUser;
let coordinator: SignedInUser;
let reporter: SignedInUser;
let auditor: SignedInUser;
let obligation: string;
let foreignObligation: string;

beforeAll(async () => {
  test = await bootTestApp({ environment: { FENGONG_TRUSTED_PROXIES: '127.0.0.1' } });
  test.clock.set(INSTANT);
  jurisdictionId = await givenJurisdiction(test.app, '武昌区');
  [lead, responsible] = (await givenUnits(test.app, jurisdictionId, '区科经局', '区教育局')) as [string, string];
  const parties = [
    { role: 'LEAD', unitId: lead },
    { role: 'RESPONSIBLE', unitId: responsible },
  ] as const;
  const scheme = await givenScheme(test.app, { jurisdictionId, tasks: [parties] });
  const task = scheme.tasks[0]!;
  obligation = await scheme.obligation(task.id, responsible, H1);
  foreignObligation = await scheme.obligation(task.id, lead, H1);
  administrator = await signedIn(test.app, { jurisdictionId, role: 'administrator' });
  coordinator = await signedIn(test.app, { jurisdictionId, role: 'coordinator', unitId: lead });
  auditor = await signedIn(test.app, { jurisdictionId, role: 'auditor' });
  reporter = await signedIn(test.app, {
    jurisdictionId,
    role: 'reporter',
    unitId: responsible,
    login: 'jiaoyu.reporter',
  });
});
afterAll(() => test.close());

/** So that no test is short of the rate that another one used up. */
beforeEach(() => test.clock.advance(60_000));

const get = (path: string) => test.request.get(`/api/v1${path}`);
const post = (path: string) => test.request.post(`/api/v1${path}`);
const manage = (method: 'patch' | 'post' | 'put' | 'delete', path: string, version: number) =>
  test.request[method](`/api/v1/api-clients/${path}`).set({ ...administrator.headers, 'if-match': `"${version}"` });
const now = (): number => Math.floor(test.clock.now().getTime() / 1000);

describe('the administration of clients', () => {
  it('shows a secret and a signing key once, and keeps neither in clear', async () => {
    const body = { name: '区政府协同办公', scopes: ['reports:read'], unitIds: [responsible] };
    const made = await post('/api-clients').set(administrator.headers).send(body).expect(201);
    expect(made.body).toMatchObject({
      ...{ name: '区政府协同办公', scopes: ['reports:read'], wholeJurisdiction: false, signing: 'NONE', addresses: [] },
      ...{ units: [{ id: responsible, name: '区教育局' }], perMinute: 600, lastUsedAt: null, version: 1, accounts: 0 },
      secret: expect.stringMatching(/^fgs_[\w-]{43}$/),
      signingKey: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/),
    });
    expect(made.headers['etag']).toBe('"1"');
    const [read] = (await get('/api-clients').set(administrator.headers).expect(200)).body.items;
    expect(read).not.toHaveProperty('secret');
    const rows = await test.db.query<{ row: string }>(
      `SELECT s::text AS row FROM api_client_secret s UNION ALL SELECT c::text FROM api_client c
       UNION ALL SELECT e::text FROM audit_event e UNION ALL SELECT k::text FROM idempotency_key k`,
    );
    const leaks = rows.filter(({ row }) => row.includes(made.body.secret) || row.includes(made.body.signingKey));
    expect(leaks).toEqual([]);
  });

  it('replays the making of a client without its secret', async () => {
    const send = () =>
      post('/api-clients')
        .set({ ...administrator.headers, 'idempotency-key': 'make-once' })
        .send({ name: '只建一次', scopes: [] });
    const first = await send().expect(201);
    const again = await send().expect(201);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.body).toMatchObject({ id: first.body.id, secret: null, signingKey: null });
    const rows = await test.db.query<{ row: string }>(`SELECT k::text AS row FROM idempotency_key k`);
    expect(rows.filter(({ row }) => row.includes(first.body.secret))).toEqual([]);
  });

  it.each([
    ['an unknown scope', { scopes: ['reports:burn'] }, 400, 'api_client_invalid'],
    ['what is no address', { addresses: ['oa.example.gov.cn'] }, 400, 'api_client_invalid'],
    ['units beside the whole jurisdiction', { wholeJurisdiction: true }, 400, 'api_client_invalid'],
    ['a unit that is not there', { unitIds: ['01890a5d-ac96-774b-bcce-b302099a8057'] }, 404, 'unit_not_found'],
    ['a rate of nothing', { perMinute: 0 }, 400, 'validation_failed'],
    ['a signing that does not exist', { signing: 'MD5' }, 400, 'validation_failed'],
    ['a secret for ever', { days: 100_000 }, 400, 'validation_failed'],
  ])('refuses %s', async (_, different, status, code) => {
    const body = { name: '有误', scopes: ['reports:read'], unitIds: [responsible], ...different };
    const answer = await post('/api-clients').set(administrator.headers).send(body).expect(status);
    expect(answer.body.code).toBe(code);
    expect(answer.body.detail).toMatch(/\p{Script=Han}/u);
  });

  it('changes a client from its next request on, by its version, with before and after on record', async () => {
    const client = await givenClient(test, administrator);
    const headers = await tokenOf(test, client);
    await get('/units').set(headers).expect(200);
    const { body } = await manage('patch', client.id, 1)
      .send({ scopes: ['reports:read'] })
      .expect(200);
    expect(body).toMatchObject({ scopes: ['reports:read'], version: 2 });
    expect((await get('/units').set(headers).expect(403)).body.code).toBe('insufficient_scope');
    await manage('patch', client.id, 1).send({ perMinute: 5 }).expect(412);
    const event = await test.db.one<{ before: object; after: object }>(
      `SELECT before, after FROM audit_event WHERE action = 'api_client.changed' AND subject_id = $1`,
      [client.id],
    );
    expect(event).toMatchObject({ after: { scopes: ['reports:read'] }, before: { perMinute: 60_000 } });
  });

  it('deletes only what was never used', async () => {
    const used = await givenClient(test, administrator);
    await tokenOf(test, used);
    expect((await manage('delete', used.id, 1).expect(409)).body.code).toBe('api_client_used');
    const unused = await givenClient(test, administrator);
    await manage('delete', unused.id, 7).expect(412);
    await manage('delete', unused.id, 1).expect(204);
    await get(`/api-clients/${unused.id}`).set(administrator.headers).expect(404);
  });

  it('lets two secrets stand for a change-over, and ends one with its tokens', async () => {
    const client = await givenClient(test, administrator);
    const old = await tokenOf(test, client);
    const { body } = await manage('post', `${client.id}/secrets`, 1).send({ days: 30 }).expect(201);
    expect(body.secrets).toHaveLength(2);
    const fresh = await tokenOf(test, { id: client.id, secret: body.secret });
    await get('/units').set(old).expect(200);
    const full = await manage('post', `${client.id}/secrets`, 2).send({}).expect(409);
    expect(full.body.code).toBe('api_client_secrets_full');
    await manage('delete', `${client.id}/secrets/${client.secretId}`, 2).expect(200);
    expect((await get('/units').set(old).expect(401)).body.code).toBe('invalid_token');
    await get('/units').set(fresh).expect(200);
    expect((await askForToken(test, client).expect(401)).body.error).toBe('invalid_client');
    const [left] = (await get(`/api-clients/${client.id}`).set(administrator.headers).expect(200)).body.secrets;
    expect(left.lastUsedAt).toBe(test.clock.now().toISOString());
    test.clock.advance(31 * 24 * HOUR_MS);
    await askForToken(test, { id: client.id, secret: body.secret }).expect(401);
    test.clock.set(INSTANT);
  });

  it('tells the administrators once, a month ahead, that the last secret of a client at work ends', async () => {
    const there = await givenJurisdiction(test.app, '临江区');
    const keeper = await signedIn(test.app, { jurisdictionId: there, role: 'administrator' });
    const [atWork, changed] = [
      await givenClient(test, keeper, { days: 40 }),
      await givenClient(test, keeper, { days: 40 }),
    ];
    // One that was never used.
    await givenClient(test, keeper, { days: 40 });
    for (const client of [atWork, changed]) await get('/units').set(await tokenOf(test, client));
    await post(`/api-clients/${changed.id}/secrets`)
      .set({ ...keeper.headers, 'if-match': '"1"' })
      .send({})
      .expect(201);
    const links = async (): Promise<string[]> => {
      await test.app.get(TellEndingClients, { strict: false }).run();
      const rows = await test.db.query<{ link: string; title: string }>(
        `SELECT title, body #>> '{groups,0,lines,0,link}' AS link FROM notification WHERE user_id = $1`,
        [keeper.userId],
      );
      return rows.map(({ title, link }) => `${/\d{4}-\d\d-\d\d/.exec(title)?.[0]} ${link}`);
    };
    expect(await links()).toEqual([]);
    test.clock.advance(11 * 24 * HOUR_MS);
    expect(await links()).toEqual([`2023-07-26 /api-clients/${atWork.id}`]);
    test.clock.advance(24 * HOUR_MS);
    expect(await links()).toHaveLength(1);
    test.clock.set(INSTANT);
  });

  it('tells when a client was last used, with one write a minute', async () => {
    const client = await givenClient(test, administrator);
    const headers = await tokenOf(test, client);
    const lastUsed = async (): Promise<string> =>
      (await get(`/api-clients/${client.id}`).set(administrator.headers).expect(200)).body.lastUsedAt as string;
    await get('/units').set(headers).expect(200);
    const first = await lastUsed();
    expect(first).toBe(test.clock.now().toISOString());
    test.clock.advance(30_000);
    await get('/units').set(headers).expect(200);
    expect(await lastUsed()).toBe(first);
    test.clock.advance(30_000);
    await get('/units').set(headers).expect(200);
    expect(await lastUsed()).toBe(test.clock.now().toISOString());
  });
});

describe('the token endpoint', () => {
  it('gives a token by HTTP Basic and by the form, of all scopes or of those asked for', async () => {
    const client = await givenClient(test, administrator, { scopes: ['units:read', 'reports:read'] });
    const answer = await askForToken(test, client).expect(200);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' });
    expect(answer.headers['ratelimit-policy']).toBe('"address";q=120;w=60');
    expect(answer.body).toEqual({
      access_token: expect.stringMatching(/^fgt_[\w-]{43}$/),
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'units:read reports:read',
    });
    const form = { client_id: client.id, client_secret: client.secret, grant_type: 'client_credentials' };
    const one = await post('/oauth/token')
      .type('form')
      .send({ ...form, scope: 'units:read' })
      .expect(200);
    const headers = { authorization: `Bearer ${one.body.access_token}` };
    await get('/units').set(headers).expect(200);
    const denied = await get('/obligations').set(headers).expect(403);
    expect(denied.body.code).toBe('insufficient_scope');
    expect(denied.headers['www-authenticate']).toBe(
      'Bearer realm="fengong", error="insufficient_scope", scope="reports:read"',
    );
    const rows = await test.db.query<{ row: string }>(`SELECT t::text AS row FROM api_token t`);
    expect(rows.filter(({ row }) => row.includes(one.body.access_token))).toEqual([]);
  });

  it('refuses in the words of RFC 6749, with a code and a Chinese detail beside', async () => {
    const client = await givenClient(test, administrator, { scopes: ['units:read'] });
    const good = { grant_type: 'client_credentials', client_id: client.id, client_secret: client.secret };
    const nobody = '01890a5d-ac96-774b-bcce-b302099a8057';
    const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
    const cases: [string, Record<string, string>, string | object, number, string][] = [
      ['wrong secret', {}, { ...good, client_secret: `fgs_${'A'.repeat(43)}` }, 401, 'invalid_client'],
      ['unknown client', {}, { ...good, client_id: nobody }, 401, 'invalid_client'],
      ['a client that is no id', {}, { ...good, client_id: "' OR 1=1--" }, 401, 'invalid_client'],
      ['no credentials', {}, { grant_type: 'client_credentials' }, 401, 'invalid_client'],
      [
        'a Basic that is none',
        { authorization: 'Basic ???' },
        { grant_type: 'client_credentials' },
        401,
        'invalid_client',
      ],
      [
        'a Basic without colon',
        { authorization: basic('abc') },
        { grant_type: 'client_credentials' },
        401,
        'invalid_client',
      ],
      ['a bad escape', { authorization: basic('%:%') }, { grant_type: 'client_credentials' }, 401, 'invalid_client'],
      ['Basic and form', { authorization: basic(`${client.id}:${client.secret}`) }, good, 400, 'invalid_request'],
      ['no grant', {}, { ...good, grant_type: '' }, 400, 'invalid_request'],
      ['a grant twice', {}, `grant_type=client_credentials&grant_type=client_credentials`, 400, 'invalid_request'],
      ['a password grant', {}, { ...good, grant_type: 'password' }, 400, 'unsupported_grant_type'],
      ['a scope that it lacks', {}, { ...good, scope: 'units:read units:write' }, 400, 'invalid_scope'],
      ['a scope that is none', {}, { ...good, scope: 'everything' }, 400, 'invalid_scope'],
      ['an endless scope', {}, { ...good, scope: 'x'.repeat(3_000) }, 400, 'invalid_request'],
      ['a NUL', {}, `grant_type=client_credentials&client_id=%00`, 400, 'invalid_request'],
    ];
    for (const [name, headers, body, status, error] of cases) {
      const answer = await post('/oauth/token').type('form').set(headers).send(body);
      expect([name, answer.status, answer.body.error]).toEqual([name, status, error]);
      expect(answer.body.error_description).toMatch(/^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/);
      expect(answer.body.detail).toMatch(/\p{Script=Han}/u);
      expect(answer.body.code).toMatch(/^[a-z_]+$/);
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.headers['www-authenticate'] !== undefined).toBe(status === 401);
    }
    const json = await post('/oauth/token').send(good);
    expect([json.status, json.body.scope]).toEqual([200, 'units:read']);
    await post('/oauth/token')
      .type('form')
      .send(`a=${'x'.repeat(20_000)}`)
      .expect(413);
    await post('/oauth/token').type('text/xml').send('<a/>').expect(415);
  });

  it('puts refusals on record under the district of the client', async () => {
    const client = await givenClient(test, administrator);
    await askForToken(test, { id: client.id, secret: 'wrong' }).expect(401);
    await test.app.get(AccessLog, { strict: false }).flush();
    const { body } = await get(`/audit-events?action=api_client.refused&subjectId=${client.id}`).set(auditor.headers);
    expect(body.items).toMatchObject([{ after: { reason: 'wrong_secret' } }]);
  });

  it('counts by address, and says when to come again', async () => {
    const client = await givenClient(test, administrator);
    const from = { 'x-forwarded-for': '198.51.100.7' };
    const statuses = await Promise.all(
      Array.from({ length: 130 }, async () => (await askForToken(test, client).set(from)).status),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(120);
    const refused = await askForToken(test, client).set(from).expect(429);
    expect(refused.body).toMatchObject({ error: 'temporarily_unavailable', code: 'rate_limited' });
    expect(refused.headers).toMatchObject({ 'retry-after': '1', ratelimit: '"address";r=0;t=60' });
    await askForToken(test, client).set('x-forwarded-for', '198.51.100.8').expect(200);
    test.clock.advance(1_000);
    await askForToken(test, client).set(from).expect(200);
  });
});

describe('a token', () => {
  it('ends after an hour, by revocation, and when its client is disabled', async () => {
    const client = await givenClient(test, administrator);
    const [first, second] = [await tokenOf(test, client), await tokenOf(test, client)];
    const token = first.authorization.slice('Bearer '.length);
    const stranger = await givenClient(test, administrator);
    const revoke = (by: typeof client) =>
      post('/oauth/revoke').type('form').auth(by.id, by.secret).send({ token }).expect(200);
    await revoke(stranger);
    await get('/units').set(first).expect(200);
    await revoke(client);
    const refused = await get('/units').set(first).expect(401);
    expect(refused.body.code).toBe('invalid_token');
    expect(refused.headers['www-authenticate']).toBe('Bearer realm="fengong", error="invalid_token"');
    await revoke(client);
    await get('/units').set(second).expect(200);
    await manage('post', `${client.id}/disable`, 1).expect(200);
    await get('/units').set(second).expect(401);
    await askForToken(test, client).expect(401);
    await manage('post', `${client.id}/enable`, 2).expect(200);
    await get('/units').set(second).expect(200);
    test.clock.advance(HOUR_MS);
    await get('/units').set(second).expect(401);
    test.clock.set(INSTANT);
  });

  it('opens nothing any more once its revocation has been answered, however many use it at once', async () => {
    const client = await givenClient(test, administrator);
    const headers = await tokenOf(test, client);
    const token = headers.authorization.slice('Bearer '.length);
    const use = async (): Promise<number> => (await get('/units').set(headers)).status;
    const during = Array.from({ length: 20 }, use);
    await post('/oauth/revoke').type('form').auth(client.id, client.secret).send({ token }).expect(200);
    const after = await Promise.all(Array.from({ length: 20 }, use));
    expect(new Set(after)).toEqual(new Set([401]));
    expect((await Promise.all(during)).filter((status) => status !== 200 && status !== 401)).toEqual([]);
  });

  it('is no cookie and no token of a person', async () => {
    const headers = await tokenOf(test, await givenClient(test, administrator));
    const token = headers.authorization.slice('Bearer '.length);
    await get('/units').set('cookie', `fengong_session=${token}`).expect(401);
    expect((await get('/auth/me').set(headers).expect(403)).body.code).toBe('not_for_clients');
    for (const bad of ['fgt_', `fgt_${'A'.repeat(43)}`, `fgt_${'A'.repeat(5_000)}`, 'fgt_%00']) {
      expect((await get('/units').set('authorization', `Bearer ${bad}`).expect(401)).body.code).toBe('invalid_token');
    }
  });

  it('is of its district alone', async () => {
    const elsewhere = await givenJurisdiction(test.app, '江岸区');
    const other = await signedIn(test.app, { jurisdictionId: elsewhere, role: 'administrator' });
    const headers = await tokenOf(test, await givenClient(test, other));
    expect((await get('/units').set(headers).expect(200)).body.items).toEqual([]);
    expect((await get(`/obligations/${obligation}`).set(headers).expect(404)).body.code).toBe('obligation_not_found');
    const named = { ...headers, 'on-behalf-of': reporter.login };
    expect((await get('/obligations').set(named).expect(403)).body.code).toBe('on_behalf_of_unknown');
  });
});

describe('a client by itself', () => {
  it('reads the district or its units, synchronises units, and writes nothing else', async () => {
    const whole = await tokenOf(test, await givenClient(test, administrator));
    const ours = await tokenOf(test, await givenClient(test, administrator, { unitIds: [responsible] }));
    const count = async (headers: { authorization: string }) =>
      (await get('/obligations').set(headers).expect(200)).body.items.length as number;
    expect(await count(whole)).toBeGreaterThan(await count(ours));
    expect(await count(ours)).toBeGreaterThan(0);
    await get(`/obligations/${obligation}`).set(ours).expect(200);
    expect((await get(`/obligations/${foreignObligation}`).set(ours).expect(403)).body.code).toBe('foreign_unit');
    await post('/units').set(whole).send({ name: '区数据局' }).expect(201);
    expect((await post('/units').set(ours).send({ name: '区信访局' }).expect(403)).body.code).toBe('person_required');
    const write = await post(`/obligations/${obligation}/reports`).set(whole).send(CONTENT).expect(403);
    expect(write.body.code).toBe('person_required');
    const { body } = await get('/audit-events?action=unit.created').set(auditor.headers).expect(200);
    expect(body.items[0]).toMatchObject({ actorKind: 'client', actorId: null, via: { id: expect.any(String) } });
  });

  it('is counted, over all processes, and told its rate', async () => {
    const client = await givenClient(test, administrator, { perMinute: 60 });
    const headers = await tokenOf(test, client);
    const first = await get('/units').set(headers).expect(200);
    expect(first.headers).toMatchObject({ 'ratelimit-policy': '"client";q=60;w=60', ratelimit: '"client";r=59;t=1' });
    const limits = test.app.get(RateLimits, { strict: false });
    const elsewhere = await Promise.all(Array.from({ length: 30 }, () => limits.take(`client:${client.id}`, 60)));
    expect(elsewhere.every(({ taken }) => taken)).toBe(true);
    const statuses = await Promise.all(
      Array.from({ length: 40 }, async () => (await get('/units').set(headers)).status),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(29);
    const refused = await get('/units').set(headers).expect(429);
    expect(refused.body.code).toBe('rate_limited');
    expect(refused.headers['retry-after']).toBe('1');
    test.clock.advance(2_000);
    await get('/units').set(headers).expect(200);
    await get('/units').set(headers).expect(200);
    await get('/units').set(headers).expect(429);
  });

  it('comes from its own addresses only, as the trusted proxy tells them', async () => {
    const client = await givenClient(test, administrator, { addresses: ['203.0.113.0/24', '2001:db8::/32'] });
    const at = (address: string) => ({ 'x-forwarded-for': address });
    const refusedToken = await askForToken(test, client).set(at('198.51.100.1')).expect(400);
    expect(refusedToken.body).toMatchObject({ error: 'unauthorized_client', code: 'address_not_allowed' });
    const { body } = await askForToken(test, client).set(at('203.0.113.9')).expect(200);
    const headers = { authorization: `Bearer ${body.access_token}` };
    await get('/units')
      .set({ ...headers, ...at('203.0.113.200') })
      .expect(200);
    await get('/units')
      .set({ ...headers, ...at('2001:db8::1') })
      .expect(200);
    for (const address of ['198.51.100.1', '203.0.113.9, 198.51.100.1', 'nonsense', '::1']) {
      const refused = await get('/units')
        .set({ ...headers, ...at(address) })
        .expect(403);
      expect(refused.body.code).toBe('address_not_allowed');
    }
    expect((await get('/units').set(headers).expect(403)).body.code).toBe('address_not_allowed');
  });
});

describe('a client that acts for a person', () => {
  it('does what both may, and the record names both', async () => {
    const client = await givenClient(test, administrator, { unitIds: [responsible] });
    await manage('put', `${client.id}/accounts`, 1).send({ accounts: [{ login: reporter.login, account: '张三' }] });
    const headers = await tokenOf(test, client);
    const named = { ...headers, 'on-behalf-of': `account:${encodeURIComponent('张三')}` };
    const made = await post(`/obligations/${obligation}/reports`).set(named).send(CONTENT).expect(201);
    const { body } = await get(`/reports/${made.body.id}`).set(coordinator.headers).expect(200);
    expect(body).toMatchObject({ author: { id: reporter.userId }, authorVia: { id: client.id } });
    const record = await get(`/audit-events?clientId=${client.id}&action=report.opened`)
      .set(auditor.headers)
      .expect(200);
    expect(record.body.items).toMatchObject([
      { actorKind: 'user', actorId: reporter.userId, via: { id: client.id }, sessionId: null },
    ]);
    const foreign = await post(`/obligations/${foreignObligation}/reports`).set(named).send(CONTENT).expect(403);
    expect(foreign.body.code).toBe('foreign_unit');
    const mine = { ...headers, 'on-behalf-of': coordinator.login };
    expect((await get('/obligations').set(mine).expect(403)).body.code).toBe('foreign_unit');
    const verified = await get('/audit-events/verification').set(auditor.headers).expect(200);
    expect(verified.body).toMatchObject({ intact: true, findings: [] });
  });

  it('is refused for whom it does not know, and people cannot do it at all', async () => {
    const headers = await tokenOf(test, await givenClient(test, administrator));
    const refused = async (name: string) =>
      (await get('/obligations').set({ ...headers, 'on-behalf-of': name })).body.code;
    expect(await refused('nobody')).toBe('on_behalf_of_unknown');
    expect(await refused('account:E1')).toBe('on_behalf_of_unknown');
    expect(await refused('account:')).toBe('on_behalf_of_malformed');
    expect(await refused('%00')).toBe('on_behalf_of_malformed');
    expect(await refused('x'.repeat(2_000))).toBe('on_behalf_of_malformed');
    const leaver = await signedIn(test.app, { jurisdictionId, role: 'leader' });
    expect(await refused(leaver.login)).toBeUndefined();
    await test.db.query(`UPDATE app_user SET disabled_at = $2 WHERE id = $1`, [leaver.userId, test.clock.now()]);
    expect(await refused(leaver.login)).toBe('on_behalf_of_unknown');
    const person = await get('/units')
      .set({ ...coordinator.headers, 'on-behalf-of': reporter.login })
      .expect(400);
    expect(person.body.code).toBe('on_behalf_of_not_allowed');
  });

  it('keeps its idempotency keys apart from those of the person', async () => {
    const client = await givenClient(test, administrator);
    const named = { ...(await tokenOf(test, client)), 'on-behalf-of': coordinator.login };
    const send = (headers: object) =>
      post('/units')
        .set({ ...headers, 'idempotency-key': 'same' })
        .send({ name: `${client.id.slice(-8)}局` });
    const made = await send(named).expect(201);
    expect((await send(named).expect(201)).body.id).toBe(made.body.id);
    expect((await send(coordinator.headers).expect(409)).headers['idempotency-replayed']).toBeUndefined();
  });

  it('maps each account to one person', async () => {
    const client = await givenClient(test, administrator);
    const accounts = [
      { login: 'nobody', account: 'a' },
      { login: reporter.login, account: 'b' },
      { login: coordinator.login, account: 'b' },
    ];
    const refused = await manage('put', `${client.id}/accounts`, 1).send({ accounts }).expect(422);
    expect(refused.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      'accounts.0.login',
      'accounts.2.account',
    ]);
    const { body } = await manage('put', `${client.id}/accounts`, 1)
      .send({ accounts: accounts.slice(1, 2) })
      .expect(200);
    expect(body).toMatchObject({ accounts: 1, version: 2 });
    const listed = await get(`/api-clients/${client.id}/accounts`).set(administrator.headers).expect(200);
    expect(listed.body.items).toMatchObject([{ login: reporter.login, account: 'b' }]);
  });
});

describe.each(['HMAC-SHA256', 'HMAC-SM3'] as const)('a client that signs by %s', (signing) => {
  const TARGET = '/api/v1/units';

  it('is let in for what it signed, once', async () => {
    const client = await givenClient(test, administrator, { signing });
    const headers = await tokenOf(test, client);
    const json = JSON.stringify({ name: `${signing} 局` });
    const signed = signatureOf(signing, client, { method: 'POST', target: TARGET, json, timestamp: now() });
    await test.request
      .post(TARGET)
      .set({ ...headers, ...signed })
      .send(json)
      .expect(201);
    const before = await checksums(test.db);
    const replayed = await test.request
      .post(TARGET)
      .set({ ...headers, ...signed })
      .send(json)
      .expect(401);
    expect(replayed.body.code).toBe('signature_replayed');
    const racing = signatureOf(signing, client, { method: 'GET', target: TARGET, timestamp: now() });
    const statuses = await Promise.all(
      Array.from({ length: 10 }, async () => (await test.request.get(TARGET).set({ ...headers, ...racing })).status),
    );
    expect(statuses.sort()).toEqual([200, ...Array.from({ length: 9 }, () => 401)]);
    expect(await checksums(test.db)).toEqual(before);
  });

  it('is refused when anything differs from what it signed, and changes nothing', async () => {
    const client = await givenClient(test, administrator, { signing });
    const headers = await tokenOf(test, client);
    await test.request.get(TARGET).set({
      ...headers,
      ...signatureOf(signing, client, { method: 'GET', target: TARGET, timestamp: now() }),
    });
    const before = await checksums(test.db);
    const json = JSON.stringify({ name: '不应存在的局' });
    const request = { method: 'POST', target: TARGET, json, timestamp: now() };
    const of = (different: object) => signatureOf(signing, client, { ...request, ...different });
    const withoutDigest = Object.fromEntries(Object.entries(of({})).filter(([name]) => name !== 'content-digest'));
    const cases: [string, Record<string, string>, string, number, string][] = [
      ['no signature', { 'content-type': 'application/json' }, json, 400, 'content_digest_required'],
      ['another body', of({}), json.replace('局', '委'), 400, 'content_digest_mismatch'],
      ['no digest', withoutDigest, json, 400, 'content_digest_required'],
      ['a digest that is none', { ...of({}), 'content-digest': 'md5=:AA==:' }, json, 400, 'content_digest_malformed'],
      ['another method', of({ method: 'PUT' }), json, 401, 'signature_invalid'],
      ['another path', of({ target: '/api/v1/unit-groups' }), json, 401, 'signature_invalid'],
      ['another query', of({ target: `${TARGET}?a=1` }), json, 401, 'signature_invalid'],
      ['another person', { ...of({}), 'on-behalf-of': coordinator.login }, json, 401, 'signature_invalid'],
      ['another nonce', { ...of({}), 'x-fengong-nonce': 'f'.repeat(32) }, json, 401, 'signature_invalid'],
      ['a nonce that is short', of({ nonce: 'abc' }), json, 400, 'signature_malformed'],
      ['a time that is none', { ...of({}), 'x-fengong-timestamp': 'now' }, json, 400, 'signature_malformed'],
      ['an old time', of({ timestamp: now() - 301 }), json, 401, 'signature_stale'],
      ['a time to come', of({ timestamp: now() + 301 }), json, 401, 'signature_stale'],
      ['an empty signature', { ...of({}), 'x-fengong-signature': '' }, json, 401, 'signature_invalid'],
    ];
    for (const [name, signed, body, status, code] of cases) {
      const answer = await test.request
        .post(TARGET)
        .set({ ...headers, ...signed })
        .send(body);
      expect([name, answer.status, answer.body.code]).toEqual([name, status, code]);
    }
    const unsigned = await test.request.get(TARGET).set(headers).expect(401);
    expect(unsigned.body.code).toBe('signature_required');
    expect(await checksums(test.db)).toEqual(before);
  });

  it('is let in by the TypeScript client, which signs each attempt anew', async () => {
    const client = await givenClient(test, administrator, { signing });
    const fengong = createClient({
      ...{ baseUrl: test.url, client, onBehalfOf: coordinator.login },
      sign: hmacSigning(client.signingKey, signing, () => test.clock.now().getTime()),
      ...afterLosing('/units', 1),
    });
    const made = await fengong.createUnit({ body: { name: `${signing} 签名局` } });
    const found = await fengong.listUnits({ query: { q: made.name, limit: 5 } });
    expect(found.items).toEqual([made]);
  });

  it('changes its key with its secret', async () => {
    const client = await givenClient(test, administrator, { signing });
    const { body } = await manage('post', `${client.id}/secrets`, 1).send({}).expect(201);
    const headers = await tokenOf(test, { id: client.id, secret: body.secret });
    const by = (signingKey: string) =>
      signatureOf(signing, { signingKey }, { method: 'GET', target: TARGET, timestamp: now() });
    await test.request
      .get(TARGET)
      .set({ ...headers, ...by(client.signingKey) })
      .expect(401);
    await test.request
      .get(TARGET)
      .set({ ...headers, ...by(body.signingKey) })
      .expect(200);
  });
});

/** A connection that is cut when the service has answered, so that the caller cannot know what became of it. */
function afterLosing(path: string, times: number): Pick<ClientOptions, 'fetch' | 'wait'> {
  let left = times;
  return {
    wait: () => Promise.resolve(),
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      if (left === 0 || !(url as string).endsWith(path)) return response;
      left -= 1;
      throw new TypeError('fetch failed');
    },
  };
}

describe('the TypeScript client', () => {
  it('does a thing once over connections that are cut, and tells what is refused', async () => {
    const client = await givenClient(test, administrator);
    const fengong = createClient({
      ...{ baseUrl: test.url, client, onBehalfOf: coordinator.login },
      ...afterLosing('/units', 2),
    });
    const { data: made, replayed } = await fengong.send.createUnit({ body: { name: '区机关事务局' } });
    expect(replayed).toBe(true);
    expect((await fengong.listUnits({ query: { q: '区机关事务局' } })).items).toEqual([made]);
    await fengong.updateUnit({ id: made.id, ifMatch: made.version, body: { name: '区机关事务中心' } });
    const stale = fengong.updateUnit({ id: made.id, ifMatch: made.version, body: { name: '区机关事务处' } });
    await expect(stale).rejects.toThrow(FengongError);
    await expect(stale).rejects.toMatchObject({ status: 412, code: 'stale_version' });
    const foreign = fengong.createObligationReport({
      ...{ id: foreignObligation, body: CONTENT },
      onBehalfOf: reporter.login,
    });
    await expect(foreign).rejects.toMatchObject({ status: 403, code: 'foreign_unit', traceId: expect.any(String) });
  });

  it('walks through all pages, and gets itself another token when one has ended', async () => {
    const client = await givenClient(test, administrator);
    const fengong = createClient({ baseUrl: test.url, client });
    const names: string[] = [];
    for await (const { name } of fengong.each.listUnits({ query: { limit: 1 } })) {
      names.push(name);
      if (names.length === 1) test.clock.advance(HOUR_MS + 1);
    }
    expect(names).toEqual((await fengong.listUnits()).items.map(({ name }) => name));
    expect(names.length).toBeGreaterThan(1);
  });
});

describe('bad callers', () => {
  it('get an exact answer to what is too large, and nothing changes', async () => {
    const headers = await tokenOf(test, await givenClient(test, administrator));
    await get('/units').set(headers).expect(200);
    const before = await checksums(test.db);
    const large = await post('/units')
      .set(headers)
      .send({ name: 'x'.repeat(3 * 1024 * 1024) })
      .expect(413);
    expect(large.body.code).toBe('body_too_large');
    const form = await post('/units').set(headers).type('form').send('name=a').expect(415);
    expect(form.body.code).toBe('unsupported_media_type');
    const digest = { ...headers, 'content-digest': `sha-256=:${Buffer.alloc(32).toString('base64')}:` };
    expect((await post('/units').set(digest).send({ name: '局' }).expect(400)).body.code).toBe(
      'content_digest_mismatch',
    );
    expect(await checksums(test.db)).toEqual(before);
  });

  it('leave nothing behind for longer than it can matter', async () => {
    const client = await givenClient(test, administrator, { signing: 'HMAC-SHA256' });
    const headers = await tokenOf(test, client);
    const signed = signatureOf('HMAC-SHA256', client, { method: 'GET', target: '/api/v1/units', timestamp: now() });
    await test.request
      .get('/api/v1/units')
      .set({ ...headers, ...signed })
      .expect(200);
    const kept = async () =>
      (await test.db.one<{ tokens: number; nonces: number }>(
        `SELECT (SELECT count(*)::int FROM api_token WHERE client_id = $1) AS tokens,
                (SELECT count(*)::int FROM api_nonce WHERE client_id = $1) AS nonces`,
        [client.id],
      ))!;
    const purge = test.app.get(PurgeTokens, { strict: false });
    await purge.run();
    expect(await kept()).toEqual({ tokens: 1, nonces: 1 });
    test.clock.advance(302_000);
    await purge.run();
    expect(await kept()).toEqual({ tokens: 1, nonces: 0 });
    test.clock.advance(HOUR_MS);
    await purge.run();
    expect(await kept()).toEqual({ tokens: 0, nonces: 0 });
  });
});
