import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { defineJob } from '../queue/define-job.js';
import { HandlesJob, type JobContext, type JobHandler } from '../queue/handles-job.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Sent messages are kept this long to answer "was it sent?". */
const OUTBOX_DAYS = 14;
/** Longer than any failed job is likely to lie before somebody redrives it: its message must still be known. */
const INBOX_DAYS = 90;
const BATCH = 5_000;
/** An event that the feed has not taken yet stays, or nobody outside would ever hear of it. */
const FOLLOWED = `(followed_at IS NOT NULL OR topic NOT LIKE 'event:%' OR jurisdiction_id IS NULL)`;

export const purgeMessages = defineJob<Record<string, never>>({
  name: 'outbox.purge',
  queue: 'platform',
  schedule: { pattern: '30 3 * * *', tz: 'Asia/Shanghai' },
});

/** Deletes old rows of the outbox and the inbox, in batches that keep locks and write-ahead log small. */
@HandlesJob(purgeMessages)
@Injectable()
export class PurgeMessages implements JobHandler<Record<string, never>> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async handle(_payload: Record<string, never>, job: Pick<JobContext, 'signal'>): Promise<void> {
    const now = this.clock.now().getTime();
    await this.purge('outbox', `sent_at < $1 AND ${FOLLOWED}`, new Date(now - OUTBOX_DAYS * DAY_MS), job.signal);
    await this.purge('inbox', 'handled_at < $1', new Date(now - INBOX_DAYS * DAY_MS), job.signal);
  }

  private async purge(table: string, old: string, before: Date, signal: AbortSignal): Promise<void> {
    let deleted = BATCH;
    while (deleted === BATCH && !signal.aborted) {
      const [, count] = await this.dataSource.query<[unknown, number]>(
        `DELETE FROM ${table} WHERE ctid = ANY(ARRAY(SELECT ctid FROM ${table} WHERE ${old} LIMIT ${BATCH}))`,
        [before],
      );
      deleted = count;
    }
  }
}
