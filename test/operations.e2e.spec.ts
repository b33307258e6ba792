import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedIn } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction, givenUnits } from '../src/modules/organizations/testing/index.js';
import { SweepReminders } from '../src/modules/reminders/index.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { givenTrackedScheme } from './support/tracked-scheme.js';

const TOKEN = 'prometheus-of-the-district';
const SPRING = '2023-04-03T10:00:00+08:00';
const SWEEP = '2023-06-25T09:05:00+08:00';
const MINUTE = 60_000;

let test: TestApp;

/** Metric with its labels → value, as Prometheus reads them. */
const metrics = async (): Promise<ReadonlyMap<string, number>> => {
  const { text } = await test.request
    .get('/metrics')
    .set({ authorization: `Bearer ${TOKEN}` })
    .expect(200);
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
};
const ready = async () => (await test.request.get('/health/ready').expect(200)).body;

describe('an installation that is watched', () => {
  beforeAll(async () => {
    test = await bootTestApp({ environment: { FENGONG_METRICS_TOKEN: TOKEN } });
    test.clock.set(SPRING);
    const jurisdictionId = await givenJurisdiction(test.app);
    const [lead = '', responsible = ''] = await givenUnits(test.app, jurisdictionId, '区科经局', '区教育局');
    await signedIn(test.app, { jurisdictionId, role: 'reporter', unitId: responsible });
    await signedIn(test.app, { jurisdictionId, role: 'approver', unitId: lead });
    await givenTrackedScheme(test.app, jurisdictionId, { lead, responsible });
  });
  afterAll(() => test.close());

  it('shows its figures to nobody without the token', async () => {
    for (const headers of [{}, { authorization: 'Bearer x' }, { authorization: `Basic ${TOKEN}` }]) {
      const { body } = await test.request.get('/metrics').set(headers).expect(401);
      expect(body.code).toBe('unauthenticated');
    }
  });

  it('tells of jurisdictions without a sweep before it knows an age', async () => {
    const figures = await metrics();
    expect(figures.get('fengong_reminder_never_swept_jurisdictions')).toBe(1);
    expect(figures.has('fengong_reminder_sweep_age_seconds')).toBe(false);
  });

  it('tells after a sweep how long ago it was and what the ledger has told today', async () => {
    test.clock.set(SWEEP);
    await test.app.get(SweepReminders).run(test.clock.now());
    test.clock.advance(90_000);
    const answer = await test.request.get('/metrics').set({ authorization: `Bearer ${TOKEN}` });
    expect(answer.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    const figures = await metrics();
    expect(Object.fromEntries([...figures].filter(([name]) => !name.startsWith('fengong_queue_jobs')))).toEqual({
      fengong_reminder_sweep_age_seconds: 90,
      fengong_reminder_never_swept_jurisdictions: 0,
      fengong_reminders_unaddressed: expect.any(Number),
      fengong_reminders_told_today: 2,
      fengong_outbox_unsent: expect.any(Number),
      fengong_outbox_lag_seconds: expect.any(Number),
      'fengong_deliveries{state="queued"}': 0,
      'fengong_deliveries{state="failed"}': 0,
      'fengong_deliveries{state="dead"}': 0,
      'fengong_deliveries{state="sent"}': 0,
      fengong_delivery_lateness_seconds: 0,
      'fengong_todo_pushes{state="queued"}': 0,
      'fengong_todo_pushes{state="failed"}': 0,
      'fengong_todo_pushes{state="dead"}': 0,
      'fengong_todo_pushes{state="sent"}': 0,
      fengong_todo_push_lateness_seconds: 0,
      'fengong_event_webhooks{state="queued"}': 0,
      'fengong_event_webhooks{state="failed"}': 0,
      'fengong_event_webhooks{state="dead"}': 0,
      'fengong_event_webhooks{state="sent"}': 0,
      fengong_event_webhooks_stopped: 0,
      fengong_message_receivers_stopped: 0,
      fengong_todo_connectors_differing: 0,
      fengong_event_feed_lag_seconds: expect.any(Number),
      'fengong_receivers_paused{of="delivery"}': 0,
      'fengong_receivers_paused{of="todo_push"}': 0,
      'fengong_dead_letters{of="delivery"}': 0,
      'fengong_dead_letters{of="todo_push"}': 0,
      'fengong_dead_letters{of="event"}': 0,
      'fengong_dead_letters{of="job"}': 0,
    });
    expect(figures.get('fengong_queue_jobs{queue="reminders",state="waiting"}')).toBe(0);
  });

  it('is degraded, and answers 200 all the same, when no sweep has come for a quarter of an hour', async () => {
    await test.app.get(SweepReminders).run(test.clock.now());
    await test.db.query(`UPDATE outbox SET sent_at = created_at, followed_at = created_at`);
    expect(await ready()).toMatchObject({ status: 'ok', attention: [], reminders: { ageMs: 0, toldToday: 2 } });
    test.clock.advance(16 * MINUTE);
    const late = await ready();
    expect(late).toMatchObject({ status: 'degraded', reminders: { ageMs: 16 * MINUTE }, deliveries: { dead: 0 } });
    expect(late.attention).toEqual([{ zh: expect.stringMatching(/^提醒扫描已 16 分钟/), en: expect.any(String) }]);
  });

  it('counts a day by China: what was told yesterday is not told today', async () => {
    test.clock.set('2023-06-26T00:01:00+08:00');
    expect((await metrics()).get('fengong_reminders_told_today')).toBe(0);
  });
});

describe('an installation without a token', () => {
  it('has no metrics, whatever is sent', async () => {
    test = await bootTestApp();
    const { body } = await test.request.get('/metrics').set({ authorization: 'Bearer undefined' }).expect(404);
    expect(body.code).toBe('metrics_off');
    await test.close();
  });
});
