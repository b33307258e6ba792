import { type Figure, figure } from './figures.js';

/**
 * The settings of design §6 as data, kept by version: an evaluation names the version that judged it. Shares are 0…1
 * and points are percentage points, both as decimal strings.
 */
export interface RatingPolicy {
  readonly name: string;
  readonly version: number;
  readonly progress: {
    /** Share ahead of τ from which progress is AHEAD (inclusive). */
    readonly aheadBy: string;
    /** Share behind τ up to which progress is ON_TRACK (inclusive). */
    readonly behindBy: string;
  };
  readonly target: {
    /** 左右 on a level or a sum: share of the target that may be lacking. */
    readonly approximateShare: string;
    /** EXCEEDED under 大于 / 小于: share of the target by which it must be surpassed, as being beyond it is the duty itself. */
    readonly strictExceededShare: string;
  };
  /** Yearly growth, in percentage points; an indicator's own tolerance comes first. */
  readonly growth: { readonly approximatePoints: string; readonly aheadPoints: string };
  /** Growth against a reference growth, in percentage points; an indicator's own tolerance comes first. */
  readonly synchronised: { readonly tolerancePoints: string; readonly aheadPoints: string };
  /** Greatest gap behind the expected percent, in percentage points, inclusive. */
  readonly lights: { readonly greenUpTo: string; readonly yellowUpTo: string };
  /** Weights of items that carry none of their own. */
  readonly weights: { readonly measure: string; readonly target: string };
  /** Days after which the newest accepted fact is called stale. */
  readonly staleAfterDays: { readonly report: number; readonly measurement: number };
  /** Share of tasks that must have a percent before the scheme as a whole is judged. */
  readonly overall: { readonly coverage: string };
}

export const RATING_POLICY_V1: RatingPolicy = {
  name: '分工方案进展评价规则',
  version: 1,
  progress: { aheadBy: '0.05', behindBy: '0.05' },
  target: { approximateShare: '0.05', strictExceededShare: '0.05' },
  growth: { approximatePoints: '0.5', aheadPoints: '0.5' },
  synchronised: { tolerancePoints: '0', aheadPoints: '0.5' },
  lights: { greenUpTo: '10', yellowUpTo: '30' },
  weights: { measure: '1', target: '1' },
  // A leap year and a quarter: a yearly reporter is not stale while the next yearly report is still in review.
  staleAfterDays: { report: 456, measurement: 456 },
  overall: { coverage: '0.5' },
};

export interface PolicyProblem {
  /** Path of the setting, e.g. `lights.greenUpTo`. */
  readonly field: string;
  readonly code: 'missing' | 'not_a_number' | 'out_of_range' | 'out_of_order';
  readonly message: string;
}

export type PolicyCheck =
  | { readonly ok: true; readonly policy: RatingPolicy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

interface Setting {
  readonly field: string;
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly whole?: true;
}

const SETTINGS: readonly Setting[] = [
  { field: 'version', label: '规则版本号', least: 1, most: 1_000_000, whole: true },
  { field: 'progress.aheadBy', label: '快于预期的幅度', least: 0, most: 1 },
  { field: 'progress.behindBy', label: '基本符合预期的允许差距', least: 0, most: 1 },
  { field: 'target.approximateShare', label: '“左右”的允许比例', least: 0, most: 1 },
  { field: 'target.strictExceededShare', label: '超额完成的幅度', least: 0, most: 1 },
  { field: 'growth.approximatePoints', label: '年均增长“左右”的允许差距', least: 0, most: 100 },
  { field: 'growth.aheadPoints', label: '年均增长快于预期的幅度', least: 0, most: 100 },
  { field: 'synchronised.tolerancePoints', label: '“同步”的允许差距', least: 0, most: 100 },
  { field: 'synchronised.aheadPoints', label: '“同步”快于预期的幅度', least: 0, most: 100 },
  { field: 'lights.greenUpTo', label: '绿灯的最大差距', least: 0, most: 100 },
  { field: 'lights.yellowUpTo', label: '黄灯的最大差距', least: 0, most: 100 },
  { field: 'weights.measure', label: '举措的默认权重', least: 0, most: 1_000 },
  { field: 'weights.target', label: '量化目标的默认权重', least: 0, most: 1_000 },
  { field: 'staleAfterDays.report', label: '填报过期天数', least: 1, most: 3_660, whole: true },
  { field: 'staleAfterDays.measurement', label: '数据过期天数', least: 1, most: 3_660, whole: true },
  { field: 'overall.coverage', label: '总体评价所需的任务比例', least: 0, most: 1 },
];

/** Checks stored or submitted rules; all problems are told at once. */
export function checkRatingPolicy(candidate: unknown): PolicyCheck {
  const problems = SETTINGS.flatMap((setting) => checkSetting(candidate, setting));
  const name = at(candidate, 'name');
  if (typeof name !== 'string' || name.trim() === '') {
    problems.push({ field: 'name', code: 'missing', message: '请填写评价规则的名称。' });
  }
  if (problems.length > 0) return { ok: false, problems };

  const policy = candidate as RatingPolicy;
  if (figure(policy.lights.yellowUpTo).lt(policy.lights.greenUpTo)) {
    const message = '黄灯的最大差距不能小于绿灯的最大差距，请重新填写。';
    return { ok: false, problems: [{ field: 'lights.yellowUpTo', code: 'out_of_order', message }] };
  }
  return { ok: true, policy };
}

function checkSetting(candidate: unknown, setting: Setting): PolicyProblem[] {
  const { field, label, least, most } = setting;
  const value = at(candidate, field);
  if (value === undefined || value === null) {
    return [{ field, code: 'missing', message: `请填写“${label}”。` }];
  }
  const number = readSetting(value, setting);
  if (number === null) {
    const form = setting.whole ? '整数' : '十进制数（文本形式，如 "0.05"）';
    return [{ field, code: 'not_a_number', message: `“${label}”须为${form}。` }];
  }
  if (number.lt(least) || number.gt(most)) {
    return [{ field, code: 'out_of_range', message: `“${label}”须在 ${least} 至 ${most} 之间。` }];
  }
  return [];
}

function readSetting(value: unknown, setting: Setting): Figure | null {
  if (setting.whole) return typeof value === 'number' && Number.isInteger(value) ? figure(value) : null;
  return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? figure(value) : null;
}

function at(candidate: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      candidate,
    );
}
