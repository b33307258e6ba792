import { businessDay } from '../../../platform/clock/clock.js';
import { readsIn, type Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { Decimal } from '../../../platform/decimal.js';
import { unprocessable, type FieldError } from '../../../platform/errors.js';
import { SchemeLookup } from '../../schemes/index.js';
import { plannedAt } from '../../schemes/rules.js';
import type { MissingUnit } from '../domain/consolidation.js';
import { reusedEvidence } from '../domain/evidence-uses.js';
import { findWarnings, unacknowledged } from '../domain/find-warnings.js';
import { elapsedPercent, redLightProblems, type Expectation } from '../domain/red-light.js';
import { submissionProblems } from '../domain/validate-report.js';
import type { ReportWarning } from '../domain/warnings.js';
import { evidenceOf } from '../persistence/evidence-rows.js';
import { formerValues } from '../persistence/former-values.js';
import { lastReport } from '../persistence/last-report.js';
import type { FoundReport } from '../persistence/locked-report.js';
import { missingUnits } from '../persistence/missing-units.js';
import { requireNoProblems } from './check-content.js';

/** What a submission would meet now. */
export interface ReportCheck {
  /** What forbids it. */
  readonly problems: readonly FieldError[];
  /** What has to be acknowledged, by key. */
  readonly warnings: readonly ReportWarning[];
  readonly missingUnits: readonly MissingUnit[];
  /** Against which the light of a task is judged; null for an indicator. */
  readonly expected: Expectation | null;
}

/** A report that is not written yet has no id and no evidence. */
export interface CheckedReport extends Pick<FoundReport, 'content' | 'unchanged' | 'obligation'> {
  readonly id: string | null;
}

export async function checkReport(
  reads: Reads,
  jurisdictionId: string,
  report: CheckedReport,
  today: string,
): Promise<ReportCheck> {
  const { id, content, unchanged, obligation } = report;
  const problems = submissionProblems(content, obligation);
  const expected = await expectationOf(reads, jurisdictionId, obligation, today);
  const missing = obligation.consolidates ? await missingUnits(reads, jurisdictionId, obligation.id) : [];
  const evidence = id === null ? [] : await evidenceOf(reads, jurisdictionId, id);
  const found = findWarnings({
    content,
    unchanged,
    missing,
    item: obligation,
    hasEvidence: evidence.length > 0,
    last: await lastReport(reads, jurisdictionId, obligation),
    former: await formerValues(reads, jurisdictionId, content.measurements),
  });
  return {
    // A light is judged by figures, so that it waits until they are figures.
    problems: problems.length > 0 || !expected ? problems : redLightProblems(content, obligation, expected),
    warnings: [...found, ...reusedEvidence(obligation.unitId, evidence)],
    missingUnits: missing,
    expected,
  };
}

/**
 * Refuses what may not be submitted, and what the unit has not yet said to know.
 * @throws DomainError 422 `report_invalid`, 422 `warnings_unacknowledged` with each warning in `errors`, its key as the
 * code.
 */
export async function requireSubmittable(
  tx: Tx,
  report: FoundReport,
  acknowledged: readonly string[],
): Promise<Pick<ReportCheck, 'warnings' | 'missingUnits'>> {
  const check = await checkReport(readsIn(tx), tx.jurisdictionId, report, businessDay(tx.now));
  requireNoProblems(check.problems);
  const open = unacknowledged(check.warnings, acknowledged);
  if (open.length > 0) {
    throw unprocessable(
      'warnings_unacknowledged',
      '填报有需要确认的提示。核对无误后，请把 errors 中各项的 code 填入 acknowledgedWarnings 再提交，审核人会看到这些提示。',
      open.map(({ key, field, message }) => ({ field, code: key, message })),
    );
  }
  return check;
}

/**
 * The path of the task's annual plan, without one the share of the plan period that has passed. A report speaks of its
 * period's last day, or of today when that comes earlier (ADR 13).
 */
async function expectationOf(
  reads: Reads,
  jurisdictionId: string,
  { taskId, schemeId, planStart, planEnd, periodEnd }: FoundReport['obligation'],
  today: string,
): Promise<Expectation | null> {
  if (taskId === null) return null;
  const day = periodEnd < today ? periodEnd : today;
  const plans = await new SchemeLookup(reads).plansInForce(jurisdictionId, schemeId, day, taskId);
  const planned = plannedAt(plans, { start: planStart, end: planEnd }, day);
  const percent = planned ? new Decimal(planned.percent) : elapsedPercent({ planStart, planEnd }, day);
  return { percent: percent.toDecimalPlaces(6).toString(), from: planned ? 'ANNUAL_PLAN' : 'ELAPSED_TIME' };
}
