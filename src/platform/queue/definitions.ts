import type { EventDefinition } from './define-event.js';
import type { JobDefinition } from './define-job.js';

/**
 * All events and jobs of the program, filled by `defineEvent` and `defineJob` as their files are loaded. Every process
 * loads the same files, so an API process knows what a worker will run without running it.
 */
export class Definitions {
  private readonly eventsByName = new Map<string, EventDefinition>();
  private readonly jobsByName = new Map<string, JobDefinition>();

  addEvent(event: EventDefinition): void {
    assertName('event', event.name);
    if (this.eventsByName.has(event.name)) {
      throw new Error(`Event '${event.name}' is defined twice. Keep one defineEvent('${event.name}') and import it.`);
    }
    this.eventsByName.set(event.name, event);
  }

  addJob(job: JobDefinition): void {
    assertName('job', job.name);
    assertName('queue', job.queue);
    if (this.jobsByName.has(job.name)) {
      throw new Error(`Job '${job.name}' is defined twice. Give one of the two defineJob({ name }) another name.`);
    }
    this.jobsByName.set(job.name, job);
  }

  event(name: string): EventDefinition | undefined {
    return this.eventsByName.get(name);
  }

  job(name: string): JobDefinition | undefined {
    return this.jobsByName.get(name);
  }

  get events(): readonly EventDefinition[] {
    return [...this.eventsByName.values()];
  }

  get jobs(): readonly JobDefinition[] {
    return [...this.jobsByName.values()];
  }

  get queueNames(): readonly string[] {
    return [...new Set(this.jobs.map((job) => job.queue))];
  }

  subscribersOf(eventName: string): readonly JobDefinition[] {
    return this.jobs.filter((job) => job.on.some((subscription) => subscription.event.name === eventName));
  }
}

export const definitions = new Definitions();

function assertName(kind: 'event' | 'job' | 'queue', name: string): void {
  if (/^[a-z][a-z0-9.-]*$/.test(name)) return;
  throw new Error(
    `The ${kind} name '${name}' must consist of a-z, 0-9, '.' and '-': BullMQ uses ':' to separate its own keys.`,
  );
}
