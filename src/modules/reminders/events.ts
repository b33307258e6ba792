import { defineEvent } from '../../platform/queue/index.js';

/**
 * 建议督办: the ladder has come to a SUPERVISE stage of a report that is still owed. Published once per obligation and
 * stage, in the transaction that writes the ledger, whoever holds the supervision office's posts.
 */
export const supervisionProposed = defineEvent<{
  jurisdictionId: string;
  schemeId: string;
  obligationId: string;
  /** The unit that owes. */
  unitId: string;
  /** Null for an indicator. */
  taskId: string | null;
  /** `SUPERVISE_1` …: later ones mean that the matter has gone on. */
  stage: string;
  /** The working day on which the stage fell, `YYYY-MM-DD`. */
  stageOn: string;
  /** The due day that was missed, `YYYY-MM-DD`. */
  dueOn: string;
}>('supervision.proposed');
