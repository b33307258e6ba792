import { readsIn, type Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { Actor } from '../../../platform/security/actor.js';
import { isReader } from '../domain/who-reads.js';
import { evidenceOf } from '../persistence/evidence-rows.js';
import { readMeasurement, type MeasurementRow } from '../persistence/measurement-rows.js';
import { shownEvidence, type EvidenceView } from './evidence-view.js';

export interface MeasurementView extends MeasurementRow {
  /**
   * Files of a value that is recorded apart from reports; those of a report are with the report. Null when there are
   * some that the caller may not read.
   */
  readonly evidence: readonly EvidenceView[] | null;
}

/** Values with their evidence, as far as it is the actor's to read. Two statements at most. */
export async function shownValues(
  reads: Reads,
  actor: Actor,
  values: readonly MeasurementRow[],
): Promise<MeasurementView[]> {
  const apart = values.filter(({ reportId }) => reportId === null).map(({ id }) => id);
  const evidence = await evidenceOf(reads, actor.jurisdictionId, 'measurement', apart);
  return values.map((value) => {
    const files = evidence.get(value.id) ?? [];
    const readable = files.every(({ readerUnitIds }) => isReader(actor, readerUnitIds));
    return { ...value, evidence: readable ? shownEvidence(actor, files) : null };
  });
}

/** The value as this command leaves it. */
export async function measurementView(tx: Tx, id: string): Promise<MeasurementView> {
  const reads = readsIn(tx);
  const row = await readMeasurement(reads, tx.jurisdictionId, id);
  if (!row) throw noSuch('measurement', '数据');
  const [view] = await shownValues(reads, tx.ctx.actor, [row]);
  return view!;
}
