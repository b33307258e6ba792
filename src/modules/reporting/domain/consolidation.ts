import type { ObligationState } from './vocabulary.js';

/** A unit whose part a consolidating report had to do without. */
export interface MissingUnit {
  readonly unitId: string;
  readonly name: string;
  /** SUBMITTED: it has answered, and nobody has reviewed the answer yet. */
  readonly state: Extract<ObligationState, 'PENDING' | 'RETURNED' | 'SUBMITTED'>;
}
