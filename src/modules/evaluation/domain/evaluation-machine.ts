import { conflict } from '../../../platform/errors.js';

export type EvaluationState = 'DRAFT' | 'FROZEN' | 'UNDER_REVIEW' | 'SUBMITTED' | 'PUBLISHED' | 'RETURNED';
export type EvaluationStep = 'submit' | 'approve' | 'return' | 'publish';

/** Design §5: 草稿 → 定稿 → 区政府/区委审核 → 提请人大常委会 → 公布; what is returned is made anew, never changed. */
const STEPS: Readonly<Record<EvaluationStep, { from: EvaluationState; to: EvaluationState; word: string }>> = {
  submit: { from: 'FROZEN', to: 'UNDER_REVIEW', word: '报送审核' },
  approve: { from: 'UNDER_REVIEW', to: 'SUBMITTED', word: '审核通过并提请审议' },
  return: { from: 'UNDER_REVIEW', to: 'RETURNED', word: '退回' },
  publish: { from: 'SUBMITTED', to: 'PUBLISHED', word: '公布' },
};

export const STATE_WORDS: Readonly<Record<EvaluationState, string>> = {
  DRAFT: '计算中',
  FROZEN: '已定稿',
  UNDER_REVIEW: '审核中',
  SUBMITTED: '已提请审议',
  PUBLISHED: '已公布',
  RETURNED: '已退回',
};

/** @throws DomainError 409 `evaluation_state` when the step is not open in this state. */
export function decideStep(state: EvaluationState, step: EvaluationStep): EvaluationState {
  const { from, to, word } = STEPS[step];
  if (state !== from) {
    throw conflict(
      'evaluation_state',
      `评估当前为“${STATE_WORDS[state]}”，不能${word}；只有“${STATE_WORDS[from]}”的评估可以${word}。`,
    );
  }
  return to;
}

/** What can be done next; pages and answers take their buttons from here. */
export function nextSteps(state: EvaluationState): readonly EvaluationStep[] {
  return (Object.keys(STEPS) as EvaluationStep[]).filter((step) => STEPS[step].from === state);
}
