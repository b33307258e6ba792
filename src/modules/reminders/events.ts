import { defineEvent } from '../../platform/queue/index.js';

/**
 * 建议督办: the ladder has come to a SUPERVISE stage of reports that are still owed. Each obligation is told of once per
 * stage, in the transaction that writes the ledger, whoever holds the supervision office's posts. A morning may bring
 * thousands of them: those alike come together, at most {@link MOST_PROPOSED}.
 */
export const supervisionProposed = defineEvent<{
  jurisdictionId: string;
  obligationIds: readonly string[];
  /** `SUPERVISE_1` …: later ones mean that the matter has gone on. */
  stage: string;
  /** The working day on which the stage fell, `YYYY-MM-DD`. */
  stageOn: string;
  /** The due day that was missed, `YYYY-MM-DD`. */
  dueOn: string;
}>('supervision.proposed');

/** Obligations of one event. */
export const MOST_PROPOSED = 500;

/** 催报: the unit that consolidates, or the coordinator, has asked for a report by hand. */
export const obligationUrged = defineEvent<{
  jurisdictionId: string;
  obligationId: string;
  urgeId: string;
  /** The working day in whose message the unit is told, `YYYY-MM-DD`. */
  day: string;
}>('obligation.urged');
