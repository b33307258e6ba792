import { expect, it } from '@jest/globals';
import { FixedClock } from '../clock/clock.js';
import type { Database } from '../database/database.js';
import type { EndpointGates } from './endpoint-gates.js';
import { OutboundEngine } from './outbound-engine.js';

/** What a run does with messages is shown on PostgreSQL: test/outbound-engine.e2e.spec.ts. */
it('a run that is asked while its last claim is under way claims once more before it ends', async () => {
  const claims: ((rows: never[]) => void)[] = [];
  const database = { query: () => new Promise((answer) => claims.push(answer)) } as unknown as Database;
  const clock = new FixedClock('2023-06-30T10:00:00+08:00');
  const engine = new OutboundEngine(database, {} as EndpointGates, clock, { databasePool: 10 });
  const drain = (): Promise<number> =>
    engine.drain('delivery', () => Promise.reject(new Error('nothing is due')), new AbortController().signal);
  const run = drain();
  expect(await drain()).toBe(0);
  claims.shift()!([]);
  await new Promise(setImmediate);
  expect(claims).toHaveLength(1);
  claims.shift()!([]);
  expect(await run).toBe(0);
  const next = drain();
  expect(claims).toHaveLength(1);
  claims.shift()!([]);
  expect(await next).toBe(0);
});
