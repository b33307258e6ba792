import { Inject, Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { CONFIG, type RuntimeConfig } from '../config/runtime-config.js';
import { Database } from '../database/database.js';
import { settle, type AttemptOutcome } from './attempt.js';
import { chance } from './backoff.js';
import type { StreamRules } from './claim-streams.js';
import { EndpointGates } from './endpoint-gates.js';
import { OUTBOUND_TIMING, type OutboundTiming } from './outbound-timing.js';
import { OutgoingTable, type ClaimedMessage, type OutgoingFigures } from './outgoing-table.js';
import type { RateLimit } from './token-bucket.js';

/**
 * What is to be done with a claimed message, read afresh from the tables.
 * - SEND: `send` is called outside any transaction.
 * - LATER: not at this hour; costs no attempt.
 * - DROP: nobody wants it any more (the channel was switched off); becomes DEAD with the reason.
 */
export type Prepared =
  | { readonly kind: 'SEND'; readonly rate: RateLimit; send(): Promise<AttemptOutcome> }
  | { readonly kind: 'LATER'; readonly until: Date }
  | { readonly kind: 'DROP'; readonly reason: string };

export type Prepare = (message: ClaimedMessage) => Promise<Prepared>;

/** Messages of a table on their way at once, however many connections there are. */
const MOST_LANES = 16;

/** A run that goes on, which others ask to look again instead of running beside it. */
class Run {
  asked = false;
  private wake: () => void = () => undefined;

  constructor(readonly signal: AbortSignal) {}

  ask(): void {
    this.asked = true;
    this.wake();
  }

  /** Call it before a claim, which sees all that was asked for until then. @returns settled at the next asking. */
  listen(): Promise<void> {
    this.asked = false;
    return new Promise((wake) => {
      this.wake = wake;
    });
  }
}

/**
 * Sends the outgoing messages of a table: claim under a lease, prepare, pass the receiver's gate, send, record
 * compare-and-set. A worker killed after the receiver has accepted sends the message again, under the same id, once the
 * lease has run out: at least once, and recognisable. Any number of processes may send side by side, each in one run per
 * table: runs beside each other would only take the connections from each other and from everybody else.
 */
@Injectable()
export class OutboundEngine {
  private readonly logger = new Logger(OutboundEngine.name);
  /** By table. */
  private readonly runs = new Map<string, Run>();
  /** A lane takes a connection now and then: half of them are left for everything else. */
  private readonly lanes: number;
  private readonly timing: OutboundTiming;

  constructor(
    private readonly database: Database,
    private readonly gates: EndpointGates,
    private readonly clock: Clock,
    @Inject(CONFIG) { databasePool, outboundTiming }: Pick<RuntimeConfig, 'databasePool' | 'outboundTiming'>,
  ) {
    this.timing = outboundTiming ?? OUTBOUND_TIMING;
    this.lanes = Math.min(MOST_LANES, Math.floor(databasePool / 2));
  }

  /**
   * Sends whatever is due until nothing is left or the worker stops. While a run of this process is at it, that one is
   * asked to look again, at once, and nothing is waited for.
   * @param streams for a table of `OrderedOutgoingEntity`: those of one stream go one after the other.
   * @returns messages taken up by this call.
   */
  async drain(table: string, prepare: Prepare, signal: AbortSignal, streams?: StreamRules): Promise<number> {
    const present = this.runs.get(table);
    if (present && !present.signal.aborted) {
      present.ask();
      return 0;
    }
    const run = new Run(signal);
    this.runs.set(table, run);
    const outgoing = new OutgoingTable(this.database, table, this.timing.lease, streams);
    const running = new Set<Promise<void>>();
    let taken = 0;
    try {
      for (;;) {
        const asked = run.listen();
        const free = signal.aborted ? 0 : this.lanes - running.size;
        const claimed = free > 0 ? await outgoing.claim(this.clock.now(), free) : [];
        taken += claimed.length;
        for (const message of claimed) {
          const lane = this.attempt(outgoing, message, prepare).finally(() => running.delete(lane));
          running.add(lane);
        }
        // Between this look and the end of the run nobody else comes in: what is asked for is not lost.
        if (running.size === 0 && !run.asked) return taken;
        if (running.size === this.lanes) await Promise.race(running);
        else if (claimed.length === 0) await Promise.race([...running, asked]);
      }
    } finally {
      if (this.runs.get(table) === run) this.runs.delete(table);
    }
  }

  figures(table: string): Promise<OutgoingFigures> {
    return new OutgoingTable(this.database, table).figures(this.clock.now());
  }

  /** Never throws: a message that cannot even be recorded comes back when its lease has run out. */
  private async attempt(outgoing: OutgoingTable, message: ClaimedMessage, prepare: Prepare): Promise<void> {
    try {
      const outcome = await this.outcomeOf(outgoing, message, prepare);
      if (outcome) await this.record(outgoing, message, outcome);
    } catch (error) {
      this.logger.error(`message ${message.id} to ${message.endpoint}: ${String(error)}`);
    }
  }

  /** Null: given back untried. What goes wrong on our side counts as an attempt, but not against the receiver. */
  private async outcomeOf(
    outgoing: OutgoingTable,
    message: ClaimedMessage,
    prepare: Prepare,
  ): Promise<AttemptOutcome | null> {
    const prepared = await prepare(message).catch((error: unknown) => this.ownFault(message, error));
    switch (prepared.kind) {
      case 'RETRY':
        return prepared;
      case 'DROP':
        return { kind: 'REJECTED', reason: prepared.reason };
      case 'LATER':
        await outgoing.release(message, prepared.until);
        return null;
      case 'SEND':
        return this.sendWhenAdmitted(outgoing, message, prepared);
    }
  }

  private async sendWhenAdmitted(
    outgoing: OutgoingTable,
    message: ClaimedMessage,
    prepared: Extract<Prepared, { kind: 'SEND' }>,
  ): Promise<AttemptOutcome | null> {
    const admission = await this.gates.admit(message.endpoint, prepared.rate);
    if (admission === 'WAITS') {
      await outgoing.release(message, null);
      return null;
    }
    const outcome = await prepared.send().catch((error: unknown) => this.ownFault(message, error));
    if (outcome.kind === 'RETRY' && !outcome.onlyThis) await this.gates.failed(message.endpoint, admission, outcome);
    else await this.gates.answered(message.endpoint);
    return outcome;
  }

  private ownFault({ id, endpoint }: ClaimedMessage, error: unknown): Extract<AttemptOutcome, { kind: 'RETRY' }> {
    this.logger.error(`message ${id} to ${endpoint}: ${String(error)}`);
    return { kind: 'RETRY', reason: '发送程序出错，详见服务日志', onlyThis: true };
  }

  private async record(outgoing: OutgoingTable, message: ClaimedMessage, outcome: AttemptOutcome): Promise<void> {
    const at = this.clock.now();
    const settled = settle(outcome, message.attempt, at, chance, this.timing.firstRetry);
    const recorded = await outgoing.record({ message, settled, at });
    if (!recorded) this.logger.warn(`message ${message.id}: the lease ran out before the outcome could be recorded`);
  }
}
