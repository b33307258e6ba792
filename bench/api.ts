import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { openDatabase, withDataSource } from '../src/app/open-database.js';
import { hashPassword } from '../src/modules/identity/index.js';
import { loadConfig } from '../src/platform/config/config.js';
import { runMigrations } from '../src/platform/database/migrate.js';
import { casesOf, putBack, type Case } from './api/cases.js';
import { rush, type Measured } from './api/load.js';
import { start } from './api/processes.js';
import { record } from './api/record.js';
import { PASSWORD, signIn } from './api/sign-in.js';
import { CITY, DISTRICT, loadCity } from './city/load-city.js';
import { SET_CLOCK } from './city/statements.js';

/**
 * Requests a second of the built service, in a process of its own, against a bare node:http server with the same SQL in
 * another, in turns on one database. `--quick` shorter and on one district, `--assert` fails below the shares that issue 4
 * demands, `--plans <file>` where the statements and their plans go, `--data <folder>` keeps the embedded database for
 * the next time. DATABASE_URL: an empty database instead of the embedded one.
 */
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    assert: { type: 'boolean', default: false },
    plans: { type: 'string', default: 'dist/bench-plans.txt' },
    data: { type: 'string' },
  },
});
const CONNECTIONS = 20;
const POOL = 10;
const ROUNDS = options.quick ? 2 : 4;
const SECONDS = options.quick ? 3 : 8;
const WRITES = options.quick ? 400 : 1_000;

const folder = mkdtempSync(join(tmpdir(), 'fengong-bench-'));
const log = { info: () => undefined, warn: () => undefined };
const given = { DATABASE_URL: process.env['DATABASE_URL'], FENGONG_DATA_DIR: options.data ?? folder };
const database = await openDatabase(loadConfig(given, 'none'), log);
const url = database.config.databaseUrl;
const client = new pg.Client({ connectionString: url });
let met = true;
try {
  await client.connect();
  await prepare();
  met = await compare(await casesOf(client));
} finally {
  await client.end();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}
if (options.assert && !met) process.exitCode = 1;

async function prepare(): Promise<void> {
  await withDataSource(database.config, runMigrations);
  await client.query(SET_CLOCK);
  const { rowCount } = await client.query(`SELECT FROM jurisdiction WHERE code = 'bench'`);
  if (rowCount === 0) await load();
}

async function load(): Promise<void> {
  const hash = await hashPassword(PASSWORD, 'bench');
  const { seconds, tasks, reports } = await loadCity(client, options.quick ? DISTRICT : CITY, hash);
  const [cpu] = cpus();
  print(
    `${tasks} tasks and ${reports} reports made in ${seconds.toFixed(0)} s; ${cpus().length} cores, ${cpu!.model}\n`,
  );
}

async function compare(cases: readonly Case[]): Promise<boolean> {
  const environment = { DATABASE_URL: url, FENGONG_DATA_DIR: folder, PORT: '0', NODE_ENV: 'production' };
  const config = loadConfig({ ...environment, LOG_LEVEL: 'silent' }, 'none');
  const { bare, statements, plans } = await record(config, client, cases);
  writeFileSync(options.plans, plans);
  const file = join(folder, 'bare.json');
  writeFileSync(file, JSON.stringify({ poolSize: POOL, ...bare }));
  const service = await start('src/main.js', ['api'], environment);
  const other = await start('bench/api/bare-server.js', [url, file], {});
  try {
    const headersOf = await signIn(service.address, cases);
    const ways = [
      { address: service.address, prefix: '/api/v1', headersOf },
      { address: other.address, prefix: '', headersOf: () => ({}) },
    ];
    print(
      '| Request | Round trips | Service, requests/s | p50 / p99, ms | Bare, requests/s | p50 / p99, ms | Share | Least |',
    );
    print('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
    let all = true;
    for (const of of cases) {
      const [own, bareResult] = await inTurns(of, ways);
      const share = own!.perSecond / bareResult!.perSecond;
      all &&= share >= of.least;
      print(
        `| ${[of.name, statements.get(of.name), ...told(own!), ...told(bareResult!), share.toFixed(2), of.least].join(' | ')} |`,
      );
    }
    print(`\nStatements and plans: ${options.plans}`);
    return all;
  } finally {
    await service.stop();
    await other.stop();
  }
}

interface Way {
  readonly address: string;
  readonly prefix: string;
  readonly headersOf: (login: string) => Record<string, string>;
}

/** One round to warm both up, then so many of each by turns; the median round of each counts. */
async function inTurns(of: Case, ways: readonly Way[]): Promise<Measured[]> {
  const results: Measured[][] = ways.map(() => []);
  const writes = of.requests.length > 1;
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, { address, prefix, headersOf }] of ways.entries()) {
      if (writes) await putBack(client);
      const requests = of.requests.slice(0, WRITES).map((sent) => ({ ...sent, path: `${prefix}${sent.path}` }));
      const seconds = round === 0 ? 1 : SECONDS;
      const measured = await rush({ address, connections: CONNECTIONS, requests, seconds, headersOf });
      if (round > 0) results[index]!.push(measured);
    }
  }
  return results.map((rounds) => rounds.toSorted((a, b) => a.perSecond - b.perSecond)[rounds.length >> 1]!);
}

function told({ perSecond, p50, p99 }: Measured): string[] {
  return [perSecond.toFixed(0), `${p50} / ${p99}`];
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
