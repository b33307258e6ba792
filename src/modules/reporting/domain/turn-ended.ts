import type { ObligationState, ReportState } from './vocabulary.js';

/** How something stopped being a person's turn; HANDED_OVER: it is still somebody's, or will be. */
export type TurnEnd = 'DONE' | 'CANCELLED' | 'HANDED_OVER';

export interface TurnFacts {
  readonly obligationState: ObligationState;
  /** Null when the turn was to report. */
  readonly reportState: ReportState | null;
  /** The obligation has a report inside the unit. */
  readonly insideUnit: boolean;
  readonly schemeActive: boolean;
  /** The last day on which the obligation may be answered, `YYYY-MM-DD`. */
  readonly closesOn: string;
}

/** How a turn ended that nobody has any more. */
export function turnEnd(facts: TurnFacts, today: string): TurnEnd {
  return facts.reportState === null ? dutyEnd(facts, today) : reviewEnd(facts.reportState, facts.schemeActive);
}

function dutyEnd({ obligationState, insideUnit, schemeActive, closesOn }: TurnFacts, today: string): TurnEnd {
  if (obligationState === 'SUBMITTED' || obligationState === 'ACCEPTED') return 'DONE';
  if (obligationState === 'EXEMPT' || !schemeActive || closesOn < today) return 'CANCELLED';
  return insideUnit ? 'DONE' : 'HANDED_OVER';
}

function reviewEnd(reportState: ReportState, schemeActive: boolean): TurnEnd {
  switch (reportState) {
    case 'WITHDRAWN':
      return 'CANCELLED';
    case 'ACCEPTED':
    case 'RETURNED':
    case 'DRAFT':
      return 'DONE';
    case 'UNIT_REVIEW':
    case 'SUBMITTED':
      return schemeActive ? 'HANDED_OVER' : 'CANCELLED';
  }
}
