import type { DatedPost, HeldPost } from '../../identity/rules.js';
import type { RoleName } from '../../../platform/security/actor.js';

export interface PostItem {
  readonly role: RoleName;
  /** Null for a role of the whole jurisdiction. */
  readonly unitExternalId: string | null;
}

export interface PersonItem {
  readonly externalId: string;
  /** Needed for somebody new; a known person keeps the login. */
  readonly login: string | null;
  readonly displayName: string;
  /** False: the person has left. */
  readonly active: boolean;
  /** An account of this very login that the source has not named yet is the one that is meant. */
  readonly adopt: boolean;
  /** All posts that the source gives; null: it says nothing of posts. */
  readonly posts: readonly PostItem[] | null;
}

export interface KnownPerson {
  readonly id: string;
  readonly login: string;
  readonly displayName: string;
  readonly disabled: boolean;
  readonly posts: readonly HeldPost[];
  /** In the source; null for an account that it has not named. */
  readonly externalId: string | null;
  /** Whether it was the source's synchronisation that disabled the account. */
  readonly endedBySource: boolean;
}

export interface SourceUnit {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
}

export interface PeopleState {
  /** Those whom the source has named, and those with a login of an item. */
  readonly people: readonly KnownPerson[];
  /** Logins of items that are in use in another jurisdiction. */
  readonly foreignLogins: ReadonlySet<string>;
  /** Units that the source has named, by external id. */
  readonly units: ReadonlyMap<string, SourceUnit>;
  /** Ids of these units. */
  readonly unitIds: ReadonlySet<string>;
  /** Roles whose posts this synchronisation may give and end. */
  readonly roles: ReadonlySet<RoleName>;
  /** Units that have something to do, by id: there a last reporter or approver is kept. */
  readonly busyUnits: ReadonlyMap<string, string>;
  /** Who can act as what today: ids of enabled users by `postKey`. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
  /** Day of China, `YYYY-MM-DD`. */
  readonly today: string;
}

export function postKey({ role, unitId }: Pick<DatedPost, 'role' | 'unitId'>): string {
  return `${role}/${unitId ?? ''}`;
}
