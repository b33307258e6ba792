/** The pure rules that other modules' domains build on; nothing here loads Nest or the database. */
export { LOGIN, tidyLogin } from './domain/login.js';
export {
  NEVER_SYNCHRONISED,
  requirePossiblePosts,
  UNIT_ROLES,
  type DatedPost,
  type HeldPost,
} from './domain/separation.js';
