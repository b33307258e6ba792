import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMPILED_VARIABLE, fromGlobalSetup } from './database-names.js';

export interface DemoService {
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * `npm run demo` in a process of its own, on a free port. `TEST_DEMO_DIR` names a data folder with the demonstration as
 * `npm run fengong -- seed demo` leaves it: a copy is served, so that nobody waits for its making, and each finds it untouched.
 * @param environment variables as in `.env.example`, on top of what it needs.
 */
export async function startDemo(environment: Readonly<Record<string, string>> = {}): Promise<DemoService> {
  const folder = mkdtempSync(join(tmpdir(), 'fengong-demo-'));
  const made = process.env['TEST_DEMO_DIR'];
  // Of a database the modes of its folders matter, and Node's own copy does not keep them.
  if (made !== undefined) execFileSync('cp', ['-a', `${made}/.`, folder]);
  const child = spawn(process.execPath, [join(fromGlobalSetup(COMPILED_VARIABLE), 'src', 'cli.js'), 'demo'], {
    env: { ...process.env, FENGONG_DATA_DIR: folder, PORT: '0', DATABASE_URL: '', REDIS_URL: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await addressOf(child);
  return {
    address,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /首页\s+(http:\S+)/.exec(said)?.[1];
      if (address !== undefined && said.includes('Ctrl-C')) resolve(address);
    });
    child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('exit', (code) => reject(new Error(`the demonstration ended with ${code}:\n${said}`)));
  });
}
