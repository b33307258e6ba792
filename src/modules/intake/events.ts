import { defineEvent } from '../../platform/queue/index.js';

/** A draft has become a scheme. */
export const importConfirmed = defineEvent<{ importId: string; schemeId: string; jurisdictionId: string }>(
  'import.confirmed',
);
