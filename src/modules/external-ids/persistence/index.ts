import { ExternalIdEntity } from './external-id.entity.js';

export const externalIdsEntities = [ExternalIdEntity];
