import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/index.js';
import { IdentityModule } from '../identity/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { ReportingModule } from '../reporting/index.js';
import { SchemesModule } from '../schemes/index.js';
import { AdoptRatingPolicy } from './application/adopt-rating-policy.js';
import { ActiveSchemes } from './application/active-schemes.js';
import { ReconcileRollup } from './application/reconcile-rollup.js';
import { ReconciliationAlarm } from './application/reconciliation-alarm.js';
import { RollupStatus } from './application/rollup-status.js';
import { AssembleEvaluation } from './application/assemble-evaluation.js';
import { AuthorTextsOfEvaluation } from './application/author-texts-of-evaluation.js';
import { DocumentFile } from './application/document-file.query.js';
import { DocumentMaker } from './application/document-maker.js';
import { FinishDocuments } from './application/finish-documents.js';
import { MakeDocuments } from './application/make-documents.js';
import { RenderDocument } from './application/render-document.js';
import { CircularController } from './http/circular.controller.js';
import { DocumentsController } from './http/documents.controller.js';
import { ShortLinkController } from './http/short-link.controller.js';
import { TextsController } from './http/texts.controller.js';
import { RenderDocumentHandler } from './jobs/render-document.job.js';
import { RenderDocumentsHandler } from './jobs/render-documents.job.js';
import { CompareProgress } from './application/compare-progress.query.js';
import { ComputeAgain } from './application/compute-again.js';
import { ComputePart } from './application/compute-part.js';
import { CreateEvaluation } from './application/create-evaluation.js';
import { CreateRatingPolicy } from './application/create-rating-policy.js';
import { EndLostEvaluations } from './application/end-lost-evaluations.js';
import { ExplainNode } from './application/explain-node.query.js';
import { GetEvaluation } from './application/get-evaluation.query.js';
import { GetProgress } from './application/get-progress.query.js';
import { InputReader } from './application/input-reader.js';
import { ListEvaluations } from './application/list-evaluations.query.js';
import { ListLowerProgress } from './application/list-lower-progress.query.js';
import { ListTaskLights } from './application/list-task-lights.query.js';
import { MoveEvaluation } from './application/move-evaluation.js';
import { NoteFailure } from './application/note-failure.js';
import { Publications } from './application/publication/publications.query.js';
import { PublishEvaluation } from './application/publication/publish-evaluation.js';
import { ReadPublicPage } from './application/publication/public-page.query.js';
import { WithdrawPublication } from './application/publication/withdraw-publication.js';
import { RatingPolicies } from './application/rating-policies.query.js';
import { RebuildRollups } from './application/rebuild-rollups.js';
import { RefreshRollup } from './application/refresh-rollup.js';
import { RenderReport } from './application/render-report.js';
import { ReportFile } from './application/report-file.query.js';
import { RollupReader } from './application/rollup-reader.js';
import { UnitMessages } from './application/unit-messages.js';
import { VerifyEvaluation } from './application/verify-evaluation.query.js';
import { EvaluationsController } from './http/evaluations.controller.js';
import { assessmentProviders } from './assessment.js';
import { AssessmentsController } from './http/assessments.controller.js';
import { LowerProgressController } from './http/lower-progress.controller.js';
import { ProgressController } from './http/progress.controller.js';
import { PublicPageController } from './http/public-page.controller.js';
import { PublicationsController } from './http/publications.controller.js';
import { RatingPoliciesController } from './http/rating-policies.controller.js';
import { AssembleEvaluationHandler } from './jobs/assemble-evaluation.job.js';
import { ComputePartHandler } from './jobs/compute-part.job.js';
import { EndLostEvaluationsHandler } from './jobs/end-lost-evaluations.job.js';
import { ReconcileRollupsHandler } from './jobs/reconcile-rollups.job.js';
import { NightlyRollupHandler } from './jobs/nightly-rollup.job.js';
import { RefreshRollupHandler } from './jobs/refresh-rollup.job.js';
import { RemindAskedHandler } from './jobs/remind-asked.job.js';
import { RenderReportHandler } from './jobs/render-report.job.js';
import { lifeControllers, lifeProviders } from './life.js';

const handlers = [
  AssembleEvaluationHandler,
  ComputePartHandler,
  EndLostEvaluationsHandler,
  NightlyRollupHandler,
  ReconcileRollupsHandler,
  RefreshRollupHandler,
  RemindAskedHandler,
  RenderDocumentHandler,
  RenderDocumentsHandler,
  RenderReportHandler,
];

/** 汇总, 年度/中期/总结评估. */
@Module({
  imports: [CalendarModule, IdentityModule, OrganizationsModule, ReportingModule, SchemesModule],
  controllers: [
    ProgressController,
    LowerProgressController,
    AssessmentsController,
    EvaluationsController,
    DocumentsController,
    CircularController,
    TextsController,
    ShortLinkController,
    PublicationsController,
    PublicPageController,
    RatingPoliciesController,
    ...lifeControllers,
  ],
  providers: [
    ActiveSchemes,
    ...assessmentProviders,
    AdoptRatingPolicy,
    AssembleEvaluation,
    AuthorTextsOfEvaluation,
    CompareProgress,
    ComputeAgain,
    ComputePart,
    CreateEvaluation,
    CreateRatingPolicy,
    DocumentFile,
    DocumentMaker,
    EndLostEvaluations,
    ExplainNode,
    FinishDocuments,
    GetEvaluation,
    GetProgress,
    InputReader,
    ListEvaluations,
    ListLowerProgress,
    ListTaskLights,
    MakeDocuments,
    MoveEvaluation,
    NoteFailure,
    Publications,
    PublishEvaluation,
    RatingPolicies,
    RebuildRollups,
    ReconcileRollup,
    ReconciliationAlarm,
    ReadPublicPage,
    RefreshRollup,
    RenderDocument,
    RenderReport,
    ReportFile,
    RollupReader,
    RollupStatus,
    UnitMessages,
    VerifyEvaluation,
    WithdrawPublication,
    ...lifeProviders,
    ...handlers,
  ],
  exports: [
    CreateEvaluation,
    GetEvaluation,
    GetProgress,
    ListEvaluations,
    RebuildRollups,
    RefreshRollup,
    ReportFile,
    RollupStatus,
    VerifyEvaluation,
  ],
})
export class EvaluationModule {}
