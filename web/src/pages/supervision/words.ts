import type { Schemas } from '../../app/api.ts';

/** Tone of an order's colour by the ladder's code; a ladder of one's own may have others, which stay grey. */
export function orderTone(code: string): string {
  return { BLUE: 'blue', YELLOW: 'yellow', RED: 'red' }[code] ?? '';
}

export const ORDER_STATES: Readonly<Record<string, string>> = {
  ISSUED: '待签收',
  SIGNED: '办理中',
  REPLIED: '已回复',
  CLOSED: '已销号',
  RAISED: '已升级',
  REVOKED: '已撤销',
};

export const ADDRESSEES: Readonly<Record<string, string>> = {
  REPORTER: '填报员',
  APPROVER: '审核人',
  UNIT_HEAD: '单位负责人',
  LEAD_APPROVER: '汇总牵头单位（抄送）',
  COORDINATOR: '统筹',
  SUPERVISOR: '督查室',
};

const URGENCIES: Readonly<Record<string, string>> = { REMIND: '提醒', URGE: '催办', SUPERVISE: '督办' };

/** `URGE_2` as 催办（第2次）. */
export function stageText(stage: string): string {
  const [urgency = '', step] = stage.split('_');
  return `${URGENCIES[urgency] ?? stage}（第${step}次）`;
}

/** Working days from the due day as a clerk says it. */
export function offsetText(days: number): string {
  if (days === 0) return '到期当日';
  return days < 0 ? `到期前 ${-days} 个工作日` : `逾期 ${days} 个工作日`;
}

export type Order = Schemas['OrderView'];
