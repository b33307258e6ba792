import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { RebuildRollups } from '../src/modules/evaluation/index.js';
import { signedIn } from '../src/modules/identity/testing/index.js';
import { EVENT_SOURCES } from '../src/modules/integration/application/event-sources.js';
import { PurgeFeed } from '../src/modules/integration/application/purge-feed.js';
import { EVENT_TYPES, FeedEvents, TellDays } from '../src/modules/integration/index.js';
import { givenJurisdiction } from '../src/modules/organizations/testing/index.js';
import { schemeRevised } from '../src/modules/schemes/events.js';
import { CommandRunner } from '../src/platform/database/command-runner.js';
import { newId } from '../src/platform/ids.js';
import { definitions } from '../src/platform/queue/definitions.js';
import { systemContext } from '../src/platform/security/actor.js';
import { bootTestApp, TEST_INSTANT, type TestApp } from './support/app.js';
import { eventually } from './support/eventually.js';
import { eventValidators, judged } from './support/event-schemas.js';
import { publishedApi } from './support/published-api.js';
import { ReportingScene, H1, H2 } from './support/reporting-scene.js';

type Line = Readonly<Record<string, unknown>>;

const DAY_MS = 24 * 60 * 60 * 1000;
const CONTENT = { progressText: '建成概念验证中心两家，服务企业三十户。', percent: '50' };

interface PublicEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly sequence: string;
  readonly data: Record<string, unknown>;
}

let test: TestApp;
let scene: ReportingScene;
/** Of the feed when the units are there and nothing else. */
let start: string;

beforeAll(async () => {
  test = await bootTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set(TEST_INSTANT);
  scene = await ReportingScene.create(test);
  await feed();
  start = (await scene.get(scene.people.coordinator, '/changes').expect(200)).body.cursor;
});

const feed = (): Promise<void> => test.app.get(FeedEvents, { strict: false }).run(scene.jurisdictionId);
const tellDays = (): Promise<void> => test.app.get(TellDays, { strict: false }).run(scene.jurisdictionId);
const changes = async (by = scene.people.coordinator, query = `&since=${start}`) =>
  (await scene.get(by, `/changes?limit=200${query}`).expect(200)).body as {
    items: PublicEvent[];
    cursor: string;
    more: boolean;
  };
const namesOf = (items: readonly PublicEvent[]) => items.map(({ type }) => type.slice('cn.fengong.'.length, -3));

/** The line that the OpenAPI document shows. */
function exampleOf(kind: string): Line {
  const { answers } = publishedApi().operationOf('GET', `/api/v1/exports/${kind}.ndjson`)!;
  return JSON.parse(answers['200']!.content!['application/x-ndjson']!.schema!['example'] as string) as Line;
}

