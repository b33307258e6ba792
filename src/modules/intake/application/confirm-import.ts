import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { stale } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { UnitDirectory } from '../../organizations/index.js';
import { SchemeWriter } from '../../schemes/index.js';
import { importConfirmed } from '../events.js';
import { changeImport, lockImport } from '../persistence/imports.js';
import { reviewDraft } from './draft-review.js';
import { requireDraft, type ImportState } from './import-state.js';
import { notReady } from './readiness.js';
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
    private readonly schemes: SchemeWriter,
  ) {}

  /**
   * @throws DomainError 409 `import_already_confirmed`, 412 stale, 422 `units_unresolved`, `no_assignment_found`,
   *   `import_incomplete` listing what is missing.
   */
  run(ctx: RequestContext, id: string, version: number): Promise<ConfirmedImport> {
    return this.commands.run(ctx, { name: 'intake.confirm', input: { id, version } }, async (tx) => {
      const found = await lockImport(tx, id);
      if (!found) throw noSuch('import', '导入记录');
      requireDraft(found);
      const { draft, text, corrections } = found;
      if (found.version !== version || draft === null || text === null) throw stale();
      const lookup = this.directory.within(tx);
      const { corrected, resolutions, blockers } = await reviewDraft(lookup, tx.jurisdictionId, draft, corrections);
      if (blockers.length > 0) throw notReady(blockers);
      const known = await lookup.resolveNames(tx.jurisdictionId, [...resolutions.byName.keys()]);
      const party = await settleParties(tx, resolutions.byName, new Set(known.keys()));
      const schemeId = await this.schemes.create(tx, toNewScheme(corrected, party, { importId: id, text }));
      const state = 'CONFIRMED';
      const changed = await changeImport(tx, { id, version }, { state, schemeId });
      tx.audit({ action: 'import.confirmed', subject: { type: 'import', id }, after: { schemeId } });
      tx.publish(importConfirmed, { importId: id, schemeId, jurisdictionId: tx.jurisdictionId });
      return { id, state, schemeId, version: changed };
    });
  }
}
