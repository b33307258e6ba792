import type { Reads } from '../../../../platform/database/reads.js';
import { noSuch } from '../../../../platform/http/identifier.js';
import type { EvaluationState } from '../../domain/evaluation-machine.js';
import type { RollupAssignment, RollupScheme } from '../../domain/rollup-input.js';
import type { EvaluationKind } from '../../domain/snapshot.js';

export interface EvaluatedFrame {
  readonly id: string;
  readonly schemeId: string;
  readonly number: number;
  readonly kind: EvaluationKind;
  readonly state: EvaluationState;
  readonly asOf: string;
  /** As kept with the evaluation: the scheme of its day and revision, whatever has become of it since. */
  readonly scheme: RollupScheme;
  readonly assignments: readonly RollupAssignment[];
}

/**
 * What an evaluation is about, without its facts.
 * @param lock `FOR SHARE` keeps the evaluation from being moved on until the command ends.
 * @throws DomainError 404 `evaluation_not_found`.
 */
export async function loadFrame(
  reads: Reads,
  jurisdictionId: string,
  id: string,
  lock: 'FOR SHARE' | '' = '',
): Promise<EvaluatedFrame> {
  const [row] = await reads.query<EvaluatedFrame>(
    `SELECT id, scheme_id AS "schemeId", number, kind, state, as_of AS "asOf", inputs -> 'input' -> 'scheme' AS scheme,
            inputs -> 'input' -> 'assignments' AS assignments
     FROM evaluation WHERE jurisdiction_id = $1 AND id = $2 ${lock}`,
    [jurisdictionId, id],
  );
  if (!row) throw noSuch('evaluation', '评估');
  return row;
}
