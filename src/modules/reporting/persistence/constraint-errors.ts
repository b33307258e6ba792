import { conflict, type DomainError } from '../../../platform/errors.js';

const acceptedMeanwhile = (): DomainError =>
  conflict('measurement_conflict', '同一时点的数据刚刚由他人审核通过，请刷新后核对再操作。');

/** The use cases lock what they change, so that these speak only of two people at the same instant. */
export const reportingConstraintErrors: Readonly<Record<string, () => DomainError>> = {
  uq_progress_report_open: () =>
    conflict('report_open', '这个填报事项已有一份在办的填报，请继续办理那一份，或先撤回。'),
  uq_due_extension_open: () => conflict('extension_open', '这个填报事项已有一份待办理的延期申请，请等待统筹单位办理。'),
  uq_measurement_accepted_indicator: acceptedMeanwhile,
  uq_measurement_accepted_target: acceptedMeanwhile,
};
