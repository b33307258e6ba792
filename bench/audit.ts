import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { migrations } from '../migrations/index.js';
import { entities } from '../src/app/entities.js';
import { SealAuditEvents, SqlAuditSink, VerifyAudit } from '../src/modules/audit/index.js';
import { SystemClock } from '../src/platform/clock/clock.js';
import { AuditSink, type AuditEntry } from '../src/platform/database/audit-sink.js';
import { CommandRunner } from '../src/platform/database/command-runner.js';
import { createDataSource } from '../src/platform/database/data-source.js';
import { Database } from '../src/platform/database/database.js';
import { startEmbeddedPostgres } from '../src/platform/database/embedded/index.js';
import { IdempotencyKeys } from '../src/platform/database/idempotency.js';
import { runMigrations } from '../src/platform/database/migrate.js';
import type { Tx } from '../src/platform/database/transaction.js';
import { newId } from '../src/platform/ids.js';
import { canonicalJson, sha256Hex } from '../src/platform/json.js';
import { OutboxWriter } from '../src/platform/outbox/outbox-writer.js';
import { systemContext } from '../src/platform/security/actor.js';

/**
 * What the chain of the audit costs: commands a second of one jurisdiction, 16 at a time, on an embedded PostgreSQL that
 * writes to disk. Three ways to record, in turns, five rounds each; the median counts.
 */
const LANES = 16;
const ROUND_MS = 3_000;
const ROUNDS = 5;

/** As before the chain: one INSERT, no hash. */
class PlainSink extends AuditSink {
  async write(tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
    for (const entry of entries) {
      await tx.sql(`INSERT INTO bench_plain (id, jurisdiction_id, at, actor, entry) VALUES ($1, $2, $3, $4, $5)`, [
        newId(),
        tx.jurisdictionId,
        tx.now,
        tx.ctx.actor.displayName,
        JSON.stringify(entry),
      ]);
    }
  }
}

/** The chain grown by each command: from here to the end of its commit all others of the jurisdiction wait. */
class LockedSink extends AuditSink {
  async write(tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
    const [head] = await tx.sql<{ seq: string; hash: string }>(
      `SELECT seq, hash FROM bench_head WHERE jurisdiction_id = $1 FOR UPDATE`,
      [tx.jurisdictionId],
    );
    let { hash } = head!;
    for (const entry of entries) {
      hash = sha256Hex(hash + canonicalJson(JSON.parse(JSON.stringify(entry)) as never));
      await tx.sql(
        `INSERT INTO bench_locked (id, jurisdiction_id, at, actor, entry, hash) VALUES ($1, $2, $3, $4, $5, $6)`,
        [newId(), tx.jurisdictionId, tx.now, tx.ctx.actor.displayName, JSON.stringify(entry), hash],
      );
    }
    await tx.sql(`UPDATE bench_head SET seq = seq + $2, hash = $3 WHERE jurisdiction_id = $1`, [
      tx.jurisdictionId,
      entries.length,
      hash,
    ]);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'fengong-bench-audit-'));
const quiet = { info: () => undefined, warn: () => undefined };
const server = await startEmbeddedPostgres({ dataDir: folder, log: quiet });
const dataSource = await createDataSource(server.url, { entities, migrations, poolSize: LANES }).initialize();
try {
  await runMigrations(dataSource);
  await measure(dataSource);
} finally {
  await dataSource.destroy();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(source: DataSource): Promise<void> {
  const jurisdictionId = newId();
  const columns = 'id uuid PRIMARY KEY, jurisdiction_id uuid, at timestamptz, actor text, entry jsonb';
  await source.query(`CREATE TABLE bench_plain (${columns})`);
  await source.query(`CREATE INDEX ON bench_plain (jurisdiction_id, id)`);
  await source.query(`CREATE INDEX ON bench_plain (jurisdiction_id, actor, id)`);
  await source.query(`CREATE TABLE bench_locked (${columns}, hash text)`);
  await source.query(`CREATE TABLE bench_head (jurisdiction_id uuid PRIMARY KEY, seq bigint, hash text)`);
  await source.query(`INSERT INTO bench_head VALUES ($1, 0, '')`, [jurisdictionId]);
  await source.query(`CREATE TABLE bench_fact (id uuid PRIMARY KEY, value text)`);
  const ways = {
    'no chain': runnerOf(source, new PlainSink()),
    'chained under a lock': runnerOf(source, new LockedSink()),
    'chained afterwards': runnerOf(source, new SqlAuditSink()),
  };
  const results = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, runner] of Object.entries(ways)) {
      results.set(name, [...(results.get(name) ?? []), await commandsPerSecond(runner, jurisdictionId)]);
    }
  }
  for (const [name, rates] of results) {
    const sorted = rates.toSorted((a, b) => a - b);
    print(
      `${name.padEnd(22)} ${sorted[ROUNDS >> 1]!.toFixed(0).padStart(6)} commands/s  (${rates.map((rate) => rate.toFixed(0)).join(', ')})`,
    );
  }
  await measureChain(source, ways['chained afterwards'], jurisdictionId);
}

async function measureChain(source: DataSource, runner: CommandRunner, jurisdictionId: string): Promise<void> {
  const database = new Database(source);
  const sealing = performance.now();
  const sealed = await new SealAuditEvents(database, runner).run();
  print(`sealing                ${rate(sealed, sealing)} events/s  (${sealed} events)`);
  const verifying = performance.now();
  const { intact, sealed: followed } = await new VerifyAudit(database).run(jurisdictionId);
  print(`verifying              ${rate(followed, verifying)} events/s  (intact: ${intact})`);
}

async function commandsPerSecond(runner: CommandRunner, jurisdictionId: string): Promise<number> {
  const started = performance.now();
  let done = 0;
  const lane = async (): Promise<void> => {
    while (performance.now() - started < ROUND_MS) {
      await runner.run(systemContext(jurisdictionId, newId()), { name: 'bench.command' }, async (tx) => {
        const id = newId();
        await tx.sql(`INSERT INTO bench_fact VALUES ($1, $2)`, [id, 'a fact']);
        tx.audit({
          action: 'fact.recorded',
          subject: { type: 'fact', id },
          before: { state: 'DRAFT', percent: '40', text: '按计划推进，已完成选址和初步设计。' },
          after: { state: 'SUBMITTED', percent: '45', text: '按计划推进，已开工建设。' },
        });
        return null;
      });
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return (done * 1000) / (performance.now() - started);
}

function runnerOf(source: DataSource, sink: AuditSink): CommandRunner {
  const clock = new SystemClock();
  return new CommandRunner(source, clock, sink, new OutboxWriter(), new IdempotencyKeys(source, clock));
}

function rate(count: number, since: number): string {
  return ((count * 1000) / (performance.now() - since)).toFixed(0).padStart(6);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
