import type { FieldError } from '../../../platform/errors.js';
import type { ReportContent } from './validate-report.js';

/** A figure, a day and a nature of which a final value is accepted. */
export interface FinalValue {
  readonly figureId: string;
  /** `YYYY-MM-DD`. */
  readonly periodEnd: string;
  readonly flow: boolean;
}

/** Preliminary values whose final one is known: they could never be accepted (`finalKnown`). */
export function finalProblems({ measurements }: ReportContent, final: readonly FinalValue[]): FieldError[] {
  return measurements.flatMap(({ status, targetId, indicatorId, periodEnd, flow }, index) => {
    const figureId = targetId ?? indicatorId;
    const known = final.some(
      (each) => each.figureId === figureId && each.periodEnd === periodEnd && each.flow === flow,
    );
    if (status === 'FINAL' || !known) return [];
    const message = '这一时点已有最终核实数，不能再报初步数；最终核实数有误的，请按最终核实数填写更正值';
    return [{ field: `measurements.${index}.status`, code: 'final_value_known', message }];
  });
}
