import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { ForgetEndedSecrets } from '../src/modules/notifications/application/forget-ended-secrets.js';
import { DeliveryStatus } from '../src/modules/notifications/index.js';
import { givenJurisdiction, givenUnits } from '../src/modules/organizations/testing/index.js';
import { bootTestApp, TEST_INSTANT, type TestApp } from './support/app.js';
import { makeAuthority } from './support/certificates.js';
import { MAIL_PASSWORD, MAIL_USER, startMailServer, type MailServer } from './support/mail-server.js';
import { dispatch, OUTBOUND, tell } from './support/messages.js';
import { startWebhookReceiver, type WebhookReceiver } from './support/webhook-receiver.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SECRET = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
const SETTINGS = '/api/v1/me/notification-settings';

let test: TestApp;
let mail: MailServer;
let receiver: WebhookReceiver;
let here: string;
let unit: string;
let administrator: SignedInUser;
let person: SignedInUser;
let mailbox: string;

beforeAll(async () => {
  [mail, receiver] = await Promise.all([startMailServer(), startWebhookReceiver()]);
  test = await bootTestApp({ environment: OUTBOUND });
});
afterAll(async () => {
  await Promise.all([mail.close(), receiver.close(), test.close()]);
});
/** A district of its own for each test: its breakers are closed and its log is empty. */
beforeEach(async () => {
  test.clock.set(TEST_INSTANT);
  here = await givenJurisdiction(test.app);
  [unit = ''] = await givenUnits(test.app, here, '区教育局');
  administrator = await signedIn(test.app, { jurisdictionId: here, role: 'administrator' });
  person = await signedIn(test.app, { jurisdictionId: here, role: 'reporter', unitId: unit, displayName: '张敏' });
  mailbox = `${person.userId}@example.gov.cn`;
  mail.mails.length = 0;
  mail.asked.length = 0;
  receiver.received.length = 0;
});

const get = async (user: SignedInUser, path: string) =>
  (await test.request.get(path).set(user.headers).expect(200)).body;
const post = (user: SignedInUser, path: string, body?: object) => test.request.post(path).set(user.headers).send(body);
const put = (user: SignedInUser, path: string, version: number, body: object) =>
  test.request.put(path).set(user.headers).set('if-match', `"${version}"`).send(body);

const mailSettings = () => ({
  host: '127.0.0.1',
  port: mail.port,
  security: 'NONE',
  user: MAIL_USER,
  fromAddress: MAIL_USER,
  fromName: '分工方案督查系统',
  perMinute: 600,
});
const givenMailServer = (password = MAIL_PASSWORD) =>
  put(administrator, '/api/v1/notification-channels/EMAIL', 0, {
    enabled: true,
    settings: mailSettings(),
    password,
  }).expect(200);
const givenWebhooks = () =>
  put(administrator, '/api/v1/notification-channels/WEBHOOK', 0, {
    enabled: true,
    settings: { perMinute: 600 },
  }).expect(200);
const wants = (version: number, wanted: object) =>
  put(person, SETTINGS, version, { channels: [], email: null, quietHours: null, ...wanted });

/** The person's mailbox is proved, and the mails so far are forgotten. */
async function givenMailbox(): Promise<number> {
  const { body } = await wants(0, { channels: ['EMAIL'], email: mailbox }).expect(200);
  expect(body).toMatchObject({ emailConfirmed: false });
  await dispatch(test);
  const [code] = /\d{8}/.exec(mail.mails[0]!.text) ?? [];
  const confirmed = await post(person, `${SETTINGS}/email-confirmation`, { code }).expect(200);
  expect(confirmed.body).toMatchObject({ emailConfirmed: true });
  mail.mails.length = 0;
  mail.asked.length = 0;
  return confirmed.body.version as number;
}

const deliveries = async (query = '') => (await get(administrator, `/api/v1/deliveries?channel=EMAIL${query}`)).items;
/** The newest. */
const delivery = async () => (await deliveries())[0];

