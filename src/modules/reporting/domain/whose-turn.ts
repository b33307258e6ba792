import type { WrittenReport } from './who-releases.js';
import type { ReviewedReport } from './who-reviews.js';

/** Who holds the posts of a jurisdiction on a day: user ids, by unit where the post belongs to one. */
export interface Staff {
  readonly reporters: ReadonlyMap<string, readonly string[]>;
  readonly approvers: ReadonlyMap<string, readonly string[]>;
  readonly coordinators: readonly string[];
}

const at = (posts: ReadonlyMap<string, readonly string[]>, unitId: string): readonly string[] =>
  posts.get(unitId) ?? [];

/** Whose turn a report is that is owed: the unit's reporters, or its approvers, who may write too, where it has none. */
export function whoReports(unitId: string, staff: Staff): readonly string[] {
  const reporters = at(staff.reporters, unitId);
  return reporters.length > 0 ? reporters : at(staff.approvers, unitId);
}

/** Whose turn a report is that waits inside its unit: `mayRelease` as a list of people. */
export function whoReleases(report: WrittenReport, staff: Staff): readonly string[] {
  return at(staff.approvers, report.unitId).filter((id) => id !== report.authorId && id !== report.submittedBy);
}

/**
 * Whose turn a report is that has left its unit: `mayReview` as a list of people. The coordinator may review all, but it
 * is his turn only where no approver of the consolidating unit can.
 */
export function whoReviews(report: ReviewedReport, staff: Staff): readonly string[] {
  const own = new Set([
    report.authorId,
    report.submittedBy,
    report.releasedBy,
    ...at(staff.reporters, report.unitId),
    ...at(staff.approvers, report.unitId),
  ]);
  const byLead = report.isTask && report.unitId !== report.consolidatingUnitId;
  const leads = byLead ? at(staff.approvers, report.consolidatingUnitId).filter((id) => !own.has(id)) : [];
  return leads.length > 0 ? leads : staff.coordinators.filter((id) => !own.has(id));
}
