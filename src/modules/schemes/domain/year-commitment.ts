import { conflict } from '../../../platform/errors.js';
import type { SourceRange } from './new-scheme.js';
import type { CommitmentState, Comparator, MeasuredKind } from './vocabulary.js';

/** What an annual document promises; figures are decimal strings, days `YYYY-MM-DD`. */
export interface Commitment {
  /** The year for whose plan it is a candidate. */
  readonly year: number;
  /** The task that it serves; null while nobody has said. */
  readonly taskId: string | null;
  /** The sentence that makes the promise. */
  readonly text: string;
  readonly name: string;
  readonly kind: MeasuredKind;
  readonly comparator: Comparator | null;
  readonly value: string | null;
  readonly valueMax: string | null;
  readonly unit: string | null;
  /** Last day; null means the end of the year. */
  readonly deadline: string | null;
}

export interface NewCommitment extends Commitment {
  /** Place among the commitments of the document, from 1. */
  readonly ordinal: number;
  readonly source: SourceRange | null;
}

export interface YearCommitment extends NewCommitment {
  readonly id: string;
  readonly schemeId: string;
  /** The import of the document, to whose extracted text `source` refers. */
  readonly importId: string;
  readonly state: CommitmentState;
  readonly version: number;
}

/** @throws DomainError 409 `commitment_taken` for one that a year's plan has taken over: the plan is to be changed. */
export function requireUntaken({ name, state }: Pick<YearCommitment, 'name' | 'state'>): void {
  if (state !== 'TAKEN') return;
  throw conflict('commitment_taken', `“${name}”已纳入年度计划，请在年度计划中修改。`);
}
