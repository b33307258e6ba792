import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Database } from '../../../platform/database/database.js';
import { notFound } from '../../../platform/errors.js';
import { FileStore, type StoredFile } from '../../../platform/files/file-store.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { AccessLog } from '../../audit/index.js';
import { requireReader } from '../domain/who-reads.js';
import { findEvidence, type FoundEvidence } from '../persistence/evidence-rows.js';

/** The file of a piece of evidence, for those who may read what it bears out. */
@Injectable()
export class EvidenceFile {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly log: AccessLog,
  ) {}

  /** @throws DomainError 404 `evidence_not_found`, `evidence_purged`, 403 `foreign_unit`. */
  async run(ctx: RequestContext, id: string): Promise<{ file: StoredFile; content: Readable }> {
    const { jurisdictionId } = ctx.actor;
    const evidence = await findEvidence(this.database, jurisdictionId, id);
    if (!evidence) throw noSuch('evidence', '佐证材料');
    requireReader(ctx.actor, evidence.readerUnitIds);
    if (evidence.purgedOn !== null) {
      throw notFound('evidence_purged', `这个文件保管期限已满，已于 ${evidence.purgedOn} 销毁，只保留名称和校验值。`);
    }
    const found = await this.files.open(jurisdictionId, evidence.fileId);
    if (!found) throw new Error(`evidence ${id} has lost its file`);
    this.noteForeign(ctx, evidence, found.file);
    return found;
  }

  /** That a file leaves is on record for every route; whose data it is, the route alone cannot tell. */
  private noteForeign(
    ctx: RequestContext,
    { id, holder, unitId }: FoundEvidence,
    { fileName, sha256 }: StoredFile,
  ): void {
    if (unitId === null || ctx.actor.posts.some((post) => post.unitId === unitId)) return;
    this.log.note(ctx, {
      action: 'unit_data.read',
      subject: { type: 'unit', id: unitId },
      after: { evidence: id, [holder.type]: holder.id, fileName, sha256, units: [unitId] },
    });
  }
}
