import { Injectable } from '@nestjs/common';
import { readsIn, type Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { conflict, unprocessable } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { newId } from '../../../platform/ids.js';
import type { JsonObject, JsonValue } from '../../../platform/json.js';
import {
  matchSchemes,
  saysText,
  withKnownRequirements,
  type KnownIndicator,
  type SchemeContent,
  type SchemeMatch,
} from '../domain/match-schemes.js';
import type { NewScheme } from '../domain/new-scheme.js';
import type { ChangedScheme } from '../domain/changed-scheme.js';
import type { SchemeChange } from '../domain/scheme-change.js';
import { differenceOf, isEmpty, type SchemeDifference } from '../domain/scheme-difference.js';
import type { SchemeState } from '../domain/vocabulary.js';
import { schemeRevised } from '../events.js';
import { insertRows, type ContentTable } from '../persistence/insert-rows.js';
import { endRows, updateRows } from '../persistence/revise-rows.js';
import { adjustedScheme } from './adjusted-scheme.js';
import { knownScheme } from './known-scheme.js';
import { endRevision } from './end-revision.js';
import { contentRows } from './scheme-rows.js';

/** What makes a change of a plan lawful: the approval's 文号 and why. */
export interface Approval {
  readonly documentNumber: string;
  readonly reason: string;
}

export interface RevisedScheme {
  readonly revision: number;
}

interface Found {
  readonly state: SchemeState;
  readonly revision: number;
  readonly planStart: string;
  readonly planEnd: string;
  /** Of the document that the places refer to. */
  readonly importId: string | null;
}

/** Changes a scheme to what its re-issued document says. Parts that are found in it keep their ids and their facts. */
@Injectable()
export class SchemeReviser {
  /** @throws DomainError 404 `scheme_not_found`. */
  async compare(reads: Reads, jurisdictionId: string, schemeId: string, after: SchemeContent): Promise<SchemeMatch> {
    const before = await knownScheme(reads, jurisdictionId, schemeId);
    return matchSchemes(before, withKnownRequirements(before, after));
  }

  /**
   * A fixed number of statements per table, whatever the size.
   * @throws DomainError 404 `scheme_not_found`, 409 `scheme_closed`, 422 `plan_period_changed`, `revision_empty`.
   */
  async revise(tx: Tx, schemeId: string, after: NewScheme, approval: Approval): Promise<RevisedScheme> {
    const found = await this.lock(tx, schemeId);
    requireRevisable(found, after);
    const before = await knownScheme(readsIn(tx), tx.jurisdictionId, schemeId);
    const content = withKnownRequirements(before, after);
    const changed = { content, match: matchSchemes(before, content) };
    const difference = differenceOf(changed.match);
    if (isEmpty(difference)) {
      throw unprocessable('revision_empty', '这份文件与现行方案没有实质差别，无需调整。请核对是否上传了调整后的文件。');
    }
    return this.settle(tx, { ...found, schemeId, importId: after.importId }, changed, approval, difference);
  }

  /** What some changes would change. @throws DomainError 404 `scheme_not_found` and as `adjust`. */
  async preview(
    reads: Reads,
    jurisdictionId: string,
    schemeId: string,
    changes: readonly SchemeChange[],
  ): Promise<SchemeDifference> {
    return (await adjustedScheme(reads, jurisdictionId, schemeId, changes)).difference;
  }

  /**
   * Changes a scheme without a new document: only what is named, every part that stays is the part that it was.
   * @throws DomainError 404 `scheme_not_found`, 409 `scheme_closed` and as {@link adjustedScheme}.
   */
  async adjust(
    tx: Tx,
    schemeId: string,
    changes: readonly SchemeChange[],
    approval: Approval,
  ): Promise<RevisedScheme & { readonly difference: SchemeDifference }> {
    const found = await this.lock(tx, schemeId);
    requireOpen(found);
    const { changed, difference } = await adjustedScheme(readsIn(tx), tx.jurisdictionId, schemeId, changes);
    const revised = await this.settle(tx, { ...found, schemeId }, changed, approval, difference);
    return { ...revised, difference };
  }

  private async settle(
    tx: Tx,
    found: Pick<Found, 'revision' | 'importId'> & { readonly schemeId: string },
    { content, match }: ChangedScheme,
    approval: Approval,
    difference: SchemeDifference,
  ): Promise<RevisedScheme> {
    const { schemeId, importId } = found;
    await endRevision(tx, schemeId, found.revision);
    const revision = found.revision + 1;
    await this.write(tx, { schemeId, revision }, match, content);
    await this.updateHeader(tx, { schemeId, revision }, content.workRequirements, importId);
    await this.record(tx, { schemeId, revision, importId }, approval, difference);
    return { revision };
  }

  private async lock(tx: Tx, schemeId: string): Promise<Found> {
    const [found] = await tx.sql<Found>(
      `SELECT state, revision, plan_start AS "planStart", plan_end AS "planEnd",
              import_id AS "importId" FROM scheme
       WHERE jurisdiction_id = $1 AND id = $2 FOR UPDATE`,
      [tx.jurisdictionId, schemeId],
    );
    if (!found) throw noSuch('scheme', '分工方案');
    return found;
  }

  private async write(
    tx: Tx,
    { schemeId, revision }: { schemeId: string; revision: number },
    match: SchemeMatch,
    after: SchemeContent,
  ): Promise<void> {
    const { ids, ended } = reconciled(match);
    const idOf = (part: object): string => ids.get(part) ?? newId();
    const known = new Set(ids.values());
    const tables = contentRows(after, { schemeId, jurisdictionId: tx.jurisdictionId, idOf });
    for (const [table] of tables) await endRows(tx, table, ended[table], revision);
    for (const [table, rows] of tables) {
      const isKnown = ({ id }: JsonObject): boolean => known.has(id as string);
      const added = rows.filter((row) => !isKnown(row)).map((row) => ({ ...row, since_revision: revision }));
      await updateRows(tx, table, withKnownDetails(table, rows.filter(isKnown), match));
      await insertRows(tx, table, added);
    }
  }

  /** From now on offsets refer to the new document's text. */
  private async updateHeader(
    tx: Tx,
    { schemeId, revision }: { schemeId: string; revision: number },
    workRequirements: readonly string[],
    importId: string | null,
  ): Promise<void> {
    await tx.sql(
      `UPDATE scheme SET revision = $3, work_requirements = $4::jsonb, import_id = $5, version = version + 1
       WHERE jurisdiction_id = $1 AND id = $2`,
      [tx.jurisdictionId, schemeId, revision, JSON.stringify(workRequirements), importId],
    );
  }

  private async record(
    tx: Tx,
    { schemeId, revision, importId }: { schemeId: string; revision: number; importId: string | null },
    { documentNumber, reason }: Approval,
    difference: ReturnType<typeof differenceOf>,
  ): Promise<void> {
    const { jurisdictionId } = tx;
    await insertRows(tx, 'scheme_revision', [
      {
        id: newId(),
        jurisdiction_id: jurisdictionId,
        scheme_id: schemeId,
        number: revision,
        document_number: documentNumber,
        reason,
        created_at: tx.now.toISOString(),
        difference,
        import_id: importId,
        created_by: tx.ctx.actor.userId,
      },
    ]);
    tx.audit({
      action: 'scheme.revised',
      subject: { type: 'scheme', id: schemeId },
      after: { revision, documentNumber, reason, difference },
    });
    tx.publish(schemeRevised, { schemeId, jurisdictionId, revision });
  }
}

function requireOpen(found: Found): void {
  if (found.state === 'CLOSED') throw conflict('scheme_closed', '方案已结束，不能再调整。');
}

function requireRevisable(found: Found, after: NewScheme): void {
  requireOpen(found);
  if (found.planStart === after.planStart && found.planEnd === after.planEnd) return;
  throw unprocessable(
    'plan_period_changed',
    `规划期应与现行方案一致（${found.planStart} 至 ${found.planEnd}）。规划期不同的文件请作为新方案导入。`,
  );
}

/** The known id of each part of the document that was found, and the ids that were not. */
function reconciled(match: SchemeMatch) {
  const ids = new Map<object, string>();
  const ended: Record<ContentTable, string[]> = {
    section: idsOf(match.sections.ended),
    task: idsOf(match.tasks.ended),
    measure: match.tasks.ended.flatMap(({ measures }) => idsOf(measures)),
    target: match.tasks.ended.flatMap(({ targets }) => idsOf(targets)),
    indicator: idsOf(match.indicators.ended),
    assignment: [...match.tasks.ended, ...match.indicators.ended].flatMap(({ assignments }) => idsOf(assignments)),
    duty: idsOf(match.duties.ended),
  };
  const keep = (table: ContentTable, pairs: PairsOfKnown): void => {
    for (const [before, after] of pairs.kept) ids.set(after, before.id);
    ended[table].push(...idsOf(pairs.ended));
  };
  for (const [before, after] of [...match.sections.kept, ...match.duties.kept]) ids.set(after, before.id);
  for (const { before, after, measures, targets, assignments } of match.tasks.kept) {
    ids.set(after, before.id);
    keep('measure', measures);
    keep('target', targets);
    keep('assignment', assignments);
  }
  for (const { before, after, assignments } of match.indicators.kept) {
    ids.set(after, before.id);
    keep('assignment', assignments);
  }
  return { ids, ended };
}

/** A document that gives no base value or growth leaves what was known, or entered, before. */
function withKnownDetails(table: ContentTable, rows: readonly JsonObject[], match: SchemeMatch): readonly JsonObject[] {
  if (table === 'indicator') return withKnownOfIndicators(rows, match);
  if (table === 'task') return withKnownTexts(rows, match);
  if (table !== 'target') return rows;
  const pairs = match.tasks.kept.flatMap(({ targets }) => targets.kept);
  const known = new Map<unknown, string | null>(pairs.map(([before]) => [before.id, before.baseValue]));
  return rows.map((row) => ({ ...row, base_value: row['base_value'] ?? known.get(row['id']) ?? null }));
}

function withKnownTexts(rows: readonly JsonObject[], match: SchemeMatch): readonly JsonObject[] {
  const untold = match.tasks.kept.filter(({ after }) => !saysText(after));
  const known = new Map<unknown, string>(untold.map(({ before }) => [before.id, before.body]));
  return rows.map((row) => ({ ...row, body: known.get(row['id']) ?? row['body'] ?? null }));
}

function withKnownOfIndicators(rows: readonly JsonObject[], match: SchemeMatch): readonly JsonObject[] {
  const known = new Map<unknown, KnownIndicator>(match.indicators.kept.map(({ before }) => [before.id, before]));
  return rows.map((row) => {
    const before = known.get(row['id']);
    if (before === undefined) return row;
    return {
      ...row,
      ...(row['base_value'] === null && { base_value: before.baseValue, base_year: before.baseYear }),
      ...(row['yearly_growth'] === null && { yearly_growth: before.yearlyGrowth }),
      ...(isEmptyList(row['year_values']) && {
        year_values: before.yearValues.map(({ year, value }) => ({ year, value })),
      }),
    };
  });
}

function isEmptyList(list: JsonValue | undefined): boolean {
  return Array.isArray(list) && list.length === 0;
}

interface PairsOfKnown {
  readonly kept: readonly (readonly [{ readonly id: string }, object])[];
  readonly ended: readonly { readonly id: string }[];
}

function idsOf(parts: readonly { readonly id: string }[]): string[] {
  return parts.map(({ id }) => id);
}
