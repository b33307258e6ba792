import { addDays } from '../../../../platform/calendar/working-calendar.js';
import type { RoleName } from '../../../../platform/security/actor.js';
import type { HeldPost } from '../separation.js';

/** Whoever is in the group gets the post. */
export interface GroupRule {
  readonly group: string;
  readonly role: RoleName;
  /** Null for a post of the whole jurisdiction. */
  readonly unitId: string | null;
}

/**
 * Roles that groups may give by themselves. All others write for the whole district, or administer or watch over the
 * system (三员); an administrator has to list them at the provider first.
 */
export const ORDINARY_ROLES: readonly RoleName[] = ['reporter', 'approver', 'leader'];

export type WantedPost = Pick<GroupRule, 'role' | 'unitId'>;

/** The posts that the groups of a person give, each once. */
export function wantedPosts(groups: readonly string[], rules: readonly GroupRule[]): WantedPost[] {
  const wanted = rules.filter(({ group }) => groups.includes(group)).map(({ role, unitId }) => ({ role, unitId }));
  return wanted.filter((post, index) => wanted.findIndex((other) => same(other, post)) === index);
}

export interface PostChanges {
  readonly grant: readonly WantedPost[];
  readonly end: readonly { readonly post: HeldPost; readonly lastDay: string }[];
}

/**
 * Brings the posts of a person in line with what the groups give now. A post that was given by hand is left alone and
 * stands for a wanted one. What the provider gave and no longer gives was held until yesterday; a post lasts for a day at
 * least, so one that began today ends with today.
 * @param held all posts of the person; `granted` are the ids of those that this provider gave.
 * @param today day of China, `YYYY-MM-DD`.
 */
export function decidePosts(
  held: readonly HeldPost[],
  granted: ReadonlySet<string>,
  wanted: readonly WantedPost[],
  today: string,
): PostChanges {
  const lasting = held.filter(({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo > today));
  const yesterday = addDays(today, -1);
  return {
    grant: wanted.filter((post) => !lasting.some((other) => same(other, post))),
    end: lasting
      .filter((post) => granted.has(post.id) && !wanted.some((other) => same(other, post)))
      .map((post) => ({ post, lastDay: post.validFrom === today ? today : yesterday })),
  };
}

function same(one: WantedPost, other: WantedPost): boolean {
  return one.role === other.role && one.unitId === other.unitId;
}
