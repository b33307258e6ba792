import { CircularEntity } from './circular.entity.js';
import { SupervisionLadderEntity } from './supervision-ladder.entity.js';
import { SupervisionNumberEntity } from './supervision-number.entity.js';
import { SupervisionOrderObligationEntity } from './supervision-order-obligation.entity.js';
import { SupervisionOrderEntity } from './supervision-order.entity.js';
import { SupervisionProposalEntity } from './supervision-proposal.entity.js';
import { SupervisionStepEntity } from './supervision-step.entity.js';

export const supervisionEntities = [
  CircularEntity,
  SupervisionLadderEntity,
  SupervisionNumberEntity,
  SupervisionOrderObligationEntity,
  SupervisionOrderEntity,
  SupervisionProposalEntity,
  SupervisionStepEntity,
];
