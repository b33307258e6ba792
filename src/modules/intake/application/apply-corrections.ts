import { isGroup } from '../domain/unit-names.js';
import type { SchemeDraft } from '../domain/draft.js';
import { addedItem, type FieldFault } from './added-items.js';
import { CORRECTABLE, fieldsOf, words } from './correctable-fields.js';
import { correctionId, type Addition, type Corrections, type ItemCorrection } from './corrections.js';
import { DraftPlaces, meansParties, partiesAt, type DraftList } from './draft-places.js';

export interface CorrectedDraft {
  readonly draft: SchemeDraft;
  /** Path of every item of the draft, to which corrections refer; added ones have `added.KEY`. */
  readonly paths: ReadonlyMap<object, string>;
  /** Corrections that fit nothing in the draft. */
  readonly errors: readonly CorrectionError[];
}

export interface CorrectionError extends FieldFault {
  /** Of the correction, `correctionId`. */
  readonly id: string;
}

/**
 * The draft as people have corrected it. The machine's reading is left as it is and paths count in it: everything is
 * added before anything is moved, and taken out last, so that the order of the corrections matters only where two move
 * the same item.
 */
export function applyCorrections(
  reading: SchemeDraft,
  corrections: Pick<Corrections, 'items' | 'added'>,
): CorrectedDraft {
  const draft = structuredClone(reading);
  const work = new Correcting(draft, corrections);
  const errors = work.run();
  if (work.removed.size > 0) takeOut(draft, work.removed);
  return { draft, paths: work.places.paths(), errors };
}

class Correcting {
  readonly places: DraftPlaces;
  readonly removed = new Set<object>();
  private readonly ownTexts: ReadonlySet<string>;

  constructor(
    private readonly draft: SchemeDraft,
    private readonly corrections: Pick<Corrections, 'items' | 'added'>,
  ) {
    this.places = new DraftPlaces(draft);
    this.ownTexts = new Set(corrections.items.filter(({ field }) => field === 'texts').map(({ path }) => path));
  }

  run(): CorrectionError[] {
    const { items, added } = this.corrections;
    const moves = items.filter(({ field }) => field === 'place');
    const others = items.filter(({ field }) => field !== 'place');
    const parties = added.filter(({ into }) => meansParties(into));
    const things = added.filter((addition) => !parties.includes(addition));
    const ofAdded = (addition: Addition, faults: readonly FieldFault[]) => named(correctionId.added(addition), faults);
    return [
      ...things.flatMap((addition) => ofAdded(addition, this.add(addition))),
      ...others.flatMap((item) => named(correctionId.item(item), this.correct(item))),
      ...parties.flatMap((addition) => ofAdded(addition, this.assign(addition))),
      ...things.flatMap((addition) => ofAdded(addition, this.order(addition))),
      ...moves.flatMap((item) => named(correctionId.item(item), this.move(item))),
    ];
  }

  private add(addition: Addition): readonly FieldFault[] {
    const list = this.places.list(addition.into);
    if (!list) return [fault('into', 'into_unknown', `解析结果中没有“${addition.into}”这个列表`)];
    const made = addedItem(addition, list);
    if (!('kind' in made)) return made;
    this.places.add(`added.${addition.key}`, made, list);
    return [];
  }

  private correct({ path, field, value: given }: ItemCorrection): FieldFault[] {
    const at = this.places.at(path);
    if (!at) return [unknownPath(path)];
    const fields = CORRECTABLE[at.kind];
    const rule = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (!rule) return [fault('field', 'field_unknown', `这里只能更正：${Object.keys(fields).join('、')}`)];
    const value = rule.read(given);
    if (value === undefined) return [fault('value', 'value_invalid', rule.expects)];
    if (field === 'removed') {
      if (value === true) this.removed.add(at.node);
      return [];
    }
    Object.assign(at.node, fieldsOf(field, value));
    if (at.kind === 'task' && field === 'source' && !this.ownTexts.has(path)) delete at.node.texts;
    return [];
  }

  /** A name that the item has in this role already, by a correction of its list, stays there once. */
  private assign({ into, value, source }: Addition): FieldFault[] {
    const at = partiesAt(this.places, into);
    if (!at) return [fault('into', 'into_unknown', `解析结果中没有“${into}”这个单位列表`)];
    const rule = words(100);
    const name = rule.read(value['name'] ?? null);
    if (typeof name !== 'string') return [fault('value.name', 'value_invalid', rule.expects)];
    const { item, list } = at;
    item[list] = [...new Set([...item[list], name])];
    if (source) item.named = [...(item.named ?? []), { list, name, source }];
    if (isGroup(name) && !this.draft.unitGroups.includes(name)) this.draft.unitGroups.push(name);
    return [];
  }

  private order({ key, before = null }: Addition): FieldFault[] {
    const node = this.places.at(`added.${key}`)?.node;
    const list = node && this.places.listOf(node);
    return before === null || !node || !list ? [] : this.put(node, list, before, 'before');
  }

  private move({ path, value: given }: ItemCorrection): FieldFault[] {
    const at = this.places.at(path);
    if (!at || at.kind === 'document') return [unknownPath(path)];
    const value = CORRECTABLE[at.kind]['place']?.read(given);
    if (value === undefined) return [fault('value', 'value_invalid', CORRECTABLE[at.kind]['place']?.expects ?? '')];
    const { into, before } = value as { into?: string; before: string | null };
    const list = into === undefined ? this.places.listOf(at.node) : this.places.list(into);
    if (!list) return [fault('value.into', 'into_unknown', `解析结果中没有“${into}”这个列表`)];
    if (list.kind !== at.kind) return [fault('value.into', 'into_wrong_kind', `“${into}”不是放这类内容的列表`)];
    return this.put(at.node, list, before, 'value.before');
  }

  private put(node: object, list: DraftList, before: string | null, member: string): FieldFault[] {
    const next = before === null ? null : (this.places.at(before)?.node ?? undefined);
    if (next === undefined || next === node || (next !== null && !list.items.includes(next))) {
      return [fault(member, 'before_unknown', `“${before}”不在要放入的列表中，请选择同一列表中的另一项，或排在最后`)];
    }
    this.places.move(node, list, next);
    return [];
  }
}

function named(id: string, faults: readonly FieldFault[]): CorrectionError[] {
  return faults.map((found) => ({ id, ...found }));
}

function unknownPath(path: string): FieldFault {
  return fault('path', 'path_unknown', `解析结果中没有“${path}”这个位置`);
}

function fault(member: string, code: string, message: string): FieldFault {
  return { member, code, message };
}

/** Changes the draft, which is the caller's own copy. */
function takeOut(draft: SchemeDraft, removed: ReadonlySet<object>): void {
  const stays = (node: object): boolean => !removed.has(node);
  draft.indicators = draft.indicators.filter(stays);
  draft.requirementItems = draft.requirementItems.filter(stays);
  if (draft.duties) draft.duties = draft.duties.filter(stays);
  if (draft.commitments) draft.commitments = draft.commitments.filter(stays);
  draft.sections = draft.sections.filter(stays);
  for (const section of draft.sections) {
    section.tasks = section.tasks.filter(stays);
    for (const task of section.tasks) {
      task.measures = task.measures.filter(stays);
      task.targets = task.targets.filter(stays);
    }
  }
}
