import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { givenClient, signatureOf, tokenOf, type GivenClient } from './support/api-client.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { exchange, message, type RawAnswer } from './support/raw-exchange.js';
import { H1, ReportingScene } from './support/reporting-scene.js';
import { checksums } from './support/routes/tables.js';

/** Reports of the first half-year of 2023 may be written. */
const INSTANT = '2023-06-16T10:00:00+08:00';
const UNITS = '/api/v1/units';
const CONTENT = JSON.stringify({ progressText: '建成概念验证中心 2 家。', percent: '50' });
const JSON_TYPE = { 'content-type': 'application/json' };
const FORM_TYPE = { 'content-type': 'multipart/form-data; boundary=b' };
const FORM = [
  '--b',
  'Content-Disposition: form-data; name="file"; filename="a.txt"',
  'Content-Type: text/plain',
  '',
  '一、主要任务',
  '--b--',
  '',
].join('\r\n');

/** Of all processes of an installation. */
const KEY = { FENGONG_SECRET_KEY: Buffer.alloc(32, 7).toString('base64') };

type Headers = Readonly<Record<string, string>>;

let test: TestApp;
let scene: ReportingScene;
let administrator: SignedInUser;
let obligation: string;
let foreignObligation: string;
/** Signs its requests, has every scope for the whole district. */
let signing: GivenClient;
let signed: Headers;
/** Programs that sign nothing: with every scope, with none, with every scope for one unit. */
let whole: Headers;
let idle: Headers;
let ofOneUnit: Headers;
/** Of a program that may come from one network only, which is not ours. */
let fromElsewhere: Headers;

beforeAll(async () => {
  test = await bootTestApp({ environment: KEY });
  test.clock.set(INSTANT);
  scene = await ReportingScene.create(test);
  const scheme = await scene.scheme();
  const task = scheme.tasks[0]!;
  obligation = await scheme.obligation(task.id, scene.units.responsible, H1);
  foreignObligation = await scheme.obligation(task.id, scene.units.lead, H1);
  const { jurisdictionId } = scene;
  administrator = await signedIn(test.app, { jurisdictionId, role: 'administrator' });
  signing = await givenClient(test, administrator, { signing: 'HMAC-SHA256' });
  signed = await tokenOf(test, signing);
  whole = await tokenOf(test, await givenClient(test, administrator));
  idle = await tokenOf(test, await givenClient(test, administrator, { scopes: [] }));
  ofOneUnit = await tokenOf(test, await givenClient(test, administrator, { unitIds: [scene.units.responsible] }));
  const placed = await givenClient(test, administrator);
  fromElsewhere = await tokenOf(test, placed);
  await test.request
    .patch(`/api/v1/api-clients/${placed.id}`)
    .set({ ...administrator.headers, 'if-match': '"1"' })
    .send({ addresses: ['203.0.113.0/24'] })
    .expect(200);
  // Each is noted as used once a minute, and the minute is that of the test's clock.
  for (const headers of [whole, idle, ofOneUnit]) await test.request.get(UNITS).set(headers);
  await test.request.get(UNITS).set({ ...signed, ...signatureFor('GET', UNITS) });
});
afterAll(() => test.close());

const now = (): number => Math.floor(test.clock.now().getTime() / 1000);

function signatureFor(method: string, target: string, json?: string, timestamp = now()): Record<string, string> {
  return signatureOf('HMAC-SHA256', signing, { method, target, timestamp, ...(json !== undefined && { json }) });
}

/** A form with files is signed like any other body: by the digest of all its bytes. */
function signedForm(target: string, bytes: string): Record<string, string> {
  const parts = { method: 'POST', target, json: bytes, onBehalfOf: scene.people.coordinator.login, timestamp: now() };
  return { ...signed, ...signatureOf('HMAC-SHA256', signing, parts), ...FORM_TYPE };
}

interface BadCall {
  readonly send: () => Promise<RawAnswer>;
  readonly status: number;
  readonly code: string;
}

const UNIT = JSON.stringify({ name: '不应存在的局' });
const asIs = (...parts: readonly (string | Uint8Array)[]) => exchange(test.url, ...parts);
const post = (target: string, headers: Headers, body: string | Uint8Array) =>
  asIs(message('POST', target, { ...JSON_TYPE, ...headers }, body));
