import { auditEntities } from '../modules/audit/index.js';
import { platformEntities } from '../platform/database/platform-entities.js';

/** Every table of the system, for the data source and the drift check. */
export const entities = [...platformEntities, ...auditEntities];
