import { describe, expect, it } from '@jest/globals';
import { endOfTurn, officesTurn, unitsTurn, type OrderTurn } from './order-todos.js';

const order: OrderTurn = {
  state: 'ISSUED',
  deadline: '2023-07-07',
  wantedDeadline: null,
  documentNumber: '督办〔2023〕5号',
  unit: '区教育局',
  title: '完善体制机制',
};

describe('whose turn an order is', () => {
  it('is the unit’s until it has answered, with the deadline', () => {
    expect(unitsTurn(order)).toEqual({
      title: '签收督办单：督办〔2023〕5号“完善体制机制”',
      step: '签收',
      dueOn: '2023-07-07',
    });
    expect(unitsTurn({ ...order, state: 'SIGNED' })).toMatchObject({ step: '办理回复', dueOn: '2023-07-07' });
    expect(unitsTurn({ ...order, state: 'REPLIED' })).toBeNull();
  });

  it('is the office’s when the unit has answered or asks for more time', () => {
    expect(officesTurn(order)).toBeNull();
    expect(officesTurn({ ...order, wantedDeadline: '2023-07-14' })?.title).toBe(
      '答复督办单延期申请：督办〔2023〕5号 区教育局“完善体制机制”，申请延至2023年7月14日',
    );
    expect(officesTurn({ ...order, state: 'REPLIED' })).toMatchObject({ step: '审核回复', dueOn: null });
  });

  it('ends as done, unless the order was taken from the unit unanswered', () => {
    expect(endOfTurn('REPLIED', 'UNIT')).toEqual({ state: 'DONE', concluded: false });
    expect(endOfTurn('CLOSED', 'UNIT')).toEqual({ state: 'DONE', concluded: true });
    expect(endOfTurn('RAISED', 'UNIT')).toEqual({ state: 'CANCELLED', concluded: true });
    expect(endOfTurn('REVOKED', 'OFFICE')).toEqual({ state: 'DONE', concluded: true });
    expect(endOfTurn('SIGNED', 'OFFICE')).toEqual({ state: 'DONE', concluded: false });
  });
});
