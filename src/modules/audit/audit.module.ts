import { Module } from '@nestjs/common';
import { AccessLog } from './application/access-log.js';
import { AuditStatus } from './application/audit-health.query.js';
import { ListAuditEvents } from './application/list-audit-events.query.js';
import { PreparePartitions } from './application/prepare-partitions.js';
import { RetireAuditEvents } from './application/retire-audit-events.js';
import { SealAuditEvents } from './application/seal-audit-events.js';
import { VerifyAudit } from './application/verify-audit.js';
import { AuditEventsController } from './http/audit-events.controller.js';
import { PreparePartitionsJob } from './jobs/prepare-partitions.job.js';
import { SealAuditEventsJob } from './jobs/seal-audit-events.job.js';

/** 审计: the append-only record of who did what, its chain of hashes and its retention. */
@Module({
  controllers: [AuditEventsController],
  providers: [
    AccessLog,
    ListAuditEvents,
    SealAuditEvents,
    VerifyAudit,
    RetireAuditEvents,
    PreparePartitions,
    AuditStatus,
    SealAuditEventsJob,
    PreparePartitionsJob,
  ],
  exports: [AccessLog, AuditStatus, VerifyAudit, SealAuditEvents, RetireAuditEvents],
})
export class AuditModule {}
