import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { DomainError } from '../../../platform/errors.js';
import { FileStore } from '../../../platform/files/file-store.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { type DocumentFailure, type DocumentKey, hashWords, wordsIn } from '../domain/documents.js';
import type { EvaluationSnapshot } from '../domain/snapshot.js';
import { loadDocuments, lockDocument, settleDocument } from '../persistence/evaluation-documents.js';
import { keepReportFile, loadEvaluation, loadSealed } from '../persistence/evaluations.js';
import { DocumentMaker } from './document-maker.js';
import { isReport, neverAsked } from './documents-view.js';
import { requestDocuments } from './request-documents.js';
import { loadWords } from './words.js';

export interface RenderingRun {
  /** An error now is final and is written where the reader sees it. */
  readonly lastAttempt: boolean;
  readonly signal?: AbortSignal;
}

const ONLY_ATTEMPT: RenderingRun = { lastAttempt: true };
/** A program that is not there, tasks that do not fit the paper: no attempt mends that, and there is nothing to alarm about. */
const HOPELESS = new Set(['converter_missing', 'wall_chart_full']);

/**
 * Makes one file of a frozen evaluation and keeps it. The same snapshot and words give the same bytes, whenever it is
 * done. What was cancelled meanwhile is not kept.
 */
@Injectable()
export class RenderDocument {
  constructor(
    private readonly commands: CommandRunner,
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly maker: DocumentMaker,
  ) {}

  async run(ctx: RequestContext, evaluationId: string, key: DocumentKey, run = ONLY_ATTEMPT): Promise<void> {
    const { jurisdictionId } = ctx.actor;
    if (!(await this.isWanted(jurisdictionId, evaluationId, key))) return;
    try {
      await this.make(ctx, evaluationId, key, run.signal);
    } catch (error) {
      const refused = error instanceof DomainError ? error : null;
      if (refused && HOPELESS.has(refused.code)) return await this.fail(ctx, evaluationId, key, refused);
      if (refused || run.lastAttempt) await this.fail(ctx, evaluationId, key, refused ?? UNEXPECTED);
      throw error;
    }
  }

  private async isWanted(jurisdictionId: string, evaluationId: string, key: DocumentKey): Promise<boolean> {
    const documents = await loadDocuments(this.database, jurisdictionId, evaluationId);
    const found = documents.find(({ name, variant }) => name === key.name && variant === key.variant);
    return found?.state === 'WAITING' || found?.state === 'FAILED';
  }

  private async make(ctx: RequestContext, evaluationId: string, key: DocumentKey, signal?: AbortSignal): Promise<void> {
    const { jurisdictionId } = ctx.actor;
    const sealed = await loadSealed(this.database, jurisdictionId, evaluationId);
    if (!sealed) throw new Error(`evaluation ${evaluationId} is not frozen`);
    const words = wordsIn(key, await loadWords(this.database, jurisdictionId, evaluationId));
    const snapshot = JSON.parse(sealed.snapshot) as EvaluationSnapshot;
    const made = await this.maker.make(snapshot, words, key, signal);
    const kept = await this.files.keep(made);
    await this.commands.run(ctx, { name: 'evaluation.render-document', derived: true }, async (tx) => {
      const state = await lockDocument(tx, evaluationId, key);
      if (state !== 'WAITING' && state !== 'FAILED') return null;
      const file = await this.files.register(tx, kept);
      await settleDocument(tx, evaluationId, key, {
        state: 'READY',
        fileId: file.id,
        ...hashWords(words),
      });
      if (isReport(key)) await noteReport(tx, evaluationId, file.id);
      tx.audit({
        action: isReport(key) ? 'evaluation.report_rendered' : 'evaluation.document_rendered',
        subject: { type: 'evaluation', id: evaluationId },
        after: { fileName: kept.fileName, sha256: file.sha256, size: file.size },
      });
      return null;
    });
  }

  private async fail(
    ctx: RequestContext,
    evaluationId: string,
    key: DocumentKey,
    { code, detail }: DocumentFailure,
  ): Promise<void> {
    await this.commands.run(ctx, { name: 'evaluation.note-document-failure', derived: true }, async (tx) => {
      const state = await lockDocument(tx, evaluationId, key);
      if (state !== 'WAITING' && state !== 'FAILED') return null;
      await settleDocument(tx, evaluationId, key, { state: 'FAILED', failure: { code, detail } });
      return null;
    });
  }
}

const UNEXPECTED: DocumentFailure = {
  code: 'document_failed',
  detail: '文件没有生成成功。请重新生成；仍不成功的，请系统管理员查看失败的作业。',
};

/**
 * The evaluation itself says whether its Word file is there: it is the one that is handed in, so it is made first, and
 * the others are asked for when it is.
 */
async function noteReport(tx: Tx, evaluationId: string, fileId: string): Promise<void> {
  await loadEvaluation(readsIn(tx), tx.jurisdictionId, evaluationId, 'FOR UPDATE');
  await keepReportFile(tx, evaluationId, fileId);
  const asked = await loadDocuments(readsIn(tx), tx.jurisdictionId, evaluationId);
  await requestDocuments(tx, evaluationId, neverAsked(asked));
}
