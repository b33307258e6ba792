import type { SchemeDraft } from '../domain/draft.js';

export type UnitRole = 'LEAD' | 'RESPONSIBLE' | 'SUPPORTING';

export interface NamePlace {
  readonly role: UnitRole;
  /** Title of the task or name of the indicator. */
  readonly item: string;
}

interface Assigned {
  readonly lead: readonly string[];
  readonly responsible: readonly string[];
  readonly supporting: readonly string[];
}

/** The names of one task or indicator in the order that decides who consolidates. */
export function namesOf(item: Assigned): { role: UnitRole; asWritten: string }[] {
  return [
    ...item.lead.map((asWritten) => ({ role: 'LEAD' as const, asWritten })),
    ...item.responsible.map((asWritten) => ({ role: 'RESPONSIBLE' as const, asWritten })),
    ...item.supporting.map((asWritten) => ({ role: 'SUPPORTING' as const, asWritten })),
  ];
}

/** Every name of a unit in the draft, as written, with the places where it stands; in the order of the document. */
export function namesInDraft(draft: SchemeDraft): Map<string, NamePlace[]> {
  const places = new Map<string, NamePlace[]>();
  const collect = (item: Assigned, title: string): void => {
    for (const { role, asWritten } of namesOf(item)) {
      const list = places.get(asWritten) ?? [];
      list.push({ role, item: title });
      places.set(asWritten, list);
    }
  };
  for (const indicator of draft.indicators) collect(indicator, indicator.name);
  for (const section of draft.sections) for (const task of section.tasks) collect(task, task.title);
  return places;
}
