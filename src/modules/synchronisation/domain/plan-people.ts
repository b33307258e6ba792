import { LOGIN, NEVER_SYNCHRONISED, tidyLogin, UNIT_ROLES, type HeldPost } from '../../identity/rules.js';
import {
  inOrder,
  outcomeOf,
  refusal,
  repeated,
  repeatedId,
  type Change,
  type Duty,
  type ItemOutcome,
  type Outcome,
  type Refusal,
} from './outcome.js';
import { postKey, type KnownPerson, type PeopleState, type PersonItem } from './person-state.js';
import { NO_STEPS, planPosts, type PostEnd, type PostSteps } from './plan-posts.js';

/** What becomes of a person; a new one has no account yet (null). */
export interface PersonStep {
  readonly externalId: string;
  readonly person: KnownPerson | null;
  readonly login: string;
  readonly displayName: string;
  readonly adopted: boolean;
  /** True: enabled again; false: disabled; null: stays as it is. */
  readonly enabled: boolean | null;
  readonly posts: PostSteps;
}

export interface PeoplePlan {
  readonly items: readonly ItemOutcome[];
  /** Only of people of whom something changes. */
  readonly steps: readonly PersonStep[];
  /** How many enabled people the source knows here, before. */
  readonly known: number;
}

/**
 * Compares what a source says of its people with the accounts. Order does not matter. Nothing is matched silently, no
 * account is deleted, nobody loses the last reporter or approver of a unit that has something to do, and what an
 * administrator has disabled stays so.
 * @param full whether people whom the source has named and no item names have left.
 */
export function planPeople(items: readonly PersonItem[], state: PeopleState, full: boolean): PeoplePlan {
  return new Planner(state).plan(items, full);
}

interface Wish {
  readonly index: number | null;
  readonly externalId: string;
  readonly person: KnownPerson | null;
  readonly adopted: boolean;
  readonly login: string;
  readonly displayName: string;
  /** False: the person has left. */
  readonly active: boolean;
  readonly posts: PostSteps;
}

class Planner {
  private readonly byExternalId: ReadonlyMap<string, KnownPerson>;
  private readonly byLogin: ReadonlyMap<string, KnownPerson>;
  private readonly unitNames: ReadonlyMap<string, string>;
  private readonly outcomes: ItemOutcome[] = [];

  constructor(private readonly state: PeopleState) {
    const { people, units } = state;
    this.unitNames = new Map([...units.values()].map(({ id, name }) => [id, name]));
    this.byExternalId = new Map(people.flatMap((one) => (one.externalId === null ? [] : [[one.externalId, one]])));
    this.byLogin = new Map(people.map((one) => [one.login, one]));
  }

  plan(items: readonly PersonItem[], full: boolean): PeoplePlan {
    const wishes = this.wishesOf(items);
    const wanting = full ? [...wishes, ...this.unnamed(new Set(items.map(({ externalId }) => externalId)))] : wishes;
    const alone = this.leftAlone(wanting);
    const steps = wanting.flatMap((wish) => this.grant(wish, alone));
    const known = [...this.byExternalId.values()].filter(({ disabled }) => !disabled).length;
    return { items: inOrder(this.outcomes), steps, known };
  }

  private wishesOf(items: readonly PersonItem[]): Wish[] {
    const twice = repeated(items.map(({ externalId }) => externalId));
    const logins = repeated(items.flatMap(({ login }) => (login === null ? [] : [tidyLogin(login)])));
    return items.flatMap((item, index): Wish[] => {
      const { externalId } = item;
      const displayName = item.displayName.normalize('NFC').trim();
      const login = item.login === null ? null : tidyLogin(item.login);
      const known = this.byExternalId.get(externalId) ?? null;
      const refuse = (why: Refusal, id = known?.id ?? null): [] =>
        this.say({ index, externalId, outcome: 'REFUSED', id, name: displayName, proposal: null, ...why });
      if (twice.has(externalId)) return refuse(repeatedId());
      if (login !== null && logins.has(login)) return refuse(repeatedLogin(login));
      if (known === null && !item.active && !(login !== null && item.adopt && this.byLogin.has(login))) {
        const detail = '对方已停用、本系统没有的人员，无需开户。';
        return this.say({ index, externalId, outcome: 'UNCHANGED', id: null, name: displayName, detail });
      }
      const person = known ?? this.byOwnLogin(login, item.adopt);
      if (person !== null && 'code' in person) return refuse(person);
      const fault = person && this.faultOf(person, login, item.active);
      if (fault) return refuse(fault, person.id);
      const posts =
        item.posts === null || !item.active ? NO_STEPS : planPosts(item.posts, person?.posts ?? [], this.state);
      if ('code' in posts) return refuse(posts, person?.id ?? null);
      const adopted = person !== null && person.externalId === null;
      const common = { index, externalId, person, adopted, login: person?.login ?? login! };
      return [
        {
          ...common,
          displayName: item.active ? displayName : (person?.displayName ?? displayName),
          active: item.active,
          posts,
        },
      ];
    });
  }

