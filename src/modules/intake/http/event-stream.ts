import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';

/**
 * Sends events as they come (server-sent events, HTML Standard 9.2) and stops asking for more when the client has left.
 * @param events null is a comment line, which keeps proxies from closing a silent connection.
 */
export async function sendEvents<E extends object>(
  reply: FastifyReply,
  name: string,
  events: (left: AbortSignal) => AsyncIterable<E | null>,
): Promise<void> {
  const left = new AbortController();
  reply.raw.once('close', () => left.abort());
  const lines = Readable.from(written(name, events(left.signal)));
  await reply
    .headers({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    })
    .send(lines);
}

async function* written<E extends object>(name: string, events: AsyncIterable<E | null>): AsyncGenerator<string> {
  for await (const event of events) {
    yield event === null ? ': \n\n' : `event: ${name}\ndata: ${JSON.stringify(event)}\n\n`;
  }
}
