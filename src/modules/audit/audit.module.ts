import { Module } from '@nestjs/common';
import { AuditSink } from '../../platform/database/audit-sink.js';
import { ListAuditEvents } from './application/list-audit-events.query.js';
import { AuditEventsController } from './http/audit-events.controller.js';
import { SqlAuditSink } from './persistence/sql-audit-sink.js';

@Module({
  controllers: [AuditEventsController],
  providers: [ListAuditEvents, SqlAuditSink, { provide: AuditSink, useExisting: SqlAuditSink }],
  exports: [AuditSink],
})
export class AuditModule {}
