import { firstStartingAfter } from '../domain/coverage.js';
import { standsIn, type DraftClause, type NamedParty, type Span } from '../domain/draft.js';
import type { UnitRole } from './names-in-draft.js';

/** Why and where a name stands among the units of an item. */
export interface AssignmentOrigin {
  /** Null when the document says so itself at this place, or when a person put the name there. */
  readonly inferredBy: string | null;
  /** Null when the document does not name it there. */
  readonly source: Span | null;
}

const LISTS = { LEAD: 'lead', RESPONSIBLE: 'responsible', SUPPORTING: 'supporting' } as const;

/**
 * Finds for each name of a task or indicator the clause that put it there.
 * @param clauses the assignments of the document, in its order.
 * @param text the extracted text to which all offsets refer.
 */
export class AssignmentOrigins {
  constructor(
    private readonly clauses: readonly DraftClause[],
    private readonly text: string,
  ) {}

  of(
    { source: item, named = [] }: { source: Span; named?: readonly NamedParty[] },
    role: UnitRole,
    asWritten: string,
  ): AssignmentOrigin {
    const selected = named.find(({ list, name }) => list === LISTS[role] && name === asWritten);
    if (selected) return { inferredBy: null, source: selected.source };
    const clause = this.clausesOf(item).find((one) => one[LISTS[role]].includes(asWritten));
    if (clause === undefined) return { inferredBy: null, source: null };
    return { inferredBy: reasonIn(clause, role, asWritten), source: this.placeIn(clause, asWritten) };
  }

  /** Those inside the item, else the next one behind it: （以上责任单位：…） stands behind the last of several items. */
  private clausesOf(item: Span): DraftClause[] {
    if (!standsIn(item)) return [];
    const { start, end } = item;
    const first = firstStartingAfter(this.clauses, start - 1);
    const behind = firstStartingAfter(this.clauses, end - 1);
    return this.clauses.slice(first, Math.max(behind, first + 1));
  }

  /** A name that the text breaks over lines stands somewhere in its clause: the whole clause is shown. */
  private placeIn(clause: DraftClause, asWritten: string): Span | null {
    if (clause.added?.name === asWritten) return null;
    const at = wholeName(this.text.slice(clause.start, clause.end), asWritten);
    if (at === null) return { start: clause.start, end: clause.end };
    return { start: clause.start + at, end: clause.start + at + asWritten.length };
  }
}

function reasonIn(clause: DraftClause, role: UnitRole, asWritten: string): string | null {
  const elided = clause.elided?.find((name) => name.asWritten === asWritten);
  const reasons = [
    ...(role === 'LEAD' && clause.inferredBy !== null ? [clause.inferredBy] : []),
    ...(role === 'RESPONSIBLE' && clause.added?.name === asWritten ? [clause.added.rule] : []),
    ...(elided ? [elidedReason(elided.proposal)] : []),
  ];
  return reasons.length > 0 ? reasons.join('；') : null;
}

/** Behind 省科技厅 the document writes 工业和信息化厅. */
export function elidedReason(proposal: string): string {
  return `承前省略层级，即“${proposal}”`;
}

/** 区教育局 is not where 区教育局幼教科 stands, if it stands anywhere else. */
function wholeName(words: string, name: string): number | null {
  let first: number | null = null;
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    first ??= at;
    if (!/[\u4e00-\u9fff]/.test(words[at + name.length] ?? '')) return at;
  }
  return first;
}
