import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { NoAnswer } from '../../../platform/outbound/index.js';
import { PROTOCOLS } from '../domain/protocols/index.js';
import type { ProtocolAnswer, TokenAnswer } from '../domain/protocols/protocol.js';
import type { ConnectorKind } from '../domain/vocabulary.js';

interface TokenOf {
  readonly id: string;
  readonly kind: ConnectorKind;
  readonly version: number;
}

interface KeptToken {
  readonly answer: Promise<TokenAnswer>;
  expiresAt: number;
}

/** A token about to expire is not used: the receiver's clock is another one. */
const MARGIN_MS = 5 * 60 * 1000;

/**
 * Access tokens of receivers, in the memory of the worker alone: the receivers answer the same token again while it is
 * valid, so that a second worker costs one request, and nothing that opens a door lies in the database.
 */
@Injectable()
export class ReceiverTokens {
  private readonly kept = new Map<string, KeptToken>();

  constructor(private readonly clock: Clock) {}

  /** The token; messages that need it at once ask for it once. @param ask fetches a new one. */
  async get(receiver: TokenOf, ask: () => Promise<ProtocolAnswer | NoAnswer>): Promise<TokenAnswer> {
    const key = keyOf(receiver);
    const known = this.kept.get(key);
    if (known && known.expiresAt > this.clock.now().getTime()) return known.answer;
    const fresh: KeptToken = { answer: this.fetch(receiver, ask), expiresAt: Infinity };
    this.kept.set(key, fresh);
    const answer = await fresh.answer;
    if ('token' in answer) {
      const lifetime = answer.expiresInSeconds * 1000;
      fresh.expiresAt = this.clock.now().getTime() + Math.max(lifetime - MARGIN_MS, lifetime / 2);
    } else if (this.kept.get(key) === fresh) {
      this.kept.delete(key);
    }
    return answer;
  }

  /** The receiver does not take it any more. */
  forget(receiver: TokenOf): void {
    this.kept.delete(keyOf(receiver));
  }

  private async fetch({ kind }: TokenOf, ask: () => Promise<ProtocolAnswer | NoAnswer>): Promise<TokenAnswer> {
    const answer = await ask();
    if (answer instanceof NoAnswer) return { reason: `获取访问令牌失败：${answer.reason}` };
    return PROTOCOLS[kind].token!.read(answer);
  }
}

function keyOf({ id, version }: TokenOf): string {
  return `${id} ${version}`;
}
