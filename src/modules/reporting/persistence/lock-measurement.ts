import { readsIn, type Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { SchemeState } from '../../schemes/index.js';
import type { EvidencedValue } from '../domain/evidence-holder.js';

/** A value with all that its rules ask for. */
export interface FoundMeasurement extends EvidencedValue {
  readonly id: string;
  readonly schemeState: SchemeState;
  readonly version: number;
}

/** @throws DomainError 404 `measurement_not_found`. */
export function lockMeasurement(tx: Tx, id: string): Promise<FoundMeasurement> {
  return read(readsIn(tx), tx.jurisdictionId, id, 'FOR UPDATE OF v');
}

/**
 * The value as it is now, for questions.
 * @throws DomainError 404 `measurement_not_found`.
 */
export function findMeasurement(reads: Reads, jurisdictionId: string, id: string): Promise<FoundMeasurement> {
  return read(reads, jurisdictionId, id, '');
}

async function read(
  reads: Reads,
  jurisdictionId: string,
  id: string,
  lock: '' | 'FOR UPDATE OF v',
): Promise<FoundMeasurement> {
  const [row] = await reads.query<FoundMeasurement>(
    `SELECT v.id, s.state AS "schemeState", v.series, v.source_document AS "sourceDocument", v.state,
       v.report_id AS "reportId", v.unit_id AS "unitId", v.recorded_by AS "recordedBy", v.version
     FROM measurement v JOIN scheme s ON s.id = v.scheme_id
     WHERE v.jurisdiction_id = $1 AND v.id = $2 ${lock}`,
    [jurisdictionId, id],
  );
  if (!row) throw noSuch('measurement', '数据');
  return row;
}