/** Names of what a line has, and of what that has; a roll-up's result is another for each type of node. */
function membersOf(line: Line): string[] {
  const within = (value: unknown): string[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  return Object.entries(line)
    .flatMap(([name, value]) => [name, ...(name === 'result' ? [] : within(value)).map((one) => `${name}.${one}`)])
    .sort();
}

/** One event of a scheme, in a command of its own. */
const revise = (schemeId: string, revision: number) =>
  test.app
    .get(CommandRunner)
    .run(systemContext(scene.jurisdictionId, newId()), { name: 'test.revise', derived: true }, async (tx) => {
      tx.publish(schemeRevised, { jurisdictionId: tx.jurisdictionId, schemeId, revision });
      return null;
    });

describe('the public events', () => {
  it('of a half-year’s work are in the feed in their order, each as its schema says', async () => {
    test.clock.set('2023-05-29T08:00:00+08:00');
    const { responsible } = scene.units;
    const { coordinator, reporter, approver, secondCoordinator } = scene.people;
    const scheme = await scene.scheme();
    const [task] = scheme.tasks;
    await tellDays();
    const h1 = await scheme.obligation(task!.id, responsible, H1);
    const draft = (await scene.post(reporter, `/obligations/${h1}/reports`, CONTENT).expect(201)).body;
    let report = (await scene.move(approver, draft, 'submit').expect(200)).body;
    report = (await scene.move(secondCoordinator, report, 'return', { reason: '请补充第二项举措的进展。' }).expect(200))
      .body;
    report = (await scene.move(approver, report, 'submit').expect(200)).body;
    await scene.move(secondCoordinator, report, 'approve').expect(200);
    await scene
      .post(coordinator, `/indicators/${scheme.indicatorIds[0]}/measurements`, {
        periodEnd: '2022-12-31',
        value: '12.5',
        source: '统计局',
        series: 'ASSIGNED_TARGET',
        sourceDocument: '武发改〔2023〕1号',
      })
      .expect(201);
    await test.request
      .patch(`/api/v1/units/${scene.units.stranger}`)
      .set({ ...coordinator.headers, 'if-match': '"1"' })
      .send({ name: '区商务和粮食局' })
      .expect(200);
    await revise(scheme.id, 2);
    await feed();
    test.clock.set('2023-06-20T08:00:00+08:00');
    await tellDays();
    await tellDays();

    const { items, more } = await changes();
    expect(more).toBe(false);
    const validators = eventValidators();
    for (const event of items) expect(judged(validators, event)).toEqual([event.type, true, null]);
    const ofReport = items.filter(({ subject }) => subject === `report/${report.id}`);
    expect(namesOf(ofReport)).toEqual(['report.submitted', 'report.returned', 'report.submitted', 'report.accepted']);
    expect(new Set(namesOf(items))).toEqual(
      new Set([
        'scheme.activated',
        'scheme.planned',
        'scheme.revised',
        'unit.changed',
        'report.submitted',
        'report.returned',
        'report.accepted',
        'measurement.accepted',
        'obligation.opened',
        'obligation.due',
        'obligation.overdue',
      ]),
    );
    const indicator = await scheme.obligation(scheme.indicatorIds[0]!, responsible, H1);
    const ofOwed = items.filter(({ subject }) => subject === `obligation/${indicator}`);
    expect(namesOf(ofOwed)).toEqual(['obligation.opened', 'obligation.due', 'obligation.overdue']);
    // What was answered is neither due nor overdue.
    expect(namesOf(items.filter(({ subject }) => subject === `obligation/${h1}`))).toEqual(['obligation.opened']);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.map(({ sequence }) => sequence)).toEqual(items.map(({ sequence }) => sequence).sort());
    expect(items[0]).toMatchObject({
      specversion: '1.0',
      source: `urn:fengong:jurisdiction:${scene.jurisdictionId}`,
      datacontenttype: 'application/json',
      dataschema: `urn:fengong:event-schema:${items[0]!.type}`,
    });
  });

  it('are all made of something, and whatever the modules tell each other is one of them', () => {
    const ofDays = ['obligation.opened', 'obligation.due', 'obligation.overdue'];
    const made = [...EVENT_SOURCES.map(({ name }) => name), ...ofDays];
    expect(made.sort()).toEqual(EVENT_TYPES.map(({ name }) => name).sort());
    const followed = EVENT_SOURCES.map(({ event }) => event.name);
    const silent = definitions.events.map(({ name }) => name).filter((name) => !followed.includes(name));
    // They say only that something waits to be sent, and that it may be others' turn.
    expect(silent.sort()).toEqual(['deliveries.queued', 'posts.changed']);
  });

  it('are listed with their schemas, which compile', async () => {
    const { body } = await scene.get(scene.people.reporter, '/event-types').expect(200);
    expect(body.items).toEqual(EVENT_TYPES);
    expect(eventValidators().size).toBe(EVENT_TYPES.length);
  });
});

