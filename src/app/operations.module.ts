import { Module } from '@nestjs/common';
import { AuditModule } from '../modules/audit/index.js';
import { EvaluationModule } from '../modules/evaluation/index.js';
import { RemindersModule } from '../modules/reminders/index.js';
import { DocsController } from './http/docs.controller.js';
import { HealthController } from './http/health.controller.js';
import { StartPageController } from './http/start-page.controller.js';
import { ApiDocument } from './openapi/api-document.js';

/** What an operator and a stranger open first: health, API documentation, start page. */
@Module({
  imports: [AuditModule, EvaluationModule, RemindersModule],
  controllers: [StartPageController, HealthController, DocsController],
  providers: [ApiDocument],
})
export class OperationsModule {}
