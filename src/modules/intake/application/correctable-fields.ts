import type { JsonObject, JsonValue } from '../../../platform/json.js';
import type { DraftNode } from './draft-places.js';

/** What a field may hold: `read` answers undefined for a value that it refuses; null may be a value. */
export interface FieldRule {
  readonly expects: string;
  read(value: JsonValue): JsonValue | undefined;
}

const COMPARATORS = ['gte', 'gt', 'lte', 'lt', 'approx', 'eq'];
const KINDS = ['level', 'cumulative', 'annual_average_growth', 'ceiling', 'floor', 'assigned', 'synchronised'];

const DUTIES = ['REPORT', 'MID_TERM_EVALUATION', 'FINAL_EVALUATION', 'ANNUAL_PLAN', 'ASSESSMENT'];
const FREQUENCIES = ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'];

const decimal = matching(/^-?\d{1,15}(\.\d{1,10})?$/, '应为以文字表示的十进制数，如 "12.5"');
const deadline = matching(
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  '应为年、年月或日期，如 "2025"、"2025-06"',
);
const day: FieldRule = { expects: '应为日期，如 "2022-04-29"', read: (value) => (isDay(value) ? value : undefined) };
/** True takes the item out of the scheme, false puts it back. */
const removed: FieldRule = {
  expects: '应为 true 或 false',
  read: (value) => (typeof value === 'boolean' ? value : undefined),
};
const period: FieldRule = {
  expects: '应为 {"start": "2021-01-01", "end": "2025-12-31"}，开始早于结束',
  read: (value) => {
    const { start, end } = (value ?? {}) as JsonObject;
    return isDay(start) && isDay(end) && start < end ? { start, end } : undefined;
  },
};
const names: FieldRule = {
  expects: '应为名称的列表，名称不重复，每个不超过 100 字',
  read: (value) => {
    if (!Array.isArray(value) || value.length > 200) return undefined;
    const list = (value as readonly JsonValue[]).flatMap((entry) => words(100).read(entry) ?? []);
    return list.length === value.length && new Set(list).size === list.length ? list : undefined;
  },
};
const units = { lead: names, responsible: names, supporting: names };
/** A half-open range of offsets in the extracted text; whether it lies in the text is checked where the text is at hand. */
const span: FieldRule = {
  expects: '应为 {"start": 120, "end": 156}，即所选文字在提取文本中的起止位置',
  read: (value) => {
    const { start, end } = (value ?? {}) as JsonObject;
    return isOffset(start) && isOffset(end) && start < end ? { start, end } : undefined;
  },
};
const spans: FieldRule = {
  expects: '应为起止位置的列表，如 [{"start": 120, "end": 156}]',
  read: (value) => {
    if (!Array.isArray(value) || value.length === 0 || value.length > 200) return undefined;
    const list = (value as readonly JsonValue[]).flatMap((entry) => span.read(entry) ?? []);
    return list.length === value.length ? list : undefined;
  },
};
/** Where an item stands: in which list, and before which item of it. */
const place: FieldRule = {
  expects: '应为 {"into": "sections.1.tasks", "before": "sections.1.tasks.0"}，before 为 null 表示排在最后',
  read: (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const { into, before = null, ...rest } = value as JsonObject;
    const fits = (into === undefined || typeof into === 'string') && (before === null || typeof before === 'string');
    if (!fits || Object.keys(rest).length > 0 || Object.keys(value).length === 0) return undefined;
    return { ...(into !== undefined && { into }), before };
  },
};
const number: FieldRule = {
  expects: '应为 1 至 9999 的整数',
  read: (value) => (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 9999 ? value : undefined),
};
/** What every item has, whatever its kind. */
const item = { removed, place, source: span };
const year: FieldRule = {
  expects: '应为年份，如 2020',
  read: (value) => (Number.isInteger(value) && Number(value) >= 1949 && Number(value) <= 2200 ? value : undefined),
};
const yearFigures: FieldRule = {
  expects: '应为各年数值的列表，年份不重复，如 [{"year": 2022, "valueText": "40.5"}]',
  read: (value) => {
    if (!Array.isArray(value) || value.length > 50) return undefined;
    const list = (value as readonly JsonValue[]).flatMap((entry) => {
      const figure = (entry ?? {}) as JsonObject;
      const [at, valueText] = [year.read(figure['year'] ?? null), decimal.read(figure['valueText'] ?? null)];
      return at === undefined || valueText === undefined ? [] : [{ year: at, valueText }];
    });
    const distinct = new Set(list.map((entry) => entry.year));
    return list.length === value.length && distinct.size === list.length ? list : undefined;
  },
};

