import { Injectable } from '@nestjs/common';
import { Database } from '../../../../platform/database/database.js';
import { noSuch } from '../../../../platform/http/identifier.js';
import { decodeCursor, page, type Page, type PageQuery } from '../../../../platform/http/keyset.js';
import { hasRole, unitsOf, type Actor, type RequestContext } from '../../../../platform/security/actor.js';
import { UnitDirectory } from '../../../organizations/index.js';
import { SchemeReader } from '../../../schemes/index.js';
import { rankOf, type ComponentScore, type UnitFigures } from '../../domain/assessment/unit-score.js';
import {
  assessmentsBefore,
  findAssessment,
  newestScores,
  type AssessmentRow,
} from '../../persistence/assessment/assessments.js';
import { objectionsOf, type ObjectionRow } from '../../persistence/assessment/objections.js';

export type AssessmentItem = Omit<AssessmentRow, 'rules'>;

export interface AssessmentView extends AssessmentRow {
  /** Units that were scored, and of them those with a score. */
  readonly scoredUnits: number;
  readonly units: readonly AssessedUnitView[];
}

export interface AssessedUnitView {
  readonly unitId: string;
  readonly name: string;
  /** Equal scores share a rank; null without a score. */
  readonly rank: number | null;
  readonly score: string | null;
  /** From 1; counted up by each correction. */
  readonly revision: number;
  readonly components: readonly ComponentScore[];
  readonly arithmetic: readonly string[];
  readonly figures: UnitFigures;
  /** Last day of the unit's right to object to this revision. */
  readonly objectUntil: string;
  readonly objections: readonly Omit<ObjectionRow, 'assessmentId' | 'unitId' | 'filedBy'>[];
}

/** 年度考核 as far as the caller may see it: units see their own score and rank alone. */
@Injectable()
export class Assessments {
  constructor(
    private readonly database: Database,
    private readonly schemes: SchemeReader,
    private readonly units: UnitDirectory,
  ) {}

  /** Newest year first. @throws DomainError 404 `scheme_not_found`, 400 `cursor_invalid`. */
  async list({ actor }: RequestContext, schemeId: string, query: PageQuery): Promise<Page<AssessmentItem>> {
    await this.schemes.header(actor.jurisdictionId, schemeId);
    const filter = { schemeId };
    const year = query.cursor ? (decodeCursor(query.cursor, filter, ['int'])[0] as number) : 10_000;
    const at = { year, limit: query.limit + 1 };
    const rows = await assessmentsBefore(this.database, actor.jurisdictionId, schemeId, at);
    const { items, nextCursor } = page(rows, query.limit, filter, (row) => [row.year]);
    return { items: items.map(({ rules: _, ...item }) => item), nextCursor };
  }

  /** By rank. @throws DomainError 404 `assessment_not_found`. */
  async one({ actor }: RequestContext, id: string): Promise<AssessmentView> {
    const { jurisdictionId } = actor;
    const assessment = await findAssessment(this.database, jurisdictionId, id);
    if (!assessment) throw noSuch('assessment', '年度考核');
    const scores = await newestScores(this.database, jurisdictionId, id);
    const objections = await objectionsOf(this.database, jurisdictionId, id);
    const all = scores.map(({ result }) => result.score);
    const visible = scores.filter(({ unitId }) => sees(actor, unitId));
    const names = await this.units.namesOf(
      jurisdictionId,
      visible.map(({ unitId }) => unitId),
    );
    const units = visible.map(({ unitId, revision, figures, result, objectUntil }): AssessedUnitView => {
      const name = names.get(unitId) ?? '';
      const own = objections.filter((objection) => objection.unitId === unitId).map(objectionView);
      const rank = rankOf(result.score, all);
      return { unitId, name, rank, ...result, revision, figures, objectUntil, objections: own };
    });
    return { ...assessment, scoredUnits: all.filter((score) => score !== null).length, units: units.sort(byRank) };
  }
}

export function sees(actor: Actor, unitId: string): boolean {
  if (actor.kind === 'system' || hasRole(actor, 'coordinator', 'supervisor', 'leader')) return true;
  return unitsOf(actor, 'reporter', 'approver').includes(unitId);
}

export function objectionView({ id, revision, reason, state, filedAt, decision, decidedAt, version }: ObjectionRow) {
  return { id, revision, reason, state, filedAt, decision, decidedAt, version };
}

type Ranked = Pick<AssessedUnitView, 'rank' | 'unitId'>;

/** Those without a rank last; of equal rank by id, so that the order is the same each time. */
export function byRank(a: Ranked, b: Ranked): number {
  return (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.unitId < b.unitId ? -1 : 1);
}
