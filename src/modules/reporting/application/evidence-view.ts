import type { Actor } from '../../../platform/security/actor.js';
import { shownUses, type ShownUse } from '../domain/evidence-uses.js';
import type { EvidenceRow } from '../persistence/evidence-rows.js';
import type { ReportView } from './report-view.js';

export interface EvidenceView extends Omit<EvidenceRow, 'alsoUsedBy'> {
  /** Reports of other units or of other cycles that have the same file. */
  readonly alsoUsedBy: readonly ShownUse[];
}

export function shownEvidence(actor: Actor, evidence: readonly EvidenceRow[]): EvidenceView[] {
  return evidence.map((row) => ({ ...row, alsoUsedBy: shownUses(actor, row.alsoUsedBy) }));
}

/** The evidence of a report, with the report's version: what changes the one changes the other. */
export interface EvidenceList {
  readonly reportId: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly state: ReportView['state'];
  readonly items: readonly EvidenceView[];
  readonly version: number;
}

export function evidenceList({ id, obligation, state, evidence, version }: ReportView): EvidenceList {
  return { reportId: id, unit: obligation.unit, state, items: evidence, version };
}
