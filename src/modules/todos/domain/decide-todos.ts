import type { ClosedState, TodoKind } from './vocabulary.js';

/** A person and a thing that is his turn. */
export interface TodoKey {
  readonly userId: string;
  readonly kind: TodoKind;
  /** The obligation, report or order. */
  readonly subjectId: string;
}

/** What the receiver is to show of it. */
export interface TodoContent {
  readonly title: string;
  readonly step: string;
  /** Of the page where it is done, from a slash on. */
  readonly path: string;
  /** `YYYY-MM-DD`. */
  readonly dueOn: string | null;
}

export interface DesiredTodo extends TodoKey, TodoContent {
  /** What events speak of: the obligation or order to which the subject belongs. */
  readonly matterId: string;
}

export interface OpenTodo extends TodoKey, TodoContent {
  readonly id: string;
}

/** How a subject ended that is nobody's turn any more. */
export interface Ending {
  readonly state: ClosedState;
  /** The whole matter is over. */
  readonly concluded: boolean;
}

export interface TodoDifferences {
  readonly opened: readonly DesiredTodo[];
  /** Open ones whose content is another now. */
  readonly changed: readonly (TodoContent & { readonly id: string })[];
  /** No longer the person's turn, while it is still that of others. */
  readonly handedOver: readonly OpenTodo[];
  /** Nobody's turn any more; how they ended is to be asked for. */
  readonly ended: readonly OpenTodo[];
}

/** What separates the todos that are kept from those that should be. */
export function compareTodos(desired: readonly DesiredTodo[], open: readonly OpenTodo[]): TodoDifferences {
  const wanted = new Map(desired.map((todo) => [keyOf(todo), todo]));
  const kept = new Map(open.map((todo) => [keyOf(todo), todo]));
  const alive = new Set(desired.map(subjectOf));
  const gone = open.filter((todo) => !wanted.has(keyOf(todo)));
  return {
    opened: [...wanted].flatMap(([key, todo]) => (kept.has(key) ? [] : [todo])),
    changed: [...wanted].flatMap(([key, todo]) => {
      const now = kept.get(key);
      return now && !sameContent(now, todo) ? [{ id: now.id, ...contentOf(todo) }] : [];
    }),
    handedOver: gone.filter((todo) => alive.has(subjectOf(todo))),
    ended: gone.filter((todo) => !alive.has(subjectOf(todo))),
  };
}

/** A subject that has vanished from the tables is nobody's any more. */
export const VANISHED: Ending = { state: 'CANCELLED', concluded: true };

function keyOf({ userId, kind, subjectId }: TodoKey): string {
  return `${userId} ${kind} ${subjectId}`;
}

function subjectOf({ kind, subjectId }: TodoKey): string {
  return `${kind} ${subjectId}`;
}

function contentOf({ title, step, path, dueOn }: TodoContent): TodoContent {
  return { title, step, path, dueOn };
}

function sameContent(one: TodoContent, other: TodoContent): boolean {
  return one.title === other.title && one.step === other.step && one.path === other.path && one.dueOn === other.dueOn;
}
