import { createRedisBackend, FlowProducer, Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { workerTiming, type JobProcessor, type JobQueue, type JobWorker, type QueueBackend } from './queue-backend.js';

/** Jobs in Redis, whose `maxmemory-policy` must be `noeviction`. */
export class RedisBackend implements QueueBackend {
  readonly kind = 'redis';
  /** Gives up soon: the relay holds outbox rows while it adds jobs, and is the one who tries again. */
  private readonly producers: Redis;
  /** Never gives up: a worker waits for Redis to come back. */
  private readonly consumers: Redis;

  /** @param prefix beginning of all keys, so that several installations can share one Redis. */
  constructor(
    redisUrl: string,
    private readonly prefix: string,
    onError: (error: Error) => void,
  ) {
    this.producers = new Redis(redisUrl, { maxRetriesPerRequest: 3, commandTimeout: 10_000, lazyConnect: true });
    this.consumers = new Redis(redisUrl, { maxRetriesPerRequest: null, lazyConnect: true });
    this.producers.on('error', onError);
    this.consumers.on('error', onError);
  }

  async prepare(): Promise<void> {
    await this.producers.ping();
  }

  queue(name: string): JobQueue {
    return new Queue(name, { connection: this.producers, prefix: this.prefix }, createRedisBackend);
  }

  flowProducer(): FlowProducer {
    return new FlowProducer({ connection: this.producers, prefix: this.prefix }, createRedisBackend);
  }

  worker(name: string, processor: JobProcessor, options: { readonly concurrency: number }): JobWorker {
    const settings = { connection: this.consumers, prefix: this.prefix, ...workerTiming, ...options, autorun: false };
    return new Worker(name, processor, settings, createRedisBackend);
  }

  async close(): Promise<void> {
    this.producers.disconnect();
    this.consumers.disconnect();
    await Promise.resolve();
  }
}
