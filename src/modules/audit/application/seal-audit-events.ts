import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { newId } from '../../../platform/ids.js';
import { systemContext } from '../../../platform/security/actor.js';
import { sealAll } from '../domain/chain.js';
import { insertLinks, jurisdictionsToSeal, lockHead, unsealed } from '../persistence/chain.js';

const BATCH = 1_000;

/**
 * Gives committed events their links in the chain of their jurisdiction. Apart from the commands that wrote them, which
 * would otherwise have to wait for each other from their audit entry to the end of their commit (ADR 0015).
 */
@Injectable()
export class SealAuditEvents {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandRunner,
  ) {}

  /** Safe to run several times at once. @returns how many events were sealed. */
  async run(): Promise<number> {
    let sealed = 0;
    for (const jurisdictionId of await jurisdictionsToSeal(this.database)) {
      for (let batch = BATCH; batch === BATCH; sealed += batch) batch = await this.sealBatch(jurisdictionId);
    }
    return sealed;
  }

  private sealBatch(jurisdictionId: string): Promise<number> {
    const command = { name: 'audit.seal', derived: true } as const;
    return this.commands.run(systemContext(jurisdictionId, newId()), command, async (tx) => {
      const head = await lockHead(tx);
      const events = await unsealed(tx, BATCH);
      if (events.length > 0) await insertLinks(tx, sealAll(head, events));
      return events.length;
    });
  }
}
