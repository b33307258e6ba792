import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Below `node_modules`, so that packages are found from there. */
const CACHE = join(ROOT, 'node_modules', '.cache', 'fengong-test-worker');
const SOURCES = ['src', 'migrations', 'seeds', 'test/support/app-worker.ts', '.swcrc'];
const KEPT_MS = 24 * 60 * 60 * 1000;

/**
 * A folder with the service and `app-worker` as JavaScript and the seeds' files, made by the first run of this state of the
 * sources: workers and reading threads start from it with a fraction of the work that it takes from TypeScript, and tests
 * start hundreds.
 */
export function compiledFolder(): string {
  const folder = join(CACHE, keyOf(SOURCES));
  if (!existsSync(folder)) compileTo(folder);
  const now = Date.now() / 1000;
  utimesSync(folder, now, now);
  return folder;
}

/** Changes whenever a source does. */
function keyOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    const path = join(ROOT, source);
    const files = statSync(path).isFile() ? [''] : readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
    for (const file of files) {
      const { mtimeMs, size } = statSync(join(path, file));
      hash.update(`${source}/${file} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Whole under another name first: runs may go side by side. */
function compileTo(folder: string): void {
  mkdirSync(CACHE, { recursive: true });
  removeUnused();
  const draft = `${folder}.${process.pid}`;
  const swc = join(ROOT, 'node_modules', '@swc', 'cli', 'bin', 'swc.js');
  const sources = SOURCES.filter((source) => source !== '.swcrc');
  const { status, stderr } = spawnSync(process.execPath, [swc, ...sources, '-d', draft, '--copy-files', '--quiet'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the worker could not be compiled: ${stderr}`);
  writeFileSync(join(draft, 'package.json'), '{"type":"module"}\n');
  // The pages that the service finds beside itself.
  symlinkSync(join(ROOT, 'web'), join(draft, 'web'));
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(draft, { recursive: true });
  }
}

function removeUnused(): void {
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    if (Date.now() - statSync(path).mtimeMs > KEPT_MS) rmSync(path, { recursive: true, force: true });
  }
}
