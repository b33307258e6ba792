import type { ListedTodo } from './protocols/protocol.js';
import type { PushState, TodoState } from './vocabulary.js';

/** ASKED: the OA said what it shows. LEDGER: its make cannot be asked. UNREACHABLE: it could, and did not answer. */
export type ComparisonMethod = 'ASKED' | 'LEDGER' | 'UNREACHABLE';

/** MISSING: should be open there. ORPHAN: is open there and should not. DIFFERING: is there, but not as it should be. */
export type DifferenceKind = 'MISSING' | 'ORPHAN' | 'DIFFERING';

/**
 * - NOT_THERE: deleted there, or never kept. DONE_THERE: ticked off there, but still owed.
 * - CLOSED_HERE: done or fallen away here, still open there. OTHER_TITLE: shown under another title.
 * - UNKNOWN: bears our links, but is in no push of ours (a restored backup, most likely).
 * - REFUSED: the OA has refused the push. WAITING: the push has not got through for a day.
 */
export type DifferenceCause =
  'NOT_THERE' | 'DONE_THERE' | 'CLOSED_HERE' | 'OTHER_TITLE' | 'UNKNOWN' | 'REFUSED' | 'WAITING';

/** AGAIN: told once more. ANEW: as a new todo. RETRY: what was refused is tried again. NONE: only people can, or time. */
export type Healing = 'AGAIN' | 'ANEW' | 'RETRY' | 'NONE';

export const HEALINGS: Readonly<Record<DifferenceCause, Healing>> = {
  NOT_THERE: 'ANEW',
  DONE_THERE: 'AGAIN',
  CLOSED_HERE: 'AGAIN',
  OTHER_TITLE: 'AGAIN',
  UNKNOWN: 'NONE',
  REFUSED: 'RETRY',
  WAITING: 'NONE',
};

/** What a person has to do about it is said in the connector’s log, or in the OA. */
const FOR_PEOPLE: ReadonlySet<DifferenceCause> = new Set(['UNKNOWN', 'REFUSED']);

/** A type and not an interface, so that it is JSON to the compiler. */
export type TodoDifference = {
  readonly kind: DifferenceKind;
  readonly cause: DifferenceCause;
  /** Null: of no push of ours. */
  readonly pushId: string | null;
  readonly account: string;
  /** Of the person; null where nobody is known. */
  readonly person: string | null;
  readonly title: string;
  /** What the OA answered, where it refused. */
  readonly answer: string | null;
};

/** A push as our own ledger knows it. */
export interface LedgerPush {
  readonly id: string;
  readonly account: string;
  readonly person: string;
  readonly title: string;
  readonly desiredState: TodoState;
  readonly state: PushState;
  /** The newest that is to be told has been tried. */
  readonly told: boolean;
  readonly mayBeThere: boolean;
  /** When it became what it is to be. */
  readonly since: Date;
  /** When the OA last accepted or refused it; null while it waits. */
  readonly settledAt: Date | null;
  readonly answer: string | null;
}

/** What a look-up of one todo says. */
export type Found = 'OPEN' | 'DONE' | 'GONE';

export interface Asked {
  /** Open todos of all accounts. */
  readonly listed: readonly ListedTodo[];
  /** By push, of those that no list had. */
  readonly found: ReadonlyMap<string, Found>;
  /** When the first question was put: what was settled later may be on no list yet. */
  readonly since: Date;
  /** A title as the OA shows it. */
  shown(title: string): string;
  /** Of links that lead here. */
  readonly linkBase: string;
}

const PATIENCE_MS = 24 * 60 * 60 * 1000;

/** Pushes that should be open there and are on no list: whether they are is to be looked up. */
export function suspects(ledger: readonly LedgerPush[], asked: Pick<Asked, 'listed' | 'since'>): LedgerPush[] {
  const listed = new Set(asked.listed.map(({ sourceId }) => sourceId));
  return ledger.filter((push) => push.desiredState === 'OPEN' && isSettled(push, asked.since) && !listed.has(push.id));
}

/** By our own record alone: what was refused, or has waited too long. What has been confirmed is believed. */
export function differencesInLedger(ledger: readonly LedgerPush[], now: Date): TodoDifference[] {
  return ledger.flatMap((push) => {
    const cause = push.state === 'DEAD' ? 'REFUSED' : waitsTooLong(push, now) ? 'WAITING' : null;
    return cause === null ? [] : [differenceOf(push, kindOf(push), cause)];
  });
}

/** What the OA shows beside what it should. A push is found fault with once. */
export function differencesThere(ledger: readonly LedgerPush[], asked: Asked): TodoDifference[] {
  const byId = new Map(ledger.map((push) => [push.id, push]));
  const wrong = asked.listed.flatMap((todo): TodoDifference[] => {
    const push = byId.get(todo.sourceId);
    if (!push) return todo.url?.startsWith(`${asked.linkBase}/`) ? [unknown(todo)] : [];
    if (!isSettled(push, asked.since)) return [];
    if (push.desiredState !== 'OPEN') return [differenceOf(push, 'ORPHAN', 'CLOSED_HERE')];
    return todo.title === asked.shown(push.title) ? [] : [differenceOf(push, 'DIFFERING', 'OTHER_TITLE')];
  });
  const absent = suspects(ledger, asked).flatMap((push): TodoDifference[] => {
    switch (asked.found.get(push.id)) {
      case 'GONE':
        return [differenceOf(push, 'MISSING', 'NOT_THERE')];
      case 'DONE':
        return [differenceOf(push, 'DIFFERING', 'DONE_THERE')];
      default:
        return [];
    }
  });
  return [...wrong, ...absent];
}

export function isForPeople({ cause }: TodoDifference): boolean {
  return FOR_PEOPLE.has(cause);
}

/** The OA has accepted the newest of it, before anything was asked. */
function isSettled({ state, told, settledAt }: LedgerPush, since: Date): boolean {
  return state === 'SENT' && told && settledAt !== null && settledAt < since;
}

function waitsTooLong({ state, told, since }: LedgerPush, now: Date): boolean {
  return !(state === 'SENT' && told) && now.getTime() - since.getTime() >= PATIENCE_MS;
}

function kindOf({ desiredState, mayBeThere }: LedgerPush): DifferenceKind {
  if (desiredState !== 'OPEN') return 'ORPHAN';
  return mayBeThere ? 'DIFFERING' : 'MISSING';
}

function differenceOf(push: LedgerPush, kind: DifferenceKind, cause: DifferenceCause): TodoDifference {
  const { id: pushId, account, person, title } = push;
  return { kind, cause, pushId, account, person, title, answer: cause === 'REFUSED' ? push.answer : null };
}

function unknown({ account, title }: ListedTodo): TodoDifference {
  return { kind: 'ORPHAN', cause: 'UNKNOWN', pushId: null, account, person: null, title, answer: null };
}
