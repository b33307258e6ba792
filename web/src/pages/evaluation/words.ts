import type { Answer } from '../../app/api.ts';

export type Evaluation = Answer<'getEvaluation'>;

export const KINDS = { ANNUAL: '年度评估', MID_TERM: '中期评估', FINAL: '总结评估' } as const;

export const STATE_TONES: Readonly<Record<string, string>> = {
  DRAFT: 'yellow',
  FROZEN: 'blue',
  UNDER_REVIEW: 'yellow',
  SUBMITTED: 'green',
  PUBLISHED: 'green',
  RETURNED: 'red',
};
