import { unprocessable } from '../../../platform/errors.js';

/** Progress is told from the plan's first day up to today. @throws DomainError 422 `as_of_outside`. */
export function requireDayOfPlan(scheme: { readonly planStart: string }, asOf: string, today: string): void {
  if (asOf >= scheme.planStart && asOf <= today) return;
  const { planStart } = scheme;
  if (planStart > today) {
    throw unprocessable('as_of_outside', `规划期自 ${planStart} 开始，现在还没有可评价的进展。请在规划期开始后查看。`);
  }
  throw unprocessable('as_of_outside', `数据截止日应在规划期开始（${planStart}）与今天（${today}）之间，请更正日期。`, [
    { field: 'asOf', code: 'outside', message: `应在 ${planStart} 与 ${today} 之间` },
  ]);
}
