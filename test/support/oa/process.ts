import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Settings } from '../../oa/settings.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LOADER = pathToFileURL(join(ROOT, 'test/support/jest/typescript-loader.mjs')).href;
const MAIN = join(ROOT, 'test/oa/main.ts');

/** The small OA of `test/oa` as a process of its own. */
export class OaProcess {
  private child: ChildProcess | undefined;
  /** What it has said before it ended by itself, which it should not. */
  readonly complaints: string[] = [];

  constructor(private readonly settings: Settings) {}

  async start(): Promise<void> {
    const child = spawn(process.execPath, ['--import', LOADER, MAIN], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], OA_SETTINGS: JSON.stringify(this.settings) },
    });
    this.child = child;
    let said = '';
    child.stderr.on('data', (piece: Buffer) => void (said += piece.toString('utf8')));
    const exited = once(child, 'exit') as Promise<[number | null]>;
    void exited.then(([code]) => {
      if (code !== null) this.complaints.push(`exit code ${code}: ${said}`);
    });
    const open = once(child.stdout, 'data');
    const first = await Promise.race([open.then(() => 'open'), exited.then(() => 'ended')]);
    if (first === 'ended') throw new Error(`the OA did not open: ${said}`);
  }

  /** SIGKILL, and waits until it is gone. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  }
}