/** Fields of each kind of node: the contract of `PATCH /imports/:id`. */
export const CORRECTABLE: Readonly<Record<DraftNode['kind'], Readonly<Record<string, FieldRule>>>> = {
  document: {
    title: words(300),
    documentNumber: nullable(words(100)),
    indexNumber: nullable(words(100)),
    issuer: nullable(words(100)),
    publishedOn: nullable(day),
    planPeriod: period,
  },
  section: { number: words(20), title: words(300), ...item },
  task: {
    number,
    title: words(300),
    ...units,
    leaders: names,
    deadline: nullable(words(50)),
    texts: spans,
    ...item,
  },
  measure: { title: words(300), ...item },
  target: {
    name: words(200),
    comparator: oneOf(COMPARATORS),
    value: decimal,
    valueMax: nullable(decimal),
    unit: nullable(words(30)),
    deadline: nullable(deadline),
    baseValueText: nullable(decimal),
    kind: oneOf(KINDS),
    ...item,
  },
  indicator: {
    number,
    attribute: oneOf(['约束性', '预期性']),
    name: words(200),
    targetText: words(300),
    comparator: nullable(oneOf(COMPARATORS)),
    value: nullable(decimal),
    unit: nullable(words(30)),
    kind: oneOf(KINDS),
    baseValueText: nullable(decimal),
    baseYear: nullable(year),
    growthText: nullable(decimal),
    otherYears: yearFigures,
    ...units,
    ...item,
  },
  requirement: { title: words(300), ...item },
  duty: { kind: oneOf(DUTIES), frequency: nullable(oneOf(FREQUENCIES)), text: words(300), ...item },
  commitment: {
    name: words(200),
    comparator: nullable(oneOf(COMPARATORS)),
    value: nullable(decimal),
    valueMax: nullable(decimal),
    unit: nullable(words(30)),
    deadline: nullable(deadline),
    kind: oneOf(KINDS),
    year: nullable(year),
    ...item,
  },
};

/** A figure is kept as written, for storing, and as a number, for comparing. */
export function fieldsOf(field: string, value: JsonValue): JsonObject {
  if (field !== 'value' && field !== 'valueMax') return { [field]: value };
  return { [field]: value === null ? null : Number(value), [`${field}Text`]: value };
}

export function words(max: number): FieldRule {
  return {
    expects: `应为 1 至 ${max} 字的文字`,
    read: (value) => {
      const text = typeof value === 'string' ? value.trim() : '';
      return text !== '' && text.length <= max && !text.includes('\0') ? text : undefined;
    },
  };
}

function matching(pattern: RegExp, expects: string): FieldRule {
  return { expects, read: (value) => (typeof value === 'string' && pattern.test(value) ? value : undefined) };
}

function oneOf(choices: readonly string[]): FieldRule {
  return {
    expects: `应为下列之一：${choices.join('、')}`,
    read: (value) => (typeof value === 'string' && choices.includes(value) ? value : undefined),
  };
}

function nullable(rule: FieldRule): FieldRule {
  return { expects: `${rule.expects}，或 null`, read: (value) => (value === null ? null : rule.read(value)) };
}

function isOffset(value: JsonValue | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** A day that exists: JavaScript would read 2022-02-31 as the third of March. */
function isDay(value: JsonValue | undefined): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
