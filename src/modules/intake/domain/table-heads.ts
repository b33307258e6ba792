/** What the words of a table's head say about its columns, besides the roles. */
export const NUMBER_HEAD = /^(?:序号?|编号|号)$/;
/** The number of the row in its table, not of the task in its document. */
export const ORDINAL_HEAD = /^序号?$/;
export const TASK_HEAD = /任务|工作|事项|内容|举措|措施|项目|指标/;
/** Heads of a column of short names, behind which a column may say more: 工作任务 | 主要内容 */
export const TITLE_HEAD = /任务|工作|事项|项目|名称/;
export const MEASURES_HEAD = /举措|措施|做法/;
/** All quantified targets of a task and nothing else. */
export const QUANTIFIED_HEAD = /^量化目标$/;
/** Targets among other things: behind the roles, or beside another column that can be the task. */
export const TARGETS_HEAD = /^(?:工作|年度|预期|主要|具体|总体|阶段性?|绩效|20\d\d年?)*(?:目标|指标)$|成效|成果/;
/** What is reported or remarked, not promised: figures in it are no targets. */
export const ASIDE_HEAD =
  /备注|说明|依据|来源|进展|进度|季度|月度|^[一二三四]季|^\d{1,2}月|完成情况|完成率|问题|联系|电话|经办|评价|评分|分值|权重|频次|标准$/;
/** A column of figures: 目标值, 2027年目标值, 目标要求 */
export const VALUE_HEAD = /目标值?$|^目标要求$|预期值$|指标值$|^(?:20\d\d年?)+$/;

/** Columns of a table of indicators. The first word that fits gives the kind. */
export type IndicatorColumn =
  'growth' | 'base' | 'target' | 'attribute' | 'unit' | 'name' | 'comparison' | 'kind' | 'baseYear';
const INDICATOR_COLUMNS: readonly (readonly [IndicatorColumn, RegExp])[] = [
  ['comparison', /^比较$/],
  ['kind', /^评价方式$/],
  ['baseYear', /^基期年份?$/],
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