describe('an e-mail', () => {
  it('reaches a proved mailbox once, as text and HTML, under the id of its delivery', async () => {
    await givenMailServer();
    await givenMailbox();
    await tell(test, here, [person.userId]);
    await dispatch(test);
    await dispatch(test);
    const sent = await delivery();
    expect(mail.mails).toHaveLength(1);
    expect(mail.mails[0]).toMatchObject({ messageId: `${sent.id}@example.gov.cn`, to: mailbox });
    expect(mail.mails[0]!.text).toContain('1. 请于7月7日前签收。\n   https://fengong.example/supervision-orders/01');
    expect(mail.mails[0]!.html).toContain(
      '<a href="https://fengong.example/supervision-orders/01">请于7月7日前签收。</a>',
    );
    expect(sent).toMatchObject({ state: 'SENT', attempts: 1, recipient: { name: '张敏' } });
    expect(sent.answer).toMatch(/^250 /);
    const inbox = await get(person, '/api/v1/notifications');
    expect(inbox.items[0]).toMatchObject({ kind: 'SUPERVISION_ORDER', title: '督办〔2023〕5号' });
  });

  it('that is greylisted comes again later, as the same e-mail', async () => {
    await givenMailServer();
    await givenMailbox();
    await tell(test, here, [person.userId]);
    mail.next({ refuseMailbox: '451 greylisted' });
    await dispatch(test);
    expect(await delivery()).toMatchObject({ state: 'FAILED', attempts: 1, answer: expect.stringContaining('451') });
    test.clock.advance(MINUTE);
    await dispatch(test);
    const sent = await delivery();
    expect(sent).toMatchObject({ state: 'SENT', attempts: 2 });
    const { log } = await get(administrator, `/api/v1/deliveries/${sent.id}`);
    expect(log.map(({ state }: { state: string }) => state)).toEqual(['FAILED', 'SENT']);
  });

  it('whose connection breaks after the text was sent comes again under the same Message-ID', async () => {
    await givenMailServer();
    await givenMailbox();
    await tell(test, here, [person.userId]);
    mail.next({ dropAfterData: true });
    await dispatch(test);
    test.clock.advance(MINUTE);
    await dispatch(test);
    const { id, state } = await delivery();
    expect(state).toBe('SENT');
    expect(mail.mails.map(({ messageId }) => messageId)).toEqual(Array(2).fill(`${id}@example.gov.cn`));
  });

  it('to a mailbox that does not exist is dead at once, and goes out when the administrator sends it again', async () => {
    await givenMailServer();
    await givenMailbox();
    await tell(test, here, [person.userId]);
    mail.next({ refuseMailbox: '550 no such user' });
    await dispatch(test);
    const dead = await delivery();
    expect(dead).toMatchObject({ state: 'DEAD', nextAttemptAt: null });
    expect(await test.app.get(DeliveryStatus, { strict: false }).read()).toMatchObject({ dead: 1 });
    await post(administrator, `/api/v1/deliveries/${dead.id}/resend`).expect(200);
    await dispatch(test);
    expect(await delivery()).toMatchObject({ id: dead.id, state: 'SENT' });
    await post(administrator, `/api/v1/deliveries/${dead.id}/resend`).expect(409);
    const bulk = await post(administrator, '/api/v1/deliveries/resend', { channel: 'EMAIL' }).expect(200);
    expect(bulk.body).toEqual({ queued: 0 });
  });

  it('waits while the mail server refuses the account, which is then asked no more than it takes to notice', async () => {
    await givenMailServer();
    const version = await givenMailbox();
    expect(version).toBeGreaterThan(0);
    const settings = { ...mailSettings(), perMinute: 601 };
    await put(administrator, '/api/v1/notification-channels/EMAIL', 1, {
      enabled: true,
      settings,
      password: 'changed elsewhere',
    }).expect(200);
    for (let message = 0; message < 40; message += 1) await tell(test, here, [person.userId]);
    await dispatch(test);
    const states = (await deliveries('&limit=100')).map(({ state }: { state: string }) => state);
    expect(states.filter((state: string) => state === 'FAILED').length).toBeLessThanOrEqual(20);
    expect(states).not.toContain('DEAD');
    expect(await get(administrator, '/api/v1/notification-channels/EMAIL')).toMatchObject({
      health: { state: 'PAUSED', triedAgainAt: expect.any(String), fault: { code: 'smtp_sign_in_refused' } },
    });
    expect(await test.app.get(DeliveryStatus, { strict: false }).read()).toMatchObject({ pausedReceivers: 1 });
    await put(administrator, '/api/v1/notification-channels/EMAIL', 2, {
      enabled: true,
      settings,
      password: MAIL_PASSWORD,
    }).expect(200);
    test.clock.advance(2 * MINUTE);
    await dispatch(test);
    expect(await deliveries('&state=FAILED')).toEqual([]);
    expect(await deliveries('&state=QUEUED')).toEqual([]);
    expect(new Set(mail.mails.map(({ messageId }) => messageId)).size).toBe(40);
  });

  it('does not disturb quiet hours and is there when they end', async () => {
    await givenMailServer();
    const version = await givenMailbox();
    const quietHours = { from: '20:00', until: '08:30' };
    await wants(version, { channels: ['EMAIL'], email: mailbox, quietHours }).expect(200);
    await tell(test, here, [person.userId]);
    test.clock.set('2023-06-30T23:00:00+08:00');
    await tell(test, here, [person.userId]);
    await dispatch(test);
    expect(mail.mails).toEqual([]);
    const waiting = (await deliveries('&state=QUEUED')).map((item: { nextAttemptAt: string }) => item.nextAttemptAt);
    expect(waiting).toEqual(Array(2).fill('2023-07-01T00:30:00.000Z'));
    test.clock.set('2023-07-01T08:30:00+08:00');
    await dispatch(test);
    expect(mail.mails).toHaveLength(2);
  });

  it('is one per message and person, however often a module tells it', async () => {
    await givenMailServer();
    await givenMailbox();
    const first = await tell(test, here, [person.userId], 'order-5');
    expect(await tell(test, here, [person.userId], 'order-5')).toEqual(first);
    await dispatch(test);
    expect(mail.mails).toHaveLength(1);
  });
});

