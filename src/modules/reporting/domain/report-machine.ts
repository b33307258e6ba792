import { conflict, type DomainError } from '../../../platform/errors.js';
import type { ReportState } from './vocabulary.js';

export type ReportAction = 'edit' | 'submit' | 'submitDirectly' | 'release' | 'withdraw' | 'approve' | 'return';

/** Whose action it is: of the unit that reports, of those who review it in its state, or a form of another action. */
type Party = 'author' | 'reviewer' | null;

interface Transition {
  readonly from: readonly ReportState[];
  /** Null leaves the state as it is. */
  readonly to: ReportState | null;
  readonly by: Party;
}

/**
 * The whole life of a report (DESIGN §5); the guard and the next actions in answers both come from here. A submission
 * waits for the unit's own approver (`submit`) or leaves the unit at once (`submitDirectly`, see `who-releases.ts`).
 */
export const REPORT_TRANSITIONS: Readonly<Record<ReportAction, Transition>> = {
  edit: { from: ['DRAFT', 'RETURNED'], to: null, by: 'author' },
  submit: { from: ['DRAFT', 'RETURNED'], to: 'UNIT_REVIEW', by: 'author' },
  submitDirectly: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', by: null },
  release: { from: ['UNIT_REVIEW'], to: 'SUBMITTED', by: 'reviewer' },
  withdraw: { from: ['DRAFT', 'UNIT_REVIEW', 'SUBMITTED'], to: 'WITHDRAWN', by: 'author' },
  approve: { from: ['SUBMITTED'], to: 'ACCEPTED', by: 'reviewer' },
  return: { from: ['UNIT_REVIEW', 'SUBMITTED'], to: 'RETURNED', by: 'reviewer' },
};

const WORDS: Readonly<Record<ReportState, string>> = {
  DRAFT: '草稿',
  UNIT_REVIEW: '待本单位审核',
  SUBMITTED: '待审核',
  RETURNED: '已退回',
  ACCEPTED: '已通过',
  WITHDRAWN: '已撤回',
};

/** @throws DomainError 409 `report_accepted` for an accepted report, else 409 `report_state_conflict`. */
export function nextReportState(state: ReportState, action: ReportAction): ReportState {
  const { from, to } = REPORT_TRANSITIONS[action];
  if (from.includes(state)) return to ?? state;
  throw state === 'ACCEPTED' ? alreadyAccepted() : wrongState(state);
}

/** What the caller may do with a report in this state. */
export function reportActions(
  state: ReportState,
  caller: { readonly author: boolean; readonly reviewer: boolean },
): ReportAction[] {
  return (Object.keys(REPORT_TRANSITIONS) as ReportAction[]).filter((action) => {
    const { from, by } = REPORT_TRANSITIONS[action];
    return by !== null && from.includes(state) && caller[by];
  });
}

function alreadyAccepted(): DomainError {
  return conflict('report_accepted', '这份填报已审核通过，不能再改。如需更正，请在原填报事项上新建一份更正填报。');
}

function wrongState(state: ReportState): DomainError {
  return conflict('report_state_conflict', `这份填报目前是“${WORDS[state]}”，不能这样操作，请刷新后按现状办理。`);
}
