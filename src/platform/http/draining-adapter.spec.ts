import { expect, it } from '@jest/globals';
import { DrainingAdapter } from './draining-adapter.js';

const PATIENCE_MS = 50;

/** A service of one route, without Nest. @returns its address. */
async function serve(adapter: DrainingAdapter, handler: () => unknown): Promise<string> {
  const fastify = adapter.getInstance();
  fastify.get('/', handler);
  adapter.initHttpServer({});
  return fastify.listen({ port: 0, host: '127.0.0.1' });
}

it('refuses every request from the moment of its end, and says when to come again', async () => {
  const adapter = new DrainingAdapter([], PATIENCE_MS);
  const address = await serve(adapter, () => 'served');
  expect(await (await fetch(address)).text()).toBe('served');
  adapter.beforeClose();
  for (const path of ['/', '/nowhere']) {
    const { status, headers, ...answer } = await fetch(`${address}${path}`).then(async (one) => ({
      ...{ status: one.status, headers: one.headers },
      ...((await one.json()) as object),
    }));
    expect([status, headers.get('retry-after'), headers.get('connection')]).toEqual([503, '5', 'close']);
    expect(answer).toMatchObject({ code: 'service_stopping' });
  }
  await adapter.close();
  await expect(fetch(address)).rejects.toThrow();
});

it('gives up, after its patience, what neither ends nor lets go of its connection', async () => {
  const adapter = new DrainingAdapter([], PATIENCE_MS);
  let begun = (): void => undefined;
  const beginning = new Promise<void>((resolve) => (begun = resolve));
  const address = await serve(adapter, () => {
    begun();
    return new Promise(() => undefined);
  });
  const cut = expect(fetch(address)).rejects.toThrow();
  await beginning;
  await adapter.close();
  await cut;
});
