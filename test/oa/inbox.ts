import type { Client } from '../../web/client/src/index.js';
import type { Store } from './store.js';

interface Event {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly sequence: string;
}

/** Step 7: kept under its id, and answered; the work comes afterwards. @returns whether it was new. */
export async function keepEvent(store: Store, { id, type, subject, sequence }: Event, byHook: boolean): Promise<void> {
  await store.rows(
    `INSERT INTO event (id, type, subject, sequence, by_hook) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (id) DO UPDATE SET came = event.came + 1, by_hook = event.by_hook + EXCLUDED.by_hook`,
    [id, type, subject, sequence, byHook ? 1 : 0],
  );
}

/** Step 8: what the webhooks may have missed while this OA was down. */
export async function followChanges(store: Store, fengong: Client): Promise<void> {
  for (;;) {
    const { cursor } = (await store.one<{ cursor: string | null }>(`SELECT cursor FROM office`))!;
    const changes = await fengong.listChanges({
      query: { types: 'report.*', ...(cursor !== null && { since: cursor }) },
    });
    for (const event of changes.items) await keepEvent(store, event as unknown as Event, false);
    await store.rows(`UPDATE office SET cursor = $1`, [changes.cursor]);
    if (!changes.more) return;
  }
}

/** What an event is about is read anew: the present state, whatever order things have arrived in. */
export async function handleEvents(store: Store, fengong: Client): Promise<void> {
  const waiting = await store.rows<Event>(
    `SELECT id, type, subject FROM event WHERE NOT handled AND type LIKE 'cn.fengong.report.%' ORDER BY sequence LIMIT 50`,
  );
  for (const subject of new Set(waiting.map((event) => event.subject))) {
    await keepReport(store, await fengong.getReport({ id: subject.replace('report/', '') }));
    const ids = waiting.filter((event) => event.subject === subject).map(({ id }) => id);
    await store.rows(`UPDATE event SET handled = true WHERE id = ANY($1)`, [ids]);
  }
}

interface KnownReport {
  readonly id: string;
  readonly obligation: { readonly id: string };
  readonly state: string;
  readonly version: number;
  readonly percent: string | null;
  readonly progressText: string;
}

/** The newest that is known of a report; an older answer that comes late changes nothing. */
export function keepReport(store: Store, report: KnownReport): Promise<unknown> {
  const { id, obligation, state, version, percent, progressText } = report;
  return store.rows(
    `INSERT INTO report VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (id) DO UPDATE SET state = EXCLUDED.state, version = EXCLUDED.version, percent = EXCLUDED.percent,
       content = EXCLUDED.content
     WHERE report.version < EXCLUDED.version`,
    [id, obligation.id, state, version, percent, progressText],
  );
}
