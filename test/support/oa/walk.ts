import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { differences, stepOf, withAnswers, type Example, type Step } from './document.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LOADER = join(ROOT, 'test/support/jest/typescript-loader.mjs');
const HOST = join(ROOT, 'test/support/oa/step-host.mjs');
const CLIENT = join(ROOT, 'web/client/src');

export type Environment = Readonly<Record<string, string>>;

/**
 * Somebody who follows a document from its first example to the last: in one shell (`set -a`, so that the examples in
 * TypeScript see its variables), and in one program that grows. Nothing is replaced but the name of the client's package.
 */
export class Walk {
  /** What the answers of the document really were, by index. */
  readonly answers = new Map<number, string>();
  readonly folder: string;
  private readonly steps: Step[] = [];
  private readonly host: ChildProcess;
  private printed = '';
  private complaints = '';
  private before = '';

  /** @param environment what the document asks its reader to fill in. */
  constructor(
    private readonly examples: readonly Example[],
    private environment: Environment,
    /** Answers are kept and not compared. */
    private readonly writes = false,
  ) {
    // Below `node_modules`, so that packages are found from there.
    const parent = join(ROOT, 'node_modules', '.cache', 'fengong-document');
    mkdirSync(parent, { recursive: true });
    this.folder = mkdtempSync(join(parent, 'walk-'));
    writeFileSync(join(this.folder, 'package.json'), '{"type":"module"}\n');
    this.host = fork(HOST, [], {
      execArgv: ['--import', pathToFileURL(LOADER).href],
      cwd: this.folder,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { PATH: process.env['PATH'], ...environment },
    });
    this.host.stdout!.on('data', (piece: Buffer) => void (this.printed += piece.toString('utf8')));
    this.host.stderr!.on('data', (piece: Buffer) => void (this.complaints += piece.toString('utf8')));
  }

  variable(name: string): string | undefined {
    return this.environment[name];
  }

  /** @throws Error when an example fails, or prints something else than is written. */
  async take(index: number): Promise<void> {
    const { language, code, line } = this.examples[index]!;
    if (language === 'bash') this.before = await this.shell(code, line);
    else if (language === 'ts') this.before = await this.program(code, line);
    else this.compare(index);
  }

  async end(): Promise<void> {
    const exited = once(this.host, 'exit');
    this.host.kill('SIGKILL');
    await exited;
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The document with real answers. */
  written(markdown: string): string {
    return withAnswers(markdown, this.answers);
  }

  private async shell(code: string, line: number): Promise<string> {
    const child = spawn('bash', ['-aeuo', 'pipefail', '-c', `${code}\nenv -0 >&3`], {
      cwd: this.folder,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], ...this.environment },
    });
    const exited = once(child, 'exit') as Promise<[number | null]>;
    const [out, errors, variables] = await Promise.all(
      [child.stdout!, child.stderr!, child.stdio[3]!].map((stream) => text(stream as NodeJS.ReadableStream)),
    );
    const [status] = await exited;
    if (status !== 0) throw new Error(`docs line ${line}: exit code ${String(status)}\n${errors!}\n${out!}`);
    this.environment = Object.fromEntries(
      variables!
        .split('\0')
        .filter((pair) => pair.includes('='))
        .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
    );
    return out!;
  }

  private async program(code: string, line: number): Promise<string> {
    const step = stepOf(code, this.steps);
    this.steps.push(step);
    const file = join(this.folder, `step-${this.steps.length}.ts`);
    const source = step.source
      .replace(`'@fengong/client/signing'`, `'${join(CLIENT, 'signing.ts')}'`)
      .replace(`'@fengong/client'`, `'${join(CLIENT, 'index.ts')}'`);
    writeFileSync(file, source);
    this.printed = this.complaints = '';
    this.host.send({ url: pathToFileURL(file).href, environment: this.environment });
    const [{ error }] = (await once(this.host, 'message')) as [{ error: string | null }];
    if (error !== null) throw new Error(`docs line ${line}: ${error}\n${this.complaints}\n${this.printed}`);
    return this.printed;
  }

  private compare(index: number): void {
    const { language, code, line } = this.examples[index]!;
    this.answers.set(index, language === 'json' ? JSON.stringify(JSON.parse(this.before)) : this.before);
    if (this.writes) return;
    const found =
      language === 'json'
        ? differences(JSON.parse(code), JSON.parse(this.before))
        : code.trim() === this.before.trim()
          ? []
          : [`printed ${JSON.stringify(this.before)}`];
    if (found.length > 0) throw new Error(`docs line ${line}: the answer is not as written\n${found.join('\n')}`);
  }
}
