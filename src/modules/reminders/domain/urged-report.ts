import type { OwedReport } from './decide-due.js';

/** A person is told of an urge. */
export interface UrgedReport {
  readonly urgeId: string;
  readonly owed: OwedReport;
  readonly recipientId: string;
  /** 区科经局王敏. */
  readonly by: string;
  readonly note: string | null;
  /** The report is written and waits for the person, who releases it. */
  readonly releases: boolean;
  /** The ladder tells the person of the same report in the same message: one line says both. */
  readonly merged: boolean;
}
