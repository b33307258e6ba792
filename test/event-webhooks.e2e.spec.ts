import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { FeedEvents, SendEvents, WatchSubscriptions } from '../src/modules/integration/index.js';
import { givenJurisdiction } from '../src/modules/organizations/testing/index.js';
import { givenDraftScheme } from '../src/modules/reporting/testing/index.js';
import { schemeRevised } from '../src/modules/schemes/events.js';
import { CommandRunner } from '../src/platform/database/command-runner.js';
import { newId } from '../src/platform/ids.js';
import { systemContext } from '../src/platform/security/actor.js';
import { bootTestApp, TEST_INSTANT, type TestApp } from './support/app.js';
import { eventually } from './support/eventually.js';
import { OUTBOUND } from './support/messages.js';
import { startWebhookReceiver, type WebhookReceiver } from './support/webhook-receiver.js';

const HOUR_MS = 60 * 60 * 1000;
const secretOf = (byte: number) => `whsec_${Buffer.alloc(32, byte).toString('base64')}`;
const [SECRET, OTHER_SECRET] = [secretOf(9), secretOf(8)];

let test: TestApp;
let here: string;
let administrator: SignedInUser;
let schemes: readonly string[];
let receivers: WebhookReceiver[];

beforeAll(async () => {
  test = await bootTestApp({ environment: OUTBOUND });
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set(TEST_INSTANT);
  here = await givenJurisdiction(test.app);
  administrator = await signedIn(test.app, { jurisdictionId: here, role: 'administrator' });
  await test.app.get(FeedEvents, { strict: false }).run(here);
  schemes = await Promise.all([1, 2, 3].map(() => givenDraftScheme(test.app, { jurisdictionId: here, tasks: [[]] })));
  receivers = [];
});
afterEach(() => Promise.all(receivers.map((receiver) => receiver.close())));

const receiver = async (): Promise<WebhookReceiver> => {
  const started = await startWebhookReceiver();
  receivers.push(started);
  return started;
};
const call = (method: 'get' | 'post' | 'patch' | 'delete', path: string, body?: object, version?: number) => {
  const request = test.request[method](`/api/v1${path}`).set(administrator.headers);
  if (version !== undefined) void request.set('if-match', `"${version}"`);
  return body ? request.send(body) : request;
};
const subscribe = async (url: string, more: object = {}) =>
  (await call('post', '/webhooks', { name: '区政府协同办公', url, secret: SECRET, ...more }).expect(201)).body;
const shown = async (id: string) => (await call('get', `/webhooks/${id}`).expect(200)).body;
/** The scheme has been revised; the revision is the same in each event, the order is told by `sequence`. */
const happens = async (...schemeIds: string[]): Promise<void> => {
  for (const schemeId of schemeIds) {
    const ctx = systemContext(here, newId());
    await test.app.get(CommandRunner).run(ctx, { name: 'test.revise', derived: true }, async (tx) => {
      tx.publish(schemeRevised, { jurisdictionId: here, schemeId, revision: 1 });
      return null;
    });
  }
  await test.app.get(FeedEvents, { strict: false }).run(here);
};
const send = async (): Promise<void> => {
  await test.app.get(SendEvents, { strict: false }).run(new AbortController().signal);
  await test.app.get(WatchSubscriptions, { strict: false }).run();
};
const later = async (ms: number): Promise<void> => {
  test.clock.advance(ms);
  await send();
};
interface Got {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly sequence: string;
}
const got = ({ received }: WebhookReceiver): Got[] => received.map(({ body }) => JSON.parse(body) as Got);
const sequencesOf = (events: readonly Got[], scheme: string): string[] =>
  events.filter(({ subject }) => subject === `scheme/${scheme}`).map(({ sequence }) => sequence);
const noticesOf = async (user: SignedInUser) => {
  const { body } = await test.request.get('/api/v1/notifications').set(user.headers).expect(200);
  return (body.items as { kind: string; title: string }[]).map(({ kind, title }) => ({ kind, title }));
};

