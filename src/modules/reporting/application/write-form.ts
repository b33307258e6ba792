import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import type { LockedObligation } from '../persistence/locked-obligation.js';
import type { LockedReport } from '../persistence/locked-report.js';
import { beginReports } from './begin-reports.js';
import { HandIn } from './hand-in.js';
import type { WrittenRow } from './plan-form.js';
import { rewriteDrafts } from './rewrite-drafts.js';

/** Writes the rows of a form that has passed all checks, by the steps of which the commands on single reports consist. */
@Injectable()
export class WriteForm {
  constructor(private readonly handIn: HandIn) {}

  /** @returns the report of each obligation, as it is now. */
  async run(
    tx: Tx,
    rows: readonly WrittenRow<LockedObligation>[],
    formNumber: string,
  ): Promise<ReadonlyMap<string, LockedReport>> {
    const kept = await keep(tx, rows, formNumber);
    const submissions = rows.flatMap(({ obligationId, check }) => {
      const report = kept.get(obligationId);
      return check && report ? [{ report, check }] : [];
    });
    const handedIn = await this.handIn.run(tx, submissions);
    return new Map([...kept, ...byObligation(handedIn)]);
  }
}

async function keep(
  tx: Tx,
  rows: readonly WrittenRow<LockedObligation>[],
  formNumber: string,
): Promise<Map<string, LockedReport>> {
  const begun = await beginReports(
    tx,
    rows.filter(({ report }) => report === null),
    { formNumber },
  );
  const inHand = rows.flatMap(({ report, obligation, content, repeats, changed }) => {
    if (!report) return [];
    const unchanged = repeats !== null;
    const same = changed.length === 0 && report.unchanged === unchanged;
    return [{ same, report: { ...report, obligation }, content, unchanged, changed }];
  });
  const rewritten = await rewriteDrafts(
    tx,
    inHand.filter(({ same }) => !same),
    { formNumber },
  );
  const untouched = inHand.filter(({ same }) => same).map(({ report }) => report);
  return byObligation([...begun, ...rewritten, ...untouched]);
}

function byObligation(reports: readonly LockedReport[]): Map<string, LockedReport> {
  return new Map(reports.map((report) => [report.obligation.id, report]));
}
