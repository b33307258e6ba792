import type { Comparator } from '../../../schemes/index.js';
import type { ReportContent } from '../validate-report.js';
import type { ObligationRole, ReportState } from '../vocabulary.js';

/** A report that a unit may write now, with all that its form shows. Days are `YYYY-MM-DD`, figures decimal texts. */
export interface FormObligation {
  readonly id: string;
  readonly version: number;
  readonly schemeTitle: string;
  readonly cycle: string;
  readonly periodEnd: string;
  readonly item: { readonly type: 'task' | 'indicator'; readonly number: number; readonly title: string };
  readonly role: ObligationRole;
  readonly consolidates: boolean;
  readonly dueOn: string;
  readonly state: 'PENDING' | 'RETURNED';
  /** The draft or returned report in hand. */
  readonly report: {
    readonly revision: number;
    readonly version: number;
    readonly state: ReportState;
    readonly unchanged: boolean;
    readonly returnReason: string | null;
    readonly content: ReportContent;
  } | null;
  /** What the unit last had accepted on the item. */
  readonly last: { readonly cycle: string; readonly periodEnd: string; readonly content: ReportContent } | null;
  readonly measures: readonly { readonly id: string; readonly title: string }[];
  readonly figures: readonly FormFigure[];
}

export interface FormFigure {
  readonly type: 'target' | 'indicator';
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  /** Of a target; an indicator has its goal in words. */
  readonly comparator: Comparator | null;
  readonly value: string | null;
  readonly valueMax: string | null;
  readonly targetText: string | null;
  /** The newest accepted standing before the end of the period. */
  readonly lastValue: string | null;
  readonly lastDay: string | null;
}
