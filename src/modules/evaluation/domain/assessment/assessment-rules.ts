import type { Conclusion, Light } from '../conclusion.js';
import { figure } from '../figures.js';

/** What a score is made of, in the order in which it is shown. */
export const COMPONENTS = {
  led: '牵头任务',
  responsible: '责任任务',
  indicators: '指标',
  onTime: '按时报送',
  accepted: '填报质量',
} as const;
export type Component = keyof typeof COMPONENTS;

export type JudgedLight = Exclude<Light, 'GREY'>;
export type JudgedConclusion = Exclude<Conclusion, 'NOT_ASSESSABLE'>;

/** Rules of 年度考核. Weights and points are decimal strings; a component without a figure takes its weight with it. */
export interface AssessmentRules {
  readonly weights: Readonly<Record<Component, string>>;
  /** Points 0…100 of a task by its light; grey has none, since nothing is known. */
  readonly lightPoints: Readonly<Record<JudgedLight, string>>;
  /** Points 0…100 of an indicator by its conclusion; one that cannot be judged has none. */
  readonly conclusionPoints: Readonly<Record<JudgedConclusion, string>>;
  /** Working days after a score was made known in which the unit may object. */
  readonly objectionDays: number;
}

export const DEFAULT_ASSESSMENT_RULES: AssessmentRules = {
  weights: { led: '40', responsible: '15', indicators: '20', onTime: '15', accepted: '10' },
  lightPoints: { BLUE: '100', GREEN: '100', YELLOW: '70', RED: '40' },
  conclusionPoints: {
    ACHIEVED_EARLY: '100',
    AHEAD: '100',
    ON_TRACK: '100',
    BEHIND: '60',
    EXCEEDED: '100',
    COMPLETED: '100',
    NOT_COMPLETED: '60',
  },
  objectionDays: 5,
};

export interface RulesProblem {
  readonly field: string;
  readonly message: string;
}

const POINTS = /^(100|\d{1,2}(\.\d{1,2})?)$/;

/** All problems at once; empty when the rules can be kept. Members that the rules do not know are problems as well. */
export function problemsOf(candidate: object): RulesProblem[] {
  const rules = candidate as Readonly<Record<string, unknown>>;
  const known: readonly string[] = [...Object.keys(GROUPS), 'objectionDays'];
  return [
    ...Object.keys(rules)
      .filter((name) => !known.includes(name))
      .map((field) => ({ field, message: '没有这一项设置，请删除' })),
    ...Object.entries(GROUPS).flatMap(([group, names]) => problemsIn(group, rules[group], names)),
    ...objectionDaysProblems(rules['objectionDays']),
    ...weightProblems(rules['weights']),
  ];
}

const GROUPS = {
  weights: Object.keys(DEFAULT_ASSESSMENT_RULES.weights),
  lightPoints: Object.keys(DEFAULT_ASSESSMENT_RULES.lightPoints),
  conclusionPoints: Object.keys(DEFAULT_ASSESSMENT_RULES.conclusionPoints),
} as const;

function problemsIn(group: string, value: unknown, names: readonly string[]): RulesProblem[] {
  const given = isObject(value) ? value : {};
  const unknown = Object.keys(given).filter((name) => !names.includes(name));
  return [
    ...unknown.map((name) => ({ field: `${group}.${name}`, message: '没有这一项设置，请删除' })),
    ...names
      .filter((name) => !isPoints(given[name]))
      .map((name) => ({ field: `${group}.${name}`, message: '应为 0 至 100 的数（文本形式，至多两位小数），如 "40"' })),
  ];
}

function weightProblems(value: unknown): RulesProblem[] {
  const weights = Object.values(isObject(value) ? value : {}).filter(isPoints);
  if (weights.some((weight) => !figure(weight).isZero())) return [];
  return [{ field: 'weights', message: '至少应有一项权重大于 0' }];
}

function objectionDaysProblems(value: unknown): RulesProblem[] {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 30) return [];
  return [{ field: 'objectionDays', message: '应为 1 至 30 的整数（工作日）' }];
}

/** Reads points by component, as a correction gives them. @returns null when a component or its points are none. */
export function readPoints(candidate: object): Readonly<Partial<Record<Component, string>>> | null {
  const entries = Object.entries(candidate);
  const fits = entries.every(([name, value]) => Object.hasOwn(COMPONENTS, name) && isPoints(value));
  return fits ? Object.fromEntries(entries) : null;
}

function isPoints(value: unknown): value is string {
  return typeof value === 'string' && POINTS.test(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
