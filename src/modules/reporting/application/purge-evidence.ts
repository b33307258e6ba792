import { Inject, Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CONFIG, type RuntimeConfig } from '../../../platform/config/runtime-config.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { conflict } from '../../../platform/errors.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SchemeReader } from '../../schemes/index.js';
import { retainedUntil } from '../domain/evidence-retention.js';
import { purgeEvidence, type Purged } from '../persistence/evidence.js';
import { requireReason } from './require-reason.js';

export interface PurgeEvidenceInput {
  readonly schemeId: string;
  /** On whose decision, for the record. */
  readonly reason: string;
}

export interface PurgedEvidence extends Purged {
  readonly schemeId: string;
  readonly retainedUntil: string;
}

/**
 * Destroys the files of a scheme's evidence once their retention has ended. Reports and values keep the name, size and SHA-256 of
 * each; the bytes are gone from the storage within a day.
 */
@Injectable()
export class PurgeEvidence {
  constructor(
    private readonly commands: CommandRunner,
    private readonly schemes: SchemeReader,
    @Inject(CONFIG) private readonly config: RuntimeConfig,
  ) {}

  /** @throws DomainError 404 `scheme_not_found`, 409 `retention_running`, 422 `reason_required`. */
  async run(ctx: RequestContext, input: PurgeEvidenceInput): Promise<PurgedEvidence> {
    const { schemeId } = input;
    const reason = requireReason(input.reason);
    const { planEnd } = await this.schemes.header(ctx.actor.jurisdictionId, schemeId);
    const until = retainedUntil(planEnd, this.config.evidence.retentionYears);
    return this.commands.run(ctx, { name: 'reporting.purge-evidence', input }, async (tx) => {
      if (businessDay(tx.now) <= until) {
        throw conflict('retention_running', `这个方案的佐证材料应保管至 ${until}，期满之前不能销毁。`);
      }
      const purged = await purgeEvidence(tx, schemeId);
      tx.audit({
        action: 'evidence.purged',
        subject: { type: 'scheme', id: schemeId },
        after: { reason, retainedUntil: until, ...purged },
      });
      return { schemeId, retainedUntil: until, ...purged };
    });
  }
}
