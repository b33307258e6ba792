import { AuditChainEntity, AuditSealEntity, AuditUnsealedEntity } from './persistence/audit-chain.entities.js';
import { AuditEventEntity } from './persistence/audit-event.entity.js';

export { AuditStatus, type AuditHealth } from './application/audit-health.query.js';
export { RetireAuditEvents } from './application/retire-audit-events.js';
export { SealAuditEvents } from './application/seal-audit-events.js';
export { VerifyAudit, type Verification } from './application/verify-audit.js';
export { AuditModule } from './audit.module.js';
export { SqlAuditSink } from './persistence/sql-audit-sink.js';
export const auditEntities = [AuditEventEntity, AuditSealEntity, AuditChainEntity, AuditUnsealedEntity];
