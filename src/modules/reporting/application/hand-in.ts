import { businessDay } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { UserDirectory } from '../../identity/index.js';
import { Injectable } from '@nestjs/common';
import { leavesUnitAtOnce } from '../domain/who-releases.js';
import { updateAnswered, updateHandedIn } from '../persistence/hand-in-rows.js';
import type { LockedReport } from '../persistence/locked-report.js';
import { moveCarriedValues } from '../persistence/report-content.js';
import type { ReportCheck } from './check-report.js';
import { personOf } from './guards.js';
import { decideMove, tellMove, type DecidedMove } from './move-report.js';

export interface CheckedSubmission {
  readonly report: LockedReport;
  /** Without problems, and with all its warnings acknowledged. */
  readonly check: Pick<ReportCheck, 'warnings' | 'missingUnits'>;
}

interface DecidedSubmission extends DecidedMove, CheckedSubmission {
  readonly atOnce: boolean;
  readonly releasedBy: string | null;
}

/**
 * Hands in checked reports: to the unit's approver, or, when nobody in the unit but author and submitter could release
 * one or an approver hands it in for its author, straight out of the unit. The number of statements does not depend on
 * the number of reports.
 */
@Injectable()
export class HandIn {
  constructor(private readonly people: UserDirectory) {}

  /**
   * @returns the reports as they are now, in the same order.
   * @throws DomainError 409 `report_state_conflict`, `report_accepted`, 412 `stale_version`.
   */
  async run(tx: Tx, submissions: readonly CheckedSubmission[]): Promise<LockedReport[]> {
    if (submissions.length === 0) return [];
    const person = personOf(tx.ctx);
    const approversOf = await this.approvers(tx, submissions);
    const decided = submissions.map((submission) => decide(tx, submission, person, approversOf));
    await updateHandedIn(
      tx,
      person,
      decided.map(({ report: { id, version }, state, releasedBy, check: { warnings, missingUnits } }) => {
        return { id, version, state, releasedBy, warnings, missingUnits };
      }),
    );
    await updateAnswered(
      tx,
      decided.flatMap(({ report: { obligation }, patch }) => {
        const { id, version, firstSubmittedOn } = obligation;
        return patch ? [{ id, version, firstSubmittedOn, ...patch }] : [];
      }),
    );
    const carrying = decided.filter(({ report }) => report.content.measurements.length > 0);
    const idsOf = (atOnce: boolean) => carrying.filter((each) => each.atOnce === atOnce).map(({ report }) => report.id);
    await moveCarriedValues(tx, idsOf(true), 'SUBMITTED');
    await moveCarriedValues(tx, idsOf(false), 'DRAFT');
    for (const each of decided) tellMove(tx, each);
    return decided.map(({ report, state, releasedBy }) => {
      return { ...report, state, releasedBy, submittedBy: person, version: report.version + 1 };
    });
  }

  /** Who holds the approver's post of each of these units today; one statement for each unit, and a form has one. */
  private async approvers(
    tx: Tx,
    submissions: readonly CheckedSubmission[],
  ): Promise<(unitId: string) => readonly string[]> {
    const people = this.people.within(tx);
    const found = new Map<string, readonly string[]>();
    for (const unitId of new Set(submissions.map(({ report }) => report.obligation.unitId))) {
      const holders = await people.recipients(tx.jurisdictionId, [unitId], 'approver', businessDay(tx.now));
      found.set(
        unitId,
        holders.map(({ userId }) => userId),
      );
    }
    return (unitId) => found.get(unitId) ?? [];
  }
}

function decide(
  tx: Tx,
  submission: CheckedSubmission,
  person: string,
  approversOf: (unitId: string) => readonly string[],
): DecidedSubmission {
  const { report } = submission;
  const approvers = approversOf(report.obligation.unitId);
  const atOnce = leavesUnitAtOnce(person, report, approvers);
  const signed = atOnce && person !== report.authorId && approvers.includes(person);
  const move = decideMove(report, atOnce ? 'submitDirectly' : 'submit', businessDay(tx.now));
  return { ...submission, ...move, atOnce, releasedBy: signed ? person : null };
}
