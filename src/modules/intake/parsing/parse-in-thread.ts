import { FILE_FAILURES } from '../readers/refusals.js';
import type { CheckOutcome, Failure, ParseOutcome, ParseRequest, ThreadTask } from './outcome.js';
import { startThread } from './start-thread.js';
import { Turns } from './turns.js';

export interface ThreadLimits {
  readonly timeMs: number;
  readonly memoryMb: number;
}

/** Of those who wait for an answer: many large uploads at once must not take all memory. */
const MOST_CHECKS_AT_ONCE = 2;
const checks = new Turns(MOST_CHECKS_AT_ONCE);

/**
 * Reads a document in a thread of its own, so that requests and the locks of other jobs go on meanwhile, with limits, so
 * that no document can take the process down.
 * @returns the failure as a value when the document is at fault: `parse_timeout`, `document_too_complex`.
 * @throws Error when the thread could not work, or `signal` fired: the job is to be tried again.
 */
export function parseInThread(
  request: ParseRequest,
  limits: ThreadLimits,
  signal?: AbortSignal,
): Promise<ParseOutcome> {
  return inThread<ParseOutcome>({ ...request, task: 'parse' }, limits, signal);
}

/** Finds out in such a thread whether a file can be read, without keeping anything. Failures as above. */
export function checkInThread(request: ParseRequest, limits: ThreadLimits): Promise<CheckOutcome> {
  return checks.take(() => inThread<CheckOutcome>({ ...request, task: 'check' }, limits));
}

function inThread<Outcome>(task: ThreadTask, limits: ThreadLimits, signal?: AbortSignal): Promise<Outcome | Failure> {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const worker = startThread({ workerData: task, resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb } });
    const timer = setTimeout(() => settle(() => resolve(timedOut(limits))), limits.timeMs);
    const abort = (): void => settle(() => reject(new Error('reading was interrupted')));
    signal?.addEventListener('abort', abort, { once: true });
    worker.once('message', (outcome: Outcome) => settle(() => resolve(outcome)));
    worker.once('error', (error: Error & { code?: string }) =>
      settle(() => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(TOO_COMPLEX) : reject(error))),
    );
    worker.once('exit', (code) => settle(() => reject(new Error(`reading thread ended with code ${code}`))));

    /** The first of the events above decides; a settled promise ignores the others. */
    function settle(decide: () => void): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      decide();
      void worker.terminate();
    }
  });
}

function timedOut({ timeMs }: ThreadLimits): Failure {
  const detail = `解析超过 ${timeMs / 1000} 秒仍未完成。请确认文件是分工方案，必要时删去无关内容或拆分后重新上传。`;
  return { ok: false, code: 'parse_timeout', detail };
}

const TOO_COMPLEX: Failure = {
  ok: false,
  code: 'document_too_complex',
  detail: FILE_FAILURES.document_too_complex,
};
