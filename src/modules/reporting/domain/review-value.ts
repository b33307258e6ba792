import { conflict, forbidden } from '../../../platform/errors.js';
import { hasRole, type Actor } from '../../../platform/security/actor.js';
import type { MeasurementState } from './vocabulary.js';

/**
 * The coordinator reviews values that are recorded apart from reports, but not those that he recorded himself.
 * @throws DomainError 403 `coordinator_only`, 403 `own_measurement`.
 */
export function requireMeasurementReviewer(actor: Actor, value: { readonly recordedBy: string | null }): void {
  if (!hasRole(actor, 'coordinator')) {
    throw forbidden('coordinator_only', '单独填写的数据由统筹单位审核，请联系统筹单位。');
  }
  if (actor.userId === value.recordedBy) {
    throw forbidden('own_measurement', '不能审核自己录入的数据，请由另一位统筹人员审核。');
  }
}

export const VALUE_STATE_WORDS: Readonly<Record<MeasurementState, string>> = {
  DRAFT: '草稿',
  SUBMITTED: '待审核',
  ACCEPTED: '已通过',
  RETURNED: '已退回',
  SUPERSEDED: '已被新数据取代',
  WITHDRAWN: '已撤回',
};

/** @throws DomainError 409 `measurement_in_report`, 409 `measurement_state_conflict`. */
export function requireReviewable(value: { readonly state: MeasurementState; readonly reportId: string | null }): void {
  if (value.reportId !== null) {
    throw conflict('measurement_in_report', '这项数据随填报一起审核，请到所在的填报中审核。');
  }
  if (value.state !== 'SUBMITTED') {
    throw conflict(
      'measurement_state_conflict',
      `这项数据目前是“${VALUE_STATE_WORDS[value.state]}”，不能再审核，请刷新后查看。`,
    );
  }
}
