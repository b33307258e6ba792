import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Injectable } from '@nestjs/common';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { DataSource } from 'typeorm';
import { OutboxRelay } from '../../src/platform/outbox/outbox-relay.js';
import { FailedJobs, HandlesJob, type JobHandler } from '../../src/platform/queue/index.js';
import { Queues } from '../../src/platform/queue/queues.js';
import { queueBackends } from '../support/redis.js';
import { assemble, Fragile, fragile, gate, hang, record, refresh } from './support/probe-jobs.js';
import { eventually, jobOf, ProbeWorld } from './support/probe-world.js';

describe.each(queueBackends())('Jobs on %s', (backend) => {
  let world: ProbeWorld;
  let child: ChildProcess | undefined;

  beforeEach(async () => {
    world = await ProbeWorld.create(backend);
  });
  afterEach(async () => {
    gate.lift();
    child?.kill('SIGKILL');
    await world.destroy();
  });

  const queueIsEmpty = async (): Promise<boolean> => {
    const queue = world.api.module.get(Queues).queue('probe');
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'waiting-children');
    return Object.values(counts).every((count) => count === 0);
  };

  describe('when their worker is killed', () => {
    it('come back, whether their work was committed or not, and have one effect', async () => {
      child = await startWorkerProcess(world);
      await world.commit([
        jobOf(hang, { key: 'uncommitted', point: 'before' }),
        jobOf(hang, { key: 'committed', point: 'after' }),
      ]);
      await eventually(async () => (await world.traces.keys('hang at')).length === 2);
      expect(await world.traces.keys('hang effect')).toEqual(['committed']);
      child.kill('SIGKILL');
      await once(child, 'exit');

      await world.start({ role: 'worker' });
      await eventually(async () => (await world.traces.keys('hang done')).length === 2);
      await eventually(queueIsEmpty);
      expect((await world.traces.keys('hang effect')).sort()).toEqual(['committed', 'uncommitted']);
    });
  });

  describe('that are deduplicated', () => {
    const record = (key: string): Promise<void> =>
      world.traces.add('fact', key).then(() => world.commit([jobOf(refresh, { key })]));

    it('run once more for a fact that arrives while one of them runs', async () => {
      gate.shut();
      await world.start({ role: 'worker' });
      await record('late');
      await eventually(async () => (await world.traces.count('refresh reading', 'late')) === 1);
      await record('late');
      await record('late');
      await eventually(async () => (await world.unsent()) === 0);
      gate.lift();
      await eventually(async () => (await world.traces.keys('refreshed late')).includes('3'));
      await eventually(queueIsEmpty);
      expect(await world.traces.keys('refreshed late')).toEqual(['1', '3']);
    });

    it('run once for many facts that arrive while one of them waits', async () => {
      for (let fact = 0; fact < 5; fact += 1) await record('many');
      await record('other');
      await world.api.module.get(OutboxRelay).relayOnce();
      await world.start({ role: 'worker' });
      await eventually(async () => (await world.traces.keys('refreshed other')).length === 1);
      await eventually(queueIsEmpty);
      expect(await world.traces.keys('refreshed many')).toEqual(['5']);
    });
  });

  describe('that form a flow', () => {
    it("give the parent its children's results in order", async () => {
      await world.start({ role: 'worker' });
      await world.commit([jobOf(assemble, { key: 'squares', numbers: [4, 1, 3, 2] })]);
      await eventually(async () => (await world.traces.keys('assembled squares')).length === 1);
      expect(await world.traces.keys('assembled squares')).toEqual([
        '[{"square":16},{"square":1},{"square":9},{"square":4}]',
      ]);
    });

    it('are not made twice when the relay sends the message again, before or after the flow has ended', async () => {
      await world.commit([jobOf(assemble, { key: 'once', numbers: [1, 2] })]);
      const again = async (): Promise<void> => {
        await world.api.module.get(DataSource).query(`UPDATE outbox SET sent_at = NULL`);
        await world.api.module.get(OutboxRelay).relayOnce();
      };
      await world.api.module.get(OutboxRelay).relayOnce();
      await again();
      await world.start({ role: 'worker' });
      await eventually(async () => (await world.traces.keys('assembled once')).length === 1);
      await eventually(queueIsEmpty);
      await again();
      await eventually(queueIsEmpty);
      expect((await world.traces.keys('part')).sort()).toEqual(['once 1', 'once 2']);
      expect(await world.traces.keys('assembled once')).toHaveLength(1);
    });

    it('wait for a failed child and go on when it is redriven', async () => {
      await world.start({ role: 'worker' });
      await world.commit([jobOf(assemble, { key: 'held', numbers: [1, -2] })]);
      const failed = world.api.module.get(FailedJobs);
      await eventually(async () => (await failed.list()).length === 1);
      expect(await world.traces.keys('assembled held')).toEqual([]);
      await world.traces.add('mended', 'held');
      expect(await failed.redriveAll()).toBe(1);
      await eventually(async () => (await world.traces.keys('assembled held')).length === 1);
      expect(await world.traces.keys('assembled held')).toEqual(['[{"square":1},{"square":4}]']);
    });
  });

  describe('that fail', () => {
    it('are tried as often as they declare, kept with their reason, and run again when redriven', async () => {
      await world.start({ role: 'worker' });
      await world.commit([jobOf(fragile, { key: 'broken', refusal: false })]);
      const failed = world.api.module.get(FailedJobs);
      await eventually(async () => (await failed.list()).length === 1);
      expect(await world.traces.count('fragile run', 'broken')).toBe(3);
      expect(await world.traces.count('fragile last', 'broken')).toBe(1);
      const [job] = await failed.list();
      expect(job).toMatchObject({
        queue: 'probe',
        name: 'probe.fragile',
        attempts: 3,
        reason: 'broken',
        correlationId: 'probe',
      });

      await world.traces.add('mended', 'broken');
      await failed.redrive('probe', job!.id);
      await eventually(async () => (await world.traces.count('fragile run', 'broken')) === 4);
      await eventually(queueIsEmpty);
      expect(await failed.list()).toEqual([]);
    });

    it('are not tried again when the domain refuses them', async () => {
      await world.start({ role: 'worker' });
      await world.commit([jobOf(fragile, { key: 'refused', refusal: true })]);
      const failed = world.api.module.get(FailedJobs);
      await eventually(async () => (await failed.list()).length === 1);
      expect(await world.traces.count('fragile run', 'refused')).toBe(1);
      expect((await failed.list())[0]?.reason).toContain('probe_refused');
    });

    it('are not found under an unknown queue or id', async () => {
      const failed = world.api.module.get(FailedJobs);
      await expect(failed.redrive('no-queue', 'x')).rejects.toMatchObject({ code: 'failed_job_not_found' });
      await expect(failed.redrive('probe', 'x')).rejects.toMatchObject({ code: 'failed_job_not_found' });
    });
  });

  it('that run when the process stops are finished first', async () => {
    gate.shut();
    const worker = await world.start({ role: 'worker' });
    await world.commit([jobOf(refresh, { key: 'last' })]);
    await eventually(async () => (await world.traces.count('refresh reading', 'last')) === 1);
    const stopped = world.stop(worker);
    gate.lift();
    await stopped;
    expect(await world.traces.keys('refreshed last')).toEqual(['0']);
  });

  it('that do not end when the process stops hold it up only for a while, and are run again elsewhere', async () => {
    const worker = await world.start({ role: 'worker' });
    await world.commit([jobOf(hang, { key: 'endless', point: 'after' })]);
    await eventually(async () => (await world.traces.count('hang at', 'endless')) === 1);
    await world.stop(worker);
    expect(await world.traces.keys('hang done')).toEqual([]);
    await world.start({ role: 'worker' });
    await eventually(async () => (await world.traces.count('hang done', 'endless')) === 1);
    expect(await world.traces.count('hang effect', 'endless')).toBe(1);
  });

  it('with a schedule have one scheduler on the clock of Shanghai; schedulers that no job declares are removed', async () => {
    const queue = world.api.module.get(Queues).queue('platform');
    await queue.upsertJobScheduler(
      'forgotten.job',
      { pattern: '0 0 * * *', tz: 'Asia/Shanghai' },
      { name: 'forgotten.job' },
    );
    await Promise.all([world.start({ role: 'worker' }), world.start({ role: 'worker' })]);
    const schedulers = await queue.getJobSchedulers();
    expect(schedulers).toMatchObject([{ key: 'outbox.purge', pattern: '30 3 * * *', tz: 'Asia/Shanghai' }]);
  });

  it('with a schedule get it back when the queue has lost its memory', async () => {
    await world.start({ role: 'worker' });
    const queue = world.api.module.get(Queues).queue('platform');
    await queue.removeJobScheduler('outbox.purge');
    await eventually(async () => (await queue.getJobSchedulers()).some(({ key }) => key === 'outbox.purge'));
  });

  it('without a handler, or with two, keep the program from starting, and the message says what to do', async () => {
    await expect(world.start({ role: 'api', without: [Fragile] })).rejects.toThrow(
      "job 'probe.fragile' has no handler: mark a class with @HandlesJob(…) for it and add that class to the providers",
    );

    @HandlesJob(record)
    @Injectable()
    class SecondRecord implements JobHandler<{ key: string }> {
      async handle(): Promise<void> {}
    }
    await expect(world.start({ role: 'api', extraProviders: [SecondRecord] })).rejects.toThrow(
      "job 'probe.record' has 2 handlers (Record, SecondRecord): remove all but one from the providers",
    );
  });
});

/** A worker in a process of its own. */
async function startWorkerProcess(world: ProbeWorld): Promise<ChildProcess> {
  const file = (name: string): string => fileURLToPath(new URL(`./support/${name}`, import.meta.url));
  const addresses = world.redisUrl === undefined ? [world.databaseUrl] : [world.databaseUrl, world.redisUrl];
  const child = spawn(
    process.execPath,
    ['--import', file('../../support/jest/typescript-loader.mjs'), file('worker-process.ts'), ...addresses],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } },
  );
  const outcome = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => null)]);
  if (outcome === null) throw new Error('the worker process did not start');
  return child;
}
