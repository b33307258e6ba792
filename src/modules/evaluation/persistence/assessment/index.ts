import {
  AssessmentEntity,
  AssessmentObjectionEntity,
  AssessmentRuleSetEntity,
  AssessmentScoreEntity,
} from './assessment.entities.js';

export const assessmentEntities = [
  AssessmentRuleSetEntity,
  AssessmentEntity,
  AssessmentScoreEntity,
  AssessmentObjectionEntity,
];
