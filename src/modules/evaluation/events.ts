import { defineEvent } from '../../platform/queue/index.js';

/** An evaluation has been computed; from now on its snapshot does not change. */
export const evaluationFrozen = defineEvent<{ jurisdictionId: string; schemeId: string; evaluationId: string }>(
  'evaluation.frozen',
);
