import { EvaluationDocumentEntity } from './evaluation-document.entity.js';
import { EvaluationEntity } from './evaluation.entity.js';
import { EvaluationPartEntity } from './evaluation-part.entity.js';
import { EvaluationTextEntity } from './evaluation-text.entity.js';
import { RollupNodeEntity } from './rollup-node.entity.js';

export const evaluationEntities = [
  RollupNodeEntity,
  EvaluationEntity,
  EvaluationPartEntity,
  EvaluationDocumentEntity,
  EvaluationTextEntity,
];
