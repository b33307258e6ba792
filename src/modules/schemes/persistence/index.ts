import { conflict, stale, unprocessable, type DomainError } from '../../../platform/errors.js';
import {
  AnnualPlanDoneEntity,
  AnnualPlanEntity,
  AnnualPlanMilestoneEntity,
  AnnualPlanRevisionEntity,
  AnnualPlanTargetEntity,
} from './annual-plan.entity.js';
import { AssignmentEntity } from './assignment.entity.js';
import { IndicatorEntity } from './indicator.entity.js';
import { DutyEntity, SchemeEntity, SchemeRevisionEntity, SectionEntity } from './scheme.entity.js';
import { MeasureEntity, TargetEntity, TaskEntity } from './task.entity.js';
import { YearCommitmentEntity } from './year-commitment.entity.js';

export const schemesEntities = [
  SchemeEntity,
  SchemeRevisionEntity,
  SectionEntity,
  TaskEntity,
  MeasureEntity,
  TargetEntity,
  IndicatorEntity,
  AssignmentEntity,
  DutyEntity,
  YearCommitmentEntity,
  AnnualPlanEntity,
  AnnualPlanRevisionEntity,
  AnnualPlanMilestoneEntity,
  AnnualPlanTargetEntity,
  AnnualPlanDoneEntity,
];

const assignedTwice = (): DomainError =>
  conflict('assigned_twice', '同一单位在同一任务或指标中以相同身份出现了两次，请合并后再提交。');

export const schemesConstraintErrors: Readonly<Record<string, () => DomainError>> = {
  uq_assignment_task_unit: assignedTwice,
  uq_assignment_task_group: assignedTwice,
  uq_assignment_indicator_unit: assignedTwice,
  uq_assignment_indicator_group: assignedTwice,
  /** Two people have begun the plan of one year at the same instant. */
  uq_annual_plan_year: stale,
  ck_annual_plan_revision_percents: () =>
    unprocessable('annual_plan_invalid', '计划进度应在 0 至 100 之间，请更正后再提交。'),
  ck_scheme_plan_period: () => unprocessable('plan_period_invalid', '规划期的开始日期应早于结束日期，请更正后再提交。'),
  ck_indicator_reference: () => unprocessable('reference_is_itself', '参照指标不能是指标自身，请另选一项指标。'),
};
