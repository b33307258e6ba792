import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { JsonValue } from '../../../platform/json.js';
import { GuardedHttp, NoAnswer, type AttemptOutcome } from '../../../platform/outbound/index.js';
import { PROTOCOLS } from '../domain/protocols/index.js';
import type {
  ProtocolAnswer,
  ProtocolOutcome,
  ProtocolRequest,
  PushedTodo,
  RemoteTodo,
  Settings,
  TodoProtocol,
  TokenAnswer,
} from '../domain/protocols/protocol.js';
import type { ConnectorKind } from '../domain/vocabulary.js';
import { ReceiverTokens } from './receiver-tokens.js';

/** A connector ready to be used: its settings with the secrets among them. Never to be logged or kept. */
export interface Receiver {
  readonly id: string;
  readonly kind: ConnectorKind;
  /** Another version may have other settings: tokens are not shared. */
  readonly version: number;
  readonly settings: Settings;
}

export interface Delivered {
  readonly outcome: AttemptOutcome;
  /** Null while the receiver has accepted nothing. */
  readonly remote: RemoteTodo | null;
}

export interface Question<A extends { readonly kind: string }> {
  request(token: string): ProtocolRequest;
  read(answer: ProtocolAnswer): A;
}

export interface Failed {
  readonly kind: 'FAILED';
  readonly reason: string;
}

/** A page of a person's todos. */
const LISTING_BYTES = 4 * 1024 * 1024;
/** Create, refused as existing, look up, bring up to date, each with a renewed token: more than that is a quarrel. */
const MOST_STEPS = 6;
/** A slow OA is not waited for longer than this, well below the lease of a message. */
const TIME_MS = 10_000;

/**
 * Tells a receiver of a todo, by its protocol: the pure parts decide, this one carries. A repeat after an answer that was
 * lost tells the same under the same id.
 */
@Injectable()
export class ReceiverClient {
  constructor(
    private readonly http: GuardedHttp,
    private readonly tokens: ReceiverTokens,
    private readonly clock: Clock,
  ) {}

  async deliver(receiver: Receiver, todo: PushedTodo): Promise<Delivered> {
    const protocol = PROTOCOLS[receiver.kind];
    let current = todo;
    let renewed = false;
    for (let step = 1; step <= MOST_STEPS; step += 1) {
      const outcome = await this.step(protocol, receiver, current);
      switch (outcome.kind) {
        case 'CONTINUE':
          current = { ...current, remote: outcome.remote };
          break;
        case 'RENEW_TOKEN':
          if (renewed) return { outcome: { kind: 'RETRY', reason: outcome.reason }, remote: current.remote };
          this.tokens.forget(receiver);
          renewed = true;
          break;
        case 'SENT': {
          const remote = outcome.remote ?? current.remote ?? {};
          return { outcome: sent(remote, outcome.note), remote };
        }
        case 'RETRY':
        case 'REJECTED':
          return { outcome, remote: current.remote };
      }
    }
    return { outcome: { kind: 'RETRY', reason: '对方系统的应答前后不一致，稍后重试' }, remote: current.remote };
  }

  /** A question that changes nothing there, with a token that is renewed once. */
  async ask<A extends { readonly kind: string }>(
    receiver: Receiver,
    question: Question<A>,
  ): Promise<Exclude<A, { readonly kind: 'RENEW_TOKEN' }> | Failed> {
    for (let attempt = 1; ; attempt += 1) {
      const token = await this.tokenOf(receiver);
      if ('reason' in token) return { kind: 'FAILED', reason: token.reason };
      const answer = await this.carry(question.request(token.token), LISTING_BYTES);
      if (answer instanceof NoAnswer) return { kind: 'FAILED', reason: answer.reason };
      const read = question.read(answer);
      if (read.kind !== 'RENEW_TOKEN') return read as Exclude<A, { readonly kind: 'RENEW_TOKEN' }>;
      if (attempt > 1) return { kind: 'FAILED', reason: (read as unknown as Failed).reason };
      this.tokens.forget(receiver);
    }
  }

  /** Whether the receiver is there and lets us in; null when it is, else what is wrong. Changes nothing there. */
  async probe(receiver: Receiver): Promise<string | null> {
    const { token, probe } = PROTOCOLS[receiver.kind];
    if (token) {
      this.tokens.forget(receiver);
      const got = await this.tokenOf(receiver);
      return 'reason' in got ? got.reason : null;
    }
    if (!probe) return null;
    const answer = await this.carry(probe.request(receiver.settings));
    return answer instanceof NoAnswer ? answer.reason : probe.read(answer);
  }

  private async tokenOf(receiver: Receiver): Promise<TokenAnswer | { readonly token: string }> {
    const { token: access } = PROTOCOLS[receiver.kind];
    if (!access) return { token: '' };
    return this.tokens.get(receiver, () => this.carry(access.request(receiver.settings)));
  }

  private async step(protocol: TodoProtocol, receiver: Receiver, todo: PushedTodo): Promise<ProtocolOutcome> {
    const token = await this.tokenOf(receiver);
    if ('reason' in token) return { kind: 'RETRY', ...token };
    const next = protocol.next(receiver.settings, todo, token.token, this.clock.now());
    if (next.kind === 'NOTHING') return { kind: 'SENT', ...(next.note !== undefined && { note: next.note }) };
    const answer = await this.carry(next.request);
    // An address that is refused now is allowed as soon as the operator names it: nothing is given up for it.
    if (answer instanceof NoAnswer) return { kind: 'RETRY', reason: answer.reason };
    return protocol.outcome(todo, answer, this.clock.now());
  }

  private async carry(
    { method, url, headers, body }: ProtocolRequest,
    answerBytes?: number,
  ): Promise<ProtocolAnswer | NoAnswer> {
    try {
      const answer = await this.http.send({
        ...(answerBytes !== undefined && { answerBytes }),
        method,
        url,
        headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }), ...headers },
        ...(body && { body: JSON.stringify(body) }),
        timeMs: TIME_MS,
      });
      const retryAfterMs = patience(answer.headers['retry-after']);
      return { status: answer.status, body: parsed(answer.body), ...(retryAfterMs !== null && { retryAfterMs }) };
    } catch (error) {
      if (error instanceof NoAnswer) return error;
      throw error;
    }
  }
}

function sent(remote: RemoteTodo, note: string | undefined): AttemptOutcome {
  return {
    kind: 'SENT',
    ...(remote.id !== undefined && { remoteId: remote.id }),
    ...(note !== undefined && { answer: note }),
  };
}

/** `Retry-After` in seconds; its other form, a date, is used by none of these systems. */
function patience(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) * 1000 : null;
}

function parsed(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return null;
  }
}
