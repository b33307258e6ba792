import { Module } from '@nestjs/common';
import { AuditModule } from '../modules/audit/index.js';
import { EvaluationModule } from '../modules/evaluation/index.js';
import { IntegrationModule } from '../modules/integration/index.js';
import { NotificationsModule } from '../modules/notifications/index.js';
import { RemindersModule } from '../modules/reminders/index.js';
import { TodosModule } from '../modules/todos/index.js';
import { DocsController } from './http/docs.controller.js';
import { HealthController } from './http/health.controller.js';
import { InstallationController } from './http/installation.controller.js';
import { MetricsController } from './http/metrics.controller.js';
import { ApiDocument } from './openapi/api-document.js';
import { OperationFigures } from './operations/operation-figures.js';

/** What an operator and a stranger open first: health, metrics, API documentation, what stands around the pages. */
@Module({
  imports: [AuditModule, EvaluationModule, IntegrationModule, NotificationsModule, RemindersModule, TodosModule],
  controllers: [InstallationController, HealthController, MetricsController, DocsController],
  providers: [ApiDocument, OperationFigures],
})
export class OperationsModule {}
