import { AuditChainEntity, AuditSealEntity, AuditUnsealedEntity } from './persistence/audit-chain.entities.js';
import { AuditEventEntity } from './persistence/audit-event.entity.js';

export { AccessLog, type AccessEntry } from './application/access-log.js';
export { AuditStatus, type AuditHealth } from './application/audit-health.query.js';
export { RetireAuditEvents } from './application/retire-audit-events.js';
export { SealAuditEvents } from './application/seal-audit-events.js';
export { SqlAuditSink } from './application/sql-audit-sink.js';
export { VerifyAudit, type Verification } from './application/verify-audit.js';
export { AuditModule } from './audit.module.js';
export const auditEntities = [AuditEventEntity, AuditSealEntity, AuditChainEntity, AuditUnsealedEntity];
