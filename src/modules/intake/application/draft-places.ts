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

/** Everything but the header stands in a list. */
export type DraftItem = Exclude<DraftNode, { kind: 'document' }>;
export type ItemKind = DraftItem['kind'];
export const ITEM_KINDS = [
  'section',
  'task',
  'measure',
  'target',
  'indicator',
  'requirement',
  'duty',
  'commitment',
] as const satisfies readonly ItemKind[];

export interface DraftList {
  readonly kind: ItemKind;
  readonly items: object[];
}

/** What stands in a list of this name. */
const KINDS: Readonly<Record<string, ItemKind>> = {
  sections: 'section',
  tasks: 'task',
  measures: 'measure',
  targets: 'target',
  indicators: 'indicator',
  requirementItems: 'requirement',
  duties: 'duty',
  commitments: 'commitment',
};

/** Null for a list of names. */
export function kindOfList(path: string): ItemKind | null {
  return KINDS[path.slice(path.lastIndexOf('.') + 1)] ?? null;
}

const LIST = /^(?:(.+)\.)?(sections|tasks|measures|targets|indicators|requirementItems|duties|commitments)$/;

/**
 * Where everything of a draft stands. Paths count in the draft as it was given: they stay valid while items are added,
 * moved and taken out. Added items are found at `added.KEY`.
 */
export class DraftPlaces {
  private readonly nodes = new Map<string, DraftNode>();
  private readonly lists = new Map<object, DraftList>();

  /** @param draft is changed by those who use the places. */
  constructor(private readonly draft: SchemeDraft) {
    this.nodes.set('document', { kind: 'document', node: draft.document });
    this.enter('indicator', draft.indicators, 'indicators');
    this.enter('requirement', draft.requirementItems, 'requirementItems');
    this.enter('duty', draft.duties ?? [], 'duties');
    this.enter('commitment', draft.commitments ?? [], 'commitments');
    this.enter('section', draft.sections, 'sections');
    draft.sections.forEach((section, s) => {
      this.enter('task', section.tasks, `sections.${s}.tasks`);
      section.tasks.forEach((task, t) => {
        this.enter('measure', task.measures, `sections.${s}.tasks.${t}.measures`);
        this.enter('target', task.targets, `sections.${s}.tasks.${t}.targets`);
      });
    });
  }

  at(path: string): DraftNode | null {
    return this.nodes.get(path) ?? null;
  }

  /** The list that holds the item now. */
  listOf(node: object): DraftList | null {
    return this.lists.get(node) ?? null;
  }

  /** @returns null when there is no such list; lists that a draft may lack are made. */
  list(path: string): DraftList | null {
    const [, owner, name] = LIST.exec(path) ?? [];
    if (name === undefined) return null;
    return owner === undefined ? this.ownList(name) : listIn(this.at(owner), name);
  }

  add(path: string, item: DraftItem, list: DraftList): void {
    list.items.push(item.node);
    this.lists.set(item.node, list);
    this.nodes.set(path, item);
  }

  /** @param before an item of the list, or null for its end. */
  move(node: object, list: DraftList, before: object | null): void {
    const from = this.lists.get(node)?.items;
    from?.splice(from.indexOf(node), 1);
    list.items.splice(before === null ? list.items.length : list.items.indexOf(before), 0, node);
    this.lists.set(node, list);
  }

  /** The path of each item, also of those that were added. */
  paths(): Map<object, string> {
    return new Map([...this.nodes].map(([path, { node }]) => [node, path]));
  }

  entries(): Iterable<[string, DraftNode]> {
    return this.nodes.entries();
  }

  private enter(kind: ItemKind, items: object[], path: string): void {
    const list = { kind, items };
    items.forEach((node, index) => {
      this.nodes.set(`${path}.${index}`, { kind, node } as DraftItem);
      this.lists.set(node, list);
    });
  }

  private ownList(name: string): DraftList | null {
    const kind = KINDS[name];
    if (!kind || name === 'tasks' || name === 'measures' || name === 'targets') return null;
    const list = name as 'sections' | 'indicators' | 'requirementItems' | 'duties' | 'commitments';
    return { kind, items: (this.draft[list] ??= []) };
  }
}

function listIn(owner: DraftNode | null, name: string): DraftList | null {
  if (owner?.kind === 'section' && name === 'tasks') return { kind: 'task', items: owner.node.tasks };
  if (owner?.kind === 'task' && name === 'measures') return { kind: 'measure', items: owner.node.measures };
  if (owner?.kind === 'task' && name === 'targets') return { kind: 'target', items: owner.node.targets };
  return null;
}

const PARTIES = /^(.+)\.(lead|responsible|supporting)$/;

export function meansParties(path: string): boolean {
  return PARTIES.test(path);
}

/** The list of names that a path means, `sections.0.tasks.1.responsible`, and whose it is. */
export function partiesAt(
  places: DraftPlaces,
  path: string,
): { readonly item: DraftTask | DraftIndicator; readonly list: 'lead' | 'responsible' | 'supporting' } | null {
  const [, owner, list] = PARTIES.exec(path) ?? [];
  const found = owner === undefined ? null : places.at(owner);
  if (found?.kind !== 'task' && found?.kind !== 'indicator') return null;
  return { item: found.node, list: list as 'lead' };
}

/** What people call an item. */
export function nameOfItem(item: DraftNode): string {
  switch (item.kind) {
    case 'document':
      return item.node.title ?? '文件头';
    case 'target':
    case 'indicator':
    case 'commitment':
      return item.node.name;
    case 'duty':
      return item.node.text;
    case 'section':
    case 'task':
    case 'measure':
    case 'requirement':
      return item.node.title;
  }
}
