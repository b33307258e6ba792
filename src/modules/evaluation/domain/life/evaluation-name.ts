import type { EvaluationKind } from '../snapshot.js';

export const KIND_WORDS: Readonly<Record<EvaluationKind, string>> = {
  ANNUAL: '年度评估',
  MID_TERM: '中期评估',
  FINAL: '总结评估',
};

export interface NamedEvaluation {
  readonly id: string;
  /** From 1 within the scheme. */
  readonly number: number;
  readonly kind: EvaluationKind;
  readonly asOf: string;
}

/** How messages call an evaluation. */
export function evaluationName({ number, kind, asOf }: NamedEvaluation): string {
  return `第${number}号评估（${KIND_WORDS[kind]}，数据截至${asOf}）`;
}