describe('a mailbox', () => {
  it('gets nothing before its code has come back, and a code is spent after five wrong ones', async () => {
    await givenMailServer();
    await wants(0, { channels: ['EMAIL'], email: mailbox }).expect(200);
    await tell(test, here, [person.userId]);
    await dispatch(test);
    expect(mail.mails).toHaveLength(1);
    const [right = ''] = /\d{8}/.exec(mail.mails[0]!.text) ?? [];
    const wrong = right === '00000000' ? '11111111' : '00000000';
    const codes = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const { body } = await post(person, `${SETTINGS}/email-confirmation`, { code: wrong }).expect(422);
      codes.push(body.code);
    }
    expect(codes).toEqual([...Array(5).fill('email_code_wrong'), 'email_code_spent']);
    await post(person, `${SETTINGS}/email-confirmation`, { code: right }).expect(422);
    await post(person, `${SETTINGS}/email-code`).expect(429);
    test.clock.advance(MINUTE);
    await post(person, `${SETTINGS}/email-code`).expect(200);
  });

  it('has to be proved anew when it is changed, and its code stands neither in the inbox nor in the audit', async () => {
    await givenMailServer();
    const version = await givenMailbox();
    test.clock.advance(MINUTE);
    const { body } = await wants(version, { channels: ['EMAIL'], email: `new-${mailbox}` }).expect(200);
    expect(body).toMatchObject({ emailConfirmed: false });
    await dispatch(test);
    const [code = 'none'] = /\d{8}/.exec(mail.mails[0]!.text) ?? [];
    const everywhere = await test.db.query(
      `SELECT body::text FROM notification WHERE jurisdiction_id = $1
       UNION ALL SELECT concat(before, after) FROM audit_event WHERE jurisdiction_id = $1
       UNION ALL SELECT payload::text FROM outbox UNION ALL SELECT email_code FROM notification_setting`,
      [here],
    );
    expect(JSON.stringify(everywhere)).not.toContain(code);
  });
});

