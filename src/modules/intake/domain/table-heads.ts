/** What the words of a table's head say about its columns, besides the roles. */
export const NUMBER_HEAD = /^(?:序号?|编号|号)$/;
export const TASK_HEAD = /任务|工作|事项|内容|举措|措施|项目|指标/;
/** A column of figures: 目标值, 2027年目标值, 目标要求 */
export const VALUE_HEAD = /目标值?$|^目标要求$|预期值$|指标值$|^(?:20\d\d年?)+$/;

/** Columns of a table of indicators. The first word that fits gives the kind. */
export type IndicatorColumn = 'growth' | 'base' | 'target' | 'attribute' | 'unit' | 'name';
const INDICATOR_COLUMNS: readonly (readonly [IndicatorColumn, RegExp])[] = [
  ['attribute', /属性|性质|类型/],
  ['unit', /^(?:计量)?单位$/],
  ['growth', /年均|增速|增长|增幅/],
  ['base', /基期|基数|基准|现状|实绩|完成值|实际|(?:19|20)\d[05]年(?:预计)?完成/],
  ['target', /目标|规划值|预期值|指标值|20\d\d年/],
  ['name', /指标|名称/],
];

export function indicatorColumn(words: string): IndicatorColumn | null {
  return INDICATOR_COLUMNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
