import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { OutboxRelay } from '../../src/platform/outbox/outbox-relay.js';
import { PurgeMessages } from '../../src/platform/outbox/purge-messages.js';
import { QueueHealth } from '../../src/platform/queue/index.js';
import { Queues } from '../../src/platform/queue/queues.js';
import { queueBackends } from '../support/redis.js';
import { factRecorded, fragile, nobodyCares, record } from './support/probe-jobs.js';
import { eventOf, eventually, jobOf, message, ProbeWorld } from './support/probe-world.js';

describe.each(queueBackends())('The outbox on %s', (backend) => {
  let world: ProbeWorld;

  beforeEach(async () => {
    world = await ProbeWorld.create(backend);
  });
  afterEach(async () => {
    await world.destroy();
  });

  it('publishes nothing when the transaction rolls back', async () => {
    await world.start({ role: 'worker' });
    const rollback = (): Promise<never> => Promise.reject(new Error('rollback'));
    await expect(world.commit([eventOf(factRecorded, { key: 'lost' })], rollback)).rejects.toThrow('rollback');
    await world.commit([eventOf(factRecorded, { key: 'kept' })]);
    await eventually(async () => (await world.traces.count('record effect', 'kept')) === 1);
    expect(await world.traces.keys('record run')).toEqual(['kept']);
  });

  it('starts the jobs that subscribe to a committed event, and those that are asked for by name', async () => {
    await world.start({ role: 'worker' });
    await world.commit([
      eventOf(factRecorded, { key: 'by event' }),
      eventOf(factRecorded, { key: 'ignored' }),
      eventOf(nobodyCares, { key: 'nobody' }),
      jobOf(record, { key: 'by name' }),
    ]);
    await eventually(
      async () => (await world.unsent()) === 0 && (await world.traces.keys('record effect')).length === 2,
    );
    expect((await world.traces.keys('record effect')).sort()).toEqual(['by event', 'by name']);
  });

  it('sends a message again after the relay died between adding the job and marking the row, with one effect', async () => {
    const queues = world.api.module.get(Queues);
    const add = queues.add.bind(queues);
    jest.spyOn(queues, 'add').mockImplementationOnce(async (jobs) => {
      await add(jobs);
      throw new Error('killed');
    });
    await world.commit([eventOf(factRecorded, { key: 'once' })]);
    await expect(world.api.module.get(OutboxRelay).relayOnce()).rejects.toThrow('killed');
    expect(await world.unsent()).toBe(1);
    expect((await queues.queue('probe').getJobCounts('waiting')).waiting).toBe(1);

    await world.api.module.get(OutboxRelay).relayOnce();
    expect(await world.unsent()).toBe(0);
    expect((await queues.queue('probe').getJobCounts('waiting')).waiting).toBe(1);

    await world.start({ role: 'worker' });
    await eventually(async () => (await world.traces.count('record effect', 'once')) === 1);
    expect(await world.traces.count('record run', 'once')).toBe(1);
  });

  it('comes again when the queue has lost its memory before the job was done', async () => {
    await world.commit([eventOf(factRecorded, { key: 'forgotten' })]);
    await world.api.module.get(OutboxRelay).relayOnce();
    await world.loseMemory();
    await world.start({ role: 'worker' });
    await eventually(async () => (await world.traces.count('record effect', 'forgotten')) === 1);
    expect(await world.unsent()).toBe(0);
  });

  it('has one effect also when the job was done and gone before the message came again', async () => {
    await world.start({ role: 'worker' });
    await world.commit([eventOf(factRecorded, { key: 'again' })]);
    await eventually(async () => (await world.traces.count('record effect', 'again')) === 1);
    const figures = (): Promise<Record<string, number>> =>
      world.api.module.get(Queues).queue('probe').getJobCounts('active', 'waiting', 'completed');
    await eventually(async () => Object.values(await figures()).every((count) => count === 0));

    await world.api.module.get(DataSource).query(`UPDATE outbox SET sent_at = NULL`);
    await world.api.module.get(OutboxRelay).relayOnce();
    await eventually(async () => (await world.traces.count('record run', 'again')) === 2);
    await eventually(async () => Object.values(await figures()).every((count) => count === 0));
    expect(await world.traces.count('record effect', 'again')).toBe(1);
  });

  it('is emptied by several relays at once without sending anything twice', async () => {
    const keys = Array.from({ length: 700 }, (_, index) => `k${String(index).padStart(3, '0')}`);
    await world.commit(keys.map((key) => eventOf(factRecorded, { key })));
    const other = await world.start({ role: 'api' });
    const added = [world.api, other].map((app) => jest.spyOn(app.module.get(Queues), 'add'));
    const drain = async (relay: OutboxRelay): Promise<void> => {
      while ((await world.unsent()) > 0) await relay.relayOnce();
    };
    const relays = [world.api, other].map((app) => app.module.get(OutboxRelay));
    await Promise.all([...relays, ...relays].map(drain));

    const sent = added.flatMap((spy) => spy.mock.calls.flatMap(([jobs]) => jobs.map((job) => job.data.payload['key'])));
    expect(sent.sort()).toEqual(keys);
    expect((await world.api.module.get(Queues).queue('probe').getJobCounts('waiting')).waiting).toBe(700);
  });

  it('keeps a message that this release does not know, and lets the others pass', async () => {
    await world.commit([
      message('event:of.next-release', {}),
      message('nonsense', {}),
      eventOf(factRecorded, { key: 'b' }),
    ]);
    await world.api.module.get(OutboxRelay).relayOnce();
    const rows = await world.api.module
      .get(DataSource)
      .query(
        `SELECT topic, sent_at IS NOT NULL AS sent, attempts, retry_at > now() AS later FROM outbox ORDER BY topic`,
      );
    expect(rows).toEqual([
      { topic: 'event:of.next-release', sent: false, attempts: 1, later: true },
      { topic: 'event:probe.fact-recorded', sent: true, attempts: 0, later: null },
      { topic: 'nonsense', sent: false, attempts: 1, later: true },
    ]);
    expect(await world.api.module.get(OutboxRelay).relayOnce()).toBe(0);
  });

  it('forgets sent and handled messages after their time, never unsent ones', async () => {
    const dataSource = world.api.module.get(DataSource);
    await world.commit([
      eventOf(nobodyCares, { key: 'a' }),
      eventOf(nobodyCares, { key: 'b' }),
      message('nonsense', {}),
    ]);
    await world.api.module.get(OutboxRelay).relayOnce();
    await dataSource.query(`UPDATE outbox SET created_at = now() - interval '1 year'`);
    await dataSource.query(
      `UPDATE outbox SET sent_at = now() - interval '15 days' WHERE sent_at IS NOT NULL AND payload->>'key' = 'a'`,
    );
    await dataSource.query(
      `INSERT INTO inbox VALUES ('c', 'old', now() - interval '91 days'), ('c', 'new', now() - interval '89 days')`,
    );
    await world.api.module.get(PurgeMessages).handle({}, { signal: new AbortController().signal });
    expect(await dataSource.query(`SELECT topic, payload FROM outbox ORDER BY topic`)).toEqual([
      { topic: 'event:probe.nobody-cares', payload: { key: 'b' } },
      { topic: 'nonsense', payload: {} },
    ]);
    expect(await dataSource.query(`SELECT message_id FROM inbox`)).toEqual([{ message_id: 'new' }]);
  });

  it('tells how much waits, how long, and when the relay last ran', async () => {
    const health = world.api.module.get(QueueHealth);
    expect(await health.figures()).toMatchObject({
      outbox: { unsent: 0, oldestUnsentAgeMs: null },
      relayLastRunAt: null,
    });
    await world.commit([jobOf(fragile, { key: 'f', refusal: false })]);
    const waiting = await health.figures();
    expect(waiting.outbox.unsent).toBe(1);
    expect(waiting.outbox.oldestUnsentAgeMs).toBeGreaterThanOrEqual(0);

    await world.api.module.get(OutboxRelay).relayOnce();
    const sent = await health.figures();
    expect(sent.queues['probe']).toEqual({ waiting: 1, active: 0, delayed: 0, waitingForChildren: 0, failed: 0 });
    expect(sent.outbox.unsent).toBe(0);
    expect(sent.relayLastRunAt).toBeInstanceOf(Date);
  });
});
