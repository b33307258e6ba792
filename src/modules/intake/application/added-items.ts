import type { JsonObject, JsonValue } from '../../../platform/json.js';
import type { Span } from '../domain/draft.js';
import { CORRECTABLE, fieldsOf } from './correctable-fields.js';
import type { Addition } from './corrections.js';
import type { DraftItem, DraftList, ItemKind } from './draft-places.js';

/** What an item that a person adds may not leave out. */
const REQUIRED: Readonly<Record<ItemKind, readonly string[]>> = {
  section: ['title'],
  task: ['title'],
  measure: ['title'],
  target: ['name', 'kind', 'comparator', 'value'],
  indicator: ['name', 'attribute', 'kind', 'targetText'],
  requirement: ['title'],
  duty: ['kind', 'text'],
  commitment: ['name', 'kind'],
};

/** Fields that concern items that are there already. */
const OF_EXISTING = new Set(['removed', 'place', 'source', 'texts']);

/** Stands for a place in the text where a person knows of none: an empty span. */
const NOWHERE: Span = { start: 0, end: 0 };

export interface FieldFault {
  /** Inside the correction: `value`, `value.name`. */
  readonly member: string;
  readonly code: string;
  readonly message: string;
}

/** @returns the item with all the members that the reader would give it, or what is wrong with the addition. */
export function addedItem(addition: Addition, list: DraftList): DraftItem | readonly FieldFault[] {
  const { kind } = list;
  const faults = faultsIn(kind, addition.value);
  if (faults.length > 0) return faults;
  const node = { ...emptyItem(addition, list), ...valuesOf(kind, addition.value) };
  return { kind, node } as unknown as DraftItem;
}

function faultsIn(kind: ItemKind, value: JsonObject): FieldFault[] {
  const rules = CORRECTABLE[kind];
  const allowed = Object.keys(rules).filter((field) => !OF_EXISTING.has(field));
  const wrong = Object.entries(value).flatMap(([field, content]) => {
    if (!allowed.includes(field)) {
      return [{ member: `value.${field}`, code: 'field_unknown', message: `这里只能填写：${allowed.join('、')}` }];
    }
    const rule = rules[field];
    if (rule === undefined || rule.read(content ?? null) !== undefined) return [];
    return [{ member: `value.${field}`, code: 'value_invalid', message: rule.expects }];
  });
  const missing = REQUIRED[kind].flatMap((field) =>
    value[field] === undefined
      ? [{ member: `value.${field}`, code: 'value_missing', message: `请填写；${rules[field]?.expects ?? ''}` }]
      : [],
  );
  return [...wrong, ...missing];
}

function valuesOf(kind: ItemKind, value: JsonObject): JsonObject {
  const read = Object.entries(value).map(([field, content]) => {
    const known = CORRECTABLE[kind][field]?.read(content ?? null);
    return fieldsOf(field, known ?? null);
  });
  return Object.assign({}, ...read) as JsonObject;
}

const NO_FIGURE = { comparator: null, value: null, valueText: null, valueMax: null, valueMaxText: null, unit: null };
const NO_UNITS = { lead: [], responsible: [], supporting: [] };

/** The members that a person may leave out. Numbers go on from the highest of the list. */
function emptyItem({ words, value, ...addition }: Addition, { kind, items }: DraftList): Record<string, JsonValue> {
  const source: JsonObject = { ...(addition.source ?? NOWHERE) };
  switch (kind) {
    case 'section':
      return { number: '', tasks: [], source };
    case 'task': {
      const number = nextNumber(items);
      const listed = { leaders: [], deadline: null, measures: [], targets: [], flags: [] };
      return {
        number,
        label: `${typeof value['number'] === 'number' ? value['number'] : number}.`,
        ...NO_UNITS,
        ...listed,
        source,
      };
    }
    case 'measure':
    case 'requirement':
      return { source };
    case 'duty':
      return { frequency: null, source };
    case 'target':
      return { ...NO_FIGURE, deadline: null, baseValueText: null, excerpt: words ?? '', source };
    case 'indicator':
      return { ...NO_FIGURE, ...NO_UNITS, number: nextNumber(items), source };
    case 'commitment':
      return {
        ...NO_FIGURE,
        deadline: null,
        excerpt: words ?? '',
        text: words ?? value['name'] ?? '',
        year: null,
        source,
      };
  }
}

function nextNumber(items: readonly object[]): number {
  return 1 + Math.max(0, ...items.map((item) => ('number' in item ? Number(item.number) : 0)));
}