const bad = (status: number, code: string, send: () => Promise<RawAnswer>): BadCall => ({ status, code, send });
const reportsOf = (id: string): string => `/api/v1/obligations/${id}/reports`;
const forReporter = (headers: Headers): Headers => ({ ...headers, 'on-behalf-of': scene.people.reporter.login });
const coordinator = (): Headers => scene.people.coordinator.headers;

const CALLS: Readonly<Record<string, BadCall>> = {
  'a signed request that is sent again': bad(401, 'signature_replayed', async () => {
    const headers = { ...signed, ...signatureFor('GET', UNITS) };
    await asIs(message('GET', UNITS, headers));
    return asIs(message('GET', UNITS, headers));
  }),
  'a request that was signed six minutes ago': bad(401, 'signature_stale', () =>
    post(UNITS, { ...signed, ...signatureFor('POST', UNITS, UNIT, now() - 360) }, UNIT),
  ),
  'an unsigned request of a program that signs': bad(401, 'signature_required', () =>
    asIs(message('GET', UNITS, signed)),
  ),
  'a signed request with another body': bad(400, 'content_digest_mismatch', () =>
    post(UNITS, { ...signed, ...signatureFor('POST', UNITS, UNIT) }, UNIT.replace('局', '委')),
  ),
  'a signed form with files and without a digest': bad(400, 'content_digest_required', () =>
    post('/api/v1/imports', { ...signed, ...FORM_TYPE }, FORM),
  ),
  'a signed form with another file in it': bad(400, 'content_digest_mismatch', () =>
    post('/api/v1/imports', signedForm('/api/v1/imports', FORM), FORM.replace('主要', '次要')),
  ),
  'a program without the scope': bad(403, 'insufficient_scope', () => post(UNITS, idle, UNIT)),
  'a program from elsewhere than it may come from, whatever it says itself': bad(403, 'address_not_allowed', () =>
    asIs(message('GET', UNITS, { ...fromElsewhere, 'x-forwarded-for': '203.0.113.9' })),
  ),
  'a program for another unit than its own': bad(403, 'foreign_unit', () =>
    post(reportsOf(foreignObligation), forReporter(ofOneUnit), CONTENT),
  ),
  'a program that reports in its own name': bad(403, 'person_required', () =>
    post(reportsOf(obligation), whole, CONTENT),
  ),
  'a person for another unit than his own': bad(403, 'foreign_unit', () =>
    post(reportsOf(foreignObligation), scene.people.reporter.headers, CONTENT),
  ),
  'JSON of 3 MB': bad(413, 'body_too_large', () =>
    post(UNITS, whole, JSON.stringify({ name: 'x'.repeat(3 * 1024 * 1024) })),
  ),
  'a file of 21 MB': bad(413, 'file_too_large', () =>
    post('/api/v1/imports', { ...coordinator(), ...FORM_TYPE }, FORM.replace('一、', '一'.repeat(7 * 1024 * 1024))),
  ),
  'headers of 40 kB': bad(431, 'headers_too_large', () =>
    asIs(message('GET', UNITS, { ...whole, 'x-much': 'x'.repeat(40_000) })),
  ),
  'a path that is no UTF-8': bad(400, 'malformed_url', () => asIs(message('GET', `${UNITS}/%ff`, whole))),
  'a path without end': bad(414, 'url_too_long', () => asIs(message('GET', `${UNITS}/${'x'.repeat(2_000)}`, whole))),
  'what is no HTTP': bad(400, 'malformed_message', () => asIs('GARBAGE\r\n\r\n')),
  'two lengths for one body': bad(400, 'malformed_message', () =>
    asIs(`POST ${UNITS} HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}`),
  ),
  'a length and chunks for one body': bad(400, 'malformed_message', () =>
    asIs(`POST ${UNITS} HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`),
  ),
  'JSON that is not finished': bad(400, 'malformed_request', () => post(UNITS, whole, '{"name":"局"')),
  'JSON of nothing': bad(400, 'malformed_request', () => post(UNITS, whole, '')),
  'JSON in GBK': bad(400, 'not_utf8', () =>
    post(UNITS, whole, Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xbe, 0xd6]), Buffer.from('"}')])),
  ),
  'JSON with half a character': bad(400, 'validation_failed', () => post(UNITS, whole, '{"name":"局\\ud800"}')),
  'a form with files that breaks off': bad(400, 'malformed_form', () =>
    post('/api/v1/imports', { ...coordinator(), ...FORM_TYPE }, FORM.slice(0, -12)),
  ),
  'a form with files and without a boundary': bad(400, 'malformed_form', () =>
    post('/api/v1/imports', { ...coordinator(), 'content-type': 'multipart/form-data' }, FORM),
  ),
  'a form without a file': bad(400, 'file_missing', () =>
    post('/api/v1/imports', { ...coordinator(), ...FORM_TYPE }, '--b--\r\n'),
  ),
  'a form where JSON is expected': bad(415, 'unsupported_media_type', () =>
    post(UNITS, { ...whole, 'content-type': 'application/x-www-form-urlencoded' }, 'name=a'),
  ),
  'a key that is none': bad(400, 'idempotency_key_malformed', () =>
    post(UNITS, { ...whole, 'idempotency-key': 'a b' }, UNIT),
  ),
};

