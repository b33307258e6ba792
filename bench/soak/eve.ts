import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { newId } from '../../src/platform/ids.js';
import { withClient } from './database.js';
import { TODAY } from './morning.js';
import { Workers } from './workers.js';

/** Before anything is sent. */
const SMALL_HOURS = '06:00';
const POLL_MS = 500;
const PATIENCE_MS = 600_000;

/**
 * Lets the service itself put the reports that are owed on everybody's list of things to do, as it would have done weeks
 * ago when the cycle opened: the rows of the morning come from the harness, and no event told of them. Otherwise nine
 * o'clock would open a hundred thousand todos besides.
 * @throws Error when they are not open after ten minutes.
 */
export async function liveThroughEve(
  databaseUrl: string,
  worker: Readonly<ConstructorParameters<typeof Workers>>,
): Promise<void> {
  const workers = new Workers(...worker);
  await withClient(databaseUrl, async (client) => {
    await setClock(client, Date.parse(`${TODAY}T${SMALL_HOURS}:00+08:00`) - Date.now());
    try {
      await workers.start(1);
      await client.query(
        `INSERT INTO outbox (id, jurisdiction_id, topic, payload, correlation_id, created_at)
         VALUES ($1, NULL, 'job:todos.reconcile', '{}', 'soak', now())`,
        [newId()],
      );
      await allKept(client);
    } finally {
      await workers.stop();
    }
    await client.query('VACUUM (ANALYZE)');
  });
}

/** The service's clock runs `offsetMs` ahead of the real one, from the next start of a worker on. */
export async function setClock(client: Client, offsetMs: number): Promise<void> {
  await client.query(
    `INSERT INTO installation (key, value) VALUES ('clock', jsonb_build_object('offsetMs', $1::bigint))
     ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value`,
    [offsetMs],
  );
}

async function allKept(client: Client): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const { rows } = await client.query<{ kept: boolean }>(
      `SELECT NOT EXISTS (
         SELECT FROM obligation o
         WHERE o.state = 'PENDING' AND NOT EXISTS (SELECT FROM todo t WHERE t.matter_id = o.id)) AS kept`,
    );
    if (rows[0]!.kept) return;
    await sleep(POLL_MS);
  }
  throw new Error('the todos of the reports that are owed were not opened');
}