describe('a subscription', () => {
  it('gets CloudEvents, signed by each secret that is valid, from its beginning on', async () => {
    await happens(schemes[0]!);
    const oa = await receiver();
    const { id, version } = await subscribe(oa.url, { types: ['scheme.*'] });
    await happens(schemes[1]!);
    await send();
    const [first] = oa.received;
    expect(got(oa)).toMatchObject([
      { specversion: '1.0', type: 'cn.fengong.scheme.revised.v1', subject: `scheme/${schemes[1]}` },
    ]);
    expect(first!.headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
    expect(first!.headers['webhook-id']).toBe(got(oa)[0]!.id);
    const signed = (secret: string, { headers, body }: (typeof oa.received)[number]) =>
      new Webhook(secret).sign(String(headers['webhook-id']), test.clock.now(), body);
    expect(first!.headers['webhook-signature']).toBe(signed(SECRET, first!));

    const rotated = await call('post', `/webhooks/${id}/secret`, { secret: OTHER_SECRET, keepHours: 24 }, version);
    expect(rotated.body).toMatchObject({ previousSecretUntil: '2023-07-01T02:00:00.000Z' });
    await happens(schemes[0]!);
    await send();
    const second = oa.received[1]!;
    expect(second.headers['webhook-signature']).toBe(`${signed(OTHER_SECRET, second)} ${signed(SECRET, second)}`);
    await happens(schemes[0]!);
    await later(25 * HOUR_MS);
    const third = oa.received[2]!;
    expect(third.headers['webhook-signature']).toBe(signed(OTHER_SECRET, third));
  });

  it('gets what its types ask for, and from a cursor on what happened before', async () => {
    await happens(schemes[0]!);
    const [all, none, before] = [await receiver(), await receiver(), await receiver()];
    await subscribe(all.url);
    await subscribe(none.url, { types: ['report.*'] });
    await subscribe(before.url, { since: '0' });
    await happens(schemes[1]!);
    await send();
    expect([got(all).length, got(none).length, got(before).length]).toEqual([1, 0, 2]);
  });

  it('is refused for a private address, an unknown type, a foreign unit or a weak secret', async () => {
    const body = { name: 'OA', url: 'https://oa.example.gov.cn/hooks', secret: SECRET };
    const refused = async (more: object, status: number, code: string) => {
      const answer = await call('post', '/webhooks', { ...body, ...more }).expect(status);
      expect(answer.body.code).toBe(code);
    };
    await refused({ url: 'http://10.0.0.1/hooks' }, 422, 'address_refused');
    await refused({ types: ['report.acepted'] }, 422, 'event_type_unknown');
    await refused({ unitIds: [newId()] }, 404, 'unit_not_found');
    await refused({ secret: 'whsec_short' }, 400, 'validation_failed');
    await refused({ since: '9' }, 400, 'cursor_invalid');
  });

  it('shows the request and the answers of an event, and no secret', async () => {
    const oa = await receiver();
    const { id } = await subscribe(oa.url);
    oa.next((response) => response.writeHead(503).end('维护中'));
    await happens(schemes[0]!);
    await send();
    await later(HOUR_MS);
    const { items } = (await call('get', `/webhooks/${id}/events`).expect(200)).body;
    expect(items).toMatchObject([{ state: 'SENT', attempts: 2, answer: 'HTTP 200 ok' }]);
    const detail = await call('get', `/webhooks/${id}/events/${items[0].eventId}`).expect(200);
    expect(detail.body.request.body).toEqual(JSON.parse(oa.received[1]!.body));
    expect(detail.body.log).toMatchObject([
      { attempt: 1, state: 'FAILED', answer: 'HTTP 503 维护中' },
      { attempt: 2, state: 'SENT' },
    ]);
    expect(detail.text).not.toMatch(/whsec_|signature/);
    expect((await call('get', `/webhooks/${id}`)).text).not.toMatch(/whsec_/);
  });
});

describe('events of one thing', () => {
  it('wait for each other in their order, and for nobody else', async () => {
    const oa = await receiver();
    await subscribe(oa.url);
    const [a, b] = [schemes[0]!, schemes[1]!];
    // The first to arrive is refused once, whichever thing it is of: only that thing waits.
    oa.next((response) => response.writeHead(500).end());
    await happens(a, a, a, b, b, b);
    await send();
    const refused = got(oa)[0]!;
    const [late, quick] = refused.subject === `scheme/${a}` ? [a, b] : [b, a];
    expect(sequencesOf(got(oa), late)).toEqual([refused.sequence]);
    expect(sequencesOf(got(oa), quick)).toHaveLength(3);
    await later(HOUR_MS);
    const arrived = got(oa).slice(1);
    expect(arrived[3]!.id).toBe(refused.id);
    for (const scheme of [a, b]) {
      const sequences = sequencesOf(arrived, scheme);
      expect(sequences).toHaveLength(3);
      expect(sequences).toEqual([...sequences].sort());
    }
  });
});

describe('a receiver that does not work', () => {
  const answers: Readonly<Record<string, (response: ServerResponse) => unknown>> = {
    'answers 500': (response) => response.writeHead(500).end('error'),
    redirects: (response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
    'hangs up': (response) => response.destroy(),
    'answers no HTTP': (response) => response.socket!.end('GARBAGE\r\n\r\n'),
    'refuses one event': (response) => response.writeHead(422).end('unknown unit'),
  };

  it.each(Object.keys(answers))('%s: gets everything in the end, under the same ids', async (fault) => {
    const oa = await receiver();
    const { id } = await subscribe(oa.url);
    oa.next(...Array.from({ length: 3 }, () => (response: ServerResponse) => void answers[fault]!(response)));
    await happens(...schemes, ...schemes);
    for (let hour = 0; hour < 6; hour += 1) await later(hour * HOUR_MS);
    expect(await shown(id)).toMatchObject({ state: 'ACTIVE', waiting: 0, failed: 0, dead: 0, failingSince: null });
    const accepted = got(oa).slice(3);
    expect(new Set(accepted.map((event) => event.id)).size).toBe(6);
    for (const scheme of schemes) {
      const sequences = sequencesOf(accepted, scheme);
      expect(sequences).toEqual([...sequences].sort());
    }
  });

  it('hangs: nobody else waits for it, and nothing is lost to it', async () => {
    const [slow, quick] = [await receiver(), await receiver()];
    const held: ServerResponse[] = [];
    slow.next(...Array.from({ length: 20 }, () => (response: ServerResponse) => void held.push(response)));
    const { id } = await subscribe(slow.url);
    await subscribe(quick.url);
    await happens(...schemes, ...schemes);
    const sending = send();
    await eventually(() => expect(got(quick)).toHaveLength(6));
    await eventually(() => expect(held).toHaveLength(3));
    // What happens meanwhile comes at once too: the run that goes on looks again.
    await happens(schemes[0]!);
    await test.app.get(SendEvents, { strict: false }).run(new AbortController().signal);
    await eventually(() => expect(got(quick)).toHaveLength(7));
    await slow.close();
    await sending;
    const { waiting, failed, dead } = await shown(id);
    expect([waiting + failed, dead]).toEqual([7, 0]);
  });

  it('hangs, and others with it: what becomes free goes to whom nothing is on its way, not to their backlogs', async () => {
    const [slow, quick] = [[await receiver(), await receiver()], await receiver()];
    const held: ServerResponse[] = [];
    const hold = (response: ServerResponse): void => void held.push(response);
    for (const one of slow) {
      one.next(...Array.from({ length: 20 }, () => hold));
      await subscribe(one.url);
    }
    await happens(...schemes);
    const sending = send();
    // Three things to each of two, and five lanes.
    await eventually(() => expect(held).toHaveLength(5));
    const meanwhile: number[] = [];
    const answer = (response: ServerResponse): void => {
      meanwhile.push(held.length);
      response.writeHead(200).end();
    };
    quick.next(...Array.from({ length: 6 }, () => answer));
    await subscribe(quick.url);
    await happens(...schemes, ...schemes);
    await test.app.get(SendEvents, { strict: false }).run(new AbortController().signal);
    held[0]!.writeHead(200).end();
    await eventually(() => expect(meanwhile).toEqual([5, 5, 5, 5, 5, 5]));
    await Promise.all(slow.map((one) => one.close()));
    await sending;
  });

  it('takes nothing for three days: rests, tells the administrators, and goes on without a loss', async () => {
    const oa = await receiver();
    const { id } = await subscribe(oa.url);
    let broken = true;
    const answer = (response: ServerResponse): void => {
      oa.next(answer);
      response.writeHead(broken ? 503 : 200).end();
    };
    oa.next(answer);
    await happens(...schemes);
    await send();
    for (let day = 0; day < 7; day += 1) await later(12 * HOUR_MS);
    const paused = await shown(id);
    expect(paused).toMatchObject({ state: 'PAUSED', paused: { by: 'SERVICE' } });
    expect(await noticesOf(administrator)).toEqual([
      { kind: 'WEBHOOK_PAUSED', title: '事件订阅“区政府协同办公”已自动暂停' },
    ]);
    const ready = await test.request.get('/health/ready');
    expect(ready.body.webhooks.stopped).toBeGreaterThan(0);
    await happens(...schemes);
    const asked = oa.received.length;
    await later(24 * HOUR_MS);
    expect(oa.received).toHaveLength(asked);

    broken = false;
    await call('post', `/webhooks/${id}/resume`, undefined, paused.version).expect(200);
    await send();
    const arrived = got(oa).slice(asked);
    expect(new Set(arrived.map((event) => event.id)).size).toBe(6);
    for (const scheme of schemes) expect(sequencesOf(arrived, scheme)).toHaveLength(2);
    for (const scheme of schemes) {
      const sequences = sequencesOf(arrived, scheme);
      expect(sequences).toEqual([...sequences].sort());
    }
    expect(await shown(id)).toMatchObject({ state: 'ACTIVE', paused: null, dead: 0, behind: 0, failingSince: null });
  });

  it('answers 410: rests at once and loses nothing when it is resumed', async () => {
    const oa = await receiver();
    const { id } = await subscribe(oa.url);
    oa.next((response) => response.writeHead(410).end());
    await happens(schemes[0]!);
    await send();
    const paused = await shown(id);
    expect(paused).toMatchObject({ state: 'PAUSED', paused: { by: 'RECEIVER' }, dead: 1 });
    expect(await noticesOf(administrator)).toHaveLength(1);
    await happens(schemes[0]!);
    await call('post', `/webhooks/${id}/resume`, undefined, paused.version).expect(200);
    await send();
    expect(sequencesOf(got(oa).slice(1), schemes[0]!)).toHaveLength(2);
  });

  it('refuses one event for days: only that one is given up, which is told', async () => {
    const oa = await receiver();
    const { id } = await subscribe(oa.url);
    const bad = schemes[0]!;
    const answer = (response: ServerResponse): void => {
      oa.next(answer);
      response.writeHead(got(oa).at(-1)!.subject === `scheme/${bad}` ? 400 : 200).end();
    };
    oa.next(answer);
    await happens(bad, schemes[1]!);
    for (let try_ = 0; try_ < 14; try_ += 1) await later(26 * HOUR_MS);
    expect(await shown(id)).toMatchObject({ state: 'ACTIVE', dead: 1, waiting: 0, failed: 0 });
    expect(await noticesOf(administrator)).toMatchObject([{ kind: 'WEBHOOK_GIVEN_UP' }]);
    const { items } = (await call('get', `/webhooks/${id}/events?state=DEAD`).expect(200)).body;
    expect(items).toMatchObject([{ subject: `scheme/${bad}`, attempts: 14 }]);
  });
});

describe('an administrator', () => {
  it('pauses and resumes: what happens meanwhile comes afterwards, in its order', async () => {
    const oa = await receiver();
    const { id, version } = await subscribe(oa.url);
    const paused = await call('post', `/webhooks/${id}/pause`, { reason: '对方升级' }, version).expect(200);
    expect(paused.body.paused).toMatchObject({ by: 'ADMINISTRATOR', reason: '对方升级' });
    await happens(schemes[0]!, schemes[0]!);
    await send();
    expect(oa.received).toEqual([]);
    expect(await shown(id)).toMatchObject({ waiting: 0, behind: 2 });
    await call('post', `/webhooks/${id}/resume`, undefined, version).expect(412);
    await call('post', `/webhooks/${id}/resume`, undefined, paused.body.version).expect(200);
    await send();
    const sequences = sequencesOf(got(oa), schemes[0]!);
    expect(sequences).toHaveLength(2);
    expect(sequences).toEqual([...sequences].sort());
  });

  it('sends again one event, or all of a time, under the same ids', async () => {
    const oa = await receiver();
    const { id } = await subscribe(oa.url);
    await happens(...schemes);
    await send();
    const [first] = got(oa);
    await call('post', `/webhooks/${id}/events/${first!.id}/resend`).expect(200);
    await call('post', `/webhooks/${id}/events/${first!.id}/resend`).expect(409);
    await call('post', `/webhooks/${id}/events/${newId()}/resend`).expect(404);
    await send();
    expect(got(oa)[3]!.id).toBe(first!.id);
    const all = { from: '2023-06-30T00:00:00Z', states: ['SENT'] };
    expect((await call('post', `/webhooks/${id}/resend`, all).expect(200)).body).toEqual({ queued: 3 });
    expect((await call('post', `/webhooks/${id}/resend`, { until: all.from, states: ['SENT'] })).body.queued).toBe(0);
    await send();
    expect(oa.received).toHaveLength(7);
    expect(new Set(got(oa).map((event) => event.id)).size).toBe(3);
  });

  it('tests a receiver, changes its address, and ends it', async () => {
    const [old, oa] = [await receiver(), await receiver()];
    const { id, version } = await subscribe(old.url);
    oa.next((response) => response.writeHead(401).end('no'));
    const changed = await call('patch', `/webhooks/${id}`, { url: oa.url }, version).expect(200);
    const test_ = (await call('post', `/webhooks/${id}/test`).expect(200)).body;
    expect(test_).toEqual({ sent: false, answer: 'HTTP 401 no' });
    await happens(schemes[0]!);
    await call('delete', `/webhooks/${id}`, undefined, changed.body.version).expect(204);
    await send();
    expect([old.received.length, oa.received.length]).toEqual([0, 1]);
    await call('get', `/webhooks/${id}`).expect(404);
  });
});

describe('a service with its jobs', () => {
  it('sends what happens without being asked', async () => {
    const working = await bootTestApp({ environment: OUTBOUND, queueBackend: 'postgres' });
    const oa = await receiver();
    try {
      const jurisdictionId = await givenJurisdiction(working.app, '临江区');
      const { headers } = await signedIn(working.app, { jurisdictionId, role: 'administrator' });
      const coordinator = await signedIn(working.app, { jurisdictionId, role: 'coordinator' });
      const body = { name: 'OA', url: oa.url, secret: SECRET, types: ['unit.*'] };
      await working.request.post('/api/v1/webhooks').set(headers).send(body).expect(201);
      const unit = { name: '区民政局' };
      await working.request.post('/api/v1/units').set(coordinator.headers).send(unit).expect(201);
      await eventually(() => expect(got(oa)).toMatchObject([{ type: 'cn.fengong.unit.changed.v1', data: unit }]));
    } finally {
      await working.close();
    }
  });
});
