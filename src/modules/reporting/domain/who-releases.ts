import { forbidden } from '../../../platform/errors.js';
import { unitsOf, type Actor } from '../../../platform/security/actor.js';

export interface WrittenReport {
  readonly unitId: string;
  readonly authorId: string;
  readonly submittedBy: string | null;
}

/**
 * Whether a submission leaves the unit at once. Four eyes: an approver of the unit who did not write the report
 * releases it, be it by submitting it himself. A unit in which nobody could, because its only approver wrote or
 * submitted it or the post is vacant, is not held up: the report goes straight to its reviewer outside.
 * @param approverIds who holds the approver's post of the unit today.
 */
export function leavesUnitAtOnce(
  submitterId: string,
  report: Pick<WrittenReport, 'authorId'>,
  approverIds: readonly string[],
): boolean {
  if (submitterId !== report.authorId && approverIds.includes(submitterId)) return true;
  return approverIds.every((id) => id === report.authorId || id === submitterId);
}

/**
 * An approver of the unit who neither wrote nor submitted it.
 * @throws DomainError 403 `own_report`, 403 `foreign_unit`.
 */
export function requireReleaser(actor: Actor, report: WrittenReport): void {
  if (!approves(actor, report)) {
    throw forbidden('foreign_unit', '这份填报由本单位审核人审核后报出，请联系该单位审核人。');
  }
  if (isOwn(actor, report)) {
    throw forbidden('own_report', '不能审核自己填写或提交的填报，请由本单位另一位审核人审核。');
  }
}

/** The same rule as a question, for the next actions in answers. */
export function mayRelease(actor: Actor, report: WrittenReport): boolean {
  return approves(actor, report) && !isOwn(actor, report);
}

function approves(actor: Actor, report: WrittenReport): boolean {
  return unitsOf(actor, 'approver').includes(report.unitId);
}

function isOwn(actor: Actor, report: WrittenReport): boolean {
  return actor.userId !== null && [report.authorId, report.submittedBy].includes(actor.userId);
}
