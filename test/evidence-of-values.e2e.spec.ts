import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AccessLog } from '../src/modules/audit/index.js';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import type { GivenScheme } from '../src/modules/reporting/testing/index.js';
import { CONFIG, type RuntimeConfig } from '../src/platform/config/runtime-config.js';
import { SweepFiles } from '../src/platform/files/sweep-files.js';
import { sha256Hex } from '../src/platform/json.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { H1, ReportingScene, type Versioned } from './support/reporting-scene.js';

const IN_TIME = '2023-06-16T10:00:00+08:00';
const ACTUAL = { periodEnd: H1, value: '12.5', source: '统计快报' };
const ASSIGNED = { series: 'ASSIGNED_TARGET', periodEnd: '2023-12-31', value: '14', source: '市政府' };
const DOCUMENT = { sourceDocument: '市政办〔2023〕8号' };

interface Brought {
  readonly name: string;
  readonly bytes: Buffer;
}

let test: TestApp;
let scene: ReportingScene;
let scheme: GivenScheme;
let indicator: string;

beforeAll(async () => {
  test = await bootTestApp({ environment: { EVIDENCE_FILES: '3' } });
  scene = await ReportingScene.create(test);
});
afterAll(() => test.close());

beforeEach(async () => {
  test.clock.set(IN_TIME);
  scheme = await scene.scheme();
  [indicator] = scheme.indicatorIds as [string];
});

let number = 0;
/** A text that no other test has. */
function text(name = '佐证.txt', bytes = `数据的佐证第${(number += 1)}份`): Brought {
  return { name, bytes: Buffer.from(bytes) };
}

async function recorded(user: SignedInUser, body: object, path = `/indicators/${indicator}`): Promise<Versioned> {
  return (await scene.post(user, `${path}/measurements`, body).expect(201)).body;
}

function attach(user: SignedInUser, value: Versioned, files: readonly Brought[], note?: string) {
  return upload(user, `/measurements/${value.id}/evidence`, value.version, files, note === undefined ? {} : { note });
}

function upload(user: SignedInUser, path: string, version: number, files: readonly Brought[], fields: object = {}) {
  const request = test.request.post(`/api/v1${path}`).set(user.headers).set('if-match', `"${version}"`);
  for (const [name, field] of Object.entries(fields)) void request.field(name, field as string);
  for (const { name, bytes } of files) void request.attach('file', bytes, name);
  return request;
}

async function attached(user: SignedInUser, value: Versioned, ...files: readonly Brought[]) {
  const { body } = await attach(user, value, files).expect(201);
  return { ...value, version: body.version as number, items: body.items as { id: string; sha256: string }[] };
}

function detach(user: SignedInUser, { id, version }: Versioned, evidenceId: string) {
  return test.request
    .delete(`/api/v1/measurements/${id}/evidence/${evidenceId}`)
    .set(user.headers)
    .set('if-match', `"${version}"`);
}

const review = (user: SignedInUser, { id, version }: Versioned, step: 'approve' | 'return') =>
  scene.post(user, `/measurements/${id}/${step}`, step === 'return' ? { reason: '口径不一致' } : undefined, version);
const content = (user: SignedInUser, id: string) => scene.get(user, `/evidence/${id}/content`);
const listed = async (user: SignedInUser) =>
  (await scene.get(user, `/indicators/${indicator}/measurements`).expect(200)).body.items;

