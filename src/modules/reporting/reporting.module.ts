import { Module } from '@nestjs/common';
import { registerConstraintErrors } from '../../platform/database/constraint-errors.js';
import { IdentityModule } from '../identity/index.js';
import { SchemesModule } from '../schemes/index.js';
import { AcceptReport } from './application/accept-report.js';
import { CheckReport } from './application/check-report.query.js';
import { DeclareNoChange } from './application/declare-no-change.js';
import { EditReport } from './application/edit-report.js';
import { ExemptObligation } from './application/exempt-obligation.js';
import { GetObligation } from './application/get-obligation.query.js';
import { ListMeasurements } from './application/list-measurements.query.js';
import { ListObligations } from './application/list-obligations.query.js';
import { OpenObligations } from './application/open-obligations.js';
import { OpenReport } from './application/open-report.js';
import { OwedObligations } from './application/owed-obligations.js';
import { RecordMeasurement } from './application/record-measurement.js';
import { ReleaseReport } from './application/release-report.js';
import { GetReport } from './application/report-view.js';
import { ReportingFacts } from './application/reporting-facts.js';
import { ReturnReport } from './application/return-report.js';
import { ApproveMeasurement, ReturnMeasurement } from './application/review-measurement.js';
import { ReviseObligations } from './application/revise-obligations.js';
import { SubmitReport } from './application/submit-report.js';
import { WithdrawReport } from './application/withdraw-report.js';
import { MeasurementsController } from './http/measurements.controller.js';
import { ObligationsController } from './http/obligations.controller.js';
import { ReportsController } from './http/reports.controller.js';
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
  ReturnReport,
  ExemptObligation,
  RecordMeasurement,
  ApproveMeasurement,
  ReturnMeasurement,
  OpenObligations,
  ReviseObligations,
  ReportingFacts,
  OwedObligations,
];

/** 填报周期, 填报事项, 进展填报, 指标数据. */
@Module({
  imports: [IdentityModule, SchemesModule],
  controllers: [ObligationsController, ReportsController, MeasurementsController],
  providers: [
    ...useCases,
    GetReport,
    CheckReport,
    GetObligation,
    ListObligations,
    ListMeasurements,
    OpenSchemeHandler,
    ReviseObligationsHandler,
  ],
  exports: useCases,
})
export class ReportingModule {}
