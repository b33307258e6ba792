// Runs TypeScript with decorators in a plain node process: `node --import ./typescript-loader.mjs file.ts`.
// tsx cannot do it, because esbuild does not emit the decorator metadata that Nest injects by.
import { transform, version } from '@swc/core';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';

// Node loads the hooks in a thread of their own, from this same file.
if (isMainThread) register(import.meta.url, { data: process.env['FENGONG_TEST_COMPILED'] });

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
// Tests start many processes of the whole application: each file is compiled by the first that needs it.
const CACHE = join(tmpdir(), `fengong-typescript-${process.getuid?.() ?? 0}`);
// One compiler configuration for build and tests; only its list of files left out of the build must not apply here.
const { $schema, exclude, ...settings } = JSON.parse(
  await readFile(new URL('../../../.swcrc', import.meta.url), 'utf8'),
);
await mkdir(CACHE, { recursive: true, mode: 0o700 });

/** Where the global setup has put the compiled program. */
let compiledFolder;

export function initialize(folder) {
  compiledFolder = folder;
}

export async function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return next(new URL('native-globals.mjs', import.meta.url).href, context);
  if (specifier.endsWith('.worker.js'))
    return { url: compiledProgram(specifier, context.parentURL), shortCircuit: true };
  if (!specifier.startsWith('.') || !specifier.endsWith('.js')) return next(specifier, context);
  return next(specifier, context).catch(() => next(specifier.replace(/\.js$/, '.ts'), context));
}

/** Of a thread, which inherits no loader. */
function compiledProgram(specifier, parent) {
  const source = relative(ROOT, fileURLToPath(new URL(specifier, parent)));
  return pathToFileURL(join(compiledFolder, source)).href;
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  return { format: 'module', source: await compiled(fileURLToPath(url)), shortCircuit: true };
}

async function compiled(filename) {
  const source = await readFile(filename, 'utf8');
  const key = createHash('sha256')
    .update([version, JSON.stringify(settings), filename, source].join('\0'))
    .digest('hex');
  const kept = join(CACHE, `${key}.js`);
  return (await readFile(kept, 'utf8').catch(() => null)) ?? (await compile(source, filename, kept));
}

/** Written whole under another name first: processes start side by side. */
async function compile(source, filename, kept) {
  const { code } = await transform(source, { ...settings, swcrc: false, filename, sourceMaps: 'inline' });
  const draft = `${kept}.${process.pid}`;
  await writeFile(draft, code);
  await rename(draft, kept);
  return code;
}
