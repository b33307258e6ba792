import { defineEvent } from '../../platform/queue/index.js';

/** An evaluation has been computed; from now on its snapshot does not change. */
export const evaluationFrozen = defineEvent<{ jurisdictionId: string; schemeId: string; evaluationId: string }>(
  'evaluation.frozen',
);

/** Another version of the rating policy judges the scheme, at once or from a later day on. */
export const ratingPolicyAdopted = defineEvent<{ jurisdictionId: string; schemeId: string }>('rating-policy.adopted');
