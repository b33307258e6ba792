import { AskOpinions } from './application/life/ask-opinions.js';
import { CompareEvaluations } from './application/life/compare-evaluations.query.js';
import { CompareVoices } from './application/life/compare-voices.query.js';
import { CorrectEvaluation } from './application/life/correct-evaluation.js';
import { ListOpinions } from './application/life/list-opinions.query.js';
import { ListSelfEvaluations } from './application/life/list-self-evaluations.query.js';
import { MoveOpinion } from './application/life/move-opinion.js';
import { MoveSelfEvaluation } from './application/life/move-self-evaluation.js';
import { OpenSelfEvaluation } from './application/life/open-self-evaluation.js';
import { ScopedInputs } from './application/life/scoped-inputs.js';
import { WriteThirdParty } from './application/life/write-third-party.js';
import { CorrectionsController } from './http/life/corrections.controller.js';
import { OpinionsController } from './http/life/opinions.controller.js';
import { SelfEvaluationsController } from './http/life/self-evaluations.controller.js';
import { ThirdPartyController } from './http/life/third-party.controller.js';

/** What is done around an evaluation by people: 自评, 第三方评估, 征求意见, 更正. */
export const lifeControllers = [
  CorrectionsController,
  OpinionsController,
  SelfEvaluationsController,
  ThirdPartyController,
];

export const lifeProviders = [
  AskOpinions,
  CompareEvaluations,
  CompareVoices,
  CorrectEvaluation,
  ListOpinions,
  ListSelfEvaluations,
  MoveOpinion,
  MoveSelfEvaluation,
  OpenSelfEvaluation,
  ScopedInputs,
  WriteThirdParty,
];
