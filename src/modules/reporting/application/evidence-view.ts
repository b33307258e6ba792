import type { Actor } from '../../../platform/security/actor.js';
import { shownUses, type ShownUse } from '../domain/evidence-uses.js';
import type { EvidenceRow } from '../persistence/evidence-rows.js';
import type { MeasurementView } from './measurement-view.js';
import type { ReportView } from './report-view.js';

export interface EvidenceView extends Omit<EvidenceRow, 'alsoUsedBy' | 'readerUnitIds'> {
  /** Reports and values of other units or of other periods that have the same file. */
  readonly alsoUsedBy: readonly ShownUse[];
}

export function shownEvidence(actor: Actor, evidence: readonly EvidenceRow[]): EvidenceView[] {
  return evidence.map(({ readerUnitIds: _, ...row }) => ({ ...row, alsoUsedBy: shownUses(actor, row.alsoUsedBy) }));
}

/** The evidence of a report, with the report's version: what changes the one changes the other. */
export interface ReportEvidence {
  readonly reportId: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly state: ReportView['state'];
  readonly items: readonly EvidenceView[];
  readonly version: number;
}

/** The same of a value; without a unit it is the coordinator's. */
export interface ValueEvidence {
  readonly measurementId: string;
  readonly unit: MeasurementView['unit'];
  readonly state: MeasurementView['state'];
  readonly items: readonly EvidenceView[];
  readonly version: number;
}

export type EvidenceList = ReportEvidence | ValueEvidence;

export function reportEvidence({ id, obligation, state, evidence, version }: ReportView): ReportEvidence {
  return { reportId: id, unit: obligation.unit, state, items: evidence, version };
}

export function valueEvidence({ id, unit, state, evidence, version }: MeasurementView): ValueEvidence {
  return { measurementId: id, unit, state, items: evidence ?? [], version };
}