describe('a mail server whose certificate nobody vouches for', () => {
  const path = '/api/v1/notification-channels/EMAIL';
  const authority = makeAuthority('区电子政务中心');
  let encrypted: MailServer;
  beforeAll(async () => {
    encrypted = await startMailServer({ tls: { ...authority.issue(['127.0.0.1']), from: 'STARTTLS' } });
  });
  afterAll(() => encrypted.close());
  const settings = (more: object = {}) => ({
    enabled: true,
    settings: { ...mailSettings(), port: encrypted.port, security: 'STARTTLS', ...more },
    password: MAIL_PASSWORD,
  });

  it('gets nothing until the district’s own authority is given, and the administrator sees why', async () => {
    await givenMailServer();
    await givenMailbox();
    await put(administrator, path, 1, settings()).expect(200);
    await tell(test, here, [person.userId]);
    await dispatch(test);
    const untrusted = { code: 'smtp_certificate_untrusted', answer: expect.stringContaining('根证书') };
    const failed = await delivery();
    expect(failed).toMatchObject({ state: 'FAILED', ...untrusted });
    expect(await get(administrator, `/api/v1/deliveries/${failed.id}`)).toMatchObject({ log: [untrusted] });
    expect(await get(administrator, path)).toMatchObject({
      health: { state: 'FAILING', failures: 1, fault: untrusted },
    });
    const tried = await post(administrator, `${path}/test`, { to: mailbox }).expect(200);
    expect(tried.body).toMatchObject({ sent: false, ...untrusted });
    expect(encrypted.signIns).toEqual([]);

    const { password, ...withoutPassword } = settings({ caCertificates: authority.cert });
    expect((await put(administrator, path, 2, withoutPassword).expect(422)).body.code).toBe('password_required');
    const { body } = await put(administrator, path, 2, { ...withoutPassword, password }).expect(200);
    expect(body).toMatchObject({ trusted: [{ subject: 'CN=区电子政务中心' }], health: { state: 'OK', fault: null } });
    test.clock.advance(MINUTE);
    await dispatch(test);
    expect(await delivery()).toMatchObject({ id: failed.id, state: 'SENT', code: null });
    expect(encrypted.mails.map(({ to }) => to)).toEqual([mailbox]);
    expect(encrypted.signIns).toEqual(['ENCRYPTED']);
  });

  it('is not made trusted by what is no certificate, nor by one that would not be looked at', async () => {
    const refusal = async (more: object) => (await put(administrator, path, 0, settings(more)).expect(422)).body.code;
    expect(await refusal({ caCertificates: '根证书见附件' })).toBe('ca_certificate_invalid');
    expect(await refusal({ caCertificates: authority.cert, security: 'NONE' })).toBe('ca_without_tls');
  });
});