  /** The account with the login of somebody whom the source has not named yet; null: a new one. */
  private byOwnLogin(login: string | null, adopt: boolean): KnownPerson | null | Refusal {
    if (login === null) return refusal('login_missing', '新的人员须有登录名（login）。');
    if (!LOGIN.test(login)) {
      return refusal('login_malformed', '登录名应为 1 至 64 个小写字母、数字、点、横线或下划线，首尾为字母或数字。');
    }
    const owner = this.byLogin.get(login);
    if (owner === undefined) return this.state.foreignLogins.has(login) ? loginTaken(login) : null;
    if (owner.externalId !== null) return loginTaken(login);
    if (adopt) return owner;
    return refusal(
      'adoption_needed',
      `本系统已有登录名为 ${login} 的账号。确认就是此人，请加上 adopt: true 重新提交；不是，请换一个登录名。`,
      { id: owner.id, name: owner.displayName },
    );
  }

  private faultOf(person: KnownPerson, login: string | null, active: boolean): Refusal | null {
    if (login !== null && login !== person.login) {
      return refusal('login_fixed', `登录名不能更改，此人的登录名是 ${person.login}，请在同步数据中沿用或去掉 login。`);
    }
    if (this.current(person).some(({ role }) => NEVER_SYNCHRONISED.has(role))) {
      return refusal('solitary_account', '管理员和安全审计员的账号（三员分立）不由同步管理，请在用户管理中办理。');
    }
    if (active && person.disabled && !person.endedBySource) {
      return refusal('disabled_here', '此账号由管理员停用，同步不恢复。如应恢复，请管理员在用户管理中启用。');
    }
    return null;
  }

  private unnamed(named: ReadonlySet<string>): Wish[] {
    return [...this.byExternalId].flatMap(([externalId, person]): Wish[] => {
      if (person.disabled || named.has(externalId)) return [];
      const { login, displayName } = person;
      return [{ index: null, externalId, person, adopted: false, login, displayName, active: false, posts: NO_STEPS }];
    });
  }

  /**
   * Posts at which nobody would be left if all that is to end ended at once, in units that have something to do. All who
   * hold one of them keep it: who of them is to stay is for people to say.
   */
  private leftAlone(wishes: readonly Wish[]): ReadonlySet<string> {
    const left = new Map([...this.state.holders].map(([key, ids]) => [key, new Set(ids)]));
    const at = (key: string): Set<string> => left.get(key) ?? left.set(key, new Set()).get(key)!;
    const touched = new Set<string>();
    const goes = (post: HeldPost, id: string): void => {
      if (this.state.holders.get(postKey(post))?.includes(id) && at(postKey(post)).delete(id))
        touched.add(postKey(post));
    };
    for (const wish of wishes) {
      const { person, active, posts } = wish;
      if (person !== null && !active && this.otherPosts(person).length === 0) {
        for (const post of person.posts) goes(post, person.id);
      }
      if (person !== null && active) for (const { post } of posts.ended) goes(post, person.id);
    }
    for (const { person, externalId, active, posts } of wishes) {
      if (!active) continue;
      const id = person?.id ?? `new:${externalId}`;
      for (const post of posts.added) if (post.validFrom <= this.state.today) at(postKey(post)).add(id);
      if (person?.disabled) {
        const ended = new Set(posts.ended.map(({ post }) => post));
        for (const post of this.current(person)) if (!ended.has(post)) at(postKey(post)).add(id);
      }
    }
    return new Set(
      [...touched].filter((key) => {
        const [role, unitId = ''] = key.split('/');
        return UNIT_ROLES.has(role as never) && this.state.busyUnits.has(unitId) && at(key).size === 0;
      }),
    );
  }

