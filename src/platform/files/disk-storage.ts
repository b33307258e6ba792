import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { objectKey, ObjectStorage, StorageFault, type StorageFaultKind } from './object-storage.js';
import { verified } from './verified.js';

const FAULTS: Readonly<Record<string, StorageFaultKind>> = {
  EACCES: 'not_writable',
  EPERM: 'not_writable',
  EROFS: 'not_writable',
  ENOTDIR: 'not_writable',
  EEXIST: 'not_writable',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** A folder of the machine, or one that all machines of the installation mount. */
export class DiskStorage extends ObjectStorage {
  readonly kind = 'disk';

  constructor(private readonly root: string) {
    super();
  }

  /** Written aside, flushed, then renamed, and the folder flushed: a crash leaves either the whole file or none. */
  async put(sha256: string, bytes: Buffer): Promise<void> {
    if (await this.has(sha256)) return;
    const path = this.pathOf(sha256);
    await mkdir(dirname(path), { recursive: true });
    const aside = `${path}.${randomUUID()}`;
    await writeFlushed(aside, bytes);
    await rename(aside, path);
    await flushFolder(dirname(path));
  }

  async open(sha256: string): Promise<Readable | null> {
    const handle = await orNull(open(this.pathOf(sha256), 'r'));
    return handle && verified(sha256, handle.createReadStream());
  }

  async has(sha256: string): Promise<boolean> {
    return (await orNull(stat(this.pathOf(sha256)))) !== null;
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  /** Writes a few bytes and takes them away: rights, mounts and full disks show only then. */
  async probe(): Promise<void> {
    const path = join(this.root, `.probe-${randomUUID()}`);
    try {
      await mkdir(this.root, { recursive: true });
      await writeFlushed(path, Buffer.from('probe'));
    } catch (error) {
      throw new StorageFault(FAULTS[(error as NodeJS.ErrnoException).code ?? ''] ?? 'failing', error);
    } finally {
      await rm(path, { force: true }).catch(() => undefined);
    }
  }

  private pathOf(sha256: string): string {
    return join(this.root, objectKey(sha256));
  }
}

async function writeFlushed(path: string, bytes: Buffer): Promise<void> {
  const handle = await open(path, 'wx', 0o640);
  await closing(handle, async () => {
    await handle.writeFile(bytes);
    await handle.sync();
  });
}

async function flushFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await closing(handle, () => handle.sync());
}

async function closing(handle: FileHandle, use: () => Promise<void>): Promise<void> {
  try {
    await use();
  } finally {
    await handle.close();
  }
}

async function orNull<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
