export { assignNames, forgetNames, nameThings, type Naming } from './application/name-things.js';
export { sourceMeant } from './application/source-meant.js';
export { EXTERNAL_KINDS, SOURCE_CODE, SOURCE_RULE } from './domain/external-id.js';
export type { ExternalKind, ExternalName } from './domain/external-id.js';
export { ExternalIdsModule } from './external-ids.module.js';
export { ApiExternalId, ApiSource, IsExternalId, IsSource } from './http/is-external-id.js';
export { externalIdsOf, externallyNamed } from './persistence/columns.js';
export { externalIdsConstraintErrors } from './persistence/constraint-errors.js';
export { externalIdsEntities } from './persistence/index.js';
export {
  hasNames,
  markEnded,
  moveSource,
  namedAfter,
  namedThings,
  thingsMeant,
  type NamedFilter,
  type NamedThing,
} from './persistence/rows.js';