describe('evidence of a value that is recorded apart from reports', () => {
  it('is listed with the value, comes back byte by byte, and makes a new version of the value', async () => {
    const { reporter, coordinator } = scene.people;
    const value = await recorded(reporter, ACTUAL);
    expect(value).toMatchObject({ evidence: [] });
    const file = text('统计快报.txt');
    const { body, headers } = await attach(reporter, value, [file], '第 2 页').expect(201);
    expect(body).toMatchObject({ measurementId: value.id, state: 'SUBMITTED', version: 2 });
    expect(headers['etag']).toBe('"2"');
    expect(body.items).toMatchObject([
      { fileName: '统计快报.txt', sha256: sha256Hex(file.bytes), note: '第 2 页', targetId: null, alsoUsedBy: [] },
    ]);
    expect(await listed(coordinator)).toMatchObject([{ id: value.id, evidence: body.items, version: 2 }]);
    expect((await review(coordinator, value, 'approve').expect(412)).body.code).toBe('stale_version');
    const { text: bytes } = await content(reporter, body.items[0].id).expect(200);
    expect(bytes).toBe(file.bytes.toString());
  });

  it('is judged by its content and counted as evidence of a report is', async () => {
    const { reporter } = scene.people;
    const value = await recorded(reporter, ACTUAL);
    const script = text('说明.txt', '<!DOCTYPE html><script>alert(1)</script>');
    expect((await attach(reporter, value, [script]).expect(422)).body.code).toBe('evidence_refused');
    const twice = text();
    const one = await attached(reporter, value, twice);
    expect((await attach(reporter, one, [twice]).expect(409)).body.code).toBe('evidence_duplicate');
    expect((await attach(reporter, one, [text(), text(), text()]).expect(409)).body.code).toBe('evidence_too_many');
    const about = upload(reporter, `/measurements/${value.id}/evidence`, 2, [text()], { indicatorId: indicator });
    expect((await about.expect(400)).body.code).toBe('validation_failed');
  });

  it('is kept when it is taken off, and each change is on record', async () => {
    const { reporter } = scene.people;
    const value = await attached(reporter, await recorded(reporter, ACTUAL), text('误附.txt'));
    const file = value.items[0]!;
    const other = await recorded(reporter, { ...ACTUAL, periodEnd: '2022-12-31' });
    expect((await detach(reporter, other, file.id).expect(404)).body.code).toBe('evidence_not_found');
    expect((await detach(reporter, value, file.id).expect(200)).body).toMatchObject({ items: [], version: 3 });
    expect((await content(reporter, file.id).expect(404)).body.code).toBe('evidence_not_found');
    await access(pathOf(file.sha256));
    const events = await test.db.query(
      `SELECT action, subject_type AS type, coalesce(before->>'sha256', after->'files'->0->>'sha256') AS sha256
       FROM audit_event WHERE subject_id = $1 AND action LIKE 'evidence.%' ORDER BY at, id`,
      [value.id],
    );
    expect(events).toEqual(
      ['evidence.attached', 'evidence.detached'].map((action) => ({
        action,
        type: 'measurement',
        sha256: file.sha256,
      })),
    );
  });
});

const filesFolder = () => join(test.app.get<RuntimeConfig>(CONFIG).dataDir, 'files');
const pathOf = (hash: string) => join(filesFolder(), hash.slice(0, 2), hash.slice(2));

describe('who may do what with the evidence of a value', () => {
  it('a unit changes that of its own values; its consolidating unit and the district read it, a foreign unit only sees that there is some', async () => {
    const { reporter, approver, leadApprover, foreigner, coordinator } = scene.people;
    const value = await attached(reporter, await recorded(reporter, ACTUAL), text());
    const { id } = value.items[0]!;
    for (const outsider of [foreigner, leadApprover, coordinator]) {
      expect((await attach(outsider, value, [text()]).expect(403)).body.code).toBe('foreign_unit');
      expect((await detach(outsider, value, id).expect(403)).body.code).toBe('foreign_unit');
    }
    for (const reader of [approver, leadApprover, coordinator]) await content(reader, id).expect(200);
    expect((await content(foreigner, id).expect(403)).body.code).toBe('foreign_unit');
    expect(await listed(foreigner)).toMatchObject([{ id: value.id, evidence: null }]);
    expect(await listed(leadApprover)).toMatchObject([{ evidence: [{ id }] }]);
    const elsewhere = await ReportingScene.create(test, '青山区');
    const { coordinator: stranger } = elsewhere.people;
    expect((await content(stranger, id).expect(404)).body.code).toBe('evidence_not_found');
    expect((await attach(stranger, value, [text()]).expect(404)).body.code).toBe('measurement_not_found');
  });

  it('the coordinator who recorded a value attaches, not the one who reviews it; all units of the item read it', async () => {
    const { coordinator, secondCoordinator, reporter, leadReporter, foreigner } = scene.people;
    const value = await attached(coordinator, await recorded(coordinator, ASSIGNED), text());
    expect((await attach(secondCoordinator, value, [text()]).expect(403)).body.code).toBe('not_recorder');
    expect((await attach(reporter, value, [text()]).expect(403)).body.code).toBe('coordinator_only');
    for (const reader of [secondCoordinator, reporter, leadReporter])
      await content(reader, value.items[0]!.id).expect(200);
    await content(foreigner, value.items[0]!.id).expect(403);
  });

  it('a download of another unit is on record as a read of its data, with the value', async () => {
    const { reporter, coordinator } = scene.people;
    const value = await attached(reporter, await recorded(reporter, ACTUAL), text());
    const { id } = value.items[0]!;
    await content(coordinator, id).expect(200);
    await content(reporter, id).expect(200);
    await test.app.get(AccessLog, { strict: false }).flush();
    const events = await test.db.query(
      `SELECT actor_id, after->>'measurement' AS measurement FROM audit_event
       WHERE action = 'unit_data.read' AND after->>'evidence' = $1`,
      [id],
    );
    expect(events).toEqual([{ actor_id: coordinator.userId, measurement: value.id }]);
  });
});

