import type { Tx } from '../../../platform/database/transaction.js';
import { conflict, stale } from '../../../platform/errors.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { requireUnit } from '../../identity/index.js';
import { requireReleaser } from '../domain/who-releases.js';
import { requireReviewer } from '../domain/who-reviews.js';
import type { LockedObligation } from '../persistence/locked-obligation.js';
import { lockReport, type LockedReport } from '../persistence/locked-report.js';
import { reportView } from './report-view.js';

export interface ReportVersion {
  readonly reportId: string;
  /** The version that the caller has seen. */
  readonly version: number;
}

/**
 * The report for its own unit's reporter or approver.
 * @throws DomainError 404 `report_not_found`, 403 `foreign_unit`, 409 `scheme_not_active`, 412 `stale_version`.
 */
export function reportOfAuthor(tx: Tx, at: ReportVersion): Promise<LockedReport> {
  return reportFor(tx, at, ({ obligation }) => requireAuthorUnit(tx.ctx, obligation));
}

/**
 * The report for the approver of its unit who may release it.
 * @throws DomainError 404 `report_not_found`, 403 `own_report`, `foreign_unit`, 409 `scheme_not_active`,
 * 412 `stale_version`.
 */
export function reportOfReleaser(tx: Tx, at: ReportVersion): Promise<LockedReport> {
  return reportFor(tx, at, (report) => requireReleaser(tx.ctx.actor, parties(report)));
}

/**
 * The report for a person outside the unit who may review it.
 * @throws DomainError 404 `report_not_found`, 403 `own_report`, `foreign_unit`, 409 `scheme_not_active`,
 * 412 `stale_version`.
 */
export function reportOfReviewer(tx: Tx, at: ReportVersion): Promise<LockedReport> {
  return reportFor(tx, at, (report) => requireReviewer(tx.ctx.actor, parties(report)));
}

/** The report for whoever judges it in its state: its unit's approver, and once it has left the unit its reviewer. */
export function reportOfJudge(tx: Tx, at: ReportVersion): Promise<LockedReport> {
  return reportFor(tx, at, (report) => {
    const require = report.state === 'UNIT_REVIEW' ? requireReleaser : requireReviewer;
    require(tx.ctx.actor, parties(report));
  });
}

/** A stale caller is given the report as it is now, to merge with. */
async function reportFor(
  tx: Tx,
  { reportId, version }: ReportVersion,
  requireParty: (report: LockedReport) => void,
): Promise<LockedReport> {
  const report = await lockReport(tx, reportId);
  requireParty(report);
  requireActiveScheme(report.obligation);
  if (report.version !== version) throw stale(await reportView(tx, reportId));
  return report;
}

/** @throws DomainError 412 `stale_version`. */
export function atVersion<T extends { readonly version: number }>(found: T, version: number): T {
  if (found.version !== version) throw stale();
  return found;
}

/** @throws DomainError 409 `scheme_not_active`. */
export function requireActiveScheme(item: Pick<LockedObligation, 'schemeState'>): void {
  if (item.schemeState === 'ACTIVE') return;
  throw conflict('scheme_not_active', '方案不在执行中，不能填报或审核。请联系统筹单位核对方案状态。');
}

/** @throws DomainError 403 `foreign_unit` for anyone but a reporter or approver of the unit. */
export function requireAuthorUnit(ctx: RequestContext, item: Pick<LockedObligation, 'unitId'>): void {
  requireUnit(ctx.actor, item.unitId, ['reporter', 'approver']);
}

/** Reports and figures are given and reviewed by people; jobs have no part in it. */
export function personOf(ctx: RequestContext): string {
  if (ctx.actor.userId === null) throw new Error('reports are written and reviewed by signed-in people only');
  return ctx.actor.userId;
}

function parties({ authorId, submittedBy, releasedBy, obligation }: LockedReport) {
  const { unitId, consolidatingUnitId, taskId } = obligation;
  return { unitId, consolidatingUnitId, isTask: taskId !== null, authorId, submittedBy, releasedBy };
}
