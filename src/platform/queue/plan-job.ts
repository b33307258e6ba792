import type { JobsOptions } from 'bullmq';
import type { JsonObject, JsonValue } from '../json.js';
import type { JobDefinition } from './define-job.js';
import type { AddressedMessage, JobMessage } from './job-message.js';
import { bullOptionsOf, childOptionsOf, flowParentOptionsOf, jobIdOf } from './job-options.js';

/** A job as it will be given to BullMQ, with its children when it is the parent of a flow. */
export interface PlannedJob {
  readonly name: string;
  readonly queueName: string;
  readonly data: JobMessage;
  readonly opts: JobsOptions;
  readonly children: PlannedJob[];
}

/**
 * All ids derive from the message, so a second delivery plans the same job or tree. A child that fails for good leaves
 * its parent waiting: redriving the child lets the flow go on where it stopped.
 *
 * @throws whatever the definition's `flow` or `deduplicate` throws over this payload.
 */
export function planJob(message: AddressedMessage): PlannedJob {
  const { job, payload, messageId } = message;
  const children = planChildren(message);
  const opts = children.length > 0 ? flowParentOptionsOf(job, messageId) : bullOptionsOf(job, payload, messageId);
  return planned(message, opts, children);
}

/** What the children returned, in the order of their declaration. */
export function resultsInOrder(
  job: JobDefinition,
  payload: JsonObject,
  messageId: string,
  valuesByKey: Readonly<Record<string, JsonValue>>,
): readonly JsonValue[] {
  const valueByJobId = new Map(
    Object.entries(valuesByKey).map(([key, value]) => [key.slice(key.lastIndexOf(':') + 1), value]),
  );
  const children = job.flow?.(payload) ?? [];
  return children.map((child, index) => {
    const jobId = jobIdOf(childMessageId(messageId, index, child.job));
    return valueByJobId.get(jobId) ?? null;
  });
}

function planChildren(parent: AddressedMessage): PlannedJob[] {
  const children = parent.job.flow?.(parent.payload) ?? [];
  return children.map((child, index) => {
    const messageId = childMessageId(parent.messageId, index, child.job);
    const message: AddressedMessage = { ...parent, job: child.job, payload: child.payload, messageId };
    const grandchildren = planChildren(message);
    const opts =
      grandchildren.length > 0 ? flowParentOptionsOf(child.job, messageId) : childOptionsOf(child.job, messageId);
    return planned(message, opts, grandchildren);
  });
}

function planned(message: AddressedMessage, opts: JobsOptions, children: PlannedJob[]): PlannedJob {
  const { job, payload, messageId, correlationId, jurisdictionId } = message;
  const data: JobMessage = { payload, messageId, correlationId, jurisdictionId };
  return { name: job.name, queueName: job.queue, data, opts, children };
}

function childMessageId(parentMessageId: string, index: number, job: JobDefinition): string {
  return `${parentMessageId}-${index}-${job.name}`;
}
