import { Logger } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { performance } from 'node:perf_hooks';
import { within } from '../within.js';
import { PROBLEM_MEDIA_TYPE } from './problem.js';
import { refused, SERVER_OPTIONS } from './server-options.js';

/** Restarting takes less. */
const COME_AGAIN_SECONDS = 5;

/**
 * Fastify that ends in good order. From the first moment of the application's end every new request is refused with 503;
 * what had begun is answered, and what nobody waits for any more runs to its end too: Fastify waits for connections, so
 * a handler whose caller has hung up would lose the database in the middle of its work.
 */
export class DrainingAdapter extends FastifyAdapter {
  private readonly log = new Logger(DrainingAdapter.name);
  private readonly running = new Set<Promise<unknown>>();
  /** On the monotonic clock; undefined while the service serves. */
  private endsAt: number | undefined;

  /** @param patience how long running requests may take from the moment of the end; milliseconds. */
  constructor(
    trustProxy: readonly string[],
    private readonly patience: number,
  ) {
    super({ ...SERVER_OPTIONS, trustProxy: trustProxy.length > 0 ? [...trustProxy] : false });
    const fastify = this.getInstance();
    fastify.addHook('onRoute', (route) => this.follow(route));
    fastify.addHook('onRequest', (request, reply, done) => this.admit(request, reply, done));
    fastify.addHook('onSend', async (_request, reply) => {
      if (this.endsAt !== undefined) void reply.header('connection', 'close');
    });
  }

  override beforeClose(): void {
    super.beforeClose();
    this.endsAt ??= performance.now() + this.patience;
  }

  /** What does not end in time loses its connection; its transaction is rolled back with the process. */
  override async close(): Promise<void> {
    this.beforeClose();
    const closed = super.close();
    if (!(await this.inTime(closed))) {
      this.getHttpServer().closeAllConnections();
      await closed;
    }
    if (await this.inTime(Promise.allSettled(this.running))) return;
    this.log.warn(`${this.running.size} requests did not end within ${this.patience} ms and are given up`);
  }

  private inTime(work: Promise<unknown>): Promise<boolean> {
    return within(Math.max(0, this.endsAt! - performance.now()), work);
  }

  /** A handler runs until its promise is settled, whatever has become of its connection. */
  private follow(route: RouteOptions): void {
    const { handler } = route;
    const { running } = this;
    route.handler = function (this: unknown, request, reply) {
      const answer: unknown = handler.call(this as never, request, reply);
      if (!(answer instanceof Promise)) return answer;
      const ended = answer.catch(() => undefined).finally(() => running.delete(ended));
      running.add(ended);
      return answer;
    };
  }

  private admit(_request: FastifyRequest, reply: FastifyReply, done: () => void): void {
    if (this.endsAt === undefined) return done();
    void reply
      .status(503)
      .headers({ 'content-type': PROBLEM_MEDIA_TYPE, 'retry-after': String(COME_AGAIN_SECONDS) })
      .send(refused('stopping'));
  }
}
