import type { CircularFacts } from '../domain/circular-facts.js';
import type { CircularRow } from '../persistence/circulars.js';

/** A circular as lists show it. */
export interface CircularSummary {
  readonly id: string;
  readonly schemeId: string;
  readonly documentNumber: string;
  readonly period: CircularFacts['period'];
  readonly asOf: string;
  /** Over the canonical JSON of the facts. */
  readonly sha256: string;
  readonly createdAt: Date;
}

export interface CircularView extends CircularSummary {
  readonly facts: CircularFacts;
}

export function circularSummary({ facts, ...row }: CircularRow): CircularSummary {
  const { documentNumber, period, asOf } = facts;
  return { ...row, documentNumber, period, asOf };
}

export function circularView(row: CircularRow): CircularView {
  return { ...circularSummary(row), facts: row.facts };
}
