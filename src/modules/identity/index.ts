export { addPost, createUser, type CreatedUser, type NewPost, type NewUser } from './application/create-user.js';
export { changePeople, type ChangedPerson, type MadePerson } from './application/change-people.js';
export { mappedUsers, type MappedAccount } from './application/mapped-users.js';
export { hashPassword, unknownPassword, type PasswordHash } from './application/passwords.js';
export { UserDirectory, UserLookup } from './application/user-directory.js';
export { SCOPES, scopeOf, aloneAllows, type Scope } from './domain/clients/scopes.js';
export { allows, isAction, POLICY, type Action } from './domain/policy.js';
export { requireUnit } from './domain/require-unit.js';
export { postHandedOver, postsChanged } from './events.js';
export { IdentityModule } from './identity.module.js';
export { clientSources, endingClients, type EndingClient } from './persistence/clients/client-rows.js';
export { identityConstraintErrors } from './persistence/constraint-errors.js';
export {
  foreignLogins,
  lockPeople,
  peopleMeant,
  unitPostHolders,
  type PeopleMeant,
} from './persistence/people-rows.js';
export type { Recipient } from './persistence/directory.js';
export { identityEntities } from './persistence/index.js';
