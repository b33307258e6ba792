import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule, SqlAuditSink } from '../modules/audit/index.js';
import { CalendarModule } from '../modules/calendar/index.js';
import { ExternalIdsModule } from '../modules/external-ids/index.js';
import { EvaluationModule } from '../modules/evaluation/index.js';
import { IdentityModule } from '../modules/identity/index.js';
import { IntakeModule } from '../modules/intake/index.js';
import { IntegrationModule } from '../modules/integration/index.js';
import { NotificationsModule } from '../modules/notifications/index.js';
import { OrganizationsModule } from '../modules/organizations/index.js';
import { RemindersModule } from '../modules/reminders/index.js';
import { ReportingModule } from '../modules/reporting/index.js';
import { SchemesModule } from '../modules/schemes/index.js';
import { SupervisionModule } from '../modules/supervision/index.js';
import { SynchronisationModule } from '../modules/synchronisation/index.js';
import { TodosModule } from '../modules/todos/index.js';
import type { Clock } from '../platform/clock/clock.js';
import type { RuntimeConfig } from '../platform/config/runtime-config.js';
import { PlatformModule } from '../platform/platform.module.js';
import { OperationsModule } from './operations.module.js';
import { schema } from './open-database.js';

/** The whole system. The API and the worker are the same modules and differ only in the doors that `config.role` opens. */
@Module({})
export class AppModule {
  static forRoot(config: RuntimeConfig, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot({ config, clock, schema, auditSink: SqlAuditSink }),
        AuditModule,
        ExternalIdsModule,
        OrganizationsModule,
        CalendarModule,
        IdentityModule,
        NotificationsModule,
        SchemesModule,
        ReportingModule,
        IntakeModule,
        RemindersModule,
        EvaluationModule,
        TodosModule,
        SupervisionModule,
        SynchronisationModule,
        IntegrationModule,
        OperationsModule,
      ],
    };
  }
}
