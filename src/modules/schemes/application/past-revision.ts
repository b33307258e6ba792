import type { Reads } from '../../../platform/database/reads.js';
import type { IndicatorRow, SchemeStructure, TargetRow } from '../domain/scheme-structure.js';

/** A revision that is over, as it was when it ended. */
export interface PastRevision {
  readonly number: number;
  readonly structure: Omit<SchemeStructure, 'header'>;
}

/**
 * The revision that was in force on a day, when it is over; null when it is the present one. On days of a revision that
 * ended before structures were kept, the earliest one known is taken.
 */
export async function pastRevisionOn(
  reads: Reads,
  jurisdictionId: string,
  schemeId: string,
  day: string,
): Promise<PastRevision | null> {
  const [past] = await reads.query<PastRevision>(PAST_REVISION, [jurisdictionId, schemeId, day]);
  if (!past) return null;
  const entered = await enteredSince(reads, jurisdictionId, past.structure);
  return {
    number: past.number,
    structure: {
      ...past.structure,
      indicators: past.structure.indicators.map((row) => withEntered(row, entered.get(row.id))),
      targets: past.structure.targets.map((row) => withEntered(row, entered.get(row.id))),
    },
  };
}

/** The earliest revision that was not yet over on the day `$3`. */
export const PAST_REVISION = `
  SELECT number, structure FROM scheme_revision
  WHERE jurisdiction_id = $1 AND scheme_id = $2 AND ended_on > $3::date ORDER BY number LIMIT 1`;

/** What a coordinator enters because no document says it; it was as true before it was entered. */
type Entered = Pick<IndicatorRow, 'baseValue' | 'baseYear' | 'tolerance' | 'referenceIndicatorId' | 'enteredYears'>;

async function enteredSince(
  reads: Reads,
  jurisdictionId: string,
  { indicators, targets }: Pick<SchemeStructure, 'indicators' | 'targets'>,
): Promise<ReadonlyMap<string, Partial<Entered>>> {
  const rows = await reads.query<Partial<Entered> & { id: string }>(
    `SELECT id, base_value AS "baseValue", base_year AS "baseYear", tolerance,
            reference_indicator_id AS "referenceIndicatorId", entered_years AS "enteredYears"
     FROM indicator WHERE jurisdiction_id = $1 AND id = ANY($2::uuid[])
     UNION ALL
     SELECT id, base_value, NULL, NULL, NULL, NULL FROM target WHERE jurisdiction_id = $1 AND id = ANY($3::uuid[])`,
    [jurisdictionId, indicators.map(({ id }) => id), targets.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, ...entered }) => [id, entered]));
}

function withEntered<Row extends IndicatorRow | TargetRow>(row: Row, entered: Partial<Entered> | undefined): Row {
  if (!entered) return row;
  // What was entered of years carries the days that it judges, whenever the revision was kept.
  const { enteredYears, ...others } = entered;
  const known = Object.entries(others).filter(([key]) => key in row && row[key as keyof Row] === null);
  return { ...row, ...Object.fromEntries(known), ...(enteredYears && { enteredYears }) };
}
