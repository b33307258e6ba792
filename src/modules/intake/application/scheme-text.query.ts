import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SchemeReader } from '../../schemes/index.js';

export interface SchemeText {
  /** The import of the document; null when the scheme was not read from one. */
  readonly importId: string | null;
  /** As it was read; the offsets of all that was made from it are UTF-16 units in it. */
  readonly text: string | null;
}

/** The document of a scheme for everybody who may read the scheme; imports with their drafts are the coordinator's. */
@Injectable()
export class GetSchemeText {
  constructor(
    private readonly database: Database,
    private readonly schemes: SchemeReader,
  ) {}

  /**
   * @param importId one of the documents that made a revision of the scheme; the newest when left out.
   * @throws DomainError 404 `scheme_not_found`.
   */
  async run(ctx: RequestContext, schemeId: string, importId?: string): Promise<SchemeText> {
    const { jurisdictionId } = ctx.actor;
    await this.schemes.header(jurisdictionId, schemeId);
    const found = await this.database.one<SchemeText>(
      `SELECT i.id AS "importId", i.text FROM scheme_revision r JOIN import i ON i.id = r.import_id
       WHERE i.jurisdiction_id = $1 AND r.scheme_id = $2 AND ($3::uuid IS NULL OR i.id = $3)
       ORDER BY r.number DESC LIMIT 1`,
      [jurisdictionId, schemeId, importId ?? null],
    );
    return found ?? { importId: null, text: null };
  }
}
