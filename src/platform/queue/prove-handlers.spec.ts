import { describe, expect, it } from '@jest/globals';
import type { EventDefinition } from './define-event.js';
import type { JobDefinition } from './define-job.js';
import { Definitions } from './definitions.js';
import { proveHandlers, type FoundHandler } from './prove-handlers.js';

const job = (name: string, on: JobDefinition['on'] = []): JobDefinition => ({
  kind: 'job',
  name,
  queue: 'q',
  on,
  options: { attempts: 1, backoff: { type: 'fixed', delay: 1 } },
});
const handler = (of: JobDefinition, instance: object | undefined = { handle: () => undefined }): FoundHandler => ({
  job: of,
  className: 'SomeHandler',
  instance,
});
const defined = (...jobs: JobDefinition[]): Definitions => {
  const definitions = new Definitions();
  jobs.forEach((one) => definitions.addJob(one));
  return definitions;
};

describe('The proof of the jobs at start-up', () => {
  it('answers the handler of every job when each has exactly one', () => {
    const [a, b] = [job('m.a'), job('m.b')];
    const proven = proveHandlers(defined(a, b), [handler(a), handler(b)]);
    expect([...proven.keys()]).toEqual(['m.a', 'm.b']);
  });

  it('names every job without a handler at once', () => {
    expect(() => proveHandlers(defined(job('m.a'), job('m.b')), [])).toThrow(
      /'m\.a' has no handler.*\n.*'m\.b' has no handler/,
    );
  });

  it('refuses a second handler', () => {
    const a = job('m.a');
    expect(() => proveHandlers(defined(a), [handler(a), handler(a)])).toThrow("job 'm.a' has 2 handlers");
  });

  it('refuses a handler that is request-scoped or has no handle method', () => {
    const a = job('m.a');
    expect(() => proveHandlers(defined(a), [{ ...handler(a), instance: undefined }])).toThrow('request-scoped');
    expect(() => proveHandlers(defined(a), [handler(a, {})])).toThrow('add async handle(payload, job)');
  });

  it('refuses jobs and events that were written by hand instead of defined', () => {
    const a = job('m.a');
    expect(() => proveHandlers(defined(a), [handler(job('m.a'))])).toThrow('not made by defineJob');
    const stranger: EventDefinition = { kind: 'event', name: 'm.happened' };
    const b = job('m.b', [{ event: stranger, map: () => null }]);
    expect(() => proveHandlers(defined(b), [handler(b)])).toThrow("'m.happened', which was not made by defineEvent");
  });
});

describe('A definition', () => {
  it('is refused when its name is taken', () => {
    const definitions = defined(job('m.a'));
    expect(() => definitions.addJob(job('m.a'))).toThrow("Job 'm.a' is defined twice");
    definitions.addEvent({ kind: 'event', name: 'm.a' });
    expect(() => definitions.addEvent({ kind: 'event', name: 'm.a' })).toThrow("Event 'm.a' is defined twice");
  });

  it.each(['m:a', 'M.a', '', 'm a', '1a'])(
    'is refused under the name "%s", which could not be part of a job id',
    (name) => {
      expect(() => new Definitions().addJob(job(name))).toThrow("must consist of a-z, 0-9, '.' and '-'");
    },
  );
});
