import { unprocessable } from '../../../platform/errors.js';
import type { RoleName } from '../../../platform/security/actor.js';

/** A post with its period; days are `YYYY-MM-DD`, both included, null is open-ended. */
export interface DatedPost {
  readonly unitId: string | null;
  readonly role: RoleName;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** One that a person has. */
export interface HeldPost extends DatedPost {
  readonly id: string;
}

/** Roles that are held alone: 系统管理员 and 安全审计员 of the 三员分立. */
export const SOLITARY: ReadonlySet<RoleName> = new Set(['administrator', 'auditor']);
/** Roles that no other system may give or take: those of the 三员分立. */
export const NEVER_SYNCHRONISED: ReadonlySet<RoleName> = SOLITARY;
/** Roles that are always for one unit. */
export const UNIT_ROLES: ReadonlySet<RoleName> = new Set(['reporter', 'approver']);

/**
 * The posts that one person holds or is to hold must be possible each and together.
 * @throws DomainError 422 `period_reversed`, `post_unit_missing`, `duties_not_separate`.
 */
export function requirePossiblePosts(posts: readonly DatedPost[]): void {
  for (const post of posts) {
    if (post.validTo !== null && post.validTo < post.validFrom) {
      throw unprocessable('period_reversed', '岗位的截止日期早于开始日期，请核对日期。');
    }
    if (UNIT_ROLES.has(post.role) && post.unitId === null) {
      throw unprocessable('post_unit_missing', '填报员和审核人必须属于某个单位，请为岗位选择单位。');
    }
  }
  const clash = posts.some((one) =>
    posts.some((other) => SOLITARY.has(one.role) && other.role !== one.role && overlap(one, other)),
  );
  if (clash) {
    throw unprocessable(
      'duties_not_separate',
      '管理员、安全审计员不得兼任其他岗位（三员分立）。请为其他岗位另建账号，或先结束现有岗位。',
    );
  }
}

/** Whether both periods have a day in common. */
function overlap(one: DatedPost, other: DatedPost): boolean {
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}

function startsBeforeEnd(one: DatedPost, other: DatedPost): boolean {
  return other.validTo === null || one.validFrom <= other.validTo;
}