describe('evidence of a value that was reviewed', () => {
  it('stays as it is once the value is accepted, superseded or returned', async () => {
    const { reporter, coordinator } = scene.people;
    const value = await attached(reporter, await recorded(reporter, ACTUAL), text());
    const { id } = value.items[0]!;
    const closed = async (state: Versioned): Promise<void> => {
      expect((await attach(reporter, state, [text()]).expect(409)).body.code).toBe('measurement_state_conflict');
      expect((await detach(reporter, state, id).expect(409)).body.code).toBe('measurement_state_conflict');
    };
    const accepted = (await review(coordinator, value, 'approve').expect(200)).body;
    expect(accepted.evidence).toMatchObject([{ id }]);
    await closed(accepted);
    const corrected = await recorded(reporter, { ...ACTUAL, value: '12.6' });
    await review(coordinator, corrected, 'approve').expect(200);
    const [superseded] = await listed(reporter);
    expect(superseded).toMatchObject({ state: 'SUPERSEDED', evidence: [{ id }] });
    await closed(superseded);
    await content(reporter, id).expect(200);

    const wrong = await recorded(reporter, { ...ACTUAL, value: '13' });
    const returned = (await review(coordinator, wrong, 'return').expect(200)).body;
    expect((await attach(reporter, returned, [text()]).expect(409)).body.code).toBe('measurement_state_conflict');
  });

  it('can be added and never removed where a document decided the value, by any coordinator, until it is superseded', async () => {
    const { coordinator, secondCoordinator } = scene.people;
    const value = await recorded(coordinator, { ...ASSIGNED, ...DOCUMENT });
    expect(value).toMatchObject({ state: 'ACCEPTED' });
    const borneOut = await attached(secondCoordinator, value, text('市政办〔2023〕8号.txt'));
    const { id } = borneOut.items[0]!;
    expect((await detach(coordinator, borneOut, id).expect(409)).body.code).toBe('measurement_state_conflict');
    await recorded(coordinator, { ...ASSIGNED, ...DOCUMENT, value: '15' });
    const old = (await listed(coordinator)).find((row: Versioned) => row.id === value.id);
    expect(old).toMatchObject({ state: 'SUPERSEDED', value: '14', evidence: [{ id }] });
    expect((await attach(coordinator, old, [text()]).expect(409)).body.code).toBe('measurement_state_conflict');
  });

  it('of a value in a report belongs to the report', async () => {
    const { reporter } = scene.people;
    const [task] = scheme.tasks;
    const obligation = await scheme.obligation(task!.id, scene.units.responsible, H1);
    const measurements = [{ targetId: task!.targetId, value: '1', flow: false, source: '台账', periodEnd: H1 }];
    const draft = { progressText: '建成一家。', percent: '40', measurements };
    const report = (await scene.post(reporter, `/obligations/${obligation}/reports`, draft).expect(201)).body;
    const value = await test.db.one<Versioned>('SELECT id, version FROM measurement WHERE report_id = $1', [report.id]);
    expect((await attach(reporter, value!, [text()]).expect(409)).body.code).toBe('measurement_in_report');
  });

  it('of an attachment and a review at the same time one wins', async () => {
    const { reporter, coordinator } = scene.people;
    const value = await recorded(reporter, ACTUAL);
    const both = await Promise.all([
      attach(reporter, value, [text()]).then(({ status }) => status),
      review(coordinator, value, 'approve').then(({ status }) => status),
    ]);
    const [now] = await listed(reporter);
    expect(both).toEqual(now.state === 'ACCEPTED' ? [412, 200] : [201, 412]);
    expect(now.evidence).toHaveLength(now.state === 'ACCEPTED' ? 0 : 1);
  });
});

