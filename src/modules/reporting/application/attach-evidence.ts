import { Inject, Injectable } from '@nestjs/common';
import type { EvidenceLimits } from '../../../platform/config/config.js';
import { CONFIG, type RuntimeConfig } from '../../../platform/config/runtime-config.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import { Database } from '../../../platform/database/database.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { invalid, unprocessable, type FieldError } from '../../../platform/errors.js';
import { FileStore, type KeptFile, type StoredFile } from '../../../platform/files/file-store.js';
import { tidyFileName } from '../../../platform/files/tidy-file-name.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { requireFigure, requireRoom, tooLarge } from '../domain/evidence-limits.js';
import { judgeEvidence } from '../domain/evidence-type.js';
import { nextReportState } from '../domain/report-machine.js';
import { insertEvidence } from '../persistence/evidence.js';
import { evidenceOf } from '../persistence/evidence-rows.js';
import { findReport, type FoundReport, type LockedReport } from '../persistence/locked-report.js';
import { ProgressReportEntity } from '../persistence/progress-report.entity.js';
import { evidenceList, type EvidenceList } from './evidence-view.js';
import { atVersion, reportOfAuthor, requireAuthorUnit, type ReportVersion } from './guards.js';
import { reportView } from './report-view.js';

export interface BroughtFile {
  readonly fileName: string;
  readonly bytes: Buffer;
}

export interface EvidenceFields {
  readonly note?: string | undefined;
  readonly targetId?: string | undefined;
  readonly indicatorId?: string | undefined;
}

/** Files that are still under way: each is handed over when it is there, and the other fields when all are. */
export type BringFiles = (
  limits: EvidenceLimits,
  take: (file: BroughtFile) => Promise<void>,
) => Promise<EvidenceFields>;

/**
 * Attaches files to a draft or a returned report, all or none. One file at a time is in memory; what is refused later is
 * swept from the storage a day after.
 */
@Injectable()
export class AttachEvidence {
  constructor(
    private readonly commands: CommandRunner,
    private readonly database: Database,
    private readonly files: FileStore,
    @Inject(CONFIG) private readonly config: RuntimeConfig,
  ) {}

  /**
   * @throws DomainError 404 `report_not_found`, 403 `foreign_unit`, 409 `report_accepted`, `report_state_conflict`,
   * `evidence_too_many`, `evidence_duplicate`, 412 `stale_version`, 413 `evidence_too_large`, `file_too_large`,
   * 422 `evidence_refused` with each file in `errors`, 422 `evidence_figure_unknown`, 503 `file_storage_unavailable`.
   */
  async run(ctx: RequestContext, at: ReportVersion, bring: BringFiles): Promise<EvidenceList> {
    const found = await findReport(this.database, ctx.actor.jurisdictionId, at.reportId);
    requireAuthorUnit(ctx, found.obligation);
    const { kept, fields } = await this.keep(ctx, at, found, bring);
    const { note = null, targetId = null, indicatorId = null } = fields;
    const about = { note: note?.trim() || null, targetId, indicatorId };
    const input = { ...at, about, files: kept.map(({ fileName, sha256 }) => ({ fileName, sha256 })) };
    return this.commands.run(ctx, { name: 'reporting.attach-evidence', input }, async (tx) => {
      const report = await reportOfAuthor(tx, at);
      nextReportState(report.state, 'edit');
      requireFigure(about, report.obligation.figures);
      requireRoom(
        (await evidenceOf(readsIn(tx), tx.jurisdictionId, [report.id])).get(report.id) ?? [],
        kept,
        this.config.evidence,
      );
      const stored: StoredFile[] = [];
      for (const file of kept) stored.push(await this.files.register(tx, file));
      const ids = await insertEvidence(tx, report.id, stored, about);
      await touchReport(tx, report);
      tx.audit({
        action: 'evidence.attached',
        subject: { type: 'report', id: report.id },
        after: {
          ...about,
          files: stored.map(({ fileName, sha256, size }, n) => ({ id: ids[n]!, fileName, sha256, size })),
        },
      });
      return evidenceList(await reportView(tx, report.id));
    });
  }

  /** Judges each file as it comes, and keeps it as long as none was refused. */
  private async keep(
    ctx: RequestContext,
    { version }: ReportVersion,
    found: FoundReport,
    bring: BringFiles,
  ): Promise<{ kept: KeptFile[]; fields: EvidenceFields }> {
    const limits = this.config.evidence;
    const kept: KeptFile[] = [];
    const faults: FieldError[] = [];
    let bytesLeft = limits.reportBytes;
    const fields = await bring(limits, async (file) => {
      if (ctx.idempotencyKey === undefined) requireOpen(found, version);
      bytesLeft -= file.bytes.length;
      if (bytesLeft < 0) throw tooLarge(limits);
      const fileName = tidyFileName(file.fileName);
      const judged = judgeEvidence(file.bytes, fileName);
      const field = `file.${kept.length + faults.length}`;
      if (!judged.ok) faults.push({ field, code: judged.code, message: `“${fileName}”：${judged.message}` });
      else if (faults.length === 0) {
        kept.push(await this.files.keep({ bytes: file.bytes, fileName, mediaType: judged.mediaType }));
      }
    });
    if (faults.length > 0) {
      throw unprocessable('evidence_refused', '有文件不能作为佐证材料，请按 errors 中的说明处理后重新上传。', faults);
    }
    if (kept.length === 0) throw invalid('file_missing', '没有收到文件，请在表单字段 file 中选择要上传的文件。');
    return { kept, fields };
  }
}

/**
 * Before anything is stored for nothing; the command asks again. A repeated request comes with the version of the first
 * one and is answered from its record, so that it is not asked here.
 */
function requireOpen(report: FoundReport, version: number): void {
  nextReportState(report.state, 'edit');
  atVersion(report, version);
}

/** Evidence is a part of the report: whoever submits must have seen it as it is. */
export async function touchReport(tx: Tx, report: LockedReport): Promise<void> {
  await compareAndSet(tx, ProgressReportEntity, report, { state: report.state });
}
