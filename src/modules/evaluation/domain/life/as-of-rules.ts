import { unprocessable } from '../../../../platform/errors.js';
import type { EvaluationKind } from '../snapshot.js';

/**
 * On which day each kind of evaluation looks: annual on the last day of a year, unless somebody says why not; mid-term
 * while the plan runs; final when it is over.
 * @throws DomainError 422 `as_of_not_year_end`, `as_of_after_end`, `as_of_before_end`.
 */
export function requireAsOfOfKind(
  kind: EvaluationKind,
  asOf: string,
  said: { readonly planEnd: string; readonly reason: string | null },
): void {
  const { planEnd, reason } = said;
  switch (kind) {
    case 'ANNUAL':
      if (asOf.endsWith('-12-31') || reason !== null) return;
      throw refused(
        'as_of_not_year_end',
        `年度评估的数据截止日一般为当年 12 月 31 日。确需截至 ${asOf} 的，请填写理由 asOfReason。`,
      );
    case 'MID_TERM':
      if (asOf < planEnd) return;
      throw refused(
        'as_of_after_end',
        `规划期至 ${planEnd} 届满，此后应做总结评估（FINAL），请改选评估种类或提前截止日。`,
      );
    case 'FINAL':
      if (asOf >= planEnd) return;
      throw refused(
        'as_of_before_end',
        `总结评估的数据截止日不能早于规划期末（${planEnd}）。规划期内请做中期或年度评估。`,
      );
  }
}

function refused(code: string, message: string) {
  return unprocessable(code, message, [{ field: 'asOf', code: 'unsuitable', message }]);
}
