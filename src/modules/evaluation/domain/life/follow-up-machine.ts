import { Machine } from './machine.js';

export type FollowUpState = 'OPEN' | 'REPORTED' | 'CLOSED';
export type FollowUpStep = 'report' | 'return' | 'close';

/** 审议意见办理: given to a lead unit, reported on by it, closed by the coordinator or sent back. */
export const FOLLOW_UP = new Machine<FollowUpState, FollowUpStep>(
  { code: 'follow_up_state', thing: '审议意见办理事项' },
  { OPEN: '办理中', REPORTED: '已报办理情况', CLOSED: '已办结' },
  {
    report: { from: ['OPEN', 'REPORTED'], to: 'REPORTED', by: 'UNIT', word: '报送办理情况' },
    return: { from: ['REPORTED'], to: 'OPEN', by: 'OFFICE', word: '退回办理情况' },
    close: { from: ['REPORTED'], to: 'CLOSED', by: 'OFFICE', word: '办结' },
  },
);
