import { Machine } from './machine.js';

export type AdjustmentState = 'DRAFT' | 'PROPOSED' | 'APPROVED' | 'REJECTED' | 'APPLIED';
export type AdjustmentStep = 'edit' | 'propose' | 'approve' | 'reject' | 'recall' | 'apply';

/** 规划调整: written from an evaluation, proposed, approved by a document or not, then made a revision of the scheme. */
export const ADJUSTMENT = new Machine<AdjustmentState, AdjustmentStep>(
  { code: 'adjustment_state', thing: '规划调整建议' },
  { DRAFT: '草拟中', PROPOSED: '已报批', APPROVED: '已批准', REJECTED: '未批准', APPLIED: '已实施' },
  {
    edit: { from: ['DRAFT'], to: 'DRAFT', by: 'OFFICE', word: '修改' },
    propose: { from: ['DRAFT'], to: 'PROPOSED', by: 'OFFICE', word: '报批' },
    approve: { from: ['PROPOSED'], to: 'APPROVED', by: 'OFFICE', word: '登记批准' },
    reject: { from: ['PROPOSED'], to: 'REJECTED', by: 'OFFICE', word: '登记未批准' },
    recall: { from: ['PROPOSED', 'APPROVED'], to: 'DRAFT', by: 'OFFICE', word: '撤回' },
    apply: { from: ['APPROVED'], to: 'APPLIED', by: 'OFFICE', word: '实施' },
  },
);
