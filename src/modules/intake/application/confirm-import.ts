import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { stale, unprocessable } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { UnitDirectory } from '../../organizations/index.js';
import { SchemeReader, SchemeReviser, SchemeWriter, type Approval, type NewScheme } from '../../schemes/index.js';
import { importConfirmed } from '../events.js';
import { changeImport, lockImport } from '../persistence/imports.js';
import { reviewDraft } from './draft-review.js';
import { requireDraft, type ImportState } from './import-state.js';
import { notReady } from './readiness.js';
import { revisedScheme } from './revised-header.js';
import { settleParties } from './settle-parties.js';
import { toNewScheme } from './to-new-scheme.js';

export interface ConfirmedImport {
  readonly id: string;
  readonly state: ImportState;
  readonly schemeId: string;
  readonly version: number;
}

/**
 * Makes the scheme out of a reviewed draft, with the units that were decided on: all in one transaction, and once,
 * because the import's row is held while it is done.
 */
@Injectable()
export class ConfirmImport {
  constructor(
    private readonly commands: CommandRunner,
    private readonly directory: UnitDirectory,
    private readonly schemes: SchemeReader,
    private readonly writer: SchemeWriter,
    private readonly reviser: SchemeReviser,
  ) {}

  /**
   * @param approval for a document that revises a scheme, and only then.
   * @throws DomainError 409 `import_already_confirmed`, 412 stale, 422 `units_unresolved`, `no_assignment_found`,
   *   `import_incomplete` listing what is missing, 422 `approval_missing`, `approval_not_applicable`, and of
   *   `SchemeReviser.revise`.
   */
  run(ctx: RequestContext, id: string, version: number, approval: Approval | null = null): Promise<ConfirmedImport> {
    const input = { id, version, approval: approval && { ...approval } };
    return this.commands.run(ctx, { name: 'intake.confirm', input }, async (tx) => {
      const found = await lockImport(tx, id);
      if (!found) throw noSuch('import', '导入记录');
      requireDraft(found);
      const { draft, text, corrections } = found;
      if (found.version !== version || draft === null || text === null) throw stale();
      const lookup = this.directory.within(tx);
      requireApproval(found, approval);
      const revises = await revisedScheme(this.schemes, tx, found.revisesId);
      const review = await reviewDraft(lookup, tx.jurisdictionId, draft, corrections, revises);
      const { corrected, resolutions, blockers } = review;
      if (blockers.length > 0) throw notReady(blockers);
      const known = await lookup.resolveNames(tx.jurisdictionId, [...resolutions.byName.keys()]);
      const party = await settleParties(tx, resolutions.byName, new Set(known.keys()));
      const scheme = toNewScheme(corrected, party, { importId: id, text });
      const schemeId = await this.keep(tx, scheme, found.revisesId, approval);
      const state = 'CONFIRMED';
      const changed = await changeImport(tx, { id, version }, { state, schemeId });
      tx.audit({ action: 'import.confirmed', subject: { type: 'import', id }, after: { schemeId } });
      tx.publish(importConfirmed, { importId: id, schemeId, jurisdictionId: tx.jurisdictionId });
      return { id, state, schemeId, version: changed };
    });
  }

  private async keep(tx: Tx, scheme: NewScheme, revisesId: string | null, approval: Approval | null): Promise<string> {
    if (revisesId === null || approval === null) return this.writer.create(tx, scheme);
    await this.reviser.revise(tx, revisesId, scheme, approval);
    return revisesId;
  }
}

/** A plan is changed by an approval with a number; a new scheme has its own. */
function requireApproval(found: { readonly revisesId: string | null }, approval: Approval | null): void {
  if ((found.revisesId === null) === (approval === null)) return;
  if (approval === null) {
    throw unprocessable('approval_missing', '调整方案须有批准文件。请填写批准文件的文号和调整理由后再确认。');
  }
  throw unprocessable('approval_not_applicable', '这次导入是新方案，不需要调整批准文号，请去掉后再确认。');
}
