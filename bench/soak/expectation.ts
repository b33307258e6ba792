import { copyOf } from './delivery-faults.js';
import { readersOfMail } from './mailboxes.js';
import { TODAY, type Asked, type District, type Obligation } from './morning.js';

/** What the tables must hold after the morning, by the rules and without the service's code. */
export interface Expectation {
  /** Keys of `ledgerKey` → whether the row was told by a message of today. */
  readonly ledger: ReadonlyMap<string, boolean>;
  /** Of today: person → `obligation stage` of each line. One message each. */
  readonly messages: ReadonlyMap<string, ReadonlySet<string>>;
  /** Copies of those messages that leave the service (`copyOf`): to the office system all, by e-mail some. */
  readonly copies: ReadonlySet<string>;
}

export interface LedgerRow {
  readonly obligationId: string;
  readonly stage: string;
  readonly recipientId: string;
  readonly stageOn: string;
}

export function ledgerKey({ obligationId, stage, recipientId, stageOn }: LedgerRow): string {
  return `${obligationId} ${stage} ${recipientId} ${stageOn}`;
}

export function expectation(districts: readonly District[]): Expectation {
  const ledger = new Map<string, boolean>();
  const messages = new Map<string, Set<string>>();
  for (const district of districts) {
    for (const obligation of district.obligations) {
      if (obligation.state !== 'PENDING') continue;
      for (const asked of obligation.plight.asked) {
        const { stage, stageOn } = asked;
        const told = asked.told && !wasTold(obligation, asked);
        for (const recipientId of recipients(district, obligation, asked)) {
          ledger.set(ledgerKey({ obligationId: obligation.id, stage, recipientId, stageOn }), told);
          if (!told) continue;
          if (!messages.has(recipientId)) messages.set(recipientId, new Set());
          messages.get(recipientId)!.add(`${obligation.id} ${stage}`);
        }
      }
    }
  }
  const readers = new Set(districts.flatMap(readersOfMail));
  const copies = [...messages.keys()].flatMap((person) => [
    copyOf('WEBHOOK', person),
    ...(readers.has(person) ? [copyOf('EMAIL', person)] : []),
  ]);
  return { ledger, messages, copies: new Set(copies) };
}

/** Whether the row stands in the ledger before the morning begins. */
export function wasTold({ toldBefore }: Obligation, { stageOn }: Asked): boolean {
  return toldBefore && stageOn < TODAY;
}

/** A consolidating unit gets no copy of its own 催办. */
export function recipients(district: District, { unit, lead }: Obligation, { of }: Asked): readonly string[] {
  switch (of) {
    case 'reporters':
      return unit.reporters;
    case 'approver':
      return [unit.approver];
    case 'lead':
      return unit === lead ? [] : [lead.approver];
    case 'supervisor':
      return [district.supervisor];
  }
}
