import { assessmentEntities } from './assessment/index.js';
import { EvaluationDocumentEntity } from './evaluation-document.entity.js';
import { EvaluationEntity } from './evaluation.entity.js';
import { EvaluationPartEntity } from './evaluation-part.entity.js';
import { EvaluationTextEntity } from './evaluation-text.entity.js';
import { lifeEntities } from './life/index.js';
import { PublicationEntity } from './publication.entity.js';
import { RatingPolicyAdoptionEntity, RatingPolicyEntity } from './rating-policy.entity.js';
import { RollupNodeEntity } from './rollup-node.entity.js';
import { RollupReconciliationEntity } from './rollup-reconciliation.entity.js';

export const evaluationEntities = [
  RollupNodeEntity,
  RollupReconciliationEntity,
  EvaluationEntity,
  EvaluationPartEntity,
  EvaluationDocumentEntity,
  EvaluationTextEntity,
  PublicationEntity,
  RatingPolicyEntity,
  RatingPolicyAdoptionEntity,
  ...lifeEntities,
  ...assessmentEntities,
];
