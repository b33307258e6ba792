import 'reflect-metadata';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { createApp } from '../src/app/create-app.js';
import { openDatabase, prepareSchema } from '../src/app/open-database.js';
import { AssembleEvaluation } from '../src/modules/evaluation/application/assemble-evaluation.js';
import { ComputePart } from '../src/modules/evaluation/application/compute-part.js';
import { CreateEvaluation } from '../src/modules/evaluation/application/create-evaluation.js';
import { DocumentMaker } from '../src/modules/evaluation/application/document-maker.js';
import { RefreshRollup } from '../src/modules/evaluation/application/refresh-rollup.js';
import type { EvaluationSnapshot } from '../src/modules/evaluation/domain/snapshot.js';
import { FixedClock } from '../src/platform/clock/clock.js';
import { loadConfig } from '../src/platform/config/config.js';
import { DomainError } from '../src/platform/errors.js';
import { newId } from '../src/platform/ids.js';
import { systemContext } from '../src/platform/security/actor.js';
import { loadCity } from './city/load-city.js';
import { TODAY } from './city/statements.js';

/**
 * What the roll-up of one accepted report, the rebuild of a scheme, an evaluation and its documents cost, at 1, 10 and
 * 100 times a scheme of 32 tasks with 3,200 reports. At each size the installation has as many districts: the first with a
 * scheme that many times as large, the others with the small one. Processor time is that of this process and of
 * PostgreSQL together, since the machine may have other work; memory is the most that this process has held so far.
 * `--scales 1,10` for other sizes.
 */
const { values: options } = parseArgs({ options: { scales: { type: 'string', default: '1,10,100' } } });
const DOCUMENTS = [
  { name: 'report.docx', variant: 'INTERNAL' },
  { name: 'report.html', variant: 'INTERNAL' },
  { name: 'tables.xlsx', variant: 'INTERNAL' },
  { name: 'wall-chart.svg', variant: 'A1' },
  { name: 'wall-chart.pdf', variant: 'A1' },
] as const;
const TASKS = 32;
const REPORTS_PER_TASK = 100;
const REFRESHES = 20;
const TICKS_PER_SECOND = 100;

interface Subject {
  readonly jurisdictionId: string;
  readonly schemeId: string;
  readonly tasks: number;
  readonly taskIds: readonly string[];
}

const SUBJECTS = `
  SELECT s.jurisdiction_id AS "jurisdictionId", s.id AS "schemeId", count(*)::int AS tasks,
    (array_agg(t.id ORDER BY t.ordinal))[1:${REFRESHES}] AS "taskIds"
  FROM scheme s JOIN task t ON t.scheme_id = s.id GROUP BY s.id ORDER BY s.id DESC`;

const NO_WORDS = { texts: {}, voices: null };

console.log(`${cpus().length} cores, ${cpus()[0]?.model}`);
for (const scale of options.scales.split(',').map(Number)) await measureAt(scale);

