import { conflict, forbidden } from '../../../platform/errors.js';
import { hasRole, unitsOf, type Actor } from '../../../platform/security/actor.js';
import { isDecidedByDocument } from './record-value.js';
import { VALUE_STATE_WORDS } from './review-value.js';
import type { MeasurementSeries, MeasurementState } from './vocabulary.js';

/** What a file bears out: a report, or a value that is recorded apart from reports. */
export interface EvidenceHolder {
  readonly type: 'report' | 'measurement';
  readonly id: string;
}

export type EvidenceChange = 'attach' | 'detach';

export interface EvidencedValue {
  readonly series: MeasurementSeries;
  readonly sourceDocument: string | null;
  readonly state: MeasurementState;
  readonly reportId: string | null;
  /** Null: recorded by the coordinator. */
  readonly unitId: string | null;
  readonly recordedBy: string | null;
}

/**
 * A unit's value is borne out by the unit's people who are no coordinators, and one of the coordinator by who recorded
 * it, so that nobody reviews what he has attached. What a document has decided has no reviewer, and any coordinator brings the document.
 * @throws DomainError 403 `foreign_unit`, `coordinator_only`, `not_recorder`.
 */
export function requireEvidenceKeeper(actor: Actor, value: EvidencedValue): void {
  if (value.unitId !== null) {
    const ofUnit = unitsOf(actor, 'reporter', 'approver').includes(value.unitId);
    if (ofUnit && !hasRole(actor, 'coordinator')) return;
    throw forbidden('foreign_unit', '这项数据由其他单位填写，请由填写单位增减它的佐证材料。');
  }
  if (!hasRole(actor, 'coordinator')) {
    throw forbidden('coordinator_only', '这项数据由统筹单位录入，请联系统筹单位增减它的佐证材料。');
  }
  if (actor.userId !== value.recordedBy && !isDecidedByDocument(value)) {
    throw forbidden('not_recorder', '这项数据由另一位统筹人员录入，请由录入人增减它的佐证材料。');
  }
}

/**
 * Files come and go until the value is reviewed. What a document has decided is accepted as it is recorded: files may
 * be added to it as long as it holds, and none is taken away.
 * @throws DomainError 409 `measurement_in_report`, `measurement_state_conflict`.
 */
export function requireOpenForEvidence(value: EvidencedValue, change: EvidenceChange): void {
  if (value.reportId !== null) {
    throw conflict('measurement_in_report', '这项数据属于一份填报，请在所在的填报中增减佐证材料。');
  }
  if (value.state === 'SUBMITTED') return;
  if (value.state === 'ACCEPTED' && change === 'attach' && isDecidedByDocument(value)) return;
  throw conflict(
    'measurement_state_conflict',
    `这项数据目前是“${VALUE_STATE_WORDS[value.state]}”，佐证材料不能再${change === 'attach' ? '增加' : '移除'}。如有错漏，请重新录入数据并附上材料。`,
  );
}