describe('the change feed', () => {
  it('shows a unit what concerns it, and the district everything', async () => {
    const scheme = await scene.scheme();
    const id = await scheme.obligation(scheme.tasks[0]!.id, scene.units.responsible, H1);
    await scene.accepted(id, CONTENT);
    await feed();
    const { reporter, leadReporter, foreigner, coordinator } = scene.people;
    const seen = async (by: typeof reporter) => namesOf((await changes(by)).items);
    const all = ['scheme.activated', 'scheme.planned', 'report.submitted', 'report.accepted'];
    expect(await seen(coordinator)).toEqual(all);
    expect(await seen(reporter)).toEqual(all);
    expect(await seen(leadReporter)).toEqual(all);
    expect(await seen(foreigner)).toEqual(['scheme.activated', 'scheme.planned']);
    expect(namesOf((await changes(coordinator, `&since=${start}&types=report.*`)).items)).toEqual(all.slice(2));
    await scene.get(coordinator, '/changes?types=reports.accepted').expect(422);
  });

  it('is handed to a subscription of units by the same rule', async () => {
    const { jurisdictionId, units } = scene;
    const administrator = await signedIn(test.app, { jurisdictionId, role: 'administrator' });
    const handed = async (id: string) =>
      namesOf((await scene.get(administrator, `/webhooks/${id}/events`).expect(200)).body.items).sort();
    const subscribe = async (name: string, unitId: string): Promise<string> => {
      const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
      const body = { name, url: 'https://oa.example.gov.cn/hooks', secret, unitIds: [unitId] };
      return (await scene.post(administrator, '/webhooks', body).expect(201)).body.id as string;
    };
    const [ours, others] = [await subscribe('牵头', units.lead), await subscribe('无关', units.stranger)];
    const scheme = await scene.scheme();
    const id = await scheme.obligation(scheme.tasks[0]!.id, units.responsible, H1);
    await scene.accepted(id, CONTENT);
    await feed();
    const ofAll = ['scheme.activated', 'scheme.planned'];
    expect(await handed(ours)).toEqual(['report.accepted', 'report.submitted', ...ofAll]);
    expect(await handed(others)).toEqual(ofAll);
  });

  it('gives what commits late, under a position after those that were given already', async () => {
    const scheme = await scene.scheme();
    await feed();
    const before = await changes();
    const late = new pg.Client({ connectionString: test.databaseUrl });
    await late.connect();
    try {
      await late.query('BEGIN');
      await late.query(
        `INSERT INTO outbox (id, topic, payload, jurisdiction_id, correlation_id, created_at)
         VALUES ($1, 'event:scheme.revised', $2, $3, 'late', $4)`,
        [
          newId(),
          { jurisdictionId: scene.jurisdictionId, schemeId: scheme.id, revision: 2 },
          scene.jurisdictionId,
          test.clock.now(),
        ],
      );
      await revise(scheme.id, 3);
      await feed();
      const between = await changes(undefined, `&since=${before.cursor}`);
      expect(between.items).toHaveLength(1);
      await late.query('COMMIT');
      await feed();
      const after = await changes(undefined, `&since=${between.cursor}`);
      expect(namesOf(after.items)).toEqual(['scheme.revised']);
      expect(after.items[0]!.id).not.toBe(between.items[0]!.id);
      const nothing = await changes(undefined, `&since=${after.cursor}`);
      expect(nothing).toEqual({ items: [], cursor: after.cursor, more: false });
    } finally {
      await late.end();
    }
  });

  it('misses nothing and repeats nothing while many write, several feed and one reads', async () => {
    const scheme = await scene.scheme();
    await feed();
    const { cursor } = await changes();
    let writing = true;
    const written = Promise.all(
      Array.from({ length: 6 }, async (_, lane) => {
        for (let n = 0; n < 10; n += 1) await revise(scheme.id, lane * 100 + n);
      }),
    ).finally(() => {
      writing = false;
    });
    const feeding = Promise.all(
      [1, 2].map(async () => {
        while (writing) await feed();
      }),
    );
    const seen: PublicEvent[] = [];
    let since = cursor;
    const read = async (): Promise<void> => {
      const { body } = await scene.get(scene.people.coordinator, `/changes?limit=7&since=${since}`).expect(200);
      seen.push(...(body.items as PublicEvent[]));
      since = body.cursor as string;
      if (body.more) await read();
    };
    while (writing) await read();
    await Promise.all([written, feeding]);
    await feed();
    await read();
    expect(seen).toHaveLength(60);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(60);
    expect(seen.map(({ sequence }) => sequence)).toEqual(seen.map(({ sequence }) => sequence).sort());
  });

  it('gives what is deleted while it is being read, for its cursor was still good', async () => {
    const scheme = await scene.scheme();
    await revise(scheme.id, 2);
    await feed();
    const { items } = await changes();
    const purge = new pg.Client({ connectionString: test.databaseUrl });
    await purge.connect();
    try {
      await purge.query('BEGIN');
      await purge.query('LOCK TABLE public_event');
      const reading = changes();
      await eventually(async () => {
        const waiting = await test.db.query(
          `SELECT FROM pg_locks WHERE relation = 'public_event'::regclass AND NOT granted`,
        );
        expect(waiting).toHaveLength(1);
      });
      await purge.query('DELETE FROM public_event WHERE jurisdiction_id = $1', [scene.jurisdictionId]);
      await purge.query('UPDATE event_feed SET purged_to = last_position WHERE jurisdiction_id = $1', [
        scene.jurisdictionId,
      ]);
      await purge.query('COMMIT');
      expect((await reading).items).toEqual(items);
      await scene.get(scene.people.coordinator, `/changes?since=${start}`).expect(410);
    } finally {
      await purge.end();
    }
  });

  it('says so when what comes after a cursor is gone, and when the cursor is none of its own', async () => {
    const scheme = await scene.scheme();
    await revise(scheme.id, 2);
    await feed();
    const { cursor } = await changes();
    await scene.get(scene.people.coordinator, `/changes?since=${Number(cursor) + 1}`).expect(400);
    test.clock.advance(91 * DAY_MS);
    await revise(scheme.id, 3);
    await feed();
    await test.app.get(PurgeFeed, { strict: false }).run(newId(), new AbortController().signal);
    const gone = await scene.get(scene.people.coordinator, '/changes?since=0').expect(410);
    expect(gone.body.code).toBe('cursor_too_old');
    expect(namesOf((await changes(undefined, `&since=${cursor}`)).items)).toEqual(['scheme.revised']);
    expect(namesOf((await changes(undefined, '')).items)).toEqual(['scheme.revised']);
  });
});

