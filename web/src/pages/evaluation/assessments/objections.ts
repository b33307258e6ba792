import type { Answer } from '../../../app/api.ts';
import type { Mark } from '../../../app/words.ts';

export type Objection = Answer<'getAssessmentUnit'>['objections'][number];

export const OBJECTION_MARKS: Readonly<Record<Objection['state'], Mark>> = {
  OPEN: { word: '等待答复', tone: 'yellow' },
  SCORE_KEPT: { word: '维持得分', tone: 'grey' },
  SCORE_CORRECTED: { word: '已更正得分', tone: 'green' },
};