describe('a bad caller', () => {
  it.each(Object.keys(CALLS))('is told exactly what is wrong with %s, and has changed nothing', async (name) => {
    const { send, status, code } = CALLS[name]!;
    const before = await checksums(test.db);
    expect(await send()).toEqual({ status, code });
    expect(await checksums(test.db)).toEqual(before);
  });

  it('is known by every process, also by one that starts later', async () => {
    const headers = { ...signed, ...signatureFor('GET', UNITS) };
    expect((await asIs(message('GET', UNITS, headers))).status).toBe(200);
    const database = { url: test.databaseUrl, drop: () => Promise.resolve() };
    const other = await bootTestApp({ environment: KEY, clock: test.clock, database });
    try {
      const answer = await exchange(other.url, message('GET', UNITS, headers));
      expect(answer).toEqual({ status: 401, code: 'signature_replayed' });
    } finally {
      await other.close();
    }
  });

  it('is let in with a form whose signature covers its files', async () => {
    const answer = await post('/api/v1/imports', signedForm('/api/v1/imports', FORM), FORM);
    expect(answer.status).toBe(202);
  });
});

describe('a slow caller', () => {
  const SLOW: Readonly<Record<string, () => readonly (string | Uint8Array)[]>> = {
    'says nothing at all': () => [],
    'does not finish its headers': () => [`POST ${UNITS} HTTP/1.1\r\nhost: fengong.test\r\n`],
    'does not finish its body': () => [
      message('POST', UNITS, { ...JSON_TYPE, ...whole, 'content-length': '100' }),
      '{"name":"',
    ],
    'does not finish its file': () => [
      message('POST', '/api/v1/imports', { ...coordinator(), ...FORM_TYPE, 'content-length': '100000' }),
      FORM.slice(0, -20),
    ],
  };

  it.each(Object.keys(SLOW))('that %s loses its connection, and nobody waits for it', async (name) => {
    const server = test.app.getHttpServer();
    const { headersTimeout, requestTimeout } = server;
    expect([headersTimeout, requestTimeout]).toEqual([15_000, 60_000]);
    Object.assign(server, { headersTimeout: 300, requestTimeout: 600 });
    try {
      const before = await checksums(test.db);
      const slow = exchange(test.url, ...SLOW[name]!());
      await test.request.get(UNITS).set(whole).expect(200);
      expect(await slow).toEqual({ status: 408, code: 'request_timeout' });
      expect(await checksums(test.db)).toEqual(before);
    } finally {
      Object.assign(server, { headersTimeout, requestTimeout });
    }
  });
});

describe('callers that send the same at once', () => {
  it('make one report of ten requests with one key, and the others are told so', async () => {
    const key = { 'idempotency-key': 'ten-at-once' };
    const send = () => post(reportsOf(obligation), { ...forReporter(whole), ...key }, CONTENT);
    const answers = await Promise.all(Array.from({ length: 10 }, send));
    const running = answers.filter(({ status, code }) => status === 409 && code === 'idempotency_key_running');
    const made = answers.filter(({ status }) => status === 201);
    expect(made.length).toBeGreaterThan(0);
    expect(made.length + running.length).toBe(10);
    const { count } = (await test.db.one<{ count: number }>(
      `SELECT count(*)::int AS count FROM progress_report WHERE obligation_id = $1`,
      [obligation],
    ))!;
    expect(count).toBe(1);
    const before = await checksums(test.db);
    expect((await send()).status).toBe(201);
    const other = await post(reportsOf(obligation), { ...forReporter(whole), ...key }, CONTENT.replace('50', '60'));
    expect(other).toEqual({ status: 422, code: 'idempotency_key_reused' });
    expect(await checksums(test.db)).toEqual(before);
  });
});
