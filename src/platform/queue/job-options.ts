import type { JobsOptions } from 'bullmq';
import type { JsonObject } from '../json.js';
import type { JobDefinition } from './define-job.js';

/** Finished jobs go at once (kept ones slow the PostgreSQL backend down); failed ones stay until they are redriven. */
const retention = { removeOnComplete: true, removeOnFail: false } as const;

/**
 * A finished parent stays for a day: a relay that died after adding the flow finds it and does not add it again.
 */
const flowParentRetention = { removeOnComplete: { age: 24 * 60 * 60 }, removeOnFail: false } as const;

/** Id of the BullMQ job of a message. The same message gives the same id, so that BullMQ ignores a second delivery. */
export function jobIdOf(messageId: string): string {
  return `ob-${messageId}`;
}

/**
 * BullMQ options of an ordinary job.
 *
 * Why merging by `deduplicate` loses nothing. The outbox row is committed before the relay adds the job, so at that
 * moment everybody can read the fact.
 * - While a job with the key waits (or waits for its next attempt), the new one is dropped: the waiting one has still
 *   to start reading, and will read the fact.
 * - While it runs, it may have read already: with `keepLastIfActive` BullMQ keeps the new one and starts it when the
 *   running one ends, well or not. Two jobs of one key never run side by side, so an older result cannot overwrite a
 *   newer one. BullMQ's plain mode would drop the fact here.
 *
 * Two things follow. Such a job has no id of ours: on PostgreSQL a redelivered id could be kept as the follower of its
 * own run and, if that run fails for good, leave the key on a dead job; a redelivery only costs one more refresh. And
 * such a job must not ask the inbox: if a redelivered message is the one that waits, later facts merge into it, and the
 * inbox would skip them all. `JobContext.messageId` therefore throws there.
 */
export function bullOptionsOf(job: JobDefinition, payload: JsonObject, messageId: string): JobsOptions {
  const identity = job.deduplicate
    ? { deduplication: { id: `${job.name}-${job.deduplicate(payload)}`, keepLastIfActive: true } }
    : { jobId: jobIdOf(messageId) };
  return { ...attemptsOf(job), ...retention, ...identity };
}

/** A child is awaited by one parent, so it is never merged with another job, even when its definition deduplicates. */
export function childOptionsOf(job: JobDefinition, messageId: string): JobsOptions {
  return { ...attemptsOf(job), ...retention, jobId: jobIdOf(messageId) };
}

export function flowParentOptionsOf(job: JobDefinition, messageId: string): JobsOptions {
  return { ...attemptsOf(job), ...flowParentRetention, jobId: jobIdOf(messageId) };
}

/** Options of a scheduled run: BullMQ gives it an id of its own. */
export function scheduledOptionsOf(job: JobDefinition): JobsOptions {
  return { ...attemptsOf(job), ...retention };
}

function attemptsOf(job: JobDefinition): JobsOptions {
  return { attempts: job.options.attempts, backoff: { ...job.options.backoff } };
}
