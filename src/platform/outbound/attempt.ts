import { nextAttemptAt } from './backoff.js';

/**
 * What became of one attempt to hand a message to its receiver.
 * - SENT: the receiver has accepted it.
 * - RETRY: nobody knows, or not now (time-out, refused connection, 4xx of SMTP, 5xx of HTTP, flow control).
 * - REJECTED: never, however often it is tried (unknown mailbox, 410 Gone).
 * A `reason` is shown to administrators: it says what was answered and contains no secret. A `code` says the same to
 * programs and stays when the words change.
 */
export type AttemptOutcome =
  | { readonly kind: 'SENT'; readonly remoteId?: string; readonly answer?: string }
  | {
      readonly kind: 'RETRY';
      readonly reason: string;
      readonly code?: string;
      readonly retryAfterMs?: number;
      /** The receiver works and put off only this message (greylisting): no mark against the receiver. */
      readonly onlyThis?: true;
    }
  | { readonly kind: 'REJECTED'; readonly reason: string; readonly code?: string };

/** QUEUED: not tried yet. FAILED: tried and to be tried again. DEAD: given up, until somebody sends it again. */
export const OUTGOING_STATES = ['QUEUED', 'SENT', 'FAILED', 'DEAD'] as const;
export type OutgoingState = (typeof OUTGOING_STATES)[number];

/** When a message is due that is not to be sent for now, because its receiver rests: resuming brings it forward. */
export const HELD_UNTIL = new Date('9999-12-31T00:00:00Z');

/** What is written down of an attempt. */
export interface Settlement {
  readonly state: Exclude<OutgoingState, 'QUEUED'>;
  /** Null unless FAILED. */
  readonly nextAttemptAt: Date | null;
  /** What was answered, cut to {@link MOST_ANSWER} characters; null when there is nothing to say. */
  readonly answer: string | null;
  /** Of a failure that has one. */
  readonly code: string | null;
  /** The receiver's own id of the message, where it told one. */
  readonly remoteId: string | null;
}

const MOST_ANSWER = 500;
/** A receiver that asks for more patience than this gets no more. */
const MOST_PATIENCE_MS = 24 * 60 * 60 * 1000;

/**
 * @param attempt 1 for the first one, which is the one that ended with `outcome`.
 * @param firstRetryMs as `OutboundTiming.firstRetry`.
 */
export function settle(
  outcome: AttemptOutcome,
  attempt: number,
  now: Date,
  random: () => number,
  firstRetryMs?: number,
): Settlement {
  switch (outcome.kind) {
    case 'SENT':
      return {
        state: 'SENT',
        nextAttemptAt: null,
        answer: shortened(outcome.answer ?? ''),
        code: null,
        remoteId: outcome.remoteId ?? null,
      };
    case 'REJECTED':
      return { state: 'DEAD', nextAttemptAt: null, ...saidOf(outcome), remoteId: null };
    case 'RETRY': {
      const next = nextAttemptAt(attempt, now, random, firstRetryMs);
      const asked = now.getTime() + Math.min(outcome.retryAfterMs ?? 0, MOST_PATIENCE_MS);
      return {
        state: next ? 'FAILED' : 'DEAD',
        nextAttemptAt: next && new Date(Math.max(next.getTime(), asked)),
        ...saidOf(outcome),
        remoteId: null,
      };
    }
  }
}

/** What is kept of a failure. */
export function saidOf({ reason, code }: { readonly reason: string; readonly code?: string }): {
  readonly answer: string | null;
  readonly code: string | null;
} {
  return { answer: shortened(reason), code: code ?? null };
}

/** One line that PostgreSQL can hold, whatever bytes the receiver has sent. */
function shortened(text: string): string | null {
  const line = text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  const characters = Array.from(line);
  if (characters.length <= MOST_ANSWER) return line === '' ? null : line;
  return `${characters.slice(0, MOST_ANSWER - 1).join('')}…`;
}
