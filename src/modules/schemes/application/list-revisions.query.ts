import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { SchemeDifference } from '../domain/scheme-difference.js';
import { SchemeReader } from './scheme-reader.js';

interface Counts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export interface RevisionRow {
  /** 1 is the scheme as issued. */
  readonly number: number;
  /** 文号 of the approval; of the first, that of the document. */
  readonly documentNumber: string | null;
  readonly reason: string;
  readonly createdAt: Date;
  /** Null when it was not done by a person, or before this was kept. */
  readonly by: { readonly id: string; readonly name: string } | null;
  /** The import of the document that made it. */
  readonly importId: string | null;
  /** Null for the scheme as issued. */
  readonly counts: { readonly tasks: Counts; readonly indicators: Counts; readonly duties: Counts } | null;
}

export interface RevisionView extends RevisionRow {
  readonly difference: SchemeDifference | null;
}

/** The revisions of a scheme, newest first, and what each of them changed. */
@Injectable()
export class ListRevisions {
  constructor(
    private readonly database: Database,
    private readonly schemes: SchemeReader,
  ) {}

  async run(
    ctx: RequestContext,
    schemeId: string,
    query: { cursor?: string; limit: number },
  ): Promise<Page<RevisionRow>> {
    const { jurisdictionId } = ctx.actor;
    await this.schemes.header(jurisdictionId, schemeId);
    const filter = { schemeId };
    const before = query.cursor ? decodeCursor(query.cursor, filter, ['int'])[0] : null;
    const rows = await this.database.query<RevisionRow>(
      `SELECT ${COLUMNS} ${FROM} AND ($3::int IS NULL OR r.number < $3) ORDER BY r.number DESC LIMIT $4`,
      [jurisdictionId, schemeId, before, query.limit + 1],
    );
    return page(rows, query.limit, filter, ({ number }) => [number]);
  }

  /**
   * One revision with its whole difference as it was shown before it was approved.
   * @throws DomainError 404 `scheme_not_found`, `revision_not_found`.
   */
  async one(ctx: RequestContext, schemeId: string, number: number): Promise<RevisionView> {
    const { jurisdictionId } = ctx.actor;
    await this.schemes.header(jurisdictionId, schemeId);
    const row = await this.database.one<RevisionView>(`SELECT ${COLUMNS}, r.difference ${FROM} AND r.number = $3`, [
      jurisdictionId,
      schemeId,
      number,
    ]);
    if (!row) throw noSuch('revision', '这次规划调整');
    return row;
  }
}

/** Revisions that were kept before a list was introduced have none of it. */
const countsOf = (part: string): string => `
  json_build_object(${['added', 'removed', 'changed']
    .map((list) => `'${list}', coalesce(jsonb_array_length(r.difference -> '${part}' -> '${list}'), 0)`)
    .join(', ')})`;

const COLUMNS = `
  r.number, r.document_number AS "documentNumber", r.reason, r.created_at AS "createdAt", r.import_id AS "importId",
  CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.display_name) END AS by,
  CASE WHEN r.difference IS NOT NULL THEN json_build_object(
    'tasks', ${countsOf('tasks')}, 'indicators', ${countsOf('indicators')}, 'duties', ${countsOf('duties')}) END AS counts`;

const FROM = `
  FROM scheme_revision r LEFT JOIN app_user u ON u.id = r.created_by
  WHERE r.jurisdiction_id = $1 AND r.scheme_id = $2`;