describe('one file in several places', () => {
  it('is kept once, and shown between values and reports of other units and periods', async () => {
    const { reporter, leadReporter, coordinator } = scene.people;
    const file = text('通用说明.txt');
    const before = await countFiles();
    await attached(reporter, await recorded(reporter, ACTUAL), file);
    const earlier = await attached(reporter, await recorded(reporter, { ...ACTUAL, periodEnd: '2022-12-31' }), file);
    const ofTarget = await recorded(coordinator, { ...ACTUAL, ...DOCUMENT }, `/targets/${scheme.tasks[0]!.targetId}`);
    await attached(coordinator, ofTarget, file);
    expect((await countFiles()) - before).toBe(1);

    const obligation = await scheme.obligation(scheme.tasks[0]!.id, scene.units.lead, H1);
    const draft = { progressText: '建成一家。', percent: '40' };
    const report = (await scene.post(leadReporter, `/obligations/${obligation}/reports`, draft).expect(201)).body;
    await upload(leadReporter, `/reports/${report.id}/evidence`, report.version, [file]).expect(201);
    const { warnings } = (await scene.get(leadReporter, `/reports/${report.id}/check`).expect(200)).body;
    const reused = warnings.find(({ code }: { code: string }) => code === 'evidence_reused');
    expect(reused.message).toContain('其他单位、统筹单位所附的是同一份文件');

    const uses = (await scene.get(coordinator, `/reports/${report.id}/evidence`).expect(200)).body.items[0].alsoUsedBy;
    expect(uses).toHaveLength(3);
    expect(uses).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          unit: expect.objectContaining({ name: '区教育局' }),
          cycle: '2022年12月31日',
          item: expect.objectContaining({ type: 'indicator', id: indicator }),
          reportId: null,
          measurementId: earlier.id,
        }),
        expect.objectContaining({ unit: null, item: expect.objectContaining({ type: 'target' }) }),
      ]),
    );
    const [old] = await listed(reporter);
    expect(old.evidence[0].alsoUsedBy).toContainEqual({
      unit: null,
      cycle: '2023年上半年',
      item: null,
      reportId: null,
      measurementId: null,
    });
  });

  it('leaves its name and SHA-256 when it is destroyed after its retention', async () => {
    const { reporter } = scene.people;
    const value = await attached(reporter, await recorded(reporter, ACTUAL), text('名册.txt'));
    const { id, sha256 } = value.items[0]!;
    test.clock.set('2036-01-01T01:00:00+08:00');
    const administrator = await signedIn(test.app, { jurisdictionId: scene.jurisdictionId, role: 'administrator' });
    const purge = await scene.post(administrator, `/schemes/${scheme.id}/evidence/purge`, { reason: '鉴定小组同意' });
    expect(purge.body).toMatchObject({ files: 1 });
    await test.app.get(SweepFiles, { strict: false }).handle({}, { signal: new AbortController().signal });
    await expect(access(pathOf(sha256))).rejects.toThrow('ENOENT');
    const reader = await signedIn(test.app, { jurisdictionId: scene.jurisdictionId, role: 'coordinator' });
    expect((await content(reader, id).expect(404)).body.code).toBe('evidence_purged');
    const [now] = await listed(reader);
    expect(now.evidence).toMatchObject([{ fileName: '名册.txt', sha256 }]);
    expect(now.evidence[0].purgedAt).toMatch(/^2035-12-31T17:00/);
  });
});

async function countFiles(): Promise<number> {
  const found = await readdir(filesFolder(), { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).length;
}
