import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { requireMeasurementReviewer, requireReviewable } from '../domain/review-value.js';
import { acceptValues } from '../persistence/accept-values.js';
import { lockMeasurement, type FoundMeasurement } from '../persistence/lock-measurement.js';
import { MeasurementEntity } from '../persistence/measurement.entity.js';
import { atVersion, personOf, requireActiveScheme } from './guards.js';
import { measurementView, type MeasurementView } from './measurement-view.js';
import { requireReason } from './require-reason.js';

export interface MeasurementVersion {
  readonly measurementId: string;
  /** The version that the caller has seen. */
  readonly version: number;
}

/** Accepts a recorded value; a value accepted before for the same item, series and day is kept as SUPERSEDED. */
@Injectable()
export class ApproveMeasurement {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @throws DomainError 404 `measurement_not_found`, 403 `coordinator_only`, `own_measurement`,
   * 409 `measurement_in_report`, `measurement_state_conflict`, `scheme_not_active`, 412 `stale_version`.
   */
  run(ctx: RequestContext, input: MeasurementVersion): Promise<MeasurementView> {
    return this.commands.run(ctx, { name: 'reporting.approve-measurement', input }, async (tx) => {
      const { id, state } = await reviewable(tx, input);
      await acceptValues(tx, { measurementId: id });
      tx.audit({
        action: 'measurement.accepted',
        subject: { type: 'measurement', id },
        before: { state },
        after: { state: 'ACCEPTED' },
      });
      return measurementView(tx, id);
    });
  }
}

export interface ReturnMeasurementInput extends MeasurementVersion {
  readonly reason: string;
}

/** Refuses a recorded value with a reason; the unit records another one. */
@Injectable()
export class ReturnMeasurement {
  constructor(private readonly commands: CommandRunner) {}

  /** @throws DomainError as `ApproveMeasurement`, and 422 `reason_required`. */
  run(ctx: RequestContext, input: ReturnMeasurementInput): Promise<MeasurementView> {
    return this.commands.run(ctx, { name: 'reporting.return-measurement', input }, async (tx) => {
      const measurement = await reviewable(tx, input);
      const returnReason = requireReason(input.reason);
      const patch = { state: 'RETURNED', returnReason, reviewedBy: personOf(ctx), reviewedAt: tx.now } as const;
      await compareAndSet(tx, MeasurementEntity, measurement, patch);
      tx.audit({
        action: 'measurement.returned',
        subject: { type: 'measurement', id: measurement.id },
        before: { state: measurement.state },
        after: { state: patch.state, returnReason },
      });
      return measurementView(tx, measurement.id);
    });
  }
}

async function reviewable(tx: Tx, { measurementId, version }: MeasurementVersion): Promise<FoundMeasurement> {
  const measurement = await lockMeasurement(tx, measurementId);
  requireMeasurementReviewer(tx.ctx.actor, measurement);
  requireActiveScheme(measurement);
  atVersion(measurement, version);
  requireReviewable(measurement);
  return measurement;
}
