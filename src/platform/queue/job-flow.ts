import type { FlowJob } from 'bullmq';
import type { JsonObject, JsonValue } from '../json.js';
import type { JobDefinition } from './define-job.js';
import { toJobMessage, type AddressedMessage } from './job-message.js';
import { bullOptionsOf, flowParentOptionsOf, jobIdOf } from './job-options.js';

/**
 * The tree that BullMQ adds in one step. All ids derive from the message, so a second delivery describes the same tree.
 * A child that fails for good leaves its parent waiting: redriving the child lets the flow go on where it stopped.
 */
export function flowOf(message: AddressedMessage): FlowJob {
  const { job, payload, messageId } = message;
  const children = childrenOf(message);
  return {
    name: job.name,
    queueName: job.queue,
    data: toJobMessage(message),
    opts: children.length > 0 ? flowParentOptionsOf(job, messageId) : bullOptionsOf(job, payload, messageId),
    children: children.map(flowOf),
  };
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

function childrenOf(message: AddressedMessage): readonly AddressedMessage[] {
  const children = message.job.flow?.(message.payload) ?? [];
  return children.map((child, index) => ({
    ...message,
    job: child.job,
    payload: child.payload,
    messageId: childMessageId(message.messageId, index, child.job),
  }));
}

function childMessageId(parentMessageId: string, index: number, job: JobDefinition): string {
  return `${parentMessageId}-${index}-${job.name}`;
}
