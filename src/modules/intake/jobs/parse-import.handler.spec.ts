import { describe, expect, it } from '@jest/globals';
import type { JobContext } from '../../../platform/queue/index.js';
import type { ParseImport } from '../application/parse-import.js';
import { ParseImportHandler } from './parse-import.handler.js';

const payload = { importId: 'import-1', jurisdictionId: 'here' };
const interrupted = new Error('reading thread ended with code 1');

/** What a failing run leaves behind: the imports that were given up, and the error that reaches the queue. */
async function failing(job: { lastAttempt: boolean; stopped?: boolean }) {
  const givenUp: string[] = [];
  const parseImport: Pick<ParseImport, 'run' | 'giveUp'> = {
    run: () => Promise.reject(interrupted),
    giveUp: ({ importId }) => {
      givenUp.push(importId);
      return Promise.resolve();
    },
  };
  const stop = new AbortController();
  if (job.stopped) stop.abort();
  const context = { lastAttempt: job.lastAttempt, signal: stop.signal, correlationId: 'c' } as JobContext;
  const error: unknown = await new ParseImportHandler(parseImport as ParseImport)
    .handle(payload, context)
    .catch((reason: unknown) => reason);
  return { givenUp, error };
}

describe('the job that reads an import', () => {
  it('writes the failure where the user sees it when no attempt is left, and fails for the administrator too', async () => {
    expect(await failing({ lastAttempt: true })).toEqual({ givenUp: ['import-1'], error: interrupted });
  });

  it('leaves the import alone while it will be tried again, or when the process was told to stop', async () => {
    expect(await failing({ lastAttempt: false })).toEqual({ givenUp: [], error: interrupted });
    expect(await failing({ lastAttempt: true, stopped: true })).toEqual({ givenUp: [], error: interrupted });
  });
});
