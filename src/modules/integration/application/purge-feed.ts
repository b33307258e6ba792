import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { systemContext } from '../../../platform/security/actor.js';
import { JurisdictionReader } from '../../organizations/index.js';
import { RETENTION_DAYS } from '../domain/retention.js';
import { purgeEvents } from '../persistence/feed-rows.js';
import { forgetEndedSecrets } from '../persistence/subscription-rows.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const BATCH = 5_000;

/** Deletes events whose retention is over, but none that a subscription still waits for; and secrets that have ended. */
@Injectable()
export class PurgeFeed {
  constructor(
    private readonly commands: CommandRunner,
    private readonly jurisdictions: JurisdictionReader,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(correlationId: string, signal: AbortSignal): Promise<void> {
    const now = this.clock.now();
    await forgetEndedSecrets(this.database, now);
    const before = new Date(now.getTime() - RETENTION_DAYS * DAY_MS);
    for (const { id } of await this.jurisdictions.all()) {
      const ctx = systemContext(id, correlationId);
      let purged = BATCH;
      while (purged === BATCH && !signal.aborted) {
        purged = await this.commands.run(ctx, { name: 'integration.purge-feed', derived: true }, (tx) =>
          purgeEvents(tx, before, BATCH),
        );
      }
    }
  }
}
