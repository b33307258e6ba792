import { Machine } from './machine.js';

export type SelfEvaluationState = 'ASKED' | 'WRITTEN' | 'HANDED_IN' | 'RETURNED';
export type SelfEvaluationStep = 'write' | 'hand-in' | 'return';

/** 自评: asked of a unit, written by its reporter, handed in by its approver; the coordinator may give it back. */
export const SELF_EVALUATION = new Machine<SelfEvaluationState, SelfEvaluationStep>(
  { code: 'self_evaluation_state', thing: '自评' },
  { ASKED: '待填写', WRITTEN: '已填写', HANDED_IN: '已报送', RETURNED: '已退回' },
  {
    write: { from: ['ASKED', 'WRITTEN', 'RETURNED'], to: 'WRITTEN', by: 'UNIT', word: '填写' },
    'hand-in': { from: ['WRITTEN'], to: 'HANDED_IN', by: 'UNIT', word: '报送' },
    return: { from: ['HANDED_IN'], to: 'RETURNED', by: 'OFFICE', word: '退回' },
  },
);
