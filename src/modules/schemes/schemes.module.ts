import { Module } from '@nestjs/common';
import { registerConstraintErrors } from '../../platform/database/constraint-errors.js';
import { ActivateScheme } from './application/activate-scheme.js';
import { annualPlanUseCases } from './application/annual-plans.js';
import { CloseScheme } from './application/close-scheme.js';
import { GetDivisionWorkbook } from './application/division-workbook.query.js';
import { GetScheme } from './application/get-scheme.query.js';
import { GetTask } from './application/get-task.query.js';
import { ListIndicators } from './application/list-indicators.query.js';
import { ListRevisions } from './application/list-revisions.query.js';
import { ListSchemes } from './application/list-schemes.query.js';
import { ListTasks } from './application/list-tasks.query.js';
import { ListYearCommitments } from './application/list-year-commitments.query.js';
import { SchemeReader } from './application/scheme-reader.js';
import { SchemeReviser } from './application/scheme-reviser.js';
import { SchemeWriter } from './application/scheme-writer.js';
import { UpdateCommitment } from './application/update-commitment.js';
import { UpdateIndicator } from './application/update-indicator.js';
import { UpdateTarget } from './application/update-target.js';
import { YearCommitments } from './application/year-commitments.js';
import { AnnualPlansController } from './http/annual-plans.controller.js';
import { CommitmentsController } from './http/commitments.controller.js';
import { IndicatorsController } from './http/indicators.controller.js';
import { SchemesController } from './http/schemes.controller.js';
import { TargetsController } from './http/targets.controller.js';
import { TasksController } from './http/tasks.controller.js';
import { schemesConstraintErrors } from './persistence/index.js';

registerConstraintErrors(schemesConstraintErrors);

@Module({
  controllers: [
    AnnualPlansController,
    CommitmentsController,
    SchemesController,
    TasksController,
    IndicatorsController,
    TargetsController,
  ],
  providers: [
    ...annualPlanUseCases,
    ActivateScheme,
    CloseScheme,
    GetDivisionWorkbook,
    GetScheme,
    GetTask,
    ListIndicators,
    ListRevisions,
    ListSchemes,
    ListTasks,
    ListYearCommitments,
    SchemeReader,
    SchemeReviser,
    SchemeWriter,
    UpdateCommitment,
    UpdateIndicator,
    UpdateTarget,
    YearCommitments,
  ],
  exports: [
    ...annualPlanUseCases,
    ActivateScheme,
    SchemeReader,
    SchemeReviser,
    SchemeWriter,
    UpdateIndicator,
    UpdateTarget,
    YearCommitments,
  ],
})
export class SchemesModule {}
