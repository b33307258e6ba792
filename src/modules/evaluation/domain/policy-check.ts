import { isUuid } from '../../../platform/ids.js';
import { type Figure, figure } from './figures.js';
import type { IndicatorPath, PreliminaryUse, RatingPolicy } from './policy.js';

export interface PolicyProblem {
  /** Path of the setting, e.g. `lights.greenUpTo`. */
  readonly field: string;
  readonly code: 'missing' | 'not_a_number' | 'out_of_range' | 'out_of_order' | 'unknown' | 'unknown_choice';
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
  readonly optional?: true;
}

const MOST_WEIGHT = 1_000;
/** A policy is read with every roll-up; the largest plans have some hundred parts. */
const MOST_WEIGHTS = 2_000;

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
  { field: 'weights.measure', label: '举措的默认权重', least: 0, most: MOST_WEIGHT },
  { field: 'weights.target', label: '量化目标的默认权重', least: 0, most: MOST_WEIGHT },
  { field: 'staleAfterDays.report', label: '填报过期天数', least: 1, most: 3_660, whole: true },
  { field: 'staleAfterDays.measurement', label: '数据过期天数', least: 1, most: 3_660, whole: true },
  {
    field: 'staleAfterDays.refused',
    label: '数据不再用于评价的天数',
    least: 1,
    most: 3_660,
    whole: true,
    optional: true,
  },
  { field: 'overall.coverage', label: '总体评价所需的任务比例', least: 0, most: 1 },
];

interface Choice {
  readonly field: string;
  readonly label: string;
  /** What each choice is called. */
  readonly words: Readonly<Record<string, string>>;
}

const PATH_WORDS: Readonly<Record<IndicatorPath, string>> = { LINEAR: '序时进度', GIVEN: '年度目标' };
const PRELIMINARY_WORDS: Readonly<Record<PreliminaryUse, string>> = { USED: '采用', REFUSED: '不采用' };

/** All of them are optional. */
const CHOICES: readonly Choice[] = [
  { field: 'path.indicators', label: '指标应完成进度的依据', words: PATH_WORDS },
  { field: 'values.preliminary', label: '初步数是否用于评价', words: PRELIMINARY_WORDS },
];

const WEIGHTS_BY_ID: readonly { readonly field: string; readonly label: string }[] = [
  { field: 'weights.items', label: '单项举措、量化目标的权重' },
  { field: 'weights.tasks', label: '单项任务的权重' },
  { field: 'weights.sections', label: '章节的权重' },
];

const KNOWN = new Set(['name', ...[...SETTINGS, ...CHOICES, ...WEIGHTS_BY_ID].map(({ field }) => field)]);

/** Checks stored or submitted rules; all problems are told at once. */
export function checkRatingPolicy(candidate: unknown): PolicyCheck {
  const problems = [
    ...SETTINGS.flatMap((setting) => checkSetting(candidate, setting)),
    ...CHOICES.flatMap((choice) => checkChoice(candidate, choice)),
    ...checkName(candidate),
    ...WEIGHTS_BY_ID.flatMap((weights) => checkWeightsById(candidate, weights)),
    ...checkOrder(candidate),
    ...unknownSettings(candidate),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, policy: candidate as RatingPolicy };
}

/** What a setting is called; a path within weights by id takes the name of the list. */
export function settingLabel(field: string): string {
  const found = [...SETTINGS, ...CHOICES, ...WEIGHTS_BY_ID, { field: 'name', label: '规则名称' }].find(
    (setting) => field === setting.field || field.startsWith(`${setting.field}.`),
  );
  return found?.label ?? field;
}

function checkSetting(candidate: unknown, setting: Setting): PolicyProblem[] {
  const { field, label } = setting;
  const value = at(candidate, field);
  if (value === undefined && setting.optional) return [];
  if (value === undefined || value === null) {
    return [{ field, code: 'missing', message: `请填写“${label}”。` }];
  }
  return checkNumber(value, setting);
}

function checkNumber(value: unknown, { field, label, least, most, whole }: Setting): PolicyProblem[] {
  const number = whole ? readWhole(value) : readDecimal(value);
  if (number === null) {
    const form = whole ? '整数' : '十进制数（文本形式，如 "0.05"）';
    return [{ field, code: 'not_a_number', message: `“${label}”须为${form}。` }];
  }
  if (number.lt(least) || number.gt(most)) {
    return [{ field, code: 'out_of_range', message: `“${label}”须在 ${least} 至 ${most} 之间。` }];
  }
  return [];
}

function checkChoice(candidate: unknown, { field, label, words }: Choice): PolicyProblem[] {
  const value = at(candidate, field);
  if (value === undefined || (typeof value === 'string' && Object.hasOwn(words, value))) return [];
  const choices = Object.entries(words).map(([choice, word]) => `${choice}（${word}）`);
  return [{ field, code: 'unknown_choice', message: `“${label}”应为 ${choices.join('或 ')}。` }];
}

function checkName(candidate: unknown): PolicyProblem[] {
  const name = at(candidate, 'name');
  if (typeof name === 'string' && name.trim() !== '') return [];
  return [{ field: 'name', code: 'missing', message: '请填写评价规则的名称。' }];
}

function checkWeightsById(candidate: unknown, { field, label }: (typeof WEIGHTS_BY_ID)[number]): PolicyProblem[] {
  const weights = at(candidate, field);
  if (weights === undefined) return [];
  if (!isRecord(weights)) {
    return [{ field, code: 'not_a_number', message: `“${label}”须按编号逐项填写，如 {"编号": "2"}。` }];
  }
  const entries = Object.entries(weights);
  if (entries.length > MOST_WEIGHTS) {
    return [{ field, code: 'out_of_range', message: `“${label}”最多 ${MOST_WEIGHTS} 项。` }];
  }
  return entries.flatMap(([id, weight]) => {
    const own = `${field}.${id}`;
    if (!isUuid(id)) return [{ field: own, code: 'unknown', message: `“${label}”中的“${id}”不是编号。` } as const];
    return checkNumber(weight, { field: own, label, least: 0, most: MOST_WEIGHT });
  });
}

function checkOrder(candidate: unknown): PolicyProblem[] {
  const green = readDecimal(at(candidate, 'lights.greenUpTo'));
  const yellow = readDecimal(at(candidate, 'lights.yellowUpTo'));
  if (!green || !yellow || yellow.gte(green)) return [];
  const message = '黄灯的最大差距不能小于绿灯的最大差距，请重新填写。';
  return [{ field: 'lights.yellowUpTo', code: 'out_of_order', message }];
}

/** A misspelt setting would otherwise be kept and never applied. */
function unknownSettings(candidate: unknown): PolicyProblem[] {
  return pathsOf(candidate)
    .filter((field) => !KNOWN.has(field))
    .map((field) => ({ field, code: 'unknown', message: `没有“${field}”这项设置，请核对名称。` }));
}

function pathsOf(value: unknown, prefix = ''): string[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const path = prefix + key;
    return KNOWN.has(path) || !isRecord(member) ? [path] : pathsOf(member, `${path}.`);
  });
}

function readWhole(value: unknown): Figure | null {
  return typeof value === 'number' && Number.isInteger(value) ? figure(value) : null;
}

function readDecimal(value: unknown): Figure | null {
  return typeof value === 'string' && /^\d{1,12}(\.\d{1,12})?$/.test(value) ? figure(value) : null;
}

function at(candidate: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      candidate,
    );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
