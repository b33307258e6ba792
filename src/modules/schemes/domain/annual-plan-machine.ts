import { conflict } from '../../../platform/errors.js';

export const ANNUAL_PLAN_STATES = ['DRAFT', 'PROPOSED', 'RETURNED', 'APPROVED', 'SUPERSEDED'] as const;
export type AnnualPlanState = (typeof ANNUAL_PLAN_STATES)[number];

export type AnnualPlanAction = 'edit' | 'propose' | 'withdraw' | 'approve' | 'return';

interface Transition {
  readonly from: readonly (AnnualPlanState | null)[];
  /** Null leaves the state as it is. */
  readonly to: AnnualPlanState | null;
  /** Whose action it is: of the unit that consolidates the task, or of the coordinator. */
  readonly by: 'lead' | 'coordinator';
}

/**
 * The life of a plan's newest revision; null is a plan that nobody has begun. Editing an approved plan begins its next
 * revision, and the approved one stays in force until that is approved.
 */
export const ANNUAL_PLAN_TRANSITIONS: Readonly<Record<AnnualPlanAction, Transition>> = {
  edit: { from: [null, 'DRAFT', 'RETURNED', 'APPROVED'], to: null, by: 'lead' },
  propose: { from: ['DRAFT', 'RETURNED'], to: 'PROPOSED', by: 'lead' },
  withdraw: { from: ['PROPOSED'], to: 'DRAFT', by: 'lead' },
  approve: { from: ['PROPOSED'], to: 'APPROVED', by: 'coordinator' },
  return: { from: ['PROPOSED'], to: 'RETURNED', by: 'coordinator' },
};

const WORDS: Readonly<Record<AnnualPlanState, string>> = {
  DRAFT: '草稿',
  PROPOSED: '待批准',
  RETURNED: '已退回',
  APPROVED: '已批准',
  SUPERSEDED: '已被新版取代',
};

/**
 * @param state of the newest revision; null before the first.
 * @returns the state after the action.
 * @throws DomainError 409 `annual_plan_missing` without a plan, else 409 `annual_plan_state_conflict`.
 */
export function nextAnnualPlanState(
  state: AnnualPlanState | null,
  action: Exclude<AnnualPlanAction, 'edit'>,
): AnnualPlanState {
  const { to } = requireAnnualPlanAction(state, action);
  if (to === null) throw new Error(`${action} has no state to lead to`);
  return to;
}

/** @throws DomainError as {@link nextAnnualPlanState}. */
export function requireAnnualPlanAction(state: AnnualPlanState | null, action: AnnualPlanAction): Transition {
  const transition = ANNUAL_PLAN_TRANSITIONS[action];
  if (transition.from.includes(state)) return transition;
  if (state === null) throw conflict('annual_plan_missing', '这项任务该年度还没有计划，请先由汇总牵头单位编制。');
  throw conflict('annual_plan_state_conflict', `年度计划目前是“${WORDS[state]}”，不能这样操作，请刷新后按现状办理。`);
}

/** What the caller may do with a plan whose newest revision is in this state. */
export function annualPlanActions(
  state: AnnualPlanState | null,
  caller: { readonly lead: boolean; readonly coordinator: boolean },
): AnnualPlanAction[] {
  return (Object.keys(ANNUAL_PLAN_TRANSITIONS) as AnnualPlanAction[]).filter((action) => {
    const { from, by } = ANNUAL_PLAN_TRANSITIONS[action];
    return from.includes(state) && caller[by];
  });
}
