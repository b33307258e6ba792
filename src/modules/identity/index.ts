export { addPost, createUser, type CreatedUser, type NewPost, type NewUser } from './application/create-user.js';
export { hashPassword, type PasswordHash } from './application/passwords.js';
export { UserDirectory, UserLookup } from './application/user-directory.js';
export { allows, isAction, POLICY, type Action } from './domain/policy.js';
export { requireUnit } from './domain/require-unit.js';
export { IdentityModule } from './identity.module.js';
export { identityConstraintErrors } from './persistence/constraint-errors.js';
export type { Recipient } from './persistence/directory.js';
export { identityEntities } from './persistence/index.js';