describe('an export', () => {
  it('is every row as a line, on record, with the cursor from which changes follow', async () => {
    const scheme = await scene.scheme();
    const id = await scheme.obligation(scheme.tasks[0]!.id, scene.units.responsible, H1);
    await scene.accepted(id, CONTENT);
    const series = { series: 'ASSIGNED_TARGET', sourceDocument: '武发改〔2023〕1号' };
    const value = { periodEnd: '2022-12-31', value: '12.5', source: '统计局', ...series };
    await scene.post(scene.people.coordinator, `/indicators/${scheme.indicatorIds[0]}/measurements`, value).expect(201);
    await test.app.get(RebuildRollups, { strict: false }).all(newId());
    await feed();
    const { cursor } = await changes();
    const lines = async (kind: string) => {
      const answer = await scene.get(scene.people.coordinator, `/exports/${kind}.ndjson`).buffer(true).expect(200);
      expect(answer.headers['x-change-cursor']).toBe(cursor);
      expect(answer.headers['content-type']).toBe('application/x-ndjson');
      const found = answer.text
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Line);
      for (const line of found) expect(membersOf(line)).toEqual(membersOf(exampleOf(kind)));
      return found;
    };
    expect(await lines('tasks')).toMatchObject([{ id: scheme.tasks[0]!.id, parties: [{ role: 'LEAD' }, {}] }]);
    expect(await lines('indicators')).toMatchObject([{ id: scheme.indicatorIds[0], value: '15' }]);
    // Two units, one task and one indicator, ten half-years.
    expect(await lines('obligations')).toHaveLength(40);
    expect(await lines('reports')).toMatchObject([{ obligationId: id, state: 'ACCEPTED', percent: '50' }]);
    expect(await lines('measurements')).toMatchObject([{ indicatorId: scheme.indicatorIds[0], value: '12.5' }]);
    expect(new Set((await lines('progress')).map(({ nodeType }) => nodeType))).toEqual(
      new Set(['SCHEME', 'SECTION', 'TASK', 'INDICATOR', 'UNIT']),
    );
    const recorded = await test.db.query(
      `SELECT FROM audit_event WHERE jurisdiction_id = $1 AND action = 'file.exported'`,
      [scene.jurisdictionId],
    );
    expect(recorded).toHaveLength(6);
    await scene.get(scene.people.reporter, '/exports/reports.ndjson').expect(403);
  });

  it('of more rows than a page has each row once', async () => {
    await scene.scheme({ tasks: Array.from({ length: 30 }, () => [{ role: 'LEAD', unitId: scene.units.lead }]) });
    const answer = await scene.get(scene.people.coordinator, '/exports/obligations.ndjson').buffer(true).expect(200);
    const ids = answer.text
      .split('\n')
      .slice(0, -1)
      .map((line) => (JSON.parse(line) as { id: string }).id);
    // Thirty tasks of one unit, one indicator of two, ten half-years.
    expect(ids).toHaveLength(320);
    expect(new Set(ids).size).toBe(320);
  });
});

