import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { conflict, stale } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { parseImportJob } from '../jobs/parse-import.definition.js';
import { changeImport, lockImport } from '../persistence/imports.js';
import { mayDo } from './import-state.js';
import type { UploadedImport } from './upload-import.js';

/** Reads the stored file of a failed import once more, by a new job: the failed one is kept for the administrator. */
@Injectable()
export class ParseAgain {
  constructor(private readonly commands: CommandRunner) {}

  /** @throws DomainError 404 `import_not_found`, 409 `import_not_failed`, 412 stale. */
  run(ctx: RequestContext, id: string, version: number): Promise<UploadedImport> {
    return this.commands.run(ctx, { name: 'intake.parse-again', input: { id, version } }, async (tx) => {
      const found = await lockImport(tx, id);
      if (!found) throw noSuch('import', '导入记录');
      if (!mayDo(found.state, 'parseAgain')) {
        throw conflict('import_not_failed', '只有解析失败的文件才能重新解析。要换一份文件，请重新上传。');
      }
      if (found.version !== version) throw stale();
      const state = 'UPLOADED';
      const changed = await changeImport(tx, found, { state, progress: 0, failure: null });
      tx.audit({
        action: 'import.parse_again',
        subject: { type: 'import', id },
        before: { code: found.failure?.code ?? null },
      });
      tx.enqueue(parseImportJob, { importId: id, jurisdictionId: tx.jurisdictionId });
      return { id, state, version: changed };
    });
  }
}
