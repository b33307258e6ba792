import type { Dice } from '../../seeds/demo/dice.js';

export type Channel = 'WEBHOOK' | 'EMAIL';

export interface Received {
  /** `webhook-id` or Message-ID: by it a receiver tells a repetition from a second message. */
  readonly messageId: string;
  readonly channel: Channel;
  readonly recipientId: string;
  times: number;
  /** Milliseconds of the real clock. */
  readonly firstAt: number;
}

/** What a receiver does with a message: CUT accepts it and breaks the connection before it has said so. */
export type Turn = 'REFUSE' | 'HANG' | 'CUT' | 'TAKE';

/** Of a hundred messages while the receivers misbehave. */
const REFUSED = 6;
const HANGING = 1;
const CUT_AFTER_ACCEPTANCE = 3;

/** What the receivers have accepted, and how they behave. */
export class Acceptances {
  readonly received = new Map<string, Received>();
  misbehaves = false;
  /** Messages refused, left without an answer or cut. */
  badTurns = 0;

  constructor(private readonly dice: Dice) {}

  turn(): Turn {
    const drawn = this.misbehaves ? this.dice.between(0, 99) : 100;
    if (drawn >= REFUSED + HANGING + CUT_AFTER_ACCEPTANCE) return 'TAKE';
    this.badTurns += 1;
    if (drawn < REFUSED) return 'REFUSE';
    return drawn < REFUSED + HANGING ? 'HANG' : 'CUT';
  }

  accept(message: Pick<Received, 'messageId' | 'channel' | 'recipientId'>): void {
    const known = this.received.get(message.messageId);
    if (known) known.times += 1;
    else this.received.set(message.messageId, { ...message, times: 1, firstAt: Date.now() });
  }
}
