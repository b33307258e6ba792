import type { FieldError } from '../../../platform/errors.js';
import type { JsonValue } from '../../../platform/json.js';
import type { SchemeDraft } from '../domain/draft.js';
import { CORRECTABLE, nodeAt } from './correctable-fields.js';
import type { Corrections, ItemCorrection } from './corrections.js';

export interface CorrectedDraft {
  readonly draft: SchemeDraft;
  /** Corrections that fit nothing in the draft; `field` is the place in the request. */
  readonly errors: readonly FieldError[];
}

/**
 * The draft as people have corrected it. The machine's reading is left as it is, paths count in it, and items that were
 * removed disappear only here.
 */
export function applyCorrections(reading: SchemeDraft, corrections: Pick<Corrections, 'items'>): CorrectedDraft {
  const draft = structuredClone(reading);
  const removed = new Set<object>();
  const errors = corrections.items.flatMap((item, index) => applyOne(draft, item, index, removed));
  return { draft: without(draft, removed), errors };
}

function applyOne(draft: SchemeDraft, item: ItemCorrection, index: number, removed: Set<object>): FieldError[] {
  const at = nodeAt(draft, item.path);
  if (!at) return [refusal(index, 'path', 'path_unknown', `解析结果中没有“${item.path}”这个位置`)];
  const fields = CORRECTABLE[at.kind];
  const rule = Object.hasOwn(fields, item.field) ? fields[item.field] : undefined;
  if (!rule) {
    const choices = Object.keys(fields).join('、');
    return [refusal(index, 'field', 'field_unknown', `这里只能更正：${choices}`)];
  }
  const value = rule.read(item.value);
  if (value === undefined) return [refusal(index, 'value', 'value_invalid', rule.expects)];
  if (item.field === 'removed') mark(removed, at.node, value === true);
  else Object.assign(at.node, fieldsOf(item.field, value));
  return [];
}

function refusal(index: number, member: string, code: string, message: string): FieldError {
  return { field: `items.${index}.${member}`, code, message };
}

function mark(removed: Set<object>, node: object, out: boolean): void {
  if (out) removed.add(node);
  else removed.delete(node);
}

/** A figure is kept as written, for storing, and as a number, for comparing. */
function fieldsOf(field: string, value: JsonValue): Record<string, JsonValue> {
  if (field !== 'value' && field !== 'valueMax') return { [field]: value };
  return { [field]: value === null ? null : Number(value), [`${field}Text`]: value };
}

function without(draft: SchemeDraft, removed: ReadonlySet<object>): SchemeDraft {
  if (removed.size === 0) return draft;
  const stays = (node: object): boolean => !removed.has(node);
  return {
    ...draft,
    indicators: draft.indicators.filter(stays),
    requirementItems: draft.requirementItems.filter(stays),
    ...(draft.duties && { duties: draft.duties.filter(stays) }),
    ...(draft.commitments && { commitments: draft.commitments.filter(stays) }),
    sections: draft.sections.filter(stays).map((section) => ({
      ...section,
      tasks: section.tasks.filter(stays).map((task) => ({
        ...task,
        measures: task.measures.filter(stays),
        targets: task.targets.filter(stays),
      })),
    })),
  };
}
