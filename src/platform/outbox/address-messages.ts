import type { JsonObject } from '../json.js';
import type { JobDefinition } from '../queue/define-job.js';
import type { Definitions } from '../queue/definitions.js';
import { messageIdOf, type AddressedMessage } from '../queue/job-message.js';
import { planJob, type PlannedJob } from '../queue/plan-job.js';

/** A row of the outbox as the relay claims it. */
export interface OutboxRow {
  readonly id: string;
  readonly topic: string;
  readonly payload: JsonObject;
  readonly jurisdictionId: string | null;
  readonly correlationId: string;
}

export interface Addressed {
  readonly jobs: readonly PlannedJob[];
  /** Rows that this release cannot address, with the reason; they stay for a relay that can. */
  readonly unreadable: readonly { readonly id: string; readonly reason: string }[];
}

/** Finds the jobs that each message starts: the one it names, or all that subscribe to its event (perhaps none). */
export function addressMessages(definitions: Definitions, rows: readonly OutboxRow[]): Addressed {
  const jobs: PlannedJob[] = [];
  const unreadable: { id: string; reason: string }[] = [];
  for (const row of rows) {
    try {
      jobs.push(...address(definitions, row).map(planJob));
    } catch (error) {
      unreadable.push({ id: row.id, reason: String(error) });
    }
  }
  return { jobs, unreadable };
}

function address(definitions: Definitions, row: OutboxRow): AddressedMessage[] {
  const separator = row.topic.indexOf(':');
  const kind = row.topic.slice(0, separator);
  const name = row.topic.slice(separator + 1);
  switch (kind) {
    case 'job': {
      const job = definitions.job(name);
      if (!job) throw new Error(`no job '${name}' in this release`);
      return [messageFor(row, job, row.payload)];
    }
    case 'event': {
      if (!definitions.event(name)) throw new Error(`no event '${name}' in this release`);
      return definitions.subscribersOf(name).flatMap((job) => forSubscriber(row, job, name));
    }
    default:
      throw new Error(`topic '${row.topic}' is neither job:… nor event:…`);
  }
}

function forSubscriber(row: OutboxRow, job: JobDefinition, eventName: string): AddressedMessage[] {
  const subscription = job.on.find((candidate) => candidate.event.name === eventName);
  const payload = subscription?.map(row.payload);
  return payload ? [messageFor(row, job, payload)] : [];
}

function messageFor(row: OutboxRow, job: JobDefinition, payload: JsonObject): AddressedMessage {
  const { correlationId, jurisdictionId } = row;
  return { job, payload, messageId: messageIdOf(row.id, job), correlationId, jurisdictionId };
}
