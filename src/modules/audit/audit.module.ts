import { Module } from '@nestjs/common';
import { ListAuditEvents } from './application/list-audit-events.query.js';
import { AuditEventsController } from './http/audit-events.controller.js';

@Module({ controllers: [AuditEventsController], providers: [ListAuditEvents] })
export class AuditModule {}
