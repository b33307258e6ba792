import { DeliberationOpinionEntity } from './deliberation-opinion.entity.js';
import { EvaluationOpinionEntity } from './evaluation-opinion.entity.js';
import { FollowUpEntity } from './follow-up.entity.js';
import { PlanAdjustmentEntity } from './plan-adjustment.entity.js';
import { SelfEvaluationEntity } from './self-evaluation.entity.js';
import { ThirdPartyFindingEntity } from './third-party-finding.entity.js';

export const lifeEntities = [
  DeliberationOpinionEntity,
  EvaluationOpinionEntity,
  FollowUpEntity,
  PlanAdjustmentEntity,
  SelfEvaluationEntity,
  ThirdPartyFindingEntity,
];