async function measureAt(scale: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fengong-bench-rollup-'));
  const log = { info: () => undefined, warn: () => undefined };
  const environment = { FENGONG_DATA_DIR: folder, LOG_LEVEL: 'silent', PORT: '0' };
  const database = await openDatabase(loadConfig(environment, 'none'), log);
  const client = new pg.Client({ connectionString: database.config.databaseUrl });
  try {
    await prepareSchema(database.config, true);
    await client.connect();
    const size = { districts: scale, firstTasks: TASKS * scale, otherTasks: TASKS };
    const { seconds, reports } = await loadCity(client, size, 'nobody signs in');
    console.log(`\n${scale}×: ${reports} reports made in ${seconds.toFixed(0)} s, load ${loadavg()[0]?.toFixed(1)}`);
    const app = await createApp(database.config, new FixedClock(`${TODAY}T10:00:00+08:00`));
    try {
      const { rows } = await client.query<Subject>(SUBJECTS);
      for (const subject of new Map(rows.map((row) => [row.tasks, row])).values()) await measure(app, client, subject);
    } finally {
      await app.close();
    }
  } finally {
    await client.end();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(app: INestApplicationContext, client: pg.Client, subject: Subject): Promise<void> {
  const { jurisdictionId, schemeId, tasks, taskIds } = subject;
  const ctx = () => systemContext(jurisdictionId, newId());
  const refresh = app.get(RefreshRollup, { strict: false });
  const facts = tasks * REPORTS_PER_TASK;
  const say = async (name: string, times: number, work: () => Promise<unknown>): Promise<void> => {
    const { wall, processor } = await costOf(client, work);
    const each = `${(wall / times).toFixed(1)} ms, processor ${(processor / times).toFixed(1)} ms`;
    const perFact = `${((processor * 1000) / times / facts).toFixed(2)} µs per report of the scheme`;
    const memory = `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`;
    console.log(`  ${tasks} tasks, ${facts} reports: ${name} ${each}, ${perFact}, memory ${memory}`);
  };
  await refresh.run(ctx(), { schemeId });
  await say('rebuild', 3, async () => {
    for (let run = 0; run < 3; run += 1) await refresh.run(ctx(), { schemeId });
  });
  await say('one accepted report', taskIds.length, async () => {
    for (const taskId of taskIds) await refresh.run(ctx(), { schemeId, taskId });
  });
  let snapshot: EvaluationSnapshot | null = null;
  await say('evaluation', 1, async () => (snapshot = await evaluate(app, client, subject)));
  for (const key of DOCUMENTS) {
    let outcome = '';
    await say(key.name, 1, async () => {
      try {
        const file = await app.get(DocumentMaker, { strict: false }).make(snapshot!, NO_WORDS, key);
        outcome = `${(file.bytes.length / 1024).toFixed(0)} kB`;
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        outcome = `refused: ${error.code}`;
      }
    });
    console.log(`    ${outcome}`);
  }
}

/** What the flow of jobs does, one after the other in this process. */
async function evaluate(
  app: INestApplicationContext,
  client: pg.Client,
  { jurisdictionId, schemeId }: Subject,
): Promise<EvaluationSnapshot> {
  const ctx = () => systemContext(jurisdictionId, newId());
  const wanted = { kind: 'MID_TERM', asOf: TODAY } as const;
  const { id } = await app.get(CreateEvaluation, { strict: false }).run(ctx(), schemeId, wanted);
  const { rows } = await client.query<{ part: string }>(
    `SELECT jsonb_array_elements_text(payload->'parts') AS part FROM outbox WHERE payload->>'evaluationId' = $1`,
    [id],
  );
  for (const { part } of rows) await app.get(ComputePart, { strict: false }).run(ctx(), id, part);
  await app.get(AssembleEvaluation, { strict: false }).run(ctx(), id);
  const frozen = await client.query<{ snapshot: string }>('SELECT snapshot FROM evaluation WHERE id = $1', [id]);
  return JSON.parse(frozen.rows[0]!.snapshot) as EvaluationSnapshot;
}

/** Milliseconds on the wall, and of the processor in this process and in PostgreSQL. */
async function costOf(client: pg.Client, work: () => Promise<unknown>): Promise<{ wall: number; processor: number }> {
  const began = performance.now();
  const own = process.cpuUsage();
  const before = await postgresTicks(client);
  await work();
  const { user, system } = process.cpuUsage(own);
  const ticks = (await postgresTicks(client)) - before;
  return { wall: performance.now() - began, processor: (user + system) / 1000 + (ticks * 1000) / TICKS_PER_SECOND };
}

/** Of the postmaster with its ended children, and of everything that runs under it. */
async function postgresTicks(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ pid: number; own: number }>(
    'SELECT pid, pg_backend_pid() AS own FROM pg_stat_activity',
  );
  const parent = Number(fieldsOf(rows[0]!.own)[1]);
  const running = rows.map(({ pid }) => ticksOf(pid, 2));
  return running.reduce((sum, ticks) => sum + ticks, ticksOf(parent, 4));
}

/** utime, stime and, of four, those of ended children; 0 for one that has ended, which its parent counts from then on. */
function ticksOf(pid: number, count: 2 | 4): number {
  if (!existsSync(`/proc/${pid}`)) return 0;
  return fieldsOf(pid)
    .slice(11, 11 + count)
    .reduce((sum, ticks) => sum + Number(ticks), 0);
}

/** `/proc/<pid>/stat` from its third field on: the second, a name, may hold spaces. */
function fieldsOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
