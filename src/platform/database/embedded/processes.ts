import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A string that names one life of a process, or null when no such process runs. Two processes that had the same pid
 * at different times (after a reboot, in a restarted container) have different stamps, so a pid file that carries
 * the stamp cannot be mistaken for its successor's.
 */
export function processStamp(pid: number): string | null {
  return process.platform === 'linux' ? linuxStamp(pid) : ps(pid, 'lstart=');
}

/** The program's short name as the kernel knows it, or null when no such process runs. */
export function processName(pid: number): string | null {
  if (process.platform !== 'linux') return ps(pid, 'comm=')?.split('/').at(-1) ?? null;
  return linuxStamp(pid) === null ? null : readOrNull(`/proc/${pid}/comm`);
}

/** Field 22 of /proc/PID/stat (proc(5)) is the start in clock ticks since boot; a zombie counts as gone. */
function linuxStamp(pid: number): string | null {
  const stat = readOrNull(`/proc/${pid}/stat`);
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, startedAt] = [fields[0], fields[19]];
  if (state === 'Z' || state === 'X' || startedAt === undefined) return null;
  return `${readOrNull('/proc/sys/kernel/random/boot_id') ?? ''} ${startedAt}`;
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}

function ps(pid: number, column: 'lstart=' | 'comm='): string | null {
  try {
    return execFileSync('/bin/ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}
