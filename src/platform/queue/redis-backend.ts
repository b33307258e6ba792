import { createRedisBackend, FlowProducer, Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import {
  MAX_STALLED_COUNT,
  type JobProcessor,
  type JobQueue,
  type JobWorker,
  type QueueBackend,
  type WorkerSettings,
} from './queue-backend.js';

/** Installations that share a Redis take a database of it each (`redis://host/1`). */
const PREFIX = 'fengong';
const MARK = `${PREFIX}:memory`;

/** Jobs in Redis, whose `maxmemory-policy` must be `noeviction`. */
export class RedisBackend implements QueueBackend {
  readonly kind = 'redis';
  /** Gives up soon: the relay holds outbox rows while it adds jobs, and is the one who tries again. */
  private readonly producers: Redis;
  /** Never gives up: a worker waits for Redis to come back. */
  private readonly consumers: Redis;

  constructor(redisUrl: string, onError: (error: Error) => void) {
    this.producers = new Redis(redisUrl, { maxRetriesPerRequest: 3, commandTimeout: 10_000, lazyConnect: true });
    this.consumers = new Redis(redisUrl, { maxRetriesPerRequest: null, lazyConnect: true });
    this.producers.on('error', onError);
    this.consumers.on('error', onError);
  }

  /** @throws the reason why Redis cannot be reached; a plain "too many retries" would not help an operator. */
  async prepare(): Promise<void> {
    let reason: Error | undefined;
    const remember = (error: Error): void => void (reason = error);
    this.producers.on('error', remember);
    try {
      await this.producers.ping();
    } catch (error) {
      throw reason ?? error;
    } finally {
      this.producers.off('error', remember);
    }
  }

  async remembers(): Promise<boolean> {
    return (await this.producers.exists(MARK)) === 1;
  }

  async remember(): Promise<void> {
    await this.producers.set(MARK, '1');
  }

  queue(name: string): JobQueue {
    return new Queue(name, { connection: this.producers, prefix: PREFIX }, createRedisBackend);
  }

  flowProducer(): FlowProducer {
    return new FlowProducer({ connection: this.producers, prefix: PREFIX }, createRedisBackend);
  }

  worker(name: string, processor: JobProcessor, settings: WorkerSettings): JobWorker {
    const options = {
      connection: this.consumers,
      prefix: PREFIX,
      ...settings,
      maxStalledCount: MAX_STALLED_COUNT,
      autorun: false,
    };
    return new Worker(name, processor, options, createRedisBackend);
  }

  async close(): Promise<void> {
    this.producers.disconnect();
    this.consumers.disconnect();
    await Promise.resolve();
  }
}
