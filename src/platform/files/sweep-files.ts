import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { defineJob } from '../queue/define-job.js';
import { HandlesJob, type JobContext, type JobHandler } from '../queue/handles-job.js';
import { ObjectStorage } from './object-storage.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const BATCH = 100;

export const sweepFiles = defineJob<Record<string, never>>({
  name: 'files.sweep',
  queue: 'platform',
  schedule: { pattern: '50 3 * * *', tz: 'Asia/Shanghai' },
});

/**
 * Removes bytes that no file points to: of commands that failed after their upload, and of files destroyed after their
 * retention. The row is held while its bytes are removed, so that a command that wants the same content either has it or
 * is told to bring it again; a crash between the two leaves a row that the next run finds.
 */
@HandlesJob(sweepFiles)
@Injectable()
export class SweepFiles implements JobHandler<Record<string, never>> {
  private readonly logger = new Logger(SweepFiles.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly storage: ObjectStorage,
    private readonly clock: Clock,
  ) {}

  async handle(_payload: Record<string, never>, { signal }: Pick<JobContext, 'signal'>): Promise<void> {
    const before = new Date(this.clock.now().getTime() - DAY_MS);
    let removed = BATCH;
    let total = 0;
    while (removed === BATCH && !signal.aborted) {
      removed = await this.sweep(before);
      total += removed;
    }
    if (total > 0) this.logger.log(`${total} stored objects without a file were removed`);
  }

  private sweep(before: Date): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const objects = await manager.query<{ sha256: string }[]>(
        `SELECT sha256 FROM stored_object o
         WHERE kept_at < $1
           AND NOT EXISTS (SELECT FROM stored_file f WHERE f.sha256 = o.sha256 AND f.purged_at IS NULL)
         LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
        [before],
      );
      for (const { sha256 } of objects) await this.storage.remove(sha256);
      await manager.query(`DELETE FROM stored_object WHERE sha256 = ANY($1)`, [objects.map(({ sha256 }) => sha256)]);
      return objects.length;
    });
  }
}