  private grant(wish: Wish, alone: ReadonlySet<string>): PersonStep[] {
    const { index, externalId, person, adopted, login, displayName, active } = wish;
    const kept = wish.posts.ended.filter(({ post }) => isAlone(post, alone));
    const owes = person === null || active ? kept.map(({ post }) => this.lastOf(post)) : this.keepersOf(person, alone);
    const posts = { added: wish.posts.added, ended: wish.posts.ended.filter((end) => !kept.includes(end)) };
    const enabled = enabling(person, active, owes);
    const step: PersonStep = { externalId, person, login, displayName, adopted, enabled, posts };
    const changes = this.changesOf(step);
    const outcome = becoming(step, changes, owes);
    this.say({ index, externalId, outcome, id: person?.id ?? null, name: displayName, changes, owes });
    return person === null || changes.length > 0 ? [step] : [];
  }

  /** Why somebody who has left keeps the account; nothing for one who has lost it already. */
  private keepersOf(person: KnownPerson, alone: ReadonlySet<string>): Duty[] {
    if (person.disabled) return [];
    const others = this.otherPosts(person);
    if (others.length > 0) {
      const roles = [...new Set(others.map(({ role }) => role))].sort().join('、');
      return [
        {
          code: 'holds_other_post',
          detail: `此人还担任不由同步管理的岗位（${roles}）。请管理员先结束或交接这些岗位，再同步。`,
        },
      ];
    }
    return this.current(person)
      .filter((post) => isAlone(post, alone))
      .map((post) => this.lastOf(post));
  }

  private lastOf(post: HeldPost): Duty {
    const unit = this.state.busyUnits.get(post.unitId ?? '') ?? '';
    const word = post.role === 'reporter' ? '填报员' : '审核人';
    return {
      code: post.role === 'reporter' ? 'last_reporter' : 'last_approver',
      detail: `此人是“${unit}”在任的最后一名${word}，该单位还有未办结的事项。请先为该单位设立新的${word}，或由管理员办理岗位交接，再同步。`,
    };
  }

  /** Posts in force that the synchronisation may not end. */
  private otherPosts(person: KnownPerson): HeldPost[] {
    return this.current(person).filter(({ role }) => !this.state.roles.has(role) && !UNIT_ROLES.has(role));
  }

  private current({ posts }: KnownPerson): HeldPost[] {
    const { today } = this.state;
    return posts.filter(({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo >= today));
  }

  private changesOf({ person, externalId, displayName, adopted, enabled, posts }: PersonStep): Change[] {
    const words = ({ role, unitId }: { role: string; unitId: string | null }): string =>
      unitId === null ? role : `${role}@${this.unitNames.get(unitId) ?? unitId}`;
    const dropped = posts.ended.map(({ post }: PostEnd) => words(post)).sort();
    const gained = posts.added.map(words).sort();
    return [
      ...(adopted ? [{ field: 'externalId', before: null, after: externalId }] : []),
      ...(person === null || displayName === person.displayName
        ? []
        : [{ field: 'displayName', before: person.displayName, after: displayName }]),
      ...(enabled === null ? [] : [{ field: 'active', before: !enabled, after: enabled }]),
      ...(dropped.length + gained.length === 0 ? [] : [{ field: 'posts', before: dropped, after: gained }]),
    ];
  }

  private say(outcome: Parameters<typeof outcomeOf>[0]): [] {
    this.outcomes.push(outcomeOf(outcome));
    return [];
  }
}

function isAlone(post: HeldPost, alone: ReadonlySet<string>): boolean {
  return alone.has(postKey(post));
}

function becoming({ person, enabled }: PersonStep, changes: readonly Change[], owes: readonly Duty[]): Outcome {
  if (person === null) return 'CREATED';
  if (owes.length > 0) return 'KEPT';
  if (enabled === false) return 'ENDED';
  return changes.length > 0 ? 'UPDATED' : 'UNCHANGED';
}

function enabling(person: KnownPerson | null, active: boolean, owes: readonly Duty[]): boolean | null {
  const asWished = person === null || active !== person.disabled;
  if (asWished || owes.length > 0) return null;
  return active;
}

const repeatedLogin = (login: string): Refusal =>
  refusal('login_repeated', `登录名 ${login} 在本次数据中出现了不止一次，请只保留一条。`);

const loginTaken = (login: string): Refusal => refusal('login_taken', `登录名 ${login} 已由他人使用，请换一个登录名。`);
