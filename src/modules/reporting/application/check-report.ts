import { businessDay } from '../../../platform/clock/clock.js';
import { readsIn, type Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { unprocessable, type FieldError } from '../../../platform/errors.js';
import type { MissingUnit } from '../domain/consolidation.js';
import { reusedEvidence } from '../domain/evidence-uses.js';
import { finalProblems, type FinalValue } from '../domain/final-values.js';
import { findWarnings, unacknowledged, type FormerValue } from '../domain/find-warnings.js';
import { redLightProblems, type Expectation } from '../domain/red-light.js';
import { submissionProblems } from '../domain/validate-report.js';
import type { ReportWarning } from '../domain/warnings.js';
import { evidenceOf, type EvidenceRow } from '../persistence/evidence-rows.js';
import { finalValues, formerValues } from '../persistence/former-values.js';
import { lastReports, type LastReport } from '../persistence/last-report.js';
import type { FoundReport } from '../persistence/locked-report.js';
import { missingUnits } from '../persistence/missing-units.js';
import { requireNoProblems } from './check-content.js';
import { expectations } from './expectations.js';

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

/**
 * Checks many reports at once, in their order. The number of statements does not depend on the number of reports, but on
 * that of schemes and periods, whose annual plans are asked for one by one.
 */
export async function checkReports(
  reads: Reads,
  jurisdictionId: string,
  reports: readonly CheckedReport[],
  today: string,
): Promise<ReportCheck[]> {
  if (reports.length === 0) return [];
  const obligations = reports.map(({ obligation }) => obligation);
  const values = reports.flatMap(({ content }) => content.measurements);
  // One after the other: inside a transaction there is one connection.
  const expectationOf = await expectations(reads, jurisdictionId, obligations, today);
  const consolidating = obligations.filter(({ consolidates }) => consolidates).map(({ id }) => id);
  const missing = await missingUnits(reads, jurisdictionId, consolidating);
  const written = reports.flatMap(({ id }) => id ?? []);
  const evidence = await evidenceOf(reads, jurisdictionId, 'report', written);
  const ids = obligations.map(({ id }) => id);
  const last = await lastReports(reads, jurisdictionId, ids);
  const former = await formerValues(reads, jurisdictionId, values);
  const final = await finalValues(reads, jurisdictionId, values);
  return reports.map((report) => {
    const { id, obligation } = report;
    return judge(report, {
      expected: expectationOf(obligation),
      missing: missing.get(obligation.id) ?? [],
      evidence: (id !== null && evidence.get(id)) || [],
      last: last.get(obligation.id) ?? null,
      former,
      final,
    });
  });
}

export async function checkReport(
  reads: Reads,
  jurisdictionId: string,
  report: CheckedReport,
  today: string,
): Promise<ReportCheck> {
  const [check] = await checkReports(reads, jurisdictionId, [report], today);
  return check!;
}

interface Findings {
  readonly expected: Expectation | null;
  readonly missing: readonly MissingUnit[];
  readonly evidence: readonly EvidenceRow[];
  readonly last: LastReport | null;
  readonly former: readonly FormerValue[];
  readonly final: readonly FinalValue[];
}

function judge({ content, unchanged, obligation }: CheckedReport, found: Findings): ReportCheck {
  const { expected, missing, evidence, last, former, final } = found;
  const problems = [...submissionProblems(content, obligation), ...finalProblems(content, final)];
  const warnings = findWarnings({
    content,
    unchanged,
    missing,
    item: obligation,
    hasEvidence: evidence.length > 0,
    last,
    former,
  });
  return {
    // A light is judged by figures, so that it waits until they are figures.
    problems: problems.length > 0 || !expected ? problems : redLightProblems(content, obligation, expected),
    warnings: [...warnings, ...reusedEvidence(obligation.unitId, evidence)],
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
