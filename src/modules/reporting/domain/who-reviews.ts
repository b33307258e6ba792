import { forbidden } from '../../../platform/errors.js';
import { hasRole, unitsOf, type Actor } from '../../../platform/security/actor.js';
import type { ReportState } from './vocabulary.js';
import { mayRelease } from './who-releases.js';

export interface ReviewedReport {
  readonly unitId: string;
  /** The unit that consolidates the item in this cycle. */
  readonly consolidatingUnitId: string;
  readonly isTask: boolean;
  readonly authorId: string;
  readonly submittedBy: string | null;
  /** The unit's approver who released it. */
  readonly releasedBy: string | null;
}

/** Who may write for a unit. */
export function writesFor(actor: Actor, unitId: string): boolean {
  return unitsOf(actor, 'reporter', 'approver').includes(unitId);
}

/**
 * Reports of 责任单位 on a task are reviewed by an approver of the consolidating 牵头单位; the coordinator may review all,
 * and alone reviews those of the consolidating unit and those on indicators.
 *
 * Nobody reviews a report that he wrote, submitted or released, nor one of a unit for which he reports. The coordinator's own post
 * sits in a unit too (区发改局), which does not bar him: only a reporter's or approver's post there does.
 * @throws DomainError 403 `own_report`, 403 `foreign_unit`.
 */
export function requireReviewer(actor: Actor, report: ReviewedReport): void {
  if (isOwn(actor, report)) {
    throw forbidden('own_report', '不能审核自己填写、提交或本单位的填报，请由牵头单位审核人或统筹单位审核。');
  }
  if (!reviewsUnit(actor, report)) {
    throw forbidden('foreign_unit', '这份填报不由您审核。责任单位的填报由该任务的汇总牵头单位或统筹单位审核。');
  }
}

/** The same rule as a question, for the next actions in answers. */
export function mayReview(actor: Actor, report: ReviewedReport): boolean {
  return !isOwn(actor, report) && reviewsUnit(actor, report);
}

/** Whose turn it is: the unit's approver before the report leaves the unit, its reviewer afterwards. */
export function mayJudge(actor: Actor, report: ReviewedReport, state: ReportState): boolean {
  return state === 'UNIT_REVIEW' ? mayRelease(actor, report) : mayReview(actor, report);
}

function isOwn(actor: Actor, report: ReviewedReport): boolean {
  const person =
    actor.userId !== null && [report.authorId, report.submittedBy, report.releasedBy].includes(actor.userId);
  return person || writesFor(actor, report.unitId);
}

function reviewsUnit(actor: Actor, report: ReviewedReport): boolean {
  if (hasRole(actor, 'coordinator')) return true;
  const byLead = report.isTask && report.unitId !== report.consolidatingUnitId;
  return byLead && unitsOf(actor, 'approver').includes(report.consolidatingUnitId);
}