describe('the secret of a webhook', () => {
  const NEXT = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;
  const ENDPOINTS = '/api/v1/webhook-endpoints';
  let endpoint: string;
  beforeEach(async () => {
    await givenWebhooks();
    const { body } = await post(administrator, ENDPOINTS, { unitId: null, url: receiver.url, secret: SECRET });
    endpoint = `${ENDPOINTS}/${body.id}`;
  });
  /** The secrets by which the next message is signed. */
  async function signedBy(): Promise<string[]> {
    receiver.received.length = 0;
    await tell(test, here, [person.userId]);
    await dispatch(test);
    const { headers, body } = receiver.received[0]!;
    const signatures = String(headers['webhook-signature']).split(' ');
    const secretOf = (signature: string) =>
      [SECRET, NEXT].find(
        (secret) => new Webhook(secret).sign(String(headers['webhook-id']), test.clock.now(), body) === signature,
      )!;
    return signatures.map(secretOf);
  }
  const end = () => test.request.delete(`${endpoint}/previous-secret`).set(administrator.headers);

  it('gives way to another one over hours in which messages are signed by both', async () => {
    expect(await signedBy()).toEqual([SECRET]);
    const { body } = await post(administrator, `${endpoint}/secret`, { secret: NEXT, keepHours: 24 }).expect(200);
    const until = new Date(test.clock.now().getTime() + 24 * HOUR).toISOString();
    expect(body).toMatchObject({ previousSecretUntil: until });
    expect(await get(administrator, ENDPOINTS)).toMatchObject({ items: [{ previousSecretUntil: until }] });
    expect(await signedBy()).toEqual([NEXT, SECRET]);
    test.clock.advance(24 * HOUR);
    expect(await signedBy()).toEqual([NEXT]);
    expect(await get(administrator, ENDPOINTS)).toMatchObject({ items: [{ previousSecretUntil: null }] });
    await test.app.get(ForgetEndedSecrets, { strict: false }).run();
    const kept = await test.db.query('SELECT previous_secret FROM webhook_endpoint WHERE jurisdiction_id = $1', [here]);
    expect(kept).toEqual([{ previous_secret: null }]);
  });

  it('ends by hand, and at once when it has leaked', async () => {
    await post(administrator, `${endpoint}/secret`, { secret: NEXT, keepHours: 24 }).expect(200);
    const again = await post(administrator, `${endpoint}/secret`, { secret: SECRET, keepHours: 24 }).expect(409);
    expect(again.body.code).toBe('secret_rotation_under_way');
    await end().expect(200);
    expect((await end().expect(409)).body.code).toBe('no_previous_secret');
    expect(await signedBy()).toEqual([NEXT]);
    const same = await post(administrator, `${endpoint}/secret`, { secret: NEXT, keepHours: 0 }).expect(422);
    expect(same.body.code).toBe('secret_unchanged');
    await post(administrator, `${endpoint}/secret`, { secret: SECRET, keepHours: 0 }).expect(200);
    expect(await signedBy()).toEqual([SECRET]);
  });

  it('is on record as replaced and stands nowhere but sealed', async () => {
    await post(administrator, `${endpoint}/secret`, { secret: NEXT, keepHours: 24 }).expect(200);
    await end().expect(200);
    const audit = await test.db.query<{ action: string }>(
      `SELECT action, before, after FROM audit_event WHERE jurisdiction_id = $1 ORDER BY id`,
      [here],
    );
    expect(audit.map(({ action }) => action).slice(-2)).toEqual([
      'webhook-endpoint.secret-replaced',
      'webhook-endpoint.previous-secret-ended',
    ]);
    const kept = await test.db.query('SELECT * FROM webhook_endpoint WHERE jurisdiction_id = $1', [here]);
    expect(JSON.stringify([audit, kept])).not.toContain(NEXT.slice('whsec_'.length));
  });

  it('of a person’s own receiver is the person’s to replace', async () => {
    await wants(0, { channels: ['WEBHOOK'], webhook: { url: receiver.url, secret: SECRET } }).expect(200);
    const replaced = await post(person, `${SETTINGS}/webhook-secret`, { secret: NEXT, keepHours: 1 }).expect(200);
    expect(await get(person, SETTINGS)).toMatchObject({
      webhook: { url: receiver.url, previousSecretUntil: replaced.body.previousSecretUntil },
    });
    await test.request.delete(`${SETTINGS}/previous-webhook-secret`).set(person.headers).expect(200);
    await post(administrator, `${SETTINGS}/webhook-secret`, { secret: NEXT, keepHours: 1 }).expect(404);
  });
});

