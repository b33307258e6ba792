export { AttachEvidence, type BroughtFile } from './application/attach-evidence.js';
export { AcceptReport } from './application/accept-report.js';
export { AcceptReports, type AcceptReportsInput } from './application/accept-reports.js';
export { EditReport, type EditReportInput } from './application/edit-report.js';
export { ExemptObligation, type ExemptInput } from './application/exempt-obligation.js';
export type {
  AcceptedFacts,
  AcceptedMeasurementFact,
  AcceptedReportFact,
  FactItems,
  ItemFacts,
  MissingReport,
  SchemeFacts,
  UnitObligationCounts,
} from './application/facts.js';
export type { ReportVersion } from './application/guards.js';
export { ListObligations, type ObligationsQuery } from './application/list-obligations.query.js';
export { OpenObligations } from './application/open-obligations.js';
export { OpenReport, type OpenReportInput } from './application/open-report.js';
export { OwedObligations, OwedObligationsLookup } from './application/owed-obligations.js';
export { RecordMeasurement, type RecordMeasurementInput } from './application/record-measurement.js';
export type { CarriedValueInput, ReportInput } from './application/report-input.js';
export type { ReportView } from './application/report-view.js';
export { ReplanCycles } from './application/replan-cycles.js';
export { ReportingFacts, ReportingFactsLookup } from './application/reporting-facts.js';
export { ReleaseReport } from './application/release-report.js';
export { ReturnReport, type ReturnReportInput } from './application/return-report.js';
export {
  ApproveMeasurement,
  ReturnMeasurement,
  type MeasurementVersion,
  type ReturnMeasurementInput,
} from './application/review-measurement.js';
export { SubmitReport, type SubmitReportInput } from './application/submit-report.js';
export { endedTurns, turnsNow, type EndedTurn, type Turn, type TurnKind } from './application/turns.js';
export { WithdrawReport } from './application/withdraw-report.js';
export type { MeasurementSeries, MeasurementState, ObligationState, ReportState } from './domain/vocabulary.js';
export {
  measurementAccepted,
  obligationExempted,
  obligationExtended,
  obligationsOpened,
  reportAccepted,
  reportReturned,
  reportSubmitted,
  reportWithdrawn,
} from './events.js';
export { unfinishedByUnit, type UnfinishedOfUnit } from './persistence/unfinished-rows.js';
export { reportingConstraintErrors } from './persistence/constraint-errors.js';
export { reportingEntities } from './persistence/index.js';
export type { MeasurementView } from './application/measurement-view.js';
export type { OwedGroup, OwedObligation } from './persistence/owed-rows.js';
export type { MovedCycle } from './domain/replan.js';
export { ReportingModule } from './reporting.module.js';
