import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { soak } from '../bench/soak/soak.js';
import { queueBackends } from './support/redis.js';
import { WORKER_COMMAND } from './support/worker-child.js';

/** A database of its own, two workers and those that take their places, each some seconds of a core. */
const MANY_STARTS_MS = 300_000;

/** The same as `npm run bench:soak`, which does it with 50,000 obligations. */
describe.each(queueBackends())(
  'a morning on %s with workers killed, the database restarted, the queue emptied',
  (backend) => {
    it(
      'leaves the ledger as the rules say, and each message at its receiver, twice at most under one id',
      async () => {
        const folder = mkdtempSync(join(tmpdir(), 'fengong-soak-'));
        const { faults, kills, messages } = await soak({
          obligations: 300,
          workers: 2,
          backend,
          faultSeconds: 8,
          patienceSeconds: 200,
          sweeps: { seconds: 3 },
          seed: 5,
          workerCommand: WORKER_COMMAND,
          folder,
          note: () => undefined,
        });
        expect(faults).toEqual([]);
        expect([kills > 0, messages > 0]).toEqual([true, true]);
        rmSync(folder, { recursive: true });
      },
      MANY_STARTS_MS,
    );
  },
);
