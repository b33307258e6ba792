import type { RollupAssignment, RollupScheme } from '../rollup-input.js';

export type ItemType = 'TASK' | 'SECTION' | 'INDICATOR';

/** Something of a scheme that a judgement speaks of. */
export interface Item {
  readonly type: ItemType;
  readonly id: string;
  /** As a list shows it: number and name. */
  readonly label: string;
}

export interface AskedItem {
  readonly unitId: string;
  readonly item: Item;
}

export interface AskedItems {
  readonly asked: readonly AskedItem[];
  /** Items whose lead was left open, so that nobody can be asked. */
  readonly withoutUnit: readonly Item[];
}

type Evaluated = { readonly scheme: RollupScheme; readonly assignments: readonly RollupAssignment[] };

/** Every item of an evaluation that somebody may judge, in the document's order. */
export function itemsOf(scheme: RollupScheme): Item[] {
  return [
    ...scheme.indicators.map(({ id, number, name }) => item('INDICATOR', id, `${number}.${name}`)),
    ...scheme.sections.flatMap((section) => [
      item('SECTION', section.id, `${section.number} ${section.title}`),
      ...section.tasks.map(({ id, number, title }) => item('TASK', id, `${number}.${title}`)),
    ]),
  ];
}

/**
 * Whom a self-evaluation asks for what: each lead unit for the tasks it leads, or once for each section in which it
 * leads some; for an indicator its lead units, or where a document names none, those responsible.
 */
export function leadItems({ scheme, assignments }: Evaluated, by: 'TASK' | 'SECTION'): AskedItems {
  const leads = (ids: readonly string[], role: RollupAssignment['role']): string[] => [
    ...new Set(
      assignments
        .filter((each) => each.role === role && ids.includes(each.taskId ?? each.indicatorId ?? ''))
        .flatMap(({ unitIds }) => unitIds),
    ),
  ];
  const asked: AskedItem[] = [];
  const withoutUnit: Item[] = [];
  const ask = (of: Item, unitIds: readonly string[]): void => {
    asked.push(...unitIds.map((unitId) => ({ unitId, item: of })));
    if (unitIds.length === 0) withoutUnit.push(of);
  };
  const taskIds = new Map(scheme.sections.map(({ id, tasks }) => [id, tasks.map((task) => task.id)]));
  for (const each of itemsOf(scheme)) {
    if (each.type === 'INDICATOR') {
      const lead = leads([each.id], 'LEAD');
      ask(each, lead.length > 0 ? lead : leads([each.id], 'RESPONSIBLE'));
    } else if (each.type === by) {
      ask(each, leads(each.type === 'SECTION' ? (taskIds.get(each.id) ?? []) : [each.id], 'LEAD'));
    }
  }
  return { asked, withoutUnit };
}

function item(type: ItemType, id: string, label: string): Item {
  return { type, id, label };
}
