import 'reflect-metadata';
import type { JsonObject, JsonValue } from '../json.js';
import type { JobDefinition } from './define-job.js';

/** What a handler knows about the run it is in. */
export interface JobContext {
  readonly jobId: string;
  /** 1 on the first try. */
  readonly attempt: number;
  /** True when an error now is final: the moment to write the failure where a user sees it. */
  readonly lastAttempt: boolean;
  /** Of the command that left the message; null for scheduled runs and messages of the installation. */
  readonly jurisdictionId: string | null;
  readonly correlationId: string;
  /**
   * The same on every delivery of the same message; pass it to `Inbox.once` to make the effect happen once.
   * @throws Error in a deduplicated job, where one run stands for many messages.
   */
  readonly messageId: string;
  /** Fires when the process is told to stop: a long handler may give up then, and will be run again. */
  readonly signal: AbortSignal;
  /** Share done, 0 to 100. */
  progress(percent: number): Promise<void>;
  /** What the children of a flow returned, in the order of the declaration; empty when the job has none. */
  childrenResults(): Promise<readonly JsonValue[]>;
}

/**
 * Does the work of one job. It may be called more than once for the same message (a process can die after the work and
 * before BullMQ hears of it), so its effect must be idempotent by itself or guarded by `Inbox.once`.
 */
export interface JobHandler<P extends JsonObject = JsonObject, R extends JsonValue | void = JsonValue | void> {
  handle(payload: P, job: JobContext): Promise<R>;
}

type HandlerClass<P extends JsonObject> = new (...dependencies: never[]) => JobHandler<P>;

const handledJobKey = Symbol('fengong:handled-job');

/** Marks a provider as the handler of a job. List the class in the providers of its module. */
export function HandlesJob<P extends JsonObject>(job: JobDefinition<P>) {
  return (handler: HandlerClass<P>): void => {
    Reflect.defineMetadata(handledJobKey, job, handler);
  };
}

/** The job that a class handles, or undefined when it is no handler. */
export function jobHandledBy(candidate: object): JobDefinition | undefined {
  return Reflect.getOwnMetadata(handledJobKey, candidate) as JobDefinition | undefined;
}
