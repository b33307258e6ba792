/** Words of the field for what the service names by code (docs/glossary.md). */
export const SCHEME_STATES = { DRAFT: '待启动', ACTIVE: '实施中', CLOSED: '已结束' } as const;

export const CYCLES = { MONTH: '每月', QUARTER: '每季度', HALF_YEAR: '每半年', YEAR: '每年' } as const;

export const DUTIES = {
  REPORT: '报送进展',
  MID_TERM_EVALUATION: '中期评估',
  FINAL_EVALUATION: '总结评估',
  ANNUAL_PLAN: '年度计划',
  ASSESSMENT: '考核',
} as const;

export const ATTRIBUTES = { BINDING: '约束性', EXPECTED: '预期性' } as const;

export const KINDS = {
  level: '达到数值',
  cumulative: '累计完成',
  annual_average_growth: '年均增长',
  ceiling: '每年不超过',
  floor: '每年不低于',
  assigned: '完成上级下达目标',
  synchronised: '与其他指标同步',
} as const;

export const VALUE_STATES = {
  DRAFT: '草稿',
  SUBMITTED: '待审核',
  ACCEPTED: '已认定',
  RETURNED: '已退回',
  SUPERSEDED: '已被替换',
  WITHDRAWN: '已撤回',
} as const;

export const VALUE_STATUSES = { PRELIMINARY: '初步数', FINAL: '最终核实数' } as const;

export const SERIES = { ACTUAL: '实际数', BASE: '基期数', ASSIGNED_TARGET: '上级下达目标' } as const;

export const PERIODS = { YEAR: '全年', HALF_YEAR: '半年', QUARTER: '季度', MONTH: '月度', OTHER: '时点' } as const;
