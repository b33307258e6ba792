import type { EvidenceHolder } from '../domain/evidence-holder.js';

/** The column of `evidence` that names the holder. */
export const HOLDER_COLUMN: Readonly<Record<EvidenceHolder['type'], string>> = {
  report: 'report_id',
  measurement: 'measurement_id',
};

/** For a statement that looks at two pieces of evidence. */
type Suffix = '' | '2';

/** Joins to evidence `e` its report `r` with obligation `o` and cycle `c`, or its value `v`; `n` ends each alias. */
export const withHolder = (n: Suffix = ''): string => `
  LEFT JOIN progress_report r${n} ON r${n}.id = e${n}.report_id
  LEFT JOIN obligation o${n} ON o${n}.id = r${n}.obligation_id
  LEFT JOIN reporting_cycle c${n} ON c${n}.id = o${n}.cycle_id
  LEFT JOIN measurement v${n} ON v${n}.id = e${n}.measurement_id`;

/** Null for a value of the coordinator. */
export const holderUnit = (n: Suffix = ''): string => `coalesce(o${n}.unit_id, v${n}.unit_id)`;

/** Last day of the time of which it speaks. */
export const holderPeriodEnd = (n: Suffix = ''): string => `coalesce(c${n}.period_end, v${n}.period_end)`;

/**
 * Ids of the units that may read it, as JSON. Of a report: its unit and the consolidating one. Of a value: its unit and
 * those that consolidate the unit's reports on the item; of the coordinator's value all that owe reports on the item.
 */
export const holderReaders = (n: Suffix = ''): string => `
  CASE WHEN o${n}.id IS NOT NULL THEN json_build_array(o${n}.unit_id, o${n}.consolidating_unit_id) ELSE (
    SELECT coalesce(json_agg(DISTINCT reader.id), '[]') FROM (
      SELECT v${n}.unit_id AS id WHERE v${n}.unit_id IS NOT NULL
      UNION ALL
      SELECT CASE WHEN v${n}.unit_id IS NULL THEN w.unit_id ELSE w.consolidating_unit_id END FROM obligation w
      WHERE (w.indicator_id = v${n}.indicator_id OR w.task_id = (SELECT task_id FROM target WHERE id = v${n}.target_id))
        AND (v${n}.unit_id IS NULL OR w.unit_id = v${n}.unit_id)) reader) END`;
