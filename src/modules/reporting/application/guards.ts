import type { Tx } from '../../../platform/database/transaction.js';
import { conflict, stale } from '../../../platform/errors.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { requireUnit } from '../../identity/index.js';
import { requireReviewer, type ReviewedReport } from '../domain/who-reviews.js';
import type { LockedObligation } from '../persistence/locked-obligation.js';
import { lockReport, type LockedReport } from '../persistence/locked-report.js';

export interface ReportVersion {
  readonly reportId: string;
  /** The version that the caller has seen. */
  readonly version: number;
}

/**
 * The report for its own unit's reporter or approver.
 * @throws DomainError 404 `report_not_found`, 403 `foreign_unit`, 409 `scheme_not_active`, 412 `stale_version`.
 */
export async function reportOfAuthor(tx: Tx, { reportId, version }: ReportVersion): Promise<LockedReport> {
  const report = await lockReport(tx, reportId);
  requireAuthorUnit(tx.ctx, report.obligation);
  requireActiveScheme(report.obligation);
  return atVersion(report, version);
}

/**
 * The report for a person who may review it.
 * @throws DomainError 404 `report_not_found`, 403 `own_report`, 403 `foreign_unit`, 409 `scheme_not_active`,
 * 412 `stale_version`.
 */
export async function reportOfReviewer(tx: Tx, { reportId, version }: ReportVersion): Promise<LockedReport> {
  const report = await lockReport(tx, reportId);
  requireReviewer(tx.ctx.actor, reviewed(report));
  requireActiveScheme(report.obligation);
  return atVersion(report, version);
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

function reviewed({ authorId, submittedBy, obligation }: LockedReport): ReviewedReport {
  const { unitId, consolidatingUnitId, taskId } = obligation;
  return { unitId, consolidatingUnitId, isTask: taskId !== null, authorId, submittedBy };
}
