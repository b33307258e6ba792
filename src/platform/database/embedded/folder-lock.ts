import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createPidFile, ownerState } from './pid-file.js';

const POLL_MS = 25;
/** A first start with initdb on a slow disk takes seconds; ten minutes means that something else is wrong. */
const GIVE_UP_AFTER_POLLS = 24_000;
/** Breaking a lock takes microseconds; a breaker's own mark this old was left by one that was killed in between. */
const BREAKER_IS_DEAD_AFTER_MS = 2_000;

/**
 * Runs `body` while no other process (nor another caller in this one) is inside for the same folder. A lock whose
 * owner was killed is taken over. Node has no flock(2), hence pid files.
 */
export async function withFolderLock<T>(folder: string, body: () => Promise<T>): Promise<T> {
  const lock = join(folder, 'lock');
  for (let polls = 0; !createPidFile(lock); polls++) {
    if (polls > GIVE_UP_AFTER_POLLS)
      throw new Error(`数据目录 ${folder} 一直被另一个进程占用，请确认后删除其中的 lock 文件再启动。`);
    if (ownerState(lock) === 'dead') breakLock(lock);
    await sleep(POLL_MS);
  }
  try {
    return await body();
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * Removes a dead process's lock. The second lock is what makes this safe: without it, a process that judged the old
 * lock dead could remove the new lock of the one that was quicker.
 */
function breakLock(lock: string): void {
  const breaker = `${lock}.break`;
  if (!createPidFile(breaker)) {
    if (ageInMs(breaker) > BREAKER_IS_DEAD_AFTER_MS && ownerState(breaker) === 'dead') rmSync(breaker, { force: true });
    return;
  }
  if (ownerState(lock) === 'dead') rmSync(lock, { force: true });
  rmSync(breaker, { force: true });
}

function ageInMs(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? 0 : performance.timeOrigin + performance.now() - stat.mtimeMs;
}