describe('many reports at once', () => {
  const bulk = (items: readonly object[], by = scene.people.reporter) =>
    scene.post(by, '/reports/bulk', { items }).expect(200);

  it('are each taken or refused for themselves, and sent again change nothing', async () => {
    const scheme = await scene.scheme();
    const { lead, responsible } = scene.units;
    const own = await scheme.obligation(scheme.tasks[0]!.id, responsible, H1);
    const items = [
      { externalId: 'oa-1', obligationId: own, ...CONTENT },
      { externalId: 'oa-2', obligationId: await scheme.obligation(scheme.tasks[0]!.id, lead, H1), ...CONTENT },
      { externalId: 'oa-3', obligationId: await scheme.obligation(scheme.tasks[0]!.id, responsible, H2), ...CONTENT },
      { externalId: 'oa-4', obligationId: newId(), ...CONTENT },
      { externalId: 'oa-1', obligationId: own, ...CONTENT, percent: '60' },
    ];
    const first = (await bulk(items)).body.items;
    expect(first).toMatchObject([
      { externalId: 'oa-1', status: 200, replayed: false, report: { state: 'UNIT_REVIEW' } },
      { externalId: 'oa-2', status: 403, code: 'foreign_unit' },
      { externalId: 'oa-3', status: 409, code: 'cycle_not_open' },
      { externalId: 'oa-4', status: 404, code: 'obligation_not_found' },
      { externalId: 'oa-1', status: 422, code: 'idempotency_key_reused' },
    ]);
    const again = (await bulk(items)).body.items;
    expect(again[0]).toEqual({ ...first[0], replayed: true });
    expect(again.slice(1)).toEqual(first.slice(1));
    const reports = await test.db.query('SELECT FROM progress_report WHERE obligation_id = $1', [own]);
    expect(reports).toHaveLength(1);
  });

  it('sent five times at once are one report, and whoever was not first is told so', async () => {
    const scheme = await scene.scheme();
    const obligationId = await scheme.obligation(scheme.tasks[0]!.id, scene.units.responsible, H1);
    const items = [{ externalId: 'oa-6', obligationId, ...CONTENT }];
    const bodies = await Promise.all(Array.from({ length: 5 }, async () => (await bulk(items)).body));
    const answers = bodies.map(({ items: [item] }) => item);
    expect(answers.filter(({ status, replayed }) => status === 200 && !replayed)).toHaveLength(1);
    const others = answers.filter(({ replayed }) => replayed !== false);
    for (const { status, code } of others) expect([200, 'idempotency_key_running']).toContain(code ?? status);
    expect(others).toHaveLength(4);
    const [later] = (await bulk(items)).body.items;
    expect(later).toMatchObject({ status: 200, replayed: true });
    expect(await test.db.query('SELECT FROM progress_report WHERE obligation_id = $1', [obligationId])).toHaveLength(1);
  });

  it('that are refused may be mended under the same id, and leave nothing behind', async () => {
    const scheme = await scene.scheme();
    const id = await scheme.obligation(scheme.tasks[0]!.id, scene.units.responsible, H1);
    const report = { externalId: 'oa-7', obligationId: id, progressText: '', percent: '40' };
    const [refused] = (await bulk([report])).body.items;
    expect(refused).toMatchObject({ status: 422, code: 'report_invalid' });
    expect(await test.db.query('SELECT FROM progress_report WHERE obligation_id = $1', [id])).toEqual([]);
    const [taken] = (await bulk([{ ...report, ...CONTENT }])).body.items;
    expect(taken).toMatchObject({ status: 200, replayed: false });
  });

  it('write over one’s own draft, not over somebody else’s', async () => {
    const scheme = await scene.scheme();
    const id = await scheme.obligation(scheme.tasks[0]!.id, scene.units.responsible, H1);
    const kept = { externalId: 'oa-8', obligationId: id, ...CONTENT, submit: false };
    const [draft] = (await bulk([kept])).body.items;
    expect(draft).toMatchObject({ status: 200, report: { state: 'DRAFT', version: 1 } });
    const other = await signedIn(test.app, {
      jurisdictionId: scene.jurisdictionId,
      role: 'reporter',
      unitId: scene.units.responsible,
    });
    const [refused] = (await bulk([{ ...kept, externalId: 'oa-9' }], other)).body.items;
    expect(refused).toMatchObject({ status: 409, code: 'report_open' });
    const [handedIn] = (await bulk([{ ...kept, externalId: 'oa-10', percent: '55', submit: true }])).body.items;
    expect(handedIn).toMatchObject({ status: 200, report: { id: draft.report.id, state: 'UNIT_REVIEW' } });
  });
});

it('a district that nobody works in has an empty feed', async () => {
  const jurisdictionId = await givenJurisdiction(test.app, '空白区');
  const coordinator = await signedIn(test.app, { jurisdictionId, role: 'coordinator' });
  expect(await changes(coordinator, '')).toEqual({ items: [], cursor: '0', more: false });
});
