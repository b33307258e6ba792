import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CONCLUSIONS,
  CreateEvaluation,
  GetEvaluation,
  RebuildRollups,
  ReportFile,
} from '../../modules/evaluation/index.js';
import { SweepReminders } from '../../modules/reminders/index.js';
import { SchemeReader } from '../../modules/schemes/index.js';
import { KeepTodos } from '../../modules/todos/index.js';
import { DEMO_PASSWORD, DEMO_STAFF, type DemoUser } from '../../../seeds/demo/people.js';
import { addDays } from '../../platform/calendar/working-calendar.js';
import { instantOf, type ShiftedClock } from '../../platform/clock/clock.js';
import type { RuntimeConfig } from '../../platform/config/runtime-config.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/ids.js';
import { createApp } from '../create-app.js';
import type { DemoSummary } from './demo-summary.js';
import type { App, Cast } from './cast.js';
import { countDemo } from './counts.js';
import { foundDistrict, type District } from './found-district.js';
import { planYears } from './plan-years.js';
import { planProgress } from './report-progress.js';
import { readSeedFiles } from './seed-files.js';
import { startScheme } from './start-scheme.js';
import { Timeline } from './timeline.js';

/** The demonstration begins with the plan period and stands at its middle, a working Friday. */
const BEGIN = '2021-01-04';
export const DEMO_DAY = '2023-06-30';
const DEMO_TIME = '10:30';
/** Reminders are swept from this day on; the ledger of earlier years would only be noise. */
const SWEEP_FROM = '2023-06-01';

type Say = (line: string) => void;

/**
 * Makes the demonstration through the application's own use cases, each act by the person whose act it is and at the
 * time at which it would have been done. Three applications one after the other on the same database: jobs run while
 * the document is read and obligations are made and again at the end, but not during the two and a half years, whose
 * thousands of facts would each ask for a roll-up of their day.
 */
export async function makeDemo(config: RuntimeConfig, clock: ShiftedClock, say: Say): Promise<DemoSummary> {
  const seed = await readSeedFiles();
  clock.travelTo(instantOf(BEGIN, DEMO_TIME));
  const { district, schemeId } = await withApp(config, clock, 'all', async (app) => {
    const founded = await foundDistrict(app, seed);
    say(`辖区、${founded.unitIds.size} 个单位、${founded.cast.members.length} 个演示用户已登记`);
    const started = await startScheme(app, founded, seed);
    say('分工方案已上传、识别、对应单位、确认并启动');
    return { district: founded, schemeId: started };
  });
  await withApp(config, clock, 'none', async (app) => {
    const timeline = new Timeline();
    const facts = await planProgress(app, district.cast, seed, schemeId, DEMO_DAY, timeline);
    await planYears(app, district.cast, schemeId, timeline);
    planSweeps(timeline, app, clock);
    await timeline.play(clock, DEMO_DAY);
    say(`两年半的填报、审核与指标数据已录入（${facts.reports.length} 份填报，均为虚构）`);
  });
  clock.travelTo(instantOf(DEMO_DAY, DEMO_TIME));
  return withApp(config, clock, 'all', async (app) => {
    await app.get(RebuildRollups, { strict: false }).all(newId());
    // The jobs that the years have asked for take minutes, and nobody is to find that he has nothing to do.
    await app.get(KeepTodos, { strict: false }).run(district.cast.jurisdictionId, null);
    const summary = await evaluate(app, config, district, schemeId);
    say('进展已汇总，中期评估已生成');
    return summary;
  });
}

function planSweeps(timeline: Timeline, app: App, clock: ShiftedClock): void {
  for (let day = SWEEP_FROM; day <= DEMO_DAY; day = addDays(day, 1)) {
    timeline.inTheMorning(day, async () => {
      await app.get(SweepReminders, { strict: false }).run(clock.now());
    });
  }
}

async function evaluate(app: App, config: RuntimeConfig, district: District, schemeId: string): Promise<DemoSummary> {
  const { cast } = district;
  const coordinator = cast.staff('coordinator');
  const { id } = await app
    .get(CreateEvaluation, { strict: false })
    .run(coordinator, schemeId, { kind: 'MID_TERM', asOf: DEMO_DAY });
  const evaluation = await finished(app, cast, id);
  const report = await app.get(ReportFile, { strict: false }).run(coordinator, id);
  const reportFile = join('demo', report.fileName);
  await mkdir(join(config.dataDir, 'demo'), { recursive: true });
  await writeFile(join(config.dataDir, reportFile), report.bytes);
  const header = await app.get(SchemeReader, { strict: false }).header(cast.jurisdictionId, schemeId);
  return {
    schemeId,
    schemeTitle: header.title,
    documentNumber: header.documentNumber,
    evaluationId: id,
    asOf: DEMO_DAY,
    conclusion: evaluation.overall === null ? '' : CONCLUSIONS[evaluation.overall.conclusion],
    counts: await countDemo(app.get(Database, { strict: false }), cast.jurisdictionId, schemeId),
    password: DEMO_PASSWORD,
    accounts: shownAccounts(cast),
    reportFile,
  };
}

/** The evaluation's flow runs as jobs; the report is the last of them. */
async function finished(app: App, cast: Cast, id: string) {
  const get = app.get(GetEvaluation, { strict: false });
  for (let tries = 0; tries < 600; tries += 1) {
    const found = await get.run(cast.staff('coordinator'), id);
    if (found.reportReady) return found;
    await sleep(200);
  }
  throw new Error(`evaluation ${id} was not finished within two minutes`);
}

/** One account per role, of a unit that has work left to do; the other units' accounts follow the same pattern. */
function shownAccounts(cast: Cast): DemoSummary['accounts'] {
  const ofUnit = cast.members.filter(
    ({ unit, role }) => unit === '区建设局' && (role === 'reporter' || role === 'approver'),
  );
  return [...DEMO_STAFF, ...ofUnit].map(({ login, displayName, role }: DemoUser) => ({ login, displayName, role }));
}

async function withApp<T>(
  config: RuntimeConfig,
  clock: ShiftedClock,
  role: 'all' | 'none',
  use: (app: App) => Promise<T>,
): Promise<T> {
  const app = await createApp({ ...config, role }, clock);
  try {
    return await use(app);
  } finally {
    await app.close();
  }
}
