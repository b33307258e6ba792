import type { JsonObject } from '../json.js';
import { definitions, type Definitions } from './definitions.js';
import type { EventDefinition } from './define-event.js';

/** How often and how patiently a failing job is tried again; times in milliseconds. */
export interface JobOptions {
  /** Attempts in all, the first included. */
  readonly attempts: number;
  readonly backoff: { readonly type: 'fixed' | 'exponential'; readonly delay: number; readonly jitter?: number };
}

/** A cron pattern (five fields, or six with seconds first), read on the clock of Shanghai. */
export interface JobSchedule<P extends JsonObject = JsonObject> {
  readonly pattern: string;
  readonly tz: 'Asia/Shanghai';
  /** Payload of each scheduled run; an empty object when left out. */
  readonly payload?: P;
}

/** "When this event happens, run the job with that payload"; null means that this occurrence does not concern the job. */
export interface Subscription<P extends JsonObject = JsonObject> {
  readonly event: EventDefinition;
  map(eventPayload: JsonObject): P | null;
}

/** A child of a flow: it must finish before its parent starts. Made by `child`. */
export interface FlowChild {
  readonly job: JobDefinition;
  readonly payload: JsonObject;
}

/**
 * Name, payload and behaviour of a job. Methods are written in method form on purpose: it lets the compiler treat
 * every `JobDefinition<P>` as a `JobDefinition` in the places that only pass payloads on.
 */
export interface JobDefinition<P extends JsonObject = JsonObject> {
  readonly kind: 'job';
  readonly name: string;
  readonly queue: string;
  readonly on: readonly Subscription<P>[];
  readonly options: JobOptions;
  readonly schedule?: JobSchedule<P>;
  deduplicate?(payload: P): string;
  flow?(payload: P): readonly FlowChild[];
}

/** What a module writes down about a job. */
export interface JobDeclaration<P extends JsonObject> {
  /** Unique in the whole program: `<module>.<verb>`, without ':'. */
  readonly name: string;
  /** Queue that carries it; jobs of one queue share its workers. */
  readonly queue: string;
  readonly on?: readonly Subscription<P>[];
  readonly options?: Partial<JobOptions>;
  /**
   * Jobs with the same key are merged while one of them waits. Only for jobs that read the present state from the
   * tables (a refresh), never for jobs whose payload is itself the fact. A fact that arrives while such a job runs
   * makes it run once more; see `job-options.ts`.
   */
  deduplicate?(payload: P): string;
  readonly schedule?: JobSchedule<P>;
  /**
   * Makes the job the parent of a flow: the children run first, and the parent's handler reads what they returned with
   * `job.childrenResults()`. Must be a pure function of the payload: the relay may ask twice and expects the same list.
   */
  flow?(payload: P): readonly FlowChild[];
}

const defaultOptions: JobOptions = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 1000, jitter: 0.5 },
};

/**
 * Declares a job. Start it with `tx.enqueue(job, payload)` or let it subscribe to events; never add to a queue directly,
 * because a job added beside the transaction can run without its facts, or be lost with them.
 *
 * @param into as in `defineEvent`.
 * @throws Error when the name is taken or malformed, or when a flow is to be deduplicated.
 */
export function defineJob<P extends JsonObject>(
  declaration: JobDeclaration<P>,
  into: Definitions = definitions,
): JobDefinition<P> {
  if (declaration.flow && declaration.deduplicate) {
    throw new Error(`Job '${declaration.name}' has a flow and deduplicate: children cannot be merged; remove one.`);
  }
  const job: JobDefinition<P> = {
    kind: 'job',
    ...declaration,
    on: declaration.on ?? [],
    options: { ...defaultOptions, ...declaration.options },
  };
  into.addJob(job);
  return job;
}

/** Subscribes a job to an event; `map` picks the ids that the job needs. */
export function subscribe<E extends JsonObject, P extends JsonObject>(
  event: EventDefinition<E>,
  map: (eventPayload: E) => P | null,
): Subscription<P> {
  return { event, map: map };
}

/** A child of a flow, with its payload checked against its definition. */
export function child<P extends JsonObject>(job: JobDefinition<P>, payload: P): FlowChild {
  return { job, payload };
}
