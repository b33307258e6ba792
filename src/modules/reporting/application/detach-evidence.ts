import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { findEvidence } from '../persistence/evidence-rows.js';
import { detachEvidence } from '../persistence/evidence.js';
import { openHolder, type HolderVersion } from './evidence-holder.js';
import type { EvidenceList } from './evidence-view.js';

export interface DetachEvidenceInput extends HolderVersion {
  readonly evidenceId: string;
}

/** Takes a file off a draft or a returned report, or off a value that is not reviewed yet. The file itself stays until its retention ends. */
@Injectable()
export class DetachEvidence {
  constructor(private readonly commands: CommandRunner) {}

  /** @throws DomainError as `openHolder`, and 404 `evidence_not_found`. */
  run(ctx: RequestContext, at: DetachEvidenceInput): Promise<EvidenceList> {
    const { holder, version, evidenceId } = at;
    const input = { holder: { ...holder }, version, evidenceId };
    return this.commands.run(ctx, { name: 'reporting.detach-evidence', input }, async (tx) => {
      const evidence = await findEvidence(readsIn(tx), tx.jurisdictionId, evidenceId);
      if (evidence?.holder.type !== holder.type || evidence.holder.id !== holder.id)
        throw noSuch('evidence', '佐证材料');
      const open = await openHolder(tx, at, 'detach');
      const detached = await detachEvidence(tx, holder, evidenceId);
      if (!detached) throw noSuch('evidence', '佐证材料');
      await open.touch();
      tx.audit({
        action: 'evidence.detached',
        subject: { ...holder },
        before: { id: evidenceId, ...detached },
      });
      return open.list();
    });
  }
}
