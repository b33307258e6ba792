import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { createApp } from '../src/app/create-app.js';
import { openDatabase, prepareSchema } from '../src/app/open-database.js';
import { createUser, hashPassword } from '../src/modules/identity/index.js';
import { createJurisdiction, createUnits } from '../src/modules/organizations/index.js';
import { SweepReminders } from '../src/modules/reminders/index.js';
import { OpenObligations } from '../src/modules/reporting/index.js';
import { ActivateScheme, SchemeWriter, type NewScheme, type NewTask } from '../src/modules/schemes/index.js';
import { FixedClock } from '../src/platform/clock/clock.js';
import { loadConfig } from '../src/platform/config/config.js';
import { CommandRunner } from '../src/platform/database/command-runner.js';
import { Database } from '../src/platform/database/database.js';
import { newId } from '../src/platform/ids.js';
import { systemContext, type RoleName } from '../src/platform/security/actor.js';

/**
 * What a sweep costs on an embedded PostgreSQL: 840 tasks of 60 units each, 50,400 reports owed in one quarter. The first
 * sweep comes a week too late and makes up for every stage; then nothing is new; then one stage falls due.
 */
const UNITS = 60;
const TASKS = 840;
const SWEEPS = [
  ['first, nine days after the due day', '2023-07-04T09:05:00+08:00'],
  ['nothing new', '2023-07-04T09:10:00+08:00'],
  ['nothing new, again', '2023-07-04T09:15:00+08:00'],
  ['the next day', '2023-07-05T09:05:00+08:00'],
] as const;

const folder = mkdtempSync(join(tmpdir(), 'fengong-bench-sweep-'));
const quiet = { info: () => undefined, warn: () => undefined };
const config = loadConfig({ FENGONG_DATA_DIR: folder, LOG_LEVEL: 'silent', PORT: '0' }, 'none');
const database = await openDatabase(config, quiet);
await prepareSchema(database.config, true);
const clock = new FixedClock('2023-04-03T10:00:00+08:00');
const app = await createApp(database.config, clock);
try {
  await givenDistrict(app);
  await app.get(Database).query('ANALYZE');
  for (const [name, at] of SWEEPS) {
    clock.set(at);
    const before = process.memoryUsage().heapUsed;
    const started = performance.now();
    const [swept] = await app.get(SweepReminders, { strict: false }).run(clock.now());
    const ms = Math.round(performance.now() - started);
    const heap = Math.round((process.memoryUsage().heapUsed - before) / 1e6);
    console.log(`${name}: ${ms} ms, told ${swept!.told}, overtaken ${swept!.overtaken}, heap ${heap} MB`);
  }
} finally {
  await app.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}

async function givenDistrict(context: INestApplicationContext): Promise<void> {
  const jurisdictionId = newId();
  const ctx = systemContext(jurisdictionId, newId());
  const passwordHash = await hashPassword(newId(), 'nobody');
  const schemeId = await context.get(CommandRunner).run(ctx, { name: 'bench.district' }, async (tx) => {
    await createJurisdiction(tx, { parentId: null, code: '420100', name: '测试区', level: 'DISTRICT' });
    const units = await createUnits(
      tx,
      Array.from({ length: UNITS }, (_, index) => ({ name: `单位${index + 1}` })),
    );
    const posts = [
      ...units.flatMap(({ id }) => [
        { role: 'reporter' as const, unitId: id },
        { role: 'approver' as const, unitId: id },
      ]),
      { role: 'coordinator' as const, unitId: null },
      { role: 'supervisor' as const, unitId: null },
    ];
    for (const [index, post] of posts.entries()) {
      const dated = { ...post, validFrom: '2021-01-01', validTo: null };
      await createUser(tx, { login: `u${index}`, displayName: nameOf(post.role), passwordHash, posts: [dated] });
    }
    return context.get(SchemeWriter, { strict: false }).create(tx, schemeOf(units.map(({ id }) => id)));
  });
  await context.get(ActivateScheme, { strict: false }).run(ctx, schemeId, 1, 'QUARTER');
  await context
    .get(OpenObligations, { strict: false })
    .run({ jurisdictionId, schemeId, cycle: 'QUARTER' }, { messageId: newId(), correlationId: newId() });
}

function nameOf(role: RoleName): string {
  return `测试${role}`;
}

function schemeOf(unitIds: readonly string[]): NewScheme {
  return {
    title: '测试区分工方案',
    documentNumber: null,
    indexNumber: null,
    issuer: null,
    publishedOn: null,
    planStart: '2023-04-01',
    planEnd: '2023-06-30',
    workRequirements: [],
    duties: [],
    importId: null,
    sections: [{ number: '一', title: '全部任务', tasks: Array.from({ length: TASKS }, (_, n) => taskOf(n, unitIds)) }],
    indicators: [],
  };
}

/** A task of all units; each leads every sixtieth. */
function taskOf(n: number, unitIds: readonly string[]): NewTask {
  const lead = n % unitIds.length;
  const order = [...unitIds.slice(lead), ...unitIds.slice(0, lead)];
  return {
    number: n + 1,
    title: `任务${n + 1}`,
    body: `${n + 1}.任务。`,
    flags: [],
    source: null,
    measures: [],
    targets: [],
    leaders: [],
    deadline: null,
    deadlineText: null,
    assignments: order.map((unitId, index) => ({
      role: index === 0 ? 'LEAD' : 'RESPONSIBLE',
      asWritten: '单位',
      unitId,
      groupId: null,
      leftOpen: false,
      inferredBy: null,
      source: null,
    })),
  };
}
