import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = join(ROOT, 'web', 'dist', 'index.html');
const SOURCES = ['src', 'client/src', 'public', 'index.html', 'public.html', 'vite.config.ts'].map((path) =>
  join(ROOT, 'web', path),
);

/** Builds the front end as `npm run web` does, when its sources are newer than what was built. */
export function buildPages(): void {
  if (existsSync(PAGE) && newest(SOURCES) < statSync(PAGE).mtimeMs) return;
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'web'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the pages could not be built: ${stderr}`);
}

function newest(paths: readonly string[]): number {
  const times = paths.flatMap((path) =>
    statSync(path).isFile()
      ? [statSync(path).mtimeMs]
      : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(path, name)).mtimeMs),
  );
  return Math.max(...times);
}
