import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../platform/clock/clock.js';
import { Database } from '../../../../platform/database/database.js';
import { forbidden } from '../../../../platform/errors.js';
import { decodeCursor, page, type Page } from '../../../../platform/http/keyset.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { loadEvaluation } from '../../persistence/evaluations.js';
import { listOpinions, loadOpinion } from '../../persistence/life/opinions.js';
import { DocumentFile, type KeptDocument } from '../document-file.query.js';
import { opinionView, type OpinionView } from './opinion-view.js';
import { seenUnits, type VoicesQuery } from './voices.js';

/** Opinions as far as the caller may see them: a unit its own, the offices all. */
@Injectable()
export class ListOpinions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly files: DocumentFile,
  ) {}

  /** @param evaluationId null: of all evaluations. @throws DomainError 404 `evaluation_not_found`. */
  async run(ctx: RequestContext, evaluationId: string | null, query: VoicesQuery): Promise<Page<OpinionView>> {
    const { jurisdictionId } = ctx.actor;
    if (evaluationId !== null) await loadEvaluation(this.database, jurisdictionId, evaluationId);
    const filter = { evaluationId, missing: query.missing };
    const [after] = query.cursor ? decodeCursor(query.cursor, filter, ['uuid']) : [null];
    const rows = await listOpinions(
      this.database,
      { jurisdictionId, unitIds: seenUnits(ctx.actor), ...filter },
      after as string | null,
      query.limit + 1,
    );
    const today = this.clock.today();
    const views = rows.map((row) => opinionView(row, ctx.actor, today));
    return page(views, query.limit, filter, ({ id }) => [id]);
  }

  /**
   * The draft that an asked department is to read: the Word file without what the others have said.
   * @throws DomainError 404 `opinion_not_found`, 403 `foreign_unit`, 409 `report_not_ready`.
   */
  async draft(ctx: RequestContext, id: string): Promise<KeptDocument> {
    const { evaluationId, unitId } = await loadOpinion(this.database, ctx.actor.jurisdictionId, id);
    const units = seenUnits(ctx.actor);
    if (units !== null && !units.includes(unitId)) {
      throw forbidden('foreign_unit', '这是征求其他单位意见的文稿。请从本单位的征求意见列表进入。');
    }
    return this.files.read(ctx, evaluationId, { name: 'draft.docx', variant: 'INTERNAL' });
  }
}
