import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { Reads } from '../../../platform/database/reads.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { PlanInForce } from '../domain/annual-plan.js';
import type { SchemeHeader, SchemeStructure } from '../domain/scheme-structure.js';
import { HEADER_COLUMNS } from './columns.js';
import { PAST_REVISION, pastRevisionOn } from './past-revision.js';
import { PARTS, type PartKind, type PartOfScheme } from './scheme-parts.js';
import { readStructure, readStructureAround, type SchemeItems } from './structure-rows.js';

/** What a scheme consists of; each has a table of this name. */
export type SchemePart = 'section' | 'task' | 'indicator';

/** What other modules read of a scheme as it is in force: seven queries for the whole of it, however large it is. */
export class SchemeLookup {
  constructor(private readonly reads: Reads) {}

  /** @throws DomainError 404 `scheme_not_found`, also for a scheme of another jurisdiction. */
  async header(jurisdictionId: string, schemeId: string): Promise<SchemeHeader> {
    const [header] = await this.reads.query<SchemeHeader>(
      `SELECT ${HEADER_COLUMNS} FROM scheme s WHERE s.jurisdiction_id = $1 AND s.id = $2`,
      [jurisdictionId, schemeId],
    );
    if (!header) throw noSuch('scheme', '分工方案');
    return header;
  }

  /** @throws DomainError 404 `scheme_not_found`. */
  async structure(jurisdictionId: string, schemeId: string): Promise<SchemeStructure> {
    return readStructure(this.reads, jurisdictionId, await this.header(jurisdictionId, schemeId));
  }

  /**
   * As much of the present scheme as some tasks and indicators need: themselves with the tasks' sections, indicators that
   * are held against these, and those that any of them are held against. Found by key, however large the scheme is.
   */
  structureAround(jurisdictionId: string, header: SchemeHeader, items: SchemeItems): Promise<SchemeStructure> {
    return readStructureAround(this.reads, jurisdictionId, header, items);
  }

  /** Names of indicators in the order of the document. */
  indicatorNames(jurisdictionId: string, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
    return this.reads.query(
      `SELECT id, name FROM indicator WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[]) ORDER BY ordinal`,
      [jurisdictionId, ids],
    );
  }

  /**
   * The scheme as it was in force on a day, with the number of that revision in its header; what was entered later
   * because no document says it (base values, tolerances) counts from the beginning.
   * @throws DomainError 404 `scheme_not_found`.
   */
  async structureOn(jurisdictionId: string, schemeId: string, day: string): Promise<SchemeStructure> {
    const past = await pastRevisionOn(this.reads, jurisdictionId, schemeId, day);
    if (!past) return this.structure(jurisdictionId, schemeId);
    const header = await this.header(jurisdictionId, schemeId);
    return { ...past.structure, header: { ...header, revision: past.number } };
  }

  /** @returns null for the present revision. */
  async pastRevisionOn(jurisdictionId: string, schemeId: string, day: string): Promise<number | null> {
    const [past] = await this.reads.query<{ number: number }>(PAST_REVISION, [jurisdictionId, schemeId, day]);
    return past?.number ?? null;
  }

  /**
   * The revisions of annual plans that judge a day: of its year, and of the year before, from whose end the path sets out.
   * Of each the one that was in force on the day.
   * @param taskIds all tasks of the scheme when left out.
   */
  plansInForce(
    jurisdictionId: string,
    schemeId: string,
    day: string,
    taskIds?: readonly string[],
  ): Promise<PlanInForce[]> {
    const params = [jurisdictionId, schemeId, day, Number(day.slice(0, 4))];
    return taskIds
      ? this.reads.query<PlanInForce>(plansInForce('AND p.task_id = ANY($5::uuid[])'), [...params, taskIds])
      : this.reads.query<PlanInForce>(plansInForce(''), params);
  }

  /** Schemes that are being carried out, oldest first. */
  async activeIds(jurisdictionId: string): Promise<readonly string[]> {
    const rows = await this.reads.query<{ id: string }>(
      `SELECT id FROM scheme WHERE jurisdiction_id = $1 AND state = 'ACTIVE' ORDER BY created_at, id`,
      [jurisdictionId],
    );
    return rows.map(({ id }) => id);
  }

  /** Of a part in force or ended. @returns null for a part that this jurisdiction does not have. */
  async partOf(jurisdictionId: string, kind: PartKind, id: string): Promise<PartOfScheme | null> {
    const [row] = await this.reads.query<PartOfScheme>(PARTS[kind], [jurisdictionId, id]);
    return row ?? null;
  }

  /** @returns the scheme that the part belongs to; null for a part that has ended or that this jurisdiction does not have. */
  async schemeIdOf(jurisdictionId: string, part: SchemePart, id: string): Promise<string | null> {
    const [row] = await this.reads.query<{ schemeId: string }>(
      `SELECT scheme_id AS "schemeId" FROM ${part} WHERE jurisdiction_id = $1 AND id = $2 AND ended_revision IS NULL`,
      [jurisdictionId, id],
    );
    return row?.schemeId ?? null;
  }
}

/** The look-ups on the pool. Inside a command or a snapshot use `through(reads)`. */
@Injectable()
export class SchemeReader extends SchemeLookup {
  constructor(private readonly database: Database) {
    super(database);
  }

  /** Which jurisdiction a scheme belongs to. For the command line alone, which serves the whole installation. */
  async jurisdictionOf(schemeId: string): Promise<string | null> {
    const [row] = await this.database.query<{ id: string }>(`SELECT jurisdiction_id AS id FROM scheme WHERE id = $1`, [
      schemeId,
    ]);
    return row?.id ?? null;
  }

  through(reads: Reads): SchemeLookup {
    return new SchemeLookup(reads);
  }
}

const plansInForce = (some: string): string => `
  SELECT DISTINCT ON (p.task_id, p.year) p.task_id AS "taskId", r.id, p.year, r.revision,
    r.effective_on AS "effectiveOn", json_build_array(r.q1::text, r.q2::text, r.q3::text, r.q4::text) AS percents
  FROM annual_plan p JOIN annual_plan_revision r ON r.plan_id = p.id AND r.effective_on <= $3::date
  WHERE p.jurisdiction_id = $1 AND p.scheme_id = $2 AND p.year IN ($4::int - 1, $4::int)
    ${some}
  ORDER BY p.task_id, p.year, r.revision DESC`;
