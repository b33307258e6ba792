import type { Post } from '../../../../platform/security/actor.js';
import { ACTIONS, allows, concernsOneself, rolesFor, type Action } from '../policy.js';

interface Family {
  /** For the administrator who grants it, and for the OpenAPI document. */
  readonly words: string;
  /** First words of the actions that belong to it. */
  readonly areas: readonly string[];
}

/** Coarse on purpose: what an office system needs is a handful of words, and the posts of people say the rest. */
const FAMILIES: Readonly<Record<string, Family>> = {
  units: { words: '单位、别名与单位组', areas: ['units'] },
  people: { words: '人员账号与岗位的同步', areas: ['people'] },
  'external-ids': { words: '外部编号', areas: ['external-ids'] },
  schemes: {
    words: '分工方案、年度滚动计划与日历',
    areas: ['schemes', 'imports', 'annual-plans', 'calendar'],
  },
  reports: { words: '填报事项、进展填报与指标数据', areas: ['obligations', 'reports', 'measurements'] },
  evaluations: {
    words: '进展汇总、评估、考核与整改',
    areas: [
      'progress',
      'lower-progress',
      'rating-policies',
      'evaluations',
      'publications',
      'self-evaluations',
      'third-party',
      'opinions',
      'follow-ups',
      'assessments',
    ],
  },
  supervision: { words: '提醒、督办与通报', areas: ['reminders', 'burden', 'supervision', 'circulars'] },
  todos: { words: '待办与消息', areas: ['todos', 'notifications'] },
  changes: { words: '变更流与批量导出', areas: ['events', 'changes', 'exports'] },
};

/** What a client does in its own name although it is no reading: keeping the two systems alike. */
const SYNCHRONISATION: ReadonlySet<string> = new Set<Action>([
  'units.write',
  'units.sync',
  'people.sync',
  'external-ids.write',
]);

/** `auth.self`: passwords and sessions are a person's own affair. */
const NEVER: ReadonlySet<string> = new Set<Action>(['auth.self']);

export type Scope = string;

/**
 * The scope that a client needs for an action: its family, to read or to write. Null: no client, whomever it acts for.
 * That is what only the administrator or the auditor may do (三员分立), and what no family names: default deny.
 */
export function scopeOf(action: Action): Scope | null {
  if (NEVER.has(action) || (isDutyOfSystem(action) && !SYNCHRONISATION.has(action))) return null;
  const [area = '', verb] = action.split('.');
  const family = Object.keys(FAMILIES).find((name) => FAMILIES[name]!.areas.includes(area));
  return family === undefined ? null : `${family}:${verb === 'read' ? 'read' : 'write'}`;
}

/** Every scope that some action needs, with its words. */
export const SCOPES: Readonly<Record<Scope, string>> = Object.fromEntries(
  [...new Set(ACTIONS.flatMap((action) => scopeOf(action) ?? []))].map((scope) => {
    const [family = '', verb] = scope.split(':');
    return [scope, `${verb === 'read' ? '读取' : '办理'}：${FAMILIES[family]!.words}`];
  }),
);

export const SCOPE_NAMES: readonly Scope[] = Object.keys(SCOPES);

/** For whom a client acts by itself; units as the administrator set them, null for the whole jurisdiction. */
export type ClientUnits = readonly string[] | null;

/**
 * The posts that stand in for a client without a person: it reads as the reporters of its units do, or, with the whole
 * jurisdiction, as a leader does, who reads all business and changes none.
 */
export function standInPosts(units: ClientUnits): Post[] {
  if (units === null) return [{ role: 'leader', unitId: null }];
  return units.map((unitId) => ({ role: 'reporter', unitId }));
}

/**
 * Whether a client may take the action in its own name, given the scope: reads of business, and synchronisation. With the
 * whole jurisdiction also what the supervision office reads, which is all of it.
 */
export function aloneAllows(units: ClientUnits, action: Action): boolean {
  if (SYNCHRONISATION.has(action)) return units === null;
  if (!action.endsWith('.read') || concernsOneself(action)) return false;
  return allows(standInPosts(units), action) || (units === null && allows([{ role: 'supervisor' }], action));
}

function isDutyOfSystem(action: Action): boolean {
  return rolesFor(action).every((role) => role === 'administrator' || role === 'auditor');
}
