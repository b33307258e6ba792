/** Why an evaluation was not computed, with what to do next. Codes are stable. */
export const EVALUATION_FAILURES = {
  judging_failed:
    '有一部分内容没有算出来，系统重试多次后仍不成功。请点“重新计算”；再次失败时，请把评估编号告诉系统管理员。',
  assembling_failed: '各部分已经算完，汇总定稿时出错。请点“重新计算”；再次失败时，请把评估编号告诉系统管理员。',
  lost: '计算中断了，半小时没有结果。请点“重新计算”；再次失败时，请把评估编号告诉系统管理员。',
} as const;

export type EvaluationFailure = keyof typeof EVALUATION_FAILURES;

/** As it is kept. */
export interface NotedFailure {
  readonly code: EvaluationFailure;
  /** ISO 8601. */
  readonly at: string;
}
