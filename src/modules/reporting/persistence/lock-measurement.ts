import type { Tx } from '../../../platform/database/transaction.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { SchemeState } from '../../schemes/index.js';
import type { MeasurementState } from '../domain/vocabulary.js';

export interface LockedMeasurement {
  readonly id: string;
  readonly schemeState: SchemeState;
  readonly state: MeasurementState;
  readonly reportId: string | null;
  readonly recordedBy: string | null;
  readonly version: number;
}

/** @throws DomainError 404 `measurement_not_found`. */
export async function lockMeasurement(tx: Tx, id: string): Promise<LockedMeasurement> {
  const [row] = await tx.sql<LockedMeasurement>(
    `SELECT v.id, s.state AS "schemeState", v.state, v.report_id AS "reportId", v.recorded_by AS "recordedBy", v.version
     FROM measurement v JOIN scheme s ON s.id = v.scheme_id
     WHERE v.jurisdiction_id = $1 AND v.id = $2 FOR UPDATE OF v`,
    [tx.jurisdictionId, id],
  );
  if (!row) throw noSuch('measurement', '数据');
  return row;
}
