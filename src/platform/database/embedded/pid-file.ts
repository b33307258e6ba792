import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { newId } from '../../ids.js';
import { processStamp } from './processes.js';

/**
 * Creates `path` naming this process. The content is complete at the moment the name appears (written aside, then
 * linked), so a reader never sees half a file. Returns false when the file is already there.
 */
export function createPidFile(path: string): boolean {
  const aside = `${path}.${newId()}`;
  writeFileSync(aside, `${process.pid}\n${processStamp(process.pid)}\n`);
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

export type OwnerState = 'alive' | 'dead' | 'none';

/** Whether the process that wrote the file still lives; `none` when there is no such file. */
export function ownerState(path: string): OwnerState {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'none';
    throw error;
  }
  const [pid, stamp] = content.split('\n');
  return stamp !== undefined && processStamp(Number(pid)) === stamp ? 'alive' : 'dead';
}
