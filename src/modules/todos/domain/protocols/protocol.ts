import type { JsonObject, JsonValue } from '../../../../platform/json.js';
import type { ConnectorKind, TodoState } from '../vocabulary.js';

/** What one receiver is to show of one todo. Everything that is sent follows from it, so that a repeat is the same. */
export interface PushedTodo {
  /** Ours, kept before anything is sent: the receiver knows the todo by it and recognises a repeat. */
  readonly sourceId: string;
  readonly state: TodoState;
  /** The whole matter is over, not only this person's step. */
  readonly concluded: boolean;
  readonly title: string;
  /** What kind of work it is (工作类别), and the step of it. */
  readonly category: string;
  readonly step: string;
  readonly senderName: string;
  /** The person's account at the receiver. */
  readonly account: string;
  readonly url: string;
  /** The last day of it in China, `YYYY-MM-DD`. */
  readonly dueOn: string | null;
  readonly openedAt: Date;
  /** When it became what it is now. */
  readonly changedAt: Date;
  /** What the receiver said of it so far; null while nothing has been accepted. */
  readonly remote: RemoteTodo | null;
}

/** What must be remembered of the receiver's answers. */
export interface RemoteTodo {
  /** The receiver's id, where it gives one. */
  readonly id?: string;
  /** Permission to change the card once, and since when it is valid (企业微信). */
  readonly code?: string;
  readonly codeSince?: string;
}

export interface ProtocolRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** May carry a token: never to be logged. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: JsonObject;
}

export interface ProtocolAnswer {
  readonly status: number;
  /** Milliseconds that the receiver asks to wait (`Retry-After`). */
  readonly retryAfterMs?: number;
  /** Parsed JSON; null when it is none. */
  readonly body: JsonValue;
}

export type ProtocolOutcome =
  /** The receiver shows what it should. `note` tells people what could not be done there. */
  | { readonly kind: 'SENT'; readonly remote?: RemoteTodo; readonly note?: string }
  /** Something was learnt; what is to be sent now follows from it. */
  | { readonly kind: 'CONTINUE'; readonly remote: RemoteTodo }
  | { readonly kind: 'RENEW_TOKEN'; readonly reason: string }
  | { readonly kind: 'RETRY'; readonly reason: string; readonly retryAfterMs?: number }
  /** The same request will never succeed; the reason says in Chinese what to do. */
  | { readonly kind: 'REJECTED'; readonly reason: string };

/** Settings that anyone who administers may read, and secrets, by name. */
export type Settings = Readonly<Record<string, string>>;

export interface SettingField {
  readonly name: string;
  readonly label: string;
  readonly secret: boolean;
  readonly optional?: boolean;
  readonly example: string;
  readonly pattern: RegExp;
}

export type TokenAnswer =
  | { readonly token: string; readonly expiresInSeconds: number }
  | { readonly reason: string; readonly retryAfterMs?: number };

/** A todo that an OA shows a person as open, whoever put it there. */
export interface ListedTodo {
  /** Ours, when it is one of ours. */
  readonly sourceId: string;
  readonly account: string;
  readonly title: string;
  readonly url: string | null;
}

export type ListingAnswer =
  /** `next` asks for the following page; null: it was the last. */
  | { readonly kind: 'PAGE'; readonly items: readonly ListedTodo[]; readonly next: string | null }
  | { readonly kind: 'RENEW_TOKEN'; readonly reason: string }
  | { readonly kind: 'FAILED'; readonly reason: string };

export type LookUpAnswer =
  | { readonly kind: 'FOUND'; readonly found: 'OPEN' | 'DONE' | 'GONE' }
  | { readonly kind: 'RENEW_TOKEN'; readonly reason: string }
  | { readonly kind: 'FAILED'; readonly reason: string };

/** How an OA is asked what it shows. */
export interface TodoListing {
  /** Open todos of a person, a page of them. */
  list(settings: Settings, account: string, page: string | null, token: string): ProtocolRequest;
  readList(account: string, answer: ProtocolAnswer): ListingAnswer;
  /** One todo, by the id that is ours. */
  lookUp(settings: Settings, sourceId: string, token: string): ProtocolRequest;
  readFound(answer: ProtocolAnswer): LookUpAnswer;
  /** A title as the OA keeps it. */
  shown(title: string): string;
  /** An account whose list shows whether we may read at all. */
  probeAccount(settings: Settings): string;
}

/** How one make of OA takes todos: pure, so that every line of the documentation is a line of a test. */
export interface TodoProtocol {
  readonly kind: ConnectorKind;
  readonly name: string;
  readonly fields: readonly SettingField[];
  /** Null: this make knows its callers by their address. */
  readonly token: {
    request(settings: Settings): ProtocolRequest;
    read(answer: ProtocolAnswer): TokenAnswer;
  } | null;
  /** For a make without token: a harmless request that shows whether the receiver is there and lets us in. */
  readonly probe: {
    request(settings: Settings): ProtocolRequest;
    /** Null: all is well; else what is wrong. */
    read(answer: ProtocolAnswer): string | null;
  } | null;
  /** What it can say of the todos that it shows; else why it cannot be asked, for people. */
  readonly listing: TodoListing | { readonly impossible: string };
  /** What to do next, from what is known of the receiver. `now` decides only what has run out of time. */
  next(settings: Settings, todo: PushedTodo, token: string, now: Date): ProtocolStep;
  outcome(todo: PushedTodo, answer: ProtocolAnswer, now: Date): ProtocolOutcome;
}

export type ProtocolStep =
  | { readonly kind: 'ASK'; readonly request: ProtocolRequest }
  /** The receiver needs not, or cannot, be told; then `note` says why that does no harm. */
  | { readonly kind: 'NOTHING'; readonly note?: string };

export const NOTHING: ProtocolStep = { kind: 'NOTHING' };

export function ask(request: ProtocolRequest): ProtocolStep {
  return { kind: 'ASK', request };
}
