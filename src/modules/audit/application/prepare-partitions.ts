import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { ensurePartition } from '../persistence/partitions.js';

const AHEAD_MONTHS = 3;
const LONGEST_MONTH_MS = 31 * 24 * 3_600_000;

/** Makes the partitions of this month and the next ones. */
@Injectable()
export class PreparePartitions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now().getTime();
    for (let month = 0; month <= AHEAD_MONTHS; month += 1) {
      await ensurePartition(this.database, new Date(now + month * LONGEST_MONTH_MS));
    }
  }
}
