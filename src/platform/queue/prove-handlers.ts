import type { JobDefinition } from './define-job.js';
import type { Definitions } from './definitions.js';
import { groupBy } from '../group-by.js';

export interface FoundHandler {
  readonly job: JobDefinition;
  readonly className: string;
  /** Undefined for a provider that Nest makes anew for each request. */
  readonly instance: object | undefined;
}

/**
 * Proves that the jobs of the program are complete, and answers the handlers by job name.
 *
 * @throws Error naming everything that is wrong and the line that mends it.
 */
export function proveHandlers(definitions: Definitions, found: readonly FoundHandler[]): Map<string, FoundHandler> {
  const byJob = groupBy(found, (handler) => handler.job.name);
  const problems = [
    ...definitions.jobs.flatMap((job) => countProblems(job, byJob.get(job.name) ?? [])),
    ...found.flatMap((handler) => handlerProblems(definitions, handler)),
    ...definitions.jobs.flatMap((job) => subscriptionProblems(definitions, job)),
  ];
  if (problems.length > 0) {
    throw new Error(`The jobs of this program are not complete:\n${problems.map((line) => `  - ${line}`).join('\n')}`);
  }
  return new Map(found.map((handler) => [handler.job.name, handler]));
}

function countProblems(job: JobDefinition, handlers: readonly FoundHandler[]): string[] {
  if (handlers.length === 1) return [];
  if (handlers.length === 0) {
    return [
      `job '${job.name}' has no handler: mark a class with @HandlesJob(…) for it and add that class to the providers of its module.`,
    ];
  }
  const names = handlers.map((handler) => handler.className).join(', ');
  return [`job '${job.name}' has ${handlers.length} handlers (${names}): remove all but one from the providers.`];
}

function handlerProblems(definitions: Definitions, handler: FoundHandler): string[] {
  const { job, className, instance } = handler;
  if (definitions.job(job.name) !== job) {
    return [
      `${className} handles '${job.name}', which was not made by defineJob: import the definition from its file.`,
    ];
  }
  if (!instance) {
    return [`${className} is request-scoped: a job has no request, so remove { scope } from its @Injectable().`];
  }
  if (typeof (instance as { handle?: unknown }).handle !== 'function') {
    return [`${className} has no method: add async handle(payload, job) and let it implement JobHandler.`];
  }
  return [];
}

function subscriptionProblems(definitions: Definitions, job: JobDefinition): string[] {
  return job.on
    .filter((subscription) => definitions.event(subscription.event.name) !== subscription.event)
    .map(
      (subscription) =>
        `job '${job.name}' subscribes to '${subscription.event.name}', which was not made by defineEvent: import the event from the module that publishes it.`,
    );
}
