import { AskOpinions } from './application/life/ask-opinions.js';
import { CompareEvaluations } from './application/life/compare-evaluations.query.js';
import { CompareVoices } from './application/life/compare-voices.query.js';
import { CorrectEvaluation } from './application/life/correct-evaluation.js';
import { DraftAdjustment } from './application/life/draft-adjustment.js';
import { LifeMessages } from './application/life/life-messages.js';
import { ListAdjustments } from './application/life/list-adjustments.query.js';
import { ListDeliberations } from './application/life/list-deliberations.query.js';
import { ListOpinions } from './application/life/list-opinions.query.js';
import { ListSelfEvaluations } from './application/life/list-self-evaluations.query.js';
import { MoveAdjustment } from './application/life/move-adjustment.js';
import { MoveFollowUp } from './application/life/move-follow-up.js';
import { MoveOpinion } from './application/life/move-opinion.js';
import { MoveSelfEvaluation } from './application/life/move-self-evaluation.js';
import { OpenSelfEvaluation } from './application/life/open-self-evaluation.js';
import { RecordDeliberation } from './application/life/record-deliberation.js';
import { RemindAsked } from './application/life/remind-asked.js';
import { ScopedInputs } from './application/life/scoped-inputs.js';
import { WriteThirdParty } from './application/life/write-third-party.js';
import { AdjustmentsController } from './http/life/adjustments.controller.js';
import { CorrectionsController } from './http/life/corrections.controller.js';
import { DeliberationsController } from './http/life/deliberations.controller.js';
import { OpinionsController } from './http/life/opinions.controller.js';
import { SelfEvaluationsController } from './http/life/self-evaluations.controller.js';
import { ThirdPartyController } from './http/life/third-party.controller.js';

/** What is done around an evaluation by people: 自评, 第三方评估, 征求意见, 更正, 审议意见, 规划调整. */
export const lifeControllers = [
  AdjustmentsController,
  CorrectionsController,
  DeliberationsController,
  OpinionsController,
  SelfEvaluationsController,
  ThirdPartyController,
];

export const lifeProviders = [
  AskOpinions,
  CompareEvaluations,
  CompareVoices,
  CorrectEvaluation,
  DraftAdjustment,
  LifeMessages,
  ListAdjustments,
  ListDeliberations,
  ListOpinions,
  ListSelfEvaluations,
  MoveAdjustment,
  MoveFollowUp,
  MoveOpinion,
  MoveSelfEvaluation,
  OpenSelfEvaluation,
  RecordDeliberation,
  RemindAsked,
  ScopedInputs,
  WriteThirdParty,
];
