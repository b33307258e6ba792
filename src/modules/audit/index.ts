import { AuditEventEntity } from './persistence/audit-event.entity.js';

export { AuditModule } from './audit.module.js';
export { SqlAuditSink } from './persistence/sql-audit-sink.js';
export const auditEntities = [AuditEventEntity];
