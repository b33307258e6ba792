import type { JsonObject } from '../json.js';
import type { JobDefinition } from './define-job.js';

/** What BullMQ stores of a job: ids and the thread that leads back to the request. Never secrets. */
export interface JobMessage {
  readonly payload: JsonObject;
  /** Absent on scheduled runs, which start a thread of their own. */
  readonly correlationId?: string;
  readonly messageId?: string;
  readonly jurisdictionId?: string | null;
}

/** A message on its way to a queue, with the definition that says how. */
export interface AddressedMessage {
  readonly job: JobDefinition;
  readonly payload: JsonObject;
  readonly messageId: string;
  readonly correlationId: string;
  readonly jurisdictionId: string | null;
}

/** One message can start several jobs; each has its own id, and a repeated delivery has the same one. */
export function messageIdOf(outboxId: string, job: JobDefinition): string {
  return `${outboxId}-${job.name}`;
}
