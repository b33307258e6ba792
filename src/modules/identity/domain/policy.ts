import { ROLE_NAMES, type RoleName } from '../../../platform/security/actor.js';

/** Whoever has signed in, with or without a post in force. */
const SIGNED_IN = 'signed-in';
const BUSINESS: readonly RoleName[] = ['reporter', 'approver', 'coordinator', 'supervisor', 'leader', 'evaluator'];

/**
 * Which roles may take which action: the one table that the guard, `GET /auth/me` and docs/permissions.md are made
 * from. 三员分立: the administrator manages accounts and the system and writes no business data, the auditor alone reads
 * the audit, and neither holds a business post beside it (`separation.ts`). Whether a role extends to a certain unit is
 * decided by the use case with `requireUnit`.
 */
export const POLICY = {
  'auth.self': SIGNED_IN,
  'notifications.read': SIGNED_IN,
  'notifications.self': SIGNED_IN,
  'units.read': ROLE_NAMES,
  'units.write': ['coordinator'],
  'units.sync': ['coordinator', 'administrator'],
  'people.sync': ['administrator'],
  'external-ids.read': [...BUSINESS, 'administrator'],
  'external-ids.write': ['coordinator', 'administrator'],
  'imports.read': ['coordinator', 'supervisor'],
  'imports.write': ['coordinator'],
  'schemes.read': BUSINESS,
  'schemes.write': ['coordinator'],
  'annual-plans.read': BUSINESS,
  'annual-plans.write': ['reporter', 'approver'],
  'annual-plans.review': ['coordinator'],
  'obligations.read': ['reporter', 'approver', 'coordinator', 'supervisor', 'leader'],
  'obligations.write': ['coordinator'],
  'reports.write': ['reporter', 'approver'],
  'reports.release': ['approver'],
  'reports.review': ['approver', 'coordinator'],
  'evidence.purge': ['administrator'],
  'measurements.read': BUSINESS,
  'measurements.write': ['reporter', 'approver', 'coordinator'],
  'measurements.review': ['approver', 'coordinator'],
  'progress.read': BUSINESS,
  'assessments.read': ['reporter', 'approver', 'coordinator', 'supervisor', 'leader'],
  'assessments.write': ['coordinator'],
  'assessments.object': ['approver'],
  'lower-progress.read': ['coordinator', 'supervisor', 'leader'],
  'rating-policies.read': BUSINESS,
  'rating-policies.write': ['coordinator'],
  'evaluations.read': ['coordinator', 'supervisor', 'leader', 'evaluator'],
  'evaluations.write': ['coordinator'],
  'publications.write': ['coordinator'],
  'self-evaluations.read': BUSINESS,
  'self-evaluations.write': ['reporter', 'approver'],
  'self-evaluations.release': ['approver'],
  'third-party.write': ['evaluator'],
  'opinions.read': BUSINESS,
  'opinions.answer': ['approver'],
  'follow-ups.read': BUSINESS,
  'follow-ups.report': ['reporter', 'approver'],
  'reminders.read': ['coordinator', 'supervisor'],
  'reminders.write': ['coordinator', 'supervisor'],
  'reminders.urge': ['reporter', 'approver', 'coordinator'],
  'burden.read': ['reporter', 'approver', 'coordinator', 'supervisor', 'leader'],
  'supervision.read': ['reporter', 'approver', 'coordinator', 'supervisor', 'leader'],
  'supervision.answer': ['reporter', 'approver'],
  'supervision.propose': ['coordinator', 'supervisor'],
  'supervision.write': ['supervisor'],
  'circulars.read': ['coordinator', 'supervisor', 'leader'],
  'circulars.write': ['coordinator', 'supervisor'],
  'calendar.read': [...BUSINESS, 'administrator'],
  'calendar.write': ['administrator'],
  'todos.read': SIGNED_IN,
  'todo-connectors.read': ['administrator'],
  'todo-connectors.write': ['administrator'],
  'api-clients.read': ['administrator'],
  'api-clients.write': ['administrator'],
  'sso-providers.read': ['administrator'],
  'sso-providers.write': ['administrator'],
  'users.read': ['administrator'],
  'users.write': ['administrator'],
  'jobs.manage': ['administrator'],
  'channels.manage': ['administrator'],
  'deliveries.manage': ['administrator'],
  'webhooks.manage': ['administrator'],
  'events.read': ['reporter', 'approver', 'coordinator', 'supervisor', 'leader', 'administrator'],
  'changes.read': ['reporter', 'approver', 'coordinator', 'supervisor', 'leader'],
  'exports.read': ['coordinator', 'supervisor', 'leader'],
  'audit.read': ['auditor'],
} as const satisfies Record<string, typeof SIGNED_IN | readonly RoleName[]>;

export type Action = keyof typeof POLICY;

/** Actions by which one reads what units have entered; reading it of a unit that is not one's own is put on record. */
const UNIT_DATA: ReadonlySet<string> = new Set<Action>([
  'follow-ups.read',
  'obligations.read',
  'measurements.read',
  'opinions.read',
  'self-evaluations.read',
  'supervision.read',
  'supervision.propose',
]);

export function holdsUnitData(action: string): boolean {
  return UNIT_DATA.has(action);
}

export const ACTIONS = Object.keys(POLICY) as Action[];

/** Whether the action is about the signed-in person alone, whatever the posts. */
export function concernsOneself(action: Action): boolean {
  return POLICY[action] === SIGNED_IN;
}

export function isAction(name: string): name is Action {
  return Object.hasOwn(POLICY, name);
}

/** Roles that are granted the action. */
export function rolesFor(action: Action): readonly RoleName[] {
  const granted: typeof SIGNED_IN | readonly RoleName[] = POLICY[action];
  return granted === SIGNED_IN ? ROLE_NAMES : granted;
}

/** Whether a person who holds these posts today may take the action somewhere in the jurisdiction. */
export function allows(posts: readonly { readonly role: RoleName }[], action: Action): boolean {
  return POLICY[action] === SIGNED_IN || posts.some((post) => rolesFor(action).includes(post.role));
}

export function allowedActions(posts: readonly { readonly role: RoleName }[]): Action[] {
  return ACTIONS.filter((action) => allows(posts, action));
}
