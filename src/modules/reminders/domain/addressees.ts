import type { RecipientRole, ReminderRule } from './reminder-rules.js';

/** Who holds the posts today: user ids, by unit where the post is of a unit. */
export interface Staff {
  readonly reporters: ReadonlyMap<string, readonly string[]>;
  readonly approvers: ReadonlyMap<string, readonly string[]>;
  readonly heads: ReadonlyMap<string, readonly string[]>;
  readonly coordinators: readonly string[];
  readonly supervisors: readonly string[];
}

/** STAND_IN: the coordinator, because nobody holds the post that should have been told. */
export type AddressedAs = RecipientRole | 'STAND_IN';

export interface Addressees {
  /** User id → the first role by which the rule reaches the person. */
  readonly addressees: ReadonlyMap<string, AddressedAs>;
  /** Demands of the rule that nobody can meet: the post is vacant, and there is no coordinator. */
  readonly vacant: number;
}

/** Who owes, and who consolidates what is owed, perhaps the same unit. */
export interface Parties {
  readonly unitId: string;
  readonly consolidatingUnitId: string;
}

/** Posts of the unit that owes. */
export const OWN_POSTS = ['REPORTER', 'APPROVER', 'UNIT_HEAD'] as const;

/**
 * The unit counts as reached when one of its own posts that the rule names is held; a copy to the lead is a courtesy
 * and needs no stand-in.
 */
export function addresseesOf(rule: ReminderRule, { unitId, consolidatingUnitId }: Parties, staff: Staff): Addressees {
  const addressees = new Map<string, AddressedAs>();
  let vacant = 0;
  const add = (users: readonly string[], role: AddressedAs): void => {
    for (const user of users) if (!addressees.has(user)) addressees.set(user, role);
  };
  const require = (held: boolean): void => {
    if (held) return;
    add(staff.coordinators, 'STAND_IN');
    if (staff.coordinators.length === 0) vacant += 1;
  };
  const names = (role: RecipientRole): boolean => rule.recipients.includes(role);
  const own = OWN_POSTS.filter(names).map((role) => ({ role, users: holdersOf(role, unitId, staff) }));
  for (const { role, users } of own) add(users, role);
  if (names('SUPERVISOR')) add(staff.supervisors, 'SUPERVISOR');
  if (names('COORDINATOR')) add(staff.coordinators, 'COORDINATOR');
  if (names('LEAD_APPROVER') && consolidatingUnitId !== unitId) {
    add(staff.approvers.get(consolidatingUnitId) ?? [], 'LEAD_APPROVER');
  }
  if (own.length > 0) require(own.some(({ users }) => users.length > 0));
  if (names('SUPERVISOR')) require(staff.supervisors.length > 0);
  if (names('COORDINATOR')) require(staff.coordinators.length > 0);
  return { addressees, vacant };
}

function holdersOf(role: (typeof OWN_POSTS)[number], unitId: string, staff: Staff): readonly string[] {
  switch (role) {
    case 'REPORTER':
      return staff.reporters.get(unitId) ?? [];
    case 'APPROVER':
      return staff.approvers.get(unitId) ?? [];
    case 'UNIT_HEAD':
      return staff.heads.get(unitId) ?? [];
  }
}
