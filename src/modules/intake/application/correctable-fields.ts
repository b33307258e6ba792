import type { JsonObject, JsonValue } from '../../../platform/json.js';
import type {
  DocumentHeader,
  DraftCommitment,
  DraftDuty,
  DraftIndicator,
  DraftMeasure,
  DraftRequirement,
  DraftSection,
  DraftTarget,
  DraftTask,
  SchemeDraft,
} from '../domain/draft.js';

/** A place in a draft that a correction can name. */
export type DraftNode =
  | { readonly kind: 'document'; readonly node: DocumentHeader }
  | { readonly kind: 'section'; readonly node: DraftSection }
  | { readonly kind: 'task'; readonly node: DraftTask }
  | { readonly kind: 'measure'; readonly node: DraftMeasure }
  | { readonly kind: 'target'; readonly node: DraftTarget }
  | { readonly kind: 'indicator'; readonly node: DraftIndicator }
  | { readonly kind: 'requirement'; readonly node: DraftRequirement }
  | { readonly kind: 'duty'; readonly node: DraftDuty }
  | { readonly kind: 'commitment'; readonly node: DraftCommitment };

const PATH =
  /^(?:document|(indicators|requirementItems|duties|commitments)\.(\d{1,5})|sections\.(\d{1,5})(?:\.tasks\.(\d{1,5})(?:\.(measures|targets)\.(\d{1,5}))?)?)$/;

/** @returns null when the draft has nothing at this path. */
export function nodeAt(draft: SchemeDraft, path: string): DraftNode | null {
  const match = PATH.exec(path);
  if (!match) return null;
  const [, flat, place, section, task, list, item] = match;
  if (flat !== undefined) return inFlatList(draft, flat, Number(place));
  if (section === undefined) return { kind: 'document', node: draft.document };
  const sectionNode = draft.sections[Number(section)];
  if (task === undefined) return found('section', sectionNode);
  const taskNode = sectionNode?.tasks[Number(task)];
  if (list === undefined) return found('task', taskNode);
  return list === 'measures'
    ? found('measure', taskNode?.measures[Number(item)])
    : found('target', taskNode?.targets[Number(item)]);
}

function inFlatList(draft: SchemeDraft, list: string, place: number): DraftNode | null {
  switch (list) {
    case 'indicators':
      return found('indicator', draft.indicators[place]);
    case 'requirementItems':
      return found('requirement', draft.requirementItems[place]);
    case 'duties':
      return found('duty', draft.duties?.[place]);
    default:
      return found('commitment', draft.commitments?.[place]);
  }
}

function found<K extends DraftNode['kind']>(
  kind: K,
  node: Extract<DraftNode, { kind: K }>['node'] | undefined,
): DraftNode | null {
  return node === undefined ? null : ({ kind, node } as DraftNode);
}

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
const year: FieldRule = {
  expects: '应为年份，如 2020',
  read: (value) => (Number.isInteger(value) && Number(value) >= 1949 && Number(value) <= 2200 ? value : undefined),
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
  section: { number: words(20), title: words(300), removed },
  task: { title: words(300), ...units, leaders: names, deadline: nullable(words(50)), removed },
  measure: { title: words(300), removed },
  target: {
    name: words(200),
    comparator: oneOf(COMPARATORS),
    value: decimal,
    valueMax: nullable(decimal),
    unit: nullable(words(30)),
    deadline: nullable(deadline),
    baseValueText: nullable(decimal),
    kind: oneOf(KINDS),
    removed,
  },
  indicator: {
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
    ...units,
    removed,
  },
  requirement: { title: words(300), removed },
  duty: { kind: oneOf(DUTIES), frequency: nullable(oneOf(FREQUENCIES)), text: words(300), removed },
  commitment: {
    name: words(200),
    comparator: nullable(oneOf(COMPARATORS)),
    value: nullable(decimal),
    valueMax: nullable(decimal),
    unit: nullable(words(30)),
    deadline: nullable(deadline),
    kind: oneOf(KINDS),
    year: nullable(year),
    removed,
  },
};

function words(max: number): FieldRule {
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

/** A day that exists: JavaScript would read 2022-02-31 as the third of March. */
function isDay(value: JsonValue | undefined): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