describe('a webhook', () => {
  const own = () => ({ channels: ['WEBHOOK'], webhook: { url: receiver.url, secret: SECRET } });

  it('is signed and carries the id of its delivery, and the receiver can tell a repetition', async () => {
    await givenWebhooks();
    await wants(0, own()).expect(200);
    const [notification] = await tell(test, here, [person.userId]);
    receiver.next((response) => void response.writeHead(500).end('no'));
    await dispatch(test);
    test.clock.advance(MINUTE);
    await dispatch(test);
    const { items } = await get(administrator, '/api/v1/deliveries');
    expect(items).toMatchObject([{ state: 'SENT', attempts: 2 }]);
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual(Array(2).fill(items[0].id));
    const { headers, body } = receiver.received[1]!;
    const signature = new Webhook(SECRET).sign(items[0].id as string, test.clock.now(), body);
    expect(headers).toMatchObject({
      'webhook-signature': signature,
      'webhook-timestamp': String(test.clock.now().getTime() / 1000),
    });
    expect(JSON.parse(body)).toMatchObject({
      type: 'notification.created',
      data: {
        id: notification,
        recipient: { id: person.userId, name: '张敏' },
        groups: [{ lines: [{ url: 'https://fengong.example/supervision-orders/01' }] }],
      },
    });
  });

  const gone = (response: { writeHead(status: number): { end(): unknown } }) => void response.writeHead(410).end();
  const told = async (user: SignedInUser) =>
    (await get(user, '/api/v1/notifications')).items
      .filter(({ kind }: { kind: string }) => kind === 'WEBHOOK_PAUSED')
      .map(({ title }: { title: string }) => title);

  it('to an office system that is gone waits: it stays listed with the reason, the administrators are told, and resumed it gets all', async () => {
    await givenWebhooks();
    const endpoints = '/api/v1/webhook-endpoints';
    const body = { unitId: null, url: receiver.url, secret: SECRET };
    const { id } = (await post(administrator, endpoints, body).expect(201)).body;
    await tell(test, here, [person.userId]);
    receiver.next(gone);
    await dispatch(test);
    await tell(test, here, [person.userId]);
    await dispatch(test);
    expect(receiver.received).toHaveLength(1);
    expect(await get(administrator, endpoints)).toMatchObject({
      items: [{ id, state: 'PAUSED', paused: { at: expect.any(String), reason: expect.stringContaining('410') } }],
    });
    expect(await told(administrator)).toEqual([`消息接收地址“${new URL(receiver.url).host}”已自动暂停`]);
    expect(await told(person)).toEqual([]);
    expect((await test.request.get('/health/ready')).body.deliveries.stopped).toBeGreaterThan(0);

    receiver.next(gone);
    const tried = await post(administrator, `${endpoints}/${id}/test`).expect(200);
    expect(tried.body).toMatchObject({ sent: false, answer: expect.stringContaining('410') });
    // The first one, the second one and the message to the administrator, who is of the district too.
    expect((await post(administrator, `${endpoints}/${id}/resume`).expect(200)).body).toEqual({ id, waiting: 3 });
    expect((await post(administrator, `${endpoints}/${id}/resume`).expect(409)).body.code).toBe('webhook_not_paused');
    await dispatch(test);
    expect(receiver.received).toHaveLength(5);
    const { items } = await get(administrator, '/api/v1/deliveries');
    expect(items.map(({ state }: { state: string }) => state)).toEqual(['SENT', 'SENT', 'SENT']);
    expect(await get(administrator, endpoints)).toMatchObject({ items: [{ state: 'ACTIVE', paused: null }] });
  });

  it('to a person’s receiver that is gone waits, and the person is told and resumes it', async () => {
    await givenWebhooks();
    await wants(0, own()).expect(200);
    await tell(test, here, [person.userId]);
    receiver.next(gone);
    await dispatch(test);
    expect(await get(person, SETTINGS)).toMatchObject({ webhook: { url: receiver.url, paused: {} } });
    expect([await told(person), await told(administrator)]).toEqual([[expect.stringContaining('已自动暂停')], []]);
    await post(administrator, `${SETTINGS}/webhook-resume`).expect(404);
    await post(person, `${SETTINGS}/webhook-resume`).expect(200);
    await dispatch(test);
    expect(receiver.received).toHaveLength(3);
    expect(await get(person, SETTINGS)).toMatchObject({ webhook: { paused: null } });
  });

  it('that is redirected, cut off or put off for an hour is tried again, not before that hour', async () => {
    await givenWebhooks();
    await wants(0, own()).expect(200);
    await tell(test, here, [person.userId]);
    receiver.next(
      (response) => void response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
      (response) => void response.destroy(),
      (response) => void response.writeHead(503, { 'retry-after': '3600' }).end(),
    );
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await dispatch(test);
      test.clock.advance(5 * MINUTE);
    }
    expect(await dispatch(test)).toBe(0);
    test.clock.advance(HOUR);
    await dispatch(test);
    expect(receiver.received).toHaveLength(4);
    const { items } = await get(administrator, '/api/v1/deliveries');
    expect(items).toMatchObject([{ state: 'SENT', attempts: 4 }]);
  });

  it('goes to the office system of the unit for its people, whatever they have chosen', async () => {
    await givenWebhooks();
    const other = await signedIn(test.app, { jurisdictionId: here, role: 'coordinator' });
    const added = await post(administrator, '/api/v1/webhook-endpoints', {
      unitId: unit,
      url: receiver.url,
      secret: SECRET,
    }).expect(201);
    await tell(test, here, [person.userId, other.userId]);
    await dispatch(test);
    expect(receiver.received.map(({ body }) => JSON.parse(body).data.recipient.id)).toEqual([person.userId]);
    const tried = await post(administrator, `/api/v1/webhook-endpoints/${added.body.id}/test`).expect(200);
    expect(tried.body).toEqual({ sent: true, answer: 'HTTP 200 ok', code: null });
    await test.request.delete(`/api/v1/webhook-endpoints/${added.body.id}`).set(administrator.headers).expect(200);
    await tell(test, here, [person.userId]);
    expect(await dispatch(test)).toBe(0);
  });

  it('never goes to a private address that the operator has not named', async () => {
    await givenWebhooks();
    const webhook = { url: 'http://169.254.169.254/latest/meta-data', secret: SECRET };
    const { body } = await wants(0, { channels: ['WEBHOOK'], webhook }).expect(422);
    expect(body.code).toBe('address_refused');
  });
});

