/** What each rule does, in a sentence that a clerk can check a figure by. Keys are the `rule` of explanations. */
const RULE_TEXTS: Readonly<Record<string, string>> = {
  task: '按权重平均各项举措（取汇总牵头单位最新审核通过的填报）和量化目标的完成比例；都没有时采用牵头单位填报的总体比例。与已批准年度计划在当日的应完成进度比较，没有年度计划的与序时进度比较。没有数据的项不计入，也不按零计算。',
  measure: '汇总牵头单位最新审核通过的填报中该项举措的完成比例；填报没有填写的不计入，也不按零计算。',
  section: '本章节各任务完成比例的平均值，每项任务计一次（评价规则另定权重的按权重）；没有完成比例的任务不计入。',
  unit: '本单位牵头的各任务完成比例的平均值，每项任务计一次（评价规则另定权重的按权重）；没有完成比例的任务不计入。',
  scheme: '全部任务完成比例的平均值与序时进度比较得出总体结论；约束性指标滞后时，总体结论不高于滞后。',
  scheme_by_section:
    '各章节完成比例按章节权重的平均值与序时进度比较得出总体结论；没有完成比例的章节不计入；约束性指标滞后时，总体结论不高于滞后。',
  level: '完成比例 =（现值 − 基期值）÷（目标值 − 基期值），与序时进度比较；没有基期值时只判断是否达到目标。',
  cumulative: '完成比例 = 各期累计 ÷ 目标值，与序时进度比较。',
  level_by_years:
    '完成比例 =（现值 − 基期值）÷（目标值 − 基期值），与年度目标路径在当日的应完成比例比较：规划文件给出的年度目标优先，文件没有的年度采用统筹部门填写并在当日有效的，相邻两点之间按天数直线计算。',
  cumulative_by_years:
    '完成比例 = 各期累计 ÷ 目标值，与年度目标逐年累计的路径在当日的应完成比例比较：规划文件给出的年度目标优先，文件没有的年度采用统筹部门填写并在当日有效的，相邻两点之间按天数直线计算。',
  annual_average_growth: '已有各年增速的几何平均，与要求的年均增速比较。',
  ceiling: '逐年判断是否控制在要求以内，最新一年必须达标。',
  floor: '逐年判断是否保持在要求以上，最新一年必须达标。',
  assigned: '逐年判断是否完成上级下达的年度目标；尚未下达的不评价。',
  synchronised: '本指标增速与参照指标增速之差，不低于零（或允许差距）为同步。',
};

/** @throws RangeError for a rule that nobody has put into words. */
export function ruleText(rule: string): string {
  const text = RULE_TEXTS[rule];
  if (text === undefined) throw new RangeError(`no text for rule ${rule}`);
  return text;
}
