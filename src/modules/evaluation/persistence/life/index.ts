import { EvaluationOpinionEntity } from './evaluation-opinion.entity.js';
import { SelfEvaluationEntity } from './self-evaluation.entity.js';
import { ThirdPartyFindingEntity } from './third-party-finding.entity.js';

export const lifeEntities = [EvaluationOpinionEntity, SelfEvaluationEntity, ThirdPartyFindingEntity];
