import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { newId } from '../../../platform/ids.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { Comparator } from '../../schemes/index.js';
import {
  decideRecorder,
  finalKnown,
  isDecidedByDocument,
  requireValidValue,
  type NewValue,
} from '../domain/record-value.js';
import type { MeasurementSeries, PeriodKind, ValueStatus } from '../domain/vocabulary.js';
import { acceptValues, finalExists } from '../persistence/accept-values.js';
import { findItem, type FoundItem, type ItemRef } from '../persistence/measured-item.js';
import { MeasurementEntity } from '../persistence/measurement.entity.js';
import { personOf, requireActiveScheme } from './guards.js';
import { measurementView, type MeasurementView } from './measurement-view.js';

export interface RecordMeasurementInput {
  readonly item: ItemRef;
  /** Default: ACTUAL. */
  readonly series?: MeasurementSeries;
  readonly periodEnd: string;
  /** Default: OTHER. */
  readonly periodKind?: PeriodKind;
  /** Default: FINAL. */
  readonly status?: ValueStatus;
  /** Decimal string. */
  readonly value: string;
  /** True for the amount of one period, false (default) for a standing at `periodEnd`. */
  readonly flow?: boolean;
  readonly comparator?: Comparator | null;
  readonly source: string;
  /** 文号. With it the coordinator's base values and assigned targets are accepted at once. */
  readonly sourceDocument?: string | null;
}

/** Records a value of an indicator or target apart from any report. It is reviewed by the coordinator. */
@Injectable()
export class RecordMeasurement {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @throws DomainError 404 `indicator_not_found`, `target_not_found`, 403 `foreign_unit`, `coordinator_only`,
   * 409 `scheme_not_active`, `final_value_known`, 422 `measurement_invalid`.
   */
  run(ctx: RequestContext, input: RecordMeasurementInput): Promise<MeasurementView> {
    return this.commands.run(ctx, { name: 'reporting.record-measurement', input }, async (tx) => {
      const item = await itemOf(tx, input.item);
      const value = toValue(input);
      const { unitId } = decideRecorder(ctx.actor, item, value.series);
      requireActiveScheme(item);
      requireValidValue(value, item);
      if (value.status === 'PRELIMINARY' && (await finalExists(tx, input.item, value))) throw finalKnown();
      const id = await insert(tx, input.item, item.schemeId, value, unitId);
      tx.audit({
        action: 'measurement.recorded',
        subject: { type: 'measurement', id },
        after: { ...input.item, ...value },
      });
      if (isDecidedByDocument(value)) {
        await acceptValues(tx, { measurementId: id });
        tx.audit({ action: 'measurement.accepted', subject: { type: 'measurement', id } });
      }
      return measurementView(tx, id);
    });
  }
}

async function itemOf(tx: Tx, ref: ItemRef): Promise<FoundItem> {
  const item = await findItem(readsIn(tx), tx.jurisdictionId, ref, businessDay(tx.now));
  if (!item) throw noSuch(ref.type, ref.type === 'target' ? '量化目标' : '指标');
  return item;
}

function toValue(input: RecordMeasurementInput): NewValue {
  const { periodEnd, value, source } = input;
  return {
    series: input.series ?? 'ACTUAL',
    periodEnd,
    periodKind: input.periodKind ?? 'OTHER',
    status: input.status ?? 'FINAL',
    value,
    flow: input.flow ?? false,
    comparator: input.comparator ?? null,
    source,
    sourceDocument: input.sourceDocument ?? null,
  };
}

async function insert(
  tx: Tx,
  item: ItemRef,
  schemeId: string,
  value: NewValue,
  unitId: string | null,
): Promise<string> {
  const id = newId();
  await tx.manager.insert(MeasurementEntity, {
    id,
    jurisdictionId: tx.jurisdictionId,
    schemeId,
    indicatorId: item.type === 'indicator' ? item.id : null,
    targetId: item.type === 'target' ? item.id : null,
    ...value,
    state: 'SUBMITTED',
    unitId,
    recordedBy: personOf(tx.ctx),
    recordedAt: tx.now,
    version: 1,
  });
  return id;
}
