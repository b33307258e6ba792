import { addDays } from '../../../platform/calendar/working-calendar.js';
import { DomainError } from '../../../platform/errors.js';
import {
  NEVER_SYNCHRONISED,
  requirePossiblePosts,
  UNIT_ROLES,
  type DatedPost,
  type HeldPost,
} from '../../identity/rules.js';
import { refusal, type Refusal } from './outcome.js';
import { postKey, type PeopleState, type PostItem } from './person-state.js';

export interface PostEnd {
  readonly post: HeldPost;
  /** Null: it was never in force and goes without a trace but in the audit. */
  readonly lastDay: string | null;
}

export interface PostSteps {
  readonly added: readonly DatedPost[];
  readonly ended: readonly PostEnd[];
}

export const NO_STEPS: PostSteps = { added: [], ended: [] };

/**
 * What makes a person's posts those that the source gives. It ends only posts of roles that it may give, in units that it
 * has named: what the administrator set up elsewhere is no affair of it.
 */
export function planPosts(
  items: readonly PostItem[],
  held: readonly HeldPost[],
  state: PeopleState,
): PostSteps | Refusal {
  const wanted = new Map<string, Pick<DatedPost, 'role' | 'unitId'>>();
  for (const item of items) {
    const post = readPost(item, state);
    if ('code' in post) return post;
    wanted.set(postKey(post), post);
  }
  const added = [...wanted.values()].flatMap((post) => addition(post, held, state.today));
  const ended = held.flatMap((post) =>
    wanted.has(postKey(post)) || !isOfSource(post, state) ? [] : endOf(post, state.today),
  );
  const impossible = clash([...held.flatMap((post) => remaining(post, ended)), ...added]);
  return impossible ?? { added, ended };
}

function readPost(
  { role, unitExternalId }: PostItem,
  { units, roles }: PeopleState,
): Pick<DatedPost, 'role' | 'unitId'> | Refusal {
  if (NEVER_SYNCHRONISED.has(role)) {
    return refusal('role_never_synchronised', '管理员和安全审计员（三员分立）不能由同步设立，请在用户管理中办理。');
  }
  if (!roles.has(role)) {
    return refusal(
      'role_not_allowed',
      `岗位 ${role} 不在此客户端可同步的岗位之内，请管理员在客户端设置（syncRoles）中允许，或去掉这个岗位。`,
    );
  }
  if (unitExternalId === null) {
    if (!UNIT_ROLES.has(role)) return { role, unitId: null };
    return refusal('post_unit_missing', '填报员和审核人必须属于某个单位，请写明 unitExternalId。');
  }
  const unit = units.get(unitExternalId);
  if (!unit) return refusal('unit_unknown', `没有外部编号为 ${unitExternalId} 的单位，请先同步单位，再同步人员。`);
  if (!unit.active)
    return refusal('unit_ended', `单位“${unit.name}”（${unitExternalId}）已停用，不能设岗，请核对所属单位。`);
  return { role, unitId: unit.id };
}

/** Nothing for a post that goes on; after one that ends today it begins tomorrow. */
function addition(post: Pick<DatedPost, 'role' | 'unitId'>, held: readonly HeldPost[], today: string): DatedPost[] {
  const same = held.filter((one) => postKey(one) === postKey(post) && (one.validTo === null || one.validTo >= today));
  if (same.some(({ validTo }) => validTo === null || validTo > today)) return [];
  return [{ ...post, validFrom: same.length > 0 ? addDays(today, 1) : today, validTo: null }];
}

function isOfSource({ role, unitId }: HeldPost, { roles, unitIds }: PeopleState): boolean {
  return roles.has(role) && (unitId === null || unitIds.has(unitId));
}

/** Until yesterday it was held; one that began today is held today. */
function endOf(post: HeldPost, today: string): PostEnd[] {
  if (post.validFrom > today) return [{ post, lastDay: null }];
  const lastDay = post.validFrom === today ? today : addDays(today, -1);
  return post.validTo === null || post.validTo > lastDay ? [{ post, lastDay }] : [];
}

function remaining(post: HeldPost, ended: readonly PostEnd[]): DatedPost[] {
  const end = ended.find((one) => one.post === post);
  if (!end) return [post];
  return end.lastDay === null ? [] : [{ ...post, validTo: end.lastDay }];
}

function clash(posts: readonly DatedPost[]): Refusal | null {
  try {
    requirePossiblePosts(posts);
    return null;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'duties_not_separate') return refusal(error.code, error.detail);
    throw error;
  }
}
