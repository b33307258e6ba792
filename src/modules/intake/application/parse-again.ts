import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { stale } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { parseImportJob } from '../jobs/parse-import.definition.js';
import type { ImportEntity } from '../persistence/import.entity.js';
import { changeImport, lockImport } from '../persistence/imports.js';
import { anchorsOf } from './carry-over.js';
import type { Corrections } from './corrections.js';
import { mayDo, requireDraft } from './import-state.js';
import type { UploadedImport } from './upload-import.js';

/**
 * Reads the stored file once more, by a new job (a failed one is kept for the administrator): after a failure, or when
 * the reader has learnt something. Corrections stay and are brought over to the new reading.
 */
@Injectable()
export class ParseAgain {
  constructor(private readonly commands: CommandRunner) {}

  /** @throws DomainError 404 `import_not_found`, 409 `import_already_confirmed`, `import_already_kept`, `import_not_ready`, 412 stale. */
  run(ctx: RequestContext, id: string, version: number): Promise<UploadedImport> {
    return this.commands.run(ctx, { name: 'intake.parse-again', input: { id, version } }, async (tx) => {
      const found = await lockImport(tx, id);
      if (!found) throw noSuch('import', '导入记录');
      if (!mayDo(found.state, 'parseAgain')) requireDraft(found);
      if (found.version !== version) throw stale();
      const state = 'UPLOADED';
      const unread = { progress: 0, failure: null, draft: null, text: null, diagnostics: [] };
      const changed = await changeImport(tx, found, { state, ...unread, corrections: anchored(found) });
      tx.audit({
        action: 'import.parse_again',
        subject: { type: 'import', id },
        before: { state: found.state, code: found.failure?.code ?? null },
      });
      tx.enqueue(parseImportJob, { importId: id, jurisdictionId: tx.jurisdictionId });
      return { id, state, version: changed };
    });
  }
}

/** A reading that failed before left its anchors for the next one. */
function anchored({ corrections, draft, text }: ImportEntity): Corrections {
  if (draft === null || text === null) return corrections;
  return { ...corrections, anchors: anchorsOf(draft, text) };
}
