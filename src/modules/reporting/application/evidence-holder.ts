import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import {
  requireEvidenceKeeper,
  requireOpenForEvidence,
  type EvidenceChange,
  type EvidenceHolder,
} from '../domain/evidence-holder.js';
import { nextReportState } from '../domain/report-machine.js';
import { findMeasurement, lockMeasurement } from '../persistence/lock-measurement.js';
import { findReport, type FoundReport } from '../persistence/locked-report.js';
import { MeasurementEntity } from '../persistence/measurement.entity.js';
import { ProgressReportEntity } from '../persistence/progress-report.entity.js';
import { reportEvidence, valueEvidence, type EvidenceList } from './evidence-view.js';
import { atVersion, reportOfAuthor, requireActiveScheme, requireAuthorUnit } from './guards.js';
import { measurementView } from './measurement-view.js';
import { reportView } from './report-view.js';

/** What the files are of, at the version that the caller has seen. */
export interface HolderVersion {
  readonly holder: EvidenceHolder;
  readonly version: number;
}

/** A holder whose evidence this transaction changes. */
export interface OpenHolder {
  /** Which of its figures a file may bear out. */
  readonly figures: FoundReport['obligation']['figures'];
  /** Evidence is a part of its holder: whoever submits or reviews it must have seen it as it is. */
  readonly touch: () => Promise<unknown>;
  readonly list: () => Promise<EvidenceList>;
}

/**
 * Locks the report or value for who may change its evidence.
 * @throws DomainError 404 `report_not_found`, `measurement_not_found`, 403 `foreign_unit`, `coordinator_only`,
 * `not_recorder`, 409 `scheme_not_active`, `report_accepted`, `report_state_conflict`, `measurement_in_report`,
 * `measurement_state_conflict`, 412 `stale_version`.
 */
export function openHolder(tx: Tx, at: HolderVersion, change: EvidenceChange): Promise<OpenHolder> {
  return at.holder.type === 'report' ? openReport(tx, at) : openValue(tx, at, change);
}

async function openReport(tx: Tx, { holder, version }: HolderVersion): Promise<OpenHolder> {
  const report = await reportOfAuthor(tx, { reportId: holder.id, version });
  nextReportState(report.state, 'edit');
  return {
    figures: report.obligation.figures,
    touch: () => compareAndSet(tx, ProgressReportEntity, report, { state: report.state }),
    list: async () => reportEvidence(await reportView(tx, report.id)),
  };
}

async function openValue(tx: Tx, { holder, version }: HolderVersion, change: EvidenceChange): Promise<OpenHolder> {
  const value = await lockMeasurement(tx, holder.id);
  requireEvidenceKeeper(tx.ctx.actor, value);
  requireActiveScheme(value);
  requireOpenForEvidence(atVersion(value, version), change);
  return {
    figures: [],
    touch: () => compareAndSet(tx, MeasurementEntity, value, { state: value.state }),
    list: async () => valueEvidence(await measurementView(tx, value.id)),
  };
}

/**
 * Asks before a file has come whether the caller may attach at all.
 * @returns asks whether anything may be attached now at this version, before something is stored for nothing. The
 * command asks it all again.
 * @throws DomainError 404 and 403 as `openHolder`.
 */
export async function foreseeHolder(
  reads: Reads,
  ctx: RequestContext,
  { holder, version }: HolderVersion,
): Promise<() => void> {
  const { jurisdictionId } = ctx.actor;
  if (holder.type === 'report') {
    const report = await findReport(reads, jurisdictionId, holder.id);
    requireAuthorUnit(ctx, report.obligation);
    return () => {
      nextReportState(report.state, 'edit');
      atVersion(report, version);
    };
  }
  const value = await findMeasurement(reads, jurisdictionId, holder.id);
  requireEvidenceKeeper(ctx.actor, value);
  return () => requireOpenForEvidence(atVersion(value, version), 'attach');
}
