import { Worker, type WorkerOptions } from 'node:worker_threads';

const FROM_SOURCE = import.meta.url.endsWith('.ts');

/**
 * Starts the reading thread. Compiled code has a compiled worker beside it; TypeScript sources (tests, development) have
 * none, and a thread inherits no loader, so there the thread's first act is to load the source through tsx.
 */
export function startThread(options: WorkerOptions): Worker {
  const limited: WorkerOptions = { ...options, execArgv: [], env: {} };
  if (!FROM_SOURCE) return new Worker(new URL('./parse.worker.js', import.meta.url), limited);
  const source = new URL('./parse.worker.ts', import.meta.url).href;
  const bootstrap = `import('tsx/esm/api').then(({ tsImport }) => tsImport('${source}', '${source}'))`;
  return new Worker(bootstrap, { ...limited, eval: true });
}
