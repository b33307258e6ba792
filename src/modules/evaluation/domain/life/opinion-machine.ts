import { Machine } from './machine.js';

export type OpinionState = 'ASKED' | 'NO_OBJECTION' | 'GIVEN' | 'TAKEN' | 'NOT_TAKEN';
export type OpinionStep = 'agree' | 'object' | 'take' | 'leave';

/** 征求意见: asked of a department, answered by it, and each opinion taken or not with the reason. */
export const OPINION = new Machine<OpinionState, OpinionStep>(
  { code: 'opinion_state', thing: '征求意见' },
  { ASKED: '待答复', NO_OBJECTION: '无意见', GIVEN: '已提意见', TAKEN: '已采纳', NOT_TAKEN: '未采纳' },
  {
    agree: { from: ['ASKED'], to: 'NO_OBJECTION', by: 'UNIT', word: '答复无意见' },
    object: { from: ['ASKED'], to: 'GIVEN', by: 'UNIT', word: '提出意见' },
    take: { from: ['GIVEN'], to: 'TAKEN', by: 'OFFICE', word: '采纳' },
    leave: { from: ['GIVEN'], to: 'NOT_TAKEN', by: 'OFFICE', word: '不予采纳' },
  },
);
