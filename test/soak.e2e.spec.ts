import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { soak } from '../bench/soak/soak.js';
import { queueBackends } from './support/redis.js';
import { workerCommand } from './support/worker-child.js';

/** Databases of their own, two workers each and those that take their places, each some seconds of a core. */
const MANY_STARTS_MS = 600_000;

/** The same as `npm run bench:soak`, which does it with 50,000 obligations. Most of it is waiting, so both wait at once. */
describe('a morning with workers killed, the database restarted, the queue emptied', () => {
  it.concurrent.each(queueBackends())(
    'leaves on %s the ledger as the rules say, and each message at its receivers, twice at most under one id',
    async (backend) => {
      const folder = mkdtempSync(join(tmpdir(), 'fengong-soak-'));
      const { faults, kills, messages, copies } = await soak({
        obligations: 300,
        workers: 2,
        backend,
        faultSeconds: 8,
        patienceSeconds: 200,
        sweeps: { seconds: 3 },
        seed: 5,
        workerCommand: workerCommand(),
        folder,
        note: () => undefined,
      });
      expect(faults).toEqual([]);
      expect([kills > 0, messages > 0, copies > messages]).toEqual([true, true, true]);
      rmSync(folder, { recursive: true });
    },
    MANY_STARTS_MS,
  );
});
