import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const READY = '已启动';
/** While the database is away a worker ends at its start; one that does so this often will never start. */
const MOST_VAIN_STARTS = 40;
const AFTER_VAIN_START_MS = 250;

/** Worker processes that are killed and started again. One that ends by itself is started again too, and counted. */
export class Workers {
  private readonly running: (ChildProcess | null)[] = [];
  private readonly log: WriteStream;
  private stopped = false;
  kills = 0;
  /** Processes that ended without having been told to: a worker should outlive its database's restart. */
  ownEnds = 0;

  /** @param command program and arguments of a worker. @param logFile what the workers say. */
  constructor(
    private readonly command: readonly [string, ...string[]],
    private readonly environment: NodeJS.ProcessEnv,
    private readonly logFile: string,
  ) {
    this.log = createWriteStream(logFile, { flags: 'a' });
  }

  async start(count: number): Promise<void> {
    await Promise.all(Array.from({ length: count }, (_, place) => this.startAt(place)));
  }

  /** SIGKILL in the middle of whatever it does; `down` ms later another one takes its place. */
  async killAndReplace(place: number, down: number): Promise<void> {
    const victim = this.running[place];
    if (!victim) return;
    this.running[place] = null;
    this.kills += 1;
    victim.kill('SIGKILL');
    await once(victim, 'exit');
    await sleep(down);
    await this.startAt(place);
  }

  runs(place: number): boolean {
    return this.running[place] !== null;
  }

  get allRun(): boolean {
    return this.running.every((child) => child !== null);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(
      this.running.map(async (child) => {
        if (!child) return;
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
      }),
    );
    this.log.end();
  }

  /** @throws Error when a worker ends again and again before it is ready. */
  private async startAt(place: number): Promise<void> {
    this.running[place] = null;
    for (let vain = 0; !this.stopped; vain += 1) {
      if (vain === MOST_VAIN_STARTS) throw new Error(`a worker ends before it is ready; see ${this.logFile}`);
      const child = await this.launch();
      if (child !== null) return this.watch(place, child);
      await sleep(AFTER_VAIN_START_MS);
    }
  }

  private watch(place: number, child: ChildProcess): void {
    this.running[place] = child;
    child.once('exit', () => {
      if (this.stopped || this.running[place] !== child) return;
      this.ownEnds += 1;
      // A place that stays empty shows in the end: nothing is sent and patience runs out.
      this.startAt(place).catch((error: unknown) => this.log.write(`${String(error)}\n`));
    });
  }

  /** Null when it ended before it was ready, as it does while its database is away. */
  private async launch(): Promise<ChildProcess | null> {
    const [program, ...args] = this.command;
    const child = spawn(program, args, { env: this.environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = once(child, 'exit').then(() => false);
    const ready = new Promise<boolean>((resolve) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => {
          this.log.write(chunk);
          if (chunk.includes(READY)) resolve(true);
        });
      }
    });
    return (await Promise.race([ready, ended])) ? child : null;
  }
}
