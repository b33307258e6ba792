import { Inject, Injectable } from '@nestjs/common';
import type { EvidenceLimits } from '../../../platform/config/config.js';
import { CONFIG, type RuntimeConfig } from '../../../platform/config/runtime-config.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { readsIn } from '../../../platform/database/reads.js';
import { invalid, unprocessable, type FieldError } from '../../../platform/errors.js';
import { FileStore, type KeptFile, type StoredFile } from '../../../platform/files/file-store.js';
import { tidyFileName } from '../../../platform/files/tidy-file-name.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { requireFigure, requireRoom, tooLarge } from '../domain/evidence-limits.js';
import { judgeEvidence } from '../domain/evidence-type.js';
import { insertEvidence } from '../persistence/evidence.js';
import { evidenceOf } from '../persistence/evidence-rows.js';
import { foreseeHolder, openHolder, type HolderVersion } from './evidence-holder.js';
import type { EvidenceList } from './evidence-view.js';

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
 * Attaches files to a draft or a returned report, or to a value that is not reviewed yet, all or none. One file at a time is in memory; what is refused later is
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
   * @throws DomainError as `openHolder`, and 409 `evidence_too_many`, `evidence_duplicate`,
   * 413 `evidence_too_large`, `file_too_large`, 422 `evidence_refused` with each file in `errors`, 422 `evidence_figure_unknown`, 503 `file_storage_unavailable`.
   */
  async run(ctx: RequestContext, at: HolderVersion, bring: BringFiles): Promise<EvidenceList> {
    const requireOpen = await foreseeHolder(this.database, ctx, at);
    const { kept, fields } = await this.keep(ctx, requireOpen, bring);
    const { note = null, targetId = null, indicatorId = null } = fields;
    const about = { note: note?.trim() || null, targetId, indicatorId };
    const { holder, version } = at;
    const input = {
      holder: { ...holder },
      version,
      about,
      files: kept.map(({ fileName, sha256 }) => ({ fileName, sha256 })),
    };
    return this.commands.run(ctx, { name: 'reporting.attach-evidence', input }, async (tx) => {
      const open = await openHolder(tx, at, 'attach');
      requireFigure(about, open.figures);
      const present = await evidenceOf(readsIn(tx), tx.jurisdictionId, holder.type, [holder.id]);
      requireRoom(present.get(holder.id) ?? [], kept, this.config.evidence);
      const stored: StoredFile[] = [];
      for (const file of kept) stored.push(await this.files.register(tx, file));
      const ids = await insertEvidence(tx, holder, stored, about);
      await open.touch();
      tx.audit({
        action: 'evidence.attached',
        subject: { ...holder },
        after: {
          ...about,
          files: stored.map(({ fileName, sha256, size }, n) => ({ id: ids[n]!, fileName, sha256, size })),
        },
      });
      return open.list();
    });
  }

  /**
   * Judges each file as it comes, and keeps it as long as none was refused. A repeated request comes with the version of
   * the first one and is answered from its record, so that it is not asked whether it is late.
   */
  private async keep(
    ctx: RequestContext,
    requireOpen: () => void,
    bring: BringFiles,
  ): Promise<{ kept: KeptFile[]; fields: EvidenceFields }> {
    const limits = this.config.evidence;
    const kept: KeptFile[] = [];
    const faults: FieldError[] = [];
    let bytesLeft = limits.reportBytes;
    const fields = await bring(limits, async (file) => {
      if (ctx.idempotencyKey === undefined) requireOpen();
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
