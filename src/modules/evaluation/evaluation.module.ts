import { Module } from '@nestjs/common';
import { OrganizationsModule } from '../organizations/index.js';
import { ReportingModule } from '../reporting/index.js';
import { SchemesModule } from '../schemes/index.js';
import { AssembleEvaluation } from './application/assemble-evaluation.js';
import { ComputeAgain } from './application/compute-again.js';
import { ComputePart } from './application/compute-part.js';
import { CreateEvaluation } from './application/create-evaluation.js';
import { EndLostEvaluations } from './application/end-lost-evaluations.js';
import { ExplainNode } from './application/explain-node.query.js';
import { GetEvaluation } from './application/get-evaluation.query.js';
import { GetProgress } from './application/get-progress.query.js';
import { InputReader } from './application/input-reader.js';
import { ListEvaluations } from './application/list-evaluations.query.js';
import { ListTaskLights } from './application/list-task-lights.query.js';
import { MoveEvaluation } from './application/move-evaluation.js';
import { NoteFailure } from './application/note-failure.js';
import { RebuildRollups } from './application/rebuild-rollups.js';
import { RefreshRollup } from './application/refresh-rollup.js';
import { RenderReport } from './application/render-report.js';
import { ReportFile } from './application/report-file.query.js';
import { RollupReader } from './application/rollup-reader.js';
import { VerifyEvaluation } from './application/verify-evaluation.query.js';
import { EvaluationsController } from './http/evaluations.controller.js';
import { ProgressController } from './http/progress.controller.js';
import { AssembleEvaluationHandler } from './jobs/assemble-evaluation.job.js';
import { ComputePartHandler } from './jobs/compute-part.job.js';
import { EndLostEvaluationsHandler } from './jobs/end-lost-evaluations.job.js';
import { NightlyRollupHandler } from './jobs/nightly-rollup.job.js';
import { RefreshRollupHandler } from './jobs/refresh-rollup.job.js';
import { RenderReportHandler } from './jobs/render-report.job.js';

const handlers = [
  AssembleEvaluationHandler,
  ComputePartHandler,
  EndLostEvaluationsHandler,
  NightlyRollupHandler,
  RefreshRollupHandler,
  RenderReportHandler,
];

/** 汇总, 年度/中期/总结评估. */
@Module({
  imports: [OrganizationsModule, ReportingModule, SchemesModule],
  controllers: [ProgressController, EvaluationsController],
  providers: [
    AssembleEvaluation,
    ComputeAgain,
    ComputePart,
    CreateEvaluation,
    EndLostEvaluations,
    ExplainNode,
    GetEvaluation,
    GetProgress,
    InputReader,
    ListEvaluations,
    ListTaskLights,
    MoveEvaluation,
    NoteFailure,
    RebuildRollups,
    RefreshRollup,
    RenderReport,
    ReportFile,
    RollupReader,
    VerifyEvaluation,
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
    VerifyEvaluation,
  ],
})
export class EvaluationModule {}
