import { chineseDay } from '../../../platform/official-document/wording.js';
import type { PathPosition } from '../../schemes/rules.js';
import { formatFigure } from './format.js';

export { type PathPosition, type PlannedYear, plannedAt } from '../../schemes/rules.js';

/** The worked line of what an annual plan expects, in Chinese. */
export function pathLine({ plan, from, to, days, daysInAll, percent }: PathPosition): string {
  const [a, b] = [formatFigure(from.percent), formatFigure(to.percent)];
  const source = `年度计划（${plan.year}年第${plan.revision}版，${chineseDay(plan.effectiveOn)}起执行）`;
  const points = `${chineseDay(from.day)} ${a}% 至 ${chineseDay(to.day)} ${b}%`;
  const worked = `${a}% + (${b}% − ${a}%) × ${days}天 ÷ ${daysInAll}天 = ${formatFigure(percent)}%`;
  return `${source}：${points}，应完成 = ${worked}`;
}
