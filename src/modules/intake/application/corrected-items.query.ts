import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { SchemeDraft } from '../domain/draft.js';
import { applyCorrections } from './apply-corrections.js';
import type { Corrections } from './corrections.js';
import type { DraftItem, ItemKind } from './draft-places.js';

type NodeOf<K extends ItemKind> = Extract<DraftItem, { kind: K }>['node'];
/** Tasks, measures and targets are items of their own. */
type Bare<Node> = Node extends unknown ? Omit<Node, 'tasks' | 'measures' | 'targets'> : never;

export type CorrectedItem = { readonly [K in ItemKind]: ItemOf<K> }[ItemKind];

interface ItemOf<K extends ItemKind> {
  /** Where a correction of it goes. */
  readonly path: string;
  readonly kind: K;
  /** The section of a task, the task of a measure or target; null for the rest. */
  readonly parent: string | null;
  /** As people have corrected it. */
  readonly item: Bare<NodeOf<K>>;
}

export interface CorrectedItemsPage {
  readonly kind?: ItemKind;
  readonly parent?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** The draft as it would be confirmed, item by item in its order: for documents that are too long to show at once. */
@Injectable()
export class ListCorrectedItems {
  constructor(private readonly database: Database) {}

  /** @throws DomainError 404 `import_not_found`, 400 `cursor_invalid`, also after a correction: places have changed. */
  async run(ctx: RequestContext, id: string, query: CorrectedItemsPage): Promise<Page<CorrectedItem>> {
    const row = await this.database.one<{ draft: SchemeDraft | null; corrections: Corrections; version: number }>(
      'SELECT draft, corrections, version FROM import WHERE jurisdiction_id = $1 AND id = $2',
      [ctx.actor.jurisdictionId, id],
    );
    if (!row) throw noSuch('import', '导入记录');
    const { kind = null, parent = null, limit } = query;
    const filter = { id, version: row.version, kind, parent };
    const from = query.cursor ? Number(decodeCursor(query.cursor, filter, ['int'])[0]) : 0;
    const wanted = (row.draft === null ? [] : itemsOf(row.draft, row.corrections))
      .filter((one) => (kind === null || one.kind === kind) && (parent === null || one.parent === parent))
      .slice(from, from + limit + 1)
      .map((item, index) => ({ item, next: from + index + 1 }));
    const { items, nextCursor } = page(wanted, limit, filter, ({ next }) => [next]);
    return { items: items.map(({ item }) => item), nextCursor };
  }
}

function itemsOf(reading: SchemeDraft, corrections: Corrections): CorrectedItem[] {
  const { draft, paths } = applyCorrections(reading, corrections);
  const pathOf = (node: object): string => paths.get(node) ?? '';
  const listed = <K extends ItemKind>(
    kind: K,
    nodes: readonly NodeOf<K>[],
    parent: string | null = null,
  ): ItemOf<K>[] => nodes.map((node) => ({ path: pathOf(node), kind, parent, item: bare(node) }));
  return [
    ...listed('indicator', draft.indicators),
    ...draft.sections.flatMap((section) => [
      ...listed('section', [section]),
      ...section.tasks.flatMap((task) => [
        ...listed('task', [task], pathOf(section)),
        ...listed('measure', task.measures, pathOf(task)),
        ...listed('target', task.targets, pathOf(task)),
      ]),
    ]),
    ...listed('requirement', draft.requirementItems),
    ...listed('duty', draft.duties ?? []),
    ...listed('commitment', draft.commitments ?? []),
  ];
}

const LISTS = ['tasks', 'measures', 'targets'];

function bare<Node extends object>(node: Node): Bare<Node> {
  return Object.fromEntries(Object.entries(node).filter(([member]) => !LISTS.includes(member))) as Bare<Node>;
}
