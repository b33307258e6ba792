import { conflict } from '../../../../platform/errors.js';
import { STATE_WORDS, type EvaluationState } from '../evaluation-machine.js';

/** What is done around an evaluation. */
export type Activity =
  'self-evaluation' | 'third-party' | 'opinion' | 'correction' | 'deliberation' | 'adjustment' | 'publication';

interface ActivityRule {
  readonly word: string;
  readonly in: readonly EvaluationState[];
  readonly instead: string;
}

/**
 * When each may be begun and changed. What others decide on does not change under their eyes, so what goes into the
 * paper ends when it is handed in; what follows from the paper begins when there is one.
 */
const ACTIVITIES: Readonly<Record<Activity, ActivityRule>> = {
  'self-evaluation': {
    word: '开展自评',
    in: ['DRAFT', 'FROZEN'],
    instead: '需要补充的，请由审核环节退回后重新评估。',
  },
  'third-party': {
    word: '填写第三方评估',
    in: ['DRAFT', 'FROZEN'],
    instead: '需要补充的，请由审核环节退回后重新评估。',
  },
  opinion: { word: '征求意见', in: ['FROZEN'], instead: '征求意见应在定稿之后、报送审核之前进行。' },
  correction: {
    word: '更正',
    in: ['FROZEN', 'UNDER_REVIEW', 'SUBMITTED', 'PUBLISHED'],
    instead: '计算中的请等待定稿；已退回的请新建评估。',
  },
  deliberation: { word: '登记审议意见', in: ['SUBMITTED', 'PUBLISHED'], instead: '提请审议之后才有审议意见。' },
  adjustment: {
    word: '提出规划调整建议',
    in: ['FROZEN', 'UNDER_REVIEW', 'SUBMITTED', 'PUBLISHED'],
    instead: '请从已定稿、未退回的评估提出。',
  },
  publication: { word: '在公众页公开', in: ['PUBLISHED'], instead: '请在审定、提请审议并公布之后公开。' },
};

/** In which it may be done. */
export function statesOf(activity: Activity): readonly EvaluationState[] {
  return ACTIVITIES[activity].in;
}

/** @throws DomainError 409 `evaluation_state`. */
export function requireActivity(state: EvaluationState, activity: Activity): void {
  const rule = ACTIVITIES[activity];
  if (rule.in.includes(state)) return;
  throw conflict('evaluation_state', `评估当前为“${STATE_WORDS[state]}”，不能${rule.word}。${rule.instead}`);
}
