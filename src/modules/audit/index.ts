import { AuditEventEntity } from './persistence/audit-event.entity.js';

export { AuditModule } from './audit.module.js';
export const auditEntities = [AuditEventEntity];
