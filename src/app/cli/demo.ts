import { ShiftedClock } from '../../platform/clock/clock.js';
import { loadConfig, type Config } from '../../platform/config/config.js';
import type { RuntimeConfig } from '../../platform/config/runtime-config.js';
import { revertAll, runMigrations } from '../../platform/database/migrate.js';
import { CLOCK_KEY, InstallationStore } from '../../platform/installation/installation-store.js';
import { createLogger } from '../../platform/log/log.js';
import { makeDemo } from '../demo/make-demo.js';
import { openDatabase, withDataSource, type OpenDatabase } from '../open-database.js';
import { listen, runProcess, startService, stopOnSignals } from '../service.js';
import { DEMO_KEY, ROLE_WORDS, type DemoSummary } from '../demo/demo-summary.js';
import { print, refuse } from './with-service.js';

/** Says that the making of the demonstration has begun; what is there until it has ended is worth nothing. */
const BEGUN = 'demo.begun';

/** `fengong demo`: makes the demonstration when it is not there yet, then serves it. */
export async function demo(): Promise<void> {
  await runProcess('all', async () => {
    const config = demoConfig();
    const summary = await ensureDemo(config);
    if (!summary) return;
    const service = await startService(config);
    stopOnSignals(service);
    describe(summary, service.config, await listen(service));
  });
}

/** `fengong seed demo`: the same without serving. */
export async function seedDemo(): Promise<void> {
  const summary = await ensureDemo(demoConfig());
  if (summary) print(`演示数据已就绪：方案 ${summary.schemeId}，评估 ${summary.evaluationId}`);
}

function demoConfig(): Config {
  return loadConfig({ LOG_LEVEL: 'warn', ...process.env }, 'all');
}

async function ensureDemo(config: Config): Promise<DemoSummary | null> {
  const database = await openDatabase(config, createLogger(config.logLevel));
  try {
    return await prepare(database);
  } finally {
    await database.close();
  }
}

async function prepare({ config }: OpenDatabase): Promise<DemoSummary | null> {
  await withDataSource(config, runMigrations);
  const found = await withDataSource(config, async (dataSource) => {
    const store = new InstallationStore(dataSource);
    const [row] = await dataSource.query<{ used: boolean }[]>(`SELECT EXISTS (SELECT 1 FROM jurisdiction) AS used`);
    return { summary: await store.get<DemoSummary>(DEMO_KEY), begun: await store.get(BEGUN), used: row?.used };
  });
  if (found.summary) {
    print('演示数据已在，接着上次继续。');
    return found.summary;
  }
  if (found.used && found.begun === null) {
    refuse(
      '这个数据库里已有正式数据，不能装入演示数据。',
      '请另选一个数据目录：FENGONG_DATA_DIR=.demo npm run demo；或改用另一个 DATABASE_URL。',
    );
    return null;
  }
  if (found.begun !== null) await startAfresh(config);
  return make(config);
}

/** An interrupted making left half of it: the database held nothing else, so it is emptied, its jobs too. */
async function startAfresh(config: RuntimeConfig): Promise<void> {
  print('上次没有装完演示数据，现在重新装入。');
  await withDataSource(config, async (dataSource) => {
    await revertAll(dataSource);
    await dataSource.query('DROP SCHEMA IF EXISTS bullmq CASCADE');
    await runMigrations(dataSource);
  });
}

async function make(config: RuntimeConfig): Promise<DemoSummary> {
  print('第一次运行：正在装入演示数据，约需一分钟。');
  await keep(config, BEGUN, true);
  const clock = new ShiftedClock(0);
  await keep(config, CLOCK_KEY, { offsetMs: clock.offset });
  const started = performance.now();
  const summary = await makeDemo(config, clock, (line) => {
    print(`  ${((performance.now() - started) / 1000).toFixed(0).padStart(3)} 秒　${line}`);
  });
  await keep(config, CLOCK_KEY, { offsetMs: clock.offset });
  await keep(config, DEMO_KEY, { ...summary });
  return summary;
}

function keep(config: RuntimeConfig, key: string, value: Parameters<InstallationStore['set']>[1]): Promise<void> {
  return withDataSource(config, (dataSource) => new InstallationStore(dataSource).set(key, value));
}

function describe(summary: DemoSummary, config: RuntimeConfig, address: string): void {
  const { counts } = summary;
  print(
    [
      '',
      `${summary.schemeTitle}`,
      `  ${counts.indicators} 项指标，${counts.sections} 个章节，${counts.tasks} 项任务，${counts.measures} 条举措，${counts.targets} 个量化目标，${counts.assignments} 条分工`,
      `  ${counts.obligations} 件填报事项，${counts.reportsAccepted} 份已认定填报，${counts.measurements} 条指标数据，${counts.reminders} 次提醒（进展均为虚构）`,
      `  数据截至 ${summary.asOf}，总体结论：${summary.conclusion}`,
      '',
      `首页　　　　${address}`,
      `接口文档　　${address}/api/docs`,
      `中期评估　　${config.dataDir}/${summary.reportFile}`,
      '',
      `演示账号（密码均为 ${summary.password}）`,
      ...summary.accounts.map(
        ({ login, displayName, role }) => `  ${login.padEnd(18)}${ROLE_WORDS[role] ?? role}　${displayName}`,
      ),
      '',
      '按 Ctrl-C 停止；再次运行 npm run demo 接着继续。',
    ].join('\n'),
  );
}
