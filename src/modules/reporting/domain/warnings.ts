/** Something odd in a report, which the unit acknowledges when it submits and the reviewer reads; it never blocks. */
export interface ReportWarning {
  /** Names this warning when it is acknowledged: code and, where there are several, what it is about. */
  readonly key: string;
  readonly code: WarningCode;
  /** Path of the field in the report. */
  readonly field: string;
  /** For people, in Chinese. */
  readonly message: string;
}

export type WarningCode =
  | 'unchanged'
  | 'number_contradicts'
  | 'value_falls'
  | 'completed_without_evidence'
  | 'evidence_reused'
  | 'same_text'
  | 'units_missing'
  | 'units_unreviewed';
