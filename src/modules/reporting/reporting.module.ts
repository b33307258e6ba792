import { Module } from '@nestjs/common';
import { registerConstraintErrors } from '../../platform/database/constraint-errors.js';
import { AuditModule } from '../audit/index.js';
import { CalendarModule } from '../calendar/index.js';
import { IdentityModule } from '../identity/index.js';
import { SchemesModule } from '../schemes/index.js';
import { AcceptReport } from './application/accept-report.js';
import { AcceptReports } from './application/accept-reports.js';
import { AttachEvidence } from './application/attach-evidence.js';
import { CheckReport } from './application/check-report.query.js';
import { GrantExtension, RefuseExtension } from './application/decide-extension.js';
import { DeclareNoChange } from './application/declare-no-change.js';
import { DetachEvidence } from './application/detach-evidence.js';
import { EditReport } from './application/edit-report.js';
import { EvidenceFile } from './application/evidence-file.query.js';
import { ExemptObligation } from './application/exempt-obligation.js';
import { ExportObligationForm } from './application/export-obligation-form.query.js';
import { FormSeals } from './application/form-seals.js';
import { FollowRoster } from './application/follow-roster.js';
import { GetConsolidation } from './application/get-consolidation.query.js';
import { GetObligation } from './application/get-obligation.query.js';
import { HandIn } from './application/hand-in.js';
import { HandInReport } from './application/hand-in-report.js';
import { HandInReports } from './application/hand-in-reports.js';
import { ObligationsMeant } from './application/obligations-meant.js';
import { ImportObligationForm } from './application/import-obligation-form.js';
import { ListCycles } from './application/list-cycles.query.js';
import { ListEvidence } from './application/list-evidence.query.js';
import { ListExtensions } from './application/list-extensions.query.js';
import { ListMeasurements } from './application/list-measurements.query.js';
import { ListWaitingValues } from './application/list-waiting-values.query.js';
import { ListObligations } from './application/list-obligations.query.js';
import { ListTaskReports } from './application/list-task-reports.query.js';
import { OpenObligations } from './application/open-obligations.js';
import { OpenReport } from './application/open-report.js';
import { OwedObligations } from './application/owed-obligations.js';
import { PurgeEvidence } from './application/purge-evidence.js';
import { RecordMeasurement } from './application/record-measurement.js';
import { ReplanCycles } from './application/replan-cycles.js';
import { ReopenCycle } from './application/reopen-cycle.js';
import { RequestExtension } from './application/request-extension.js';
import { ReleaseReport } from './application/release-report.js';
import { GetReport } from './application/report-view.js';
import { GetReportingSettings, SetReportingSettings } from './application/reporting-settings.js';
import { ReportingFacts } from './application/reporting-facts.js';
import { ReturnReport } from './application/return-report.js';
import { ApproveMeasurement, ReturnMeasurement } from './application/review-measurement.js';
import { ReviseObligations } from './application/revise-obligations.js';
import { SubmitReport } from './application/submit-report.js';
import { WithdrawReport } from './application/withdraw-report.js';
import { WriteForm } from './application/write-form.js';
import { BulkReportsController } from './http/bulk-reports.controller.js';
import { CyclesController } from './http/cycles.controller.js';
import { EvidenceController } from './http/evidence.controller.js';
import { ExtensionsController } from './http/extensions.controller.js';
import { MeasurementsController } from './http/measurements.controller.js';
import { ObligationFormController } from './http/obligation-form.controller.js';
import { ObligationsController } from './http/obligations.controller.js';
import { ReportsController } from './http/reports.controller.js';
import { TaskReportsController } from './http/task-reports.controller.js';
import { FollowRosterHandler } from './jobs/follow-roster.job.js';
import { OpenSchemeHandler } from './jobs/open-scheme.job.js';
import { ReviseObligationsHandler } from './jobs/revise-obligations.job.js';
import { reportingConstraintErrors } from './persistence/constraint-errors.js';

registerConstraintErrors(reportingConstraintErrors);

const useCases = [
  OpenReport,
  EditReport,
  DeclareNoChange,
  SubmitReport,
  ReleaseReport,
  WithdrawReport,
  AcceptReport,
  AcceptReports,
  ReturnReport,
  AttachEvidence,
  DetachEvidence,
  PurgeEvidence,
  ExemptObligation,
  RequestExtension,
  GrantExtension,
  RefuseExtension,
  ReopenCycle,
  SetReportingSettings,
  RecordMeasurement,
  ApproveMeasurement,
  ReturnMeasurement,
  OpenObligations,
  ReviseObligations,
  FollowRoster,
  ReportingFacts,
  OwedObligations,
  ReplanCycles,
];

/** 填报周期, 填报事项, 进展填报, 指标数据. */
@Module({
  imports: [AuditModule, CalendarModule, IdentityModule, SchemesModule],
  controllers: [
    ObligationsController,
    ObligationFormController,
    BulkReportsController,
    ReportsController,
    TaskReportsController,
    EvidenceController,
    ExtensionsController,
    CyclesController,
    MeasurementsController,
  ],
  providers: [
    ...useCases,
    FormSeals,
    WriteForm,
    HandIn,
    HandInReport,
    HandInReports,
    ObligationsMeant,
    ExportObligationForm,
    ImportObligationForm,
    GetReport,
    CheckReport,
    GetObligation,
    GetConsolidation,
    ListObligations,
    ListTaskReports,
    ListEvidence,
    EvidenceFile,
    ListExtensions,
    ListCycles,
    GetReportingSettings,
    ListMeasurements,
    ListWaitingValues,
    OpenSchemeHandler,
    ReviseObligationsHandler,
    FollowRosterHandler,
  ],
  exports: useCases,
})
export class ReportingModule {}
