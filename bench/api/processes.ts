import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const STOP_MS = 10_000;

export interface Running {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts a compiled program, `dist/…`, and waits for the address that it prints. */
export async function start(file: string, args: readonly string[], environment: NodeJS.ProcessEnv): Promise<Running> {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { address: await addressOf(child, file), stop: () => stop(child) };
}

async function addressOf(child: ChildProcess, file: string): Promise<string> {
  let printed = '';
  for await (const chunk of child.stdout!.iterator({ destroyOnReturn: false })) {
    printed += String(chunk);
    const [address] = /http:\/\/[\w.]+:\d+/.exec(printed) ?? [];
    if (address) {
      child.stdout!.resume();
      return address;
    }
  }
  throw new Error(`${file} ended without saying where it listens`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await Promise.race([once(child, 'exit'), new Promise((resolve) => setTimeout(resolve, STOP_MS).unref())]);
  child.kill('SIGKILL');
}
