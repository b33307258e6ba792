import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { Downloaded } from '../../../platform/http/download.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { XLSX_MEDIA_TYPE } from '../../../platform/spreadsheet/write-workbook.js';
import { SchemeReader } from '../../schemes/index.js';
import { renderCircularDocx } from '../documents/circular-docx.js';
import { renderCircularXlsx } from '../documents/circular-xlsx.js';
import { circularsBefore, readCircular } from '../persistence/circulars.js';
import { circularSummary, circularView, type CircularSummary, type CircularView } from './circular-view.js';
import { WORD_MEDIA_TYPE } from './get-order.query.js';

/** Circulars and their files, which are made from the frozen facts alone. */
@Injectable()
export class GetCircular {
  constructor(
    private readonly database: Database,
    private readonly schemes: SchemeReader,
  ) {}

  /** @throws DomainError 404 `circular_not_found`. */
  async run(ctx: RequestContext, id: string): Promise<CircularView> {
    return circularView(await readCircular(this.database, ctx.actor.jurisdictionId, id));
  }

  /** Of a scheme, newest first. @throws DomainError 404 `scheme_not_found`. */
  async list(
    ctx: RequestContext,
    schemeId: string,
    query: { readonly cursor?: string; readonly limit: number },
  ): Promise<Page<CircularSummary>> {
    const { jurisdictionId } = ctx.actor;
    await this.schemes.header(jurisdictionId, schemeId);
    const filter = { schemeId };
    const [before = null] = query.cursor ? decodeCursor(query.cursor, filter, ['uuid']) : [];
    const at = { before: before as string | null, limit: query.limit + 1 };
    const rows = await circularsBefore(this.database, jurisdictionId, schemeId, at);
    return page(rows.map(circularSummary), query.limit, filter, ({ id }) => [id]);
  }

  async document(ctx: RequestContext, id: string): Promise<Downloaded> {
    const { facts } = await readCircular(this.database, ctx.actor.jurisdictionId, id);
    return {
      fileName: `${facts.documentNumber}（${facts.period.label}）.docx`,
      mediaType: WORD_MEDIA_TYPE,
      bytes: await renderCircularDocx(facts),
    };
  }

  async workbook(ctx: RequestContext, id: string): Promise<Downloaded> {
    const { facts } = await readCircular(this.database, ctx.actor.jurisdictionId, id);
    return {
      fileName: `${facts.documentNumber}（${facts.period.label}）.xlsx`,
      mediaType: XLSX_MEDIA_TYPE,
      bytes: await renderCircularXlsx(facts),
    };
  }
}
