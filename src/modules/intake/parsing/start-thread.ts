import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts the reading thread. Its compiled program lies beside this file; where a loader runs the sources (tests), a thread
 * inherits no loader, and that of this process says where a compiled one is.
 */
export function startThread(options: WorkerOptions): Worker {
  const program = new URL(import.meta.resolve('./parse.worker.js'));
  return new Worker(program, { ...options, execArgv: [], env: {} });
}
