import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledFolder } from '../support/compiled.js';

export interface DemoService {
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * `npm run demo` in a process of its own, on a free port. `TEST_DEMO_DIR` names a data folder with the demonstration that
 * is used and kept, so that whoever works on a page need not wait for its making each time.
 */
export async function startDemo(): Promise<DemoService> {
  const kept = process.env['TEST_DEMO_DIR'];
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'fengong-web-'));
  const child = spawn(process.execPath, [join(compiledFolder(), 'src', 'cli.js'), 'demo'], {
    env: { ...process.env, FENGONG_DATA_DIR: folder, PORT: '0', DATABASE_URL: '', REDIS_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await addressOf(child);
  return {
    address,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      if (kept === undefined) rmSync(folder, { recursive: true, force: true });
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
