import { ApproveAnnualPlan, ApproveAnnualPlans } from './approve-annual-plans.js';
import { GetAnnualPlan } from './get-annual-plan.query.js';
import { ListAnnualPlans } from './list-annual-plans.query.js';
import { MarkMilestone } from './mark-milestone.js';
import { ProposeAnnualPlan, ReturnAnnualPlan, WithdrawAnnualPlan } from './move-annual-plan.js';
import { SaveAnnualPlan } from './save-annual-plan.js';
import { TakeOverCommitments } from './take-over-commitments.js';

/** The use cases of 年度滚动计划, for the module that provides them. */
export const annualPlanUseCases = [
  ApproveAnnualPlan,
  ApproveAnnualPlans,
  GetAnnualPlan,
  ListAnnualPlans,
  MarkMilestone,
  ProposeAnnualPlan,
  ReturnAnnualPlan,
  SaveAnnualPlan,
  TakeOverCommitments,
  WithdrawAnnualPlan,
];
