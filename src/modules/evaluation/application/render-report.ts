import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { readsIn } from '../../../platform/database/reads.js';
import { FileStore } from '../../../platform/files/file-store.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { fullTitle } from '../documents/prose/title.js';
import { renderReportDocx } from '../documents/report-docx.js';
import type { EvaluationSnapshot } from '../domain/snapshot.js';
import { keepReportFile, loadEvaluation, loadSealed } from '../persistence/evaluations.js';

export const WORD_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Writes the Word file of a frozen evaluation and keeps it. The same snapshot gives the same bytes, whenever it is done. */
@Injectable()
export class RenderReport {
  constructor(
    private readonly commands: CommandRunner,
    private readonly database: Database,
    private readonly files: FileStore,
  ) {}

  async run(ctx: RequestContext, evaluationId: string): Promise<void> {
    const sealed = await loadSealed(this.database, ctx.actor.jurisdictionId, evaluationId);
    if (!sealed) throw new Error(`evaluation ${evaluationId} is not frozen`);
    const snapshot = JSON.parse(sealed.snapshot) as EvaluationSnapshot;
    const bytes = await renderReportDocx(snapshot);
    const fileName = `${fullTitle(snapshot)}.docx`;
    const kept = await this.files.keep({ bytes, fileName, mediaType: WORD_MEDIA_TYPE });
    await this.commands.run(ctx, { name: 'evaluation.render-report', derived: true }, async (tx) => {
      const evaluation = await loadEvaluation(readsIn(tx), tx.jurisdictionId, evaluationId, 'FOR UPDATE');
      if (evaluation.reportFileId !== null) return null;
      const file = await this.files.register(tx, kept);
      await keepReportFile(tx, evaluationId, file.id);
      tx.audit({
        action: 'evaluation.report_rendered',
        subject: { type: 'evaluation', id: evaluationId },
        after: { fileName, sha256: file.sha256, size: file.size },
      });
      return null;
    });
  }
}
