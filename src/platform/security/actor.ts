/** Roles of a post, DESIGN §1: 填报员 审核人 统筹 督查 领导 第三方 管理员 安全审计员. */
export const ROLE_NAMES = [
  'reporter',
  'approver',
  'coordinator',
  'supervisor',
  'leader',
  'evaluator',
  'administrator',
  'auditor',
] as const;
export type RoleName = (typeof ROLE_NAMES)[number];

/** A post that is in force now. `unitId` is null for posts of the whole jurisdiction (administrator, auditor, leader). */
export interface Post {
  readonly unitId: string | null;
  readonly role: RoleName;
}

/** A program that calls the API, as the record names it. */
export interface ActingProgram {
  readonly id: string;
  readonly name: string;
  /** Whose external ids it speaks: a code shared by the programs of one system, or its own id. */
  readonly source: string;
}

/**
 * Who acts. `system` is the service itself: jobs, schedules, the command line. `client` is a program that acts in its
 * own name; its posts only stand in for what it may read.
 */
export interface Actor {
  readonly kind: 'user' | 'client' | 'system';
  /** Null for all but a person. */
  readonly userId: string | null;
  readonly displayName: string;
  readonly jurisdictionId: string;
  readonly posts: readonly Post[];
  /** The program through which it acts, for a person or for itself; absent for people who have signed in. */
  readonly client?: ActingProgram;
}

/** What every command and every scoped read is given: who, for which jurisdiction, in the course of which request. */
export interface RequestContext {
  readonly actor: Actor;
  readonly correlationId: string;
  readonly ip?: string;
  /** The session through which a person acts; absent at the console and in jobs. */
  readonly sessionId?: string;
  readonly idempotencyKey?: string;
  /** Set by the command runner when the answer comes from an earlier run of the same key. */
  replayed?: boolean;
}

/** Stands in place of a jurisdiction for what belongs to none, such as a sign-in with a login that nobody has. */
export const INSTALLATION = '00000000-0000-0000-0000-000000000000';

export function systemContext(jurisdictionId: string, correlationId: string, displayName = '系统'): RequestContext {
  return {
    actor: { kind: 'system', userId: null, displayName, jurisdictionId, posts: [] },
    correlationId,
  };
}

export function hasRole(actor: Actor, ...roles: readonly RoleName[]): boolean {
  return actor.posts.some((post) => roles.includes(post.role));
}

/** Units for which the actor holds one of these roles. */
export function unitsOf(actor: Actor, ...roles: readonly RoleName[]): string[] {
  return actor.posts.flatMap((post) => (post.unitId !== null && roles.includes(post.role) ? [post.unitId] : []));
}