describe('a message that names its channels', () => {
  it('leaves by those that the person uses of them, and lies in the inbox in any case', async () => {
    await givenMailServer();
    await givenWebhooks();
    const webhook = { url: receiver.url, secret: SECRET };
    await wants(await givenMailbox(), { channels: ['EMAIL', 'WEBHOOK'], email: mailbox, webhook }).expect(200);
    const channelsOf = async (named?: readonly ('EMAIL' | 'WEBHOOK')[]) => {
      const [id] = await tell(test, here, [person.userId], undefined, named);
      const inbox = await get(person, '/api/v1/notifications');
      expect(inbox.items[0].id).toBe(id);
      return test.db.query('SELECT channel FROM delivery WHERE notification_id = $1 ORDER BY channel', [id]);
    };
    const [email, hook] = [{ channel: 'EMAIL' }, { channel: 'WEBHOOK' }];
    expect(await channelsOf()).toEqual([email, hook]);
    expect(await channelsOf(['EMAIL'])).toEqual([email]);
    expect(await channelsOf(['WEBHOOK'])).toEqual([hook]);
    expect(await channelsOf([])).toEqual([]);
    await dispatch(test);
  });
});

describe('settings', () => {
  it('are each person’s own, and another version of them is refused', async () => {
    await givenWebhooks();
    const neighbour = await signedIn(test.app, { jurisdictionId: here, role: 'reporter', unitId: unit });
    await wants(0, { channels: ['WEBHOOK'], webhook: { url: receiver.url, secret: SECRET } }).expect(200);
    expect(await get(neighbour, SETTINGS)).toMatchObject({ channels: [], webhook: null, version: 0 });
    await wants(0, {}).expect(412);
    expect((await wants(1, { channels: ['EMAIL'] }).expect(422)).body.code).toBe('email_missing');
    expect((await wants(1, { email: mailbox }).expect(422)).body.code).toBe('email_disabled');
  });

  it('of the mail server keep the password for the same account only, and never show it', async () => {
    const path = '/api/v1/notification-channels/EMAIL';
    const first = await givenMailServer();
    expect(first.body).toMatchObject({ hasPassword: true, version: 1 });
    const elsewhere = { enabled: true, settings: { ...mailSettings(), host: 'smtp.elsewhere.example' } };
    expect((await put(administrator, path, 1, elsewhere).expect(422)).body.code).toBe('password_required');
    await put(administrator, path, 1, { enabled: true, settings: { ...mailSettings(), perMinute: 60 } }).expect(200);
    const tried = await post(administrator, `${path}/test`, { to: mailbox }).expect(200);
    expect(tried.body).toMatchObject({ sent: true, answer: expect.stringMatching(/^250/) });
    const kept = await test.db.query('SELECT secret, settings FROM channel_setting WHERE jurisdiction_id = $1', [here]);
    const audit = await test.db.query('SELECT before, after FROM audit_event WHERE jurisdiction_id = $1', [here]);
    const shown = [await get(administrator, '/api/v1/notification-channels'), kept, audit];
    expect(JSON.stringify(shown)).not.toContain(MAIL_PASSWORD);
  });
});
