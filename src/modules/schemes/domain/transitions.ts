import { conflict, type DomainError, unprocessable, type FieldError } from '../../../platform/errors.js';
import type { SchemeState } from './vocabulary.js';

export type SchemeAction = 'activate' | 'close';

interface Transition {
  readonly from: SchemeState;
  readonly to: SchemeState;
}

/** The whole life of a scheme (DESIGN §5); guards and "what can be done now" both come from here. */
export const SCHEME_TRANSITIONS: Readonly<Record<SchemeAction, Transition>> = {
  activate: { from: 'DRAFT', to: 'ACTIVE' },
  close: { from: 'ACTIVE', to: 'CLOSED' },
};

const WORDS: Readonly<Record<SchemeState, string>> = { DRAFT: '草稿', ACTIVE: '执行中', CLOSED: '已结束' };

/** @throws DomainError 409 `scheme_state_conflict` when the action does not start from this state. */
export function nextState(state: SchemeState, action: SchemeAction): SchemeState {
  const transition = SCHEME_TRANSITIONS[action];
  if (transition.from !== state) throw wrongState(state, transition.from);
  return transition.to;
}

/** What may be done with a scheme in this state. */
export function actionsIn(state: SchemeState): SchemeAction[] {
  return (Object.keys(SCHEME_TRANSITIONS) as SchemeAction[]).filter(
    (action) => SCHEME_TRANSITIONS[action].from === state,
  );
}

export interface ActivationFacts {
  readonly state: SchemeState;
  readonly tasks: number;
  readonly indicators: number;
  /** Assignments without unit or group that nobody has left open. */
  readonly unresolved: readonly { readonly asWritten: string; readonly place: string }[];
}

/**
 * Decides whether a scheme may start: it must ask for something, and each name in it must be somebody, or be left open
 * on purpose.
 * @throws DomainError 409 from another state, 422 `scheme_empty`, 422 `assignments_unresolved` listing the names.
 */
export function decideActivation(facts: ActivationFacts): SchemeState {
  const next = nextState(facts.state, 'activate');
  if (facts.tasks + facts.indicators === 0) {
    throw unprocessable('scheme_empty', '方案中没有任务也没有指标，无法启动。请先补充内容。');
  }
  if (facts.unresolved.length > 0) {
    throw unprocessable(
      'assignments_unresolved',
      `还有 ${facts.unresolved.length} 处单位没有对应到单位库。请逐一选定单位或单位组，或注明暂不落实，再启动方案。`,
      facts.unresolved.map(unresolvedError),
    );
  }
  return next;
}

function unresolvedError(name: { asWritten: string; place: string }): FieldError {
  return { field: name.asWritten, code: 'unresolved', message: `${name.place}中的“${name.asWritten}”尚未对应到单位` };
}

function wrongState(state: SchemeState, needed: SchemeState): DomainError {
  return conflict(
    'scheme_state_conflict',
    `方案目前是“${WORDS[state]}”，只有“${WORDS[needed]}”的方案才能这样操作，请刷新后查看。`,
  );
}
