import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { access, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipFile } from '../src/modules/intake/readers/testing/office-files.js';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import type { GivenScheme, GivenTask } from '../src/modules/reporting/testing/index.js';
import { AccessLog } from '../src/modules/audit/index.js';
import { CONFIG, type RuntimeConfig } from '../src/platform/config/runtime-config.js';
import { SweepFiles } from '../src/platform/files/sweep-files.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { H1, H2, ReportingScene, type Versioned } from './support/reporting-scene.js';

const IN_TIME = '2023-06-16T10:00:00+08:00';
const NEXT_CYCLE = '2023-12-15T10:00:00+08:00';
const CONTENT = { progressText: '建成概念验证中心 2 家。', percent: '50' };
const MEGABYTE = 1024 * 1024;

interface Brought {
  readonly name: string;
  readonly bytes: Buffer;
}

let test: TestApp;
let scene: ReportingScene;
let scheme: GivenScheme;
let task: GivenTask;
let owed: string;

beforeAll(async () => {
  test = await bootTestApp({
    environment: { EVIDENCE_FILE_MB: '1', EVIDENCE_REPORT_MB: '2', EVIDENCE_FILES: '4' },
  });
  scene = await ReportingScene.create(test);
});
afterAll(() => test.close());

beforeEach(async () => {
  test.clock.set(IN_TIME);
  scheme = await scene.scheme();
  [task] = scheme.tasks as [GivenTask];
  owed = await scheme.obligation(task.id, scene.units.responsible, H1);
});

let number = 0;
/** A text that no other test has. */
function text(name = '佐证.txt', bytes = `佐证材料第${(number += 1)}份`): Brought {
  return { name, bytes: Buffer.from(bytes) };
}

const pdf = (name: string): Brought => ({ name, bytes: Buffer.from(`%PDF-1.7\n%第${(number += 1)}份\n%%EOF\n`) });
const sha256 = ({ bytes }: Brought) => createHash('sha256').update(bytes).digest('hex');

async function draft(content: object = CONTENT, obligation = owed): Promise<Versioned> {
  return (await scene.post(scene.people.reporter, `/obligations/${obligation}/reports`, content).expect(201)).body;
}

function attach(
  user: SignedInUser,
  { id, version }: Versioned,
  files: readonly Brought[],
  fields: Readonly<Record<string, string>> = {},
) {
  const request = test.request.post(`/api/v1/reports/${id}/evidence`).set(user.headers).set('if-match', `"${version}"`);
  for (const [name, value] of Object.entries(fields)) void request.field(name, value);
  for (const { name, bytes } of files) void request.attach('file', bytes, name);
  return request;
}

async function attached(report: Versioned, ...files: readonly Brought[]) {
  const { body } = await attach(scene.people.reporter, report, files).expect(201);
  return { ...report, version: body.version as number, items: body.items as { id: string; sha256: string }[] };
}

function detach(user: SignedInUser, { id, version }: Versioned, evidenceId: string) {
  return test.request
    .delete(`/api/v1/reports/${id}/evidence/${evidenceId}`)
    .set(user.headers)
    .set('if-match', `"${version}"`);
}

const content = (user: SignedInUser, id: string) => scene.get(user, `/evidence/${id}/content`);
const filesFolder = () => join(test.app.get<RuntimeConfig>(CONFIG).dataDir, 'files');
const pathOf = (hash: string) => join(filesFolder(), hash.slice(0, 2), hash.slice(2));

describe('evidence of a report', () => {
  it('is what was brought: type by content, name in Chinese, SHA-256; the report says it too and has a new version', async () => {
    const report = await draft();
    const files = [pdf('概念验证中心（一期）验收单 ’2023.pdf'), text('说明.txt')] as const;
    const { body, headers } = await attach(scene.people.reporter, report, files, { note: ' 见第 2 页 ' }).expect(201);
    expect(body).toMatchObject({ reportId: report.id, version: 2, state: 'DRAFT' });
    expect(headers['etag']).toBe('"2"');
    expect(body.items).toMatchObject([
      { fileName: files[0].name, mediaType: 'application/pdf', size: files[0].bytes.length, sha256: sha256(files[0]) },
      { fileName: '说明.txt', mediaType: 'text/plain; charset=utf-8', note: '见第 2 页', alsoUsedBy: [] },
    ]);
    const shown = (await scene.get(scene.people.reporter, `/reports/${report.id}`).expect(200)).body;
    expect(shown.evidence).toEqual(body.items);
    const listed = (await scene.get(scene.people.leadApprover, `/reports/${report.id}/evidence`).expect(200)).body;
    expect(listed.items).toEqual(body.items);
  });

  it('comes back byte by byte, as a download under its name that no browser shows or guesses at', async () => {
    const file = pdf('验收单（一期）.pdf');
    const report = await attached(await draft(), file);
    const answer = await content(scene.people.reporter, report.items[0]!.id).buffer(true).expect(200);
    expect(answer.body).toEqual(file.bytes);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(file.bytes.length),
      'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename="file.pdf"; filename*=UTF-8''%E9%AA%8C%E6%94%B6%E5%8D%95%EF%BC%88%E4%B8%80%E6%9C%9F%EF%BC%89.pdf`,
    });
  });

  it('can bear out one figure of the report, and no other figure', async () => {
    const { reporter } = scene.people;
    const report = await draft();
    const [indicatorId] = scheme.indicatorIds as [string];
    const { body } = await attach(reporter, report, [text()], { indicatorId }).expect(422);
    expect(body.code).toBe('evidence_figure_unknown');
    const done = await attach(reporter, report, [text()], { targetId: task.targetId }).expect(201);
    expect(done.body.items[0]).toMatchObject({ targetId: task.targetId, indicatorId: null });
    const wrong = { targetId: 'x' };
    expect((await attach(reporter, { ...report, version: 2 }, [text()], wrong).expect(400)).body.errors).toHaveLength(
      1,
    );
    expect((await attach(reporter, { ...report, version: 2 }, [text()], { extra: '1' }).expect(400)).body.code).toBe(
      'validation_failed',
    );
  });

  it('is kept once however often it is brought', async () => {
    const file = text();
    const before = await countFiles();
    await attached(await draft(), file);
    const lead = await scheme.obligation(task.id, scene.units.lead, H1);
    const other = (await scene.post(scene.people.leadReporter, `/obligations/${lead}/reports`, CONTENT).expect(201))
      .body;
    await attach(scene.people.leadReporter, other, [file]).expect(201);
    expect((await countFiles()) - before).toBe(1);
  });
});

async function countFiles(): Promise<number> {
  const found = await readdir(filesFolder(), { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).length;
}

describe('a file that may not be evidence', () => {
  const exe = Buffer.from('4d5a90000300000004000000ffff0000', 'hex');
  const page = '<!DOCTYPE html><script>alert(1)</script>';
  const REFUSED: readonly (readonly [string, () => Brought | Promise<Brought>, string])[] = [
    ['a program called a PDF', () => ({ name: '报告.pdf', bytes: exe }), 'active_content'],
    ['a page called a text', () => text('说明.txt', page), 'active_content'],
    ['a drawing with script called a picture', () => text('图.png', '<svg onload="x()"/>'), 'active_content'],
    ['a shell script', () => text('a.sh', '#!/bin/sh\nrm x'), 'active_content'],
    ['a batch file of harmless text', () => text('a.bat', '说明'), 'active_content'],
    ['a page that is a PDF further in', () => text('a.pdf', `${page}%PDF-1.7`), 'active_content'],
    ['a Word file with macros', () => office('a.docx', 'word/vbaProject.bin'), 'macros'],
    ['a Word file with a program inside', () => office('a.docx', 'word/embeddings/x.exe'), 'embedded_program'],
    ['an archive', async () => ({ name: 'a.zip', bytes: await zipFile({ 'a.pdf': 'x' }) }), 'archive'],
    ['a RAR archive', () => ({ name: 'a.rar', bytes: Buffer.from('526172211a0700', 'hex') }), 'archive'],
    [
      'a Word file cut off',
      async () => ({ name: 'a.docx', bytes: (await office('a.docx')).bytes.subarray(0, 200) }),
      'damaged',
    ],
    ['a Word file called a PDF', async () => ({ ...(await office('a.docx')), name: 'a.pdf' }), 'name_mismatch'],
    ['a PDF without an extension', () => pdf('验收单'), 'name_mismatch'],
    ['nothing', () => text('a.txt', ''), 'empty'],
    ['noise', () => ({ name: 'a.txt', bytes: Buffer.from('0001ff00fe', 'hex') }), 'type_unsupported'],
  ];

  it.each(REFUSED)('is refused: %s', async (_, file, code) => {
    const report = await draft();
    const { body } = await attach(scene.people.reporter, report, [text(), await file()]).expect(422);
    expect(body.code).toBe('evidence_refused');
    expect(body.errors).toMatchObject([{ field: 'file.1', code }]);
    const listed = (await scene.get(scene.people.reporter, `/reports/${report.id}/evidence`).expect(200)).body;
    expect(listed).toMatchObject({ items: [], version: 1 });
  });

  it('is none of these: Word, Excel, JPEG, PNG, GB 18030 text', async () => {
    const files = [
      await office('情况.docx'),
      await office('表.xlsx'),
      { name: '现场.JPG', bytes: Buffer.from('ffd8ffe000104a46494600', 'hex') },
      { name: '图.png', bytes: Buffer.from('89504e470d0a1a0a0000000d', 'hex') },
    ];
    await attach(scene.people.reporter, await draft(), files).expect(201);
    const gb18030 = { name: '旧.txt', bytes: Buffer.from('d6d0b9fa', 'hex') };
    const lead = await scheme.obligation(task.id, scene.units.lead, H1);
    const other = (await scene.post(scene.people.leadReporter, `/obligations/${lead}/reports`, CONTENT).expect(201))
      .body;
    await attach(scene.people.leadReporter, other, [gb18030]).expect(201);
  });

  it('is too large, or one too many, or the same again', async () => {
    const { reporter } = scene.people;
    const report = await draft();
    const large = (bytes: number): Brought => ({
      name: '大.txt',
      bytes: Buffer.alloc(bytes, `第${(number += 1)}行\n`),
    });
    expect((await attach(reporter, report, [large(MEGABYTE + 1)]).expect(413)).body.code).toBe('file_too_large');
    const three = [large(MEGABYTE), large(MEGABYTE), large(1024)];
    expect((await attach(reporter, report, three).expect(413)).body.code).toBe('evidence_too_large');
    const five = [text(), text(), text(), text(), text()];
    expect((await attach(reporter, report, five).expect(413)).body.code).toBe('too_many_files');
    const twice = text();
    expect((await attach(reporter, report, [twice, twice]).expect(409)).body.code).toBe('evidence_duplicate');
    const full = await attached(report, large(MEGABYTE), text(), twice);
    expect((await attach(reporter, full, [large(MEGABYTE)]).expect(413)).body.code).toBe('evidence_too_large');
    expect((await attach(reporter, full, [twice]).expect(409)).body.code).toBe('evidence_duplicate');
    expect((await attach(reporter, full, [text(), text()]).expect(409)).body.code).toBe('evidence_too_many');
  });
});

const MAIN = { docx: 'wordprocessingml.document', xlsx: 'spreadsheetml.sheet' } as const;

/** As much of an Office file as tells what it is. */
async function office(name: `${string}.${keyof typeof MAIN}`, ...parts: readonly string[]): Promise<Brought> {
  const main = MAIN[name.split('.').at(-1) as keyof typeof MAIN];
  const types = `<Types><Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.${main}.main+xml"/></Types>`;
  const bytes = await zipFile({
    '[Content_Types].xml': types,
    'main.xml': `<main>${(number += 1)}</main>`,
    ...Object.fromEntries(parts.map((part) => [part, 'x'])),
  });
  return { name, bytes };
}

describe('who may do what with evidence', () => {
  it('only the unit attaches and detaches; the consolidating unit and the coordinator read', async () => {
    const { foreigner, leadApprover, coordinator, approver } = scene.people;
    const report = await attached(await draft(), text());
    const { id } = report.items[0]!;
    for (const outsider of [foreigner, leadApprover]) {
      expect((await attach(outsider, report, [text()]).expect(403)).body.code).toBe('foreign_unit');
      expect((await detach(outsider, report, id).expect(403)).body.code).toBe('foreign_unit');
    }
    expect((await content(foreigner, id).expect(403)).body.code).toBe('foreign_unit');
    expect((await scene.get(foreigner, `/reports/${report.id}/evidence`).expect(403)).body.code).toBe('foreign_unit');
    for (const reader of [approver, leadApprover, coordinator]) await content(reader, id).expect(200);
    const elsewhere = await ReportingScene.create(test, '青山区');
    expect((await content(elsewhere.people.coordinator, id).expect(404)).body.code).toBe('evidence_not_found');
  });

  it('a download is on record, and of another unit also as a read of its data', async () => {
    const { coordinator, reporter } = scene.people;
    const report = await attached(await draft(), text('名单.txt'));
    const { id } = report.items[0]!;
    await content(coordinator, id).expect(200);
    await content(reporter, id).expect(200);
    await test.app.get(AccessLog, { strict: false }).flush();
    const events = await test.db.query<{ action: string; actor_id: string }>(
      `SELECT action, actor_id FROM audit_event
       WHERE after->>'evidence' = $1 OR (action = 'file.exported' AND subject_id LIKE '%' || $1 || '%') ORDER BY action`,
      [id],
    );
    expect(events.map(({ action, actor_id }) => [action, actor_id === coordinator.userId])).toEqual(
      expect.arrayContaining([
        ['file.exported', true],
        ['file.exported', false],
        ['unit_data.read', true],
      ]),
    );
    expect(events).toHaveLength(3);
  });
});

describe('evidence of a report that has been handed in', () => {
  it('can be neither added to nor removed, and a correction begins with it', async () => {
    const { reporter, approver, secondCoordinator } = scene.people;
    const report = await attached(await draft(), text());
    const { id } = report.items[0]!;
    const submitted = (await scene.move(approver, report, 'submit').expect(200)).body;
    expect((await attach(reporter, submitted, [text()]).expect(409)).body.code).toBe('report_state_conflict');
    expect((await detach(reporter, submitted, id).expect(409)).body.code).toBe('report_state_conflict');
    const accepted = (await scene.move(secondCoordinator, submitted, 'approve').expect(200)).body;
    expect((await attach(reporter, accepted, [text()]).expect(409)).body.code).toBe('report_accepted');
    expect((await detach(reporter, accepted, id).expect(409)).body.code).toBe('report_accepted');

    const correction = (await scene.post(reporter, `/obligations/${owed}/reports`, CONTENT).expect(201)).body;
    expect(correction.evidence).toMatchObject([{ sha256: report.items[0]!.sha256, alsoUsedBy: [] }]);
    expect(correction.evidence[0].id).not.toBe(id);
    await detach(reporter, correction, correction.evidence[0].id).expect(200);
    expect((await scene.get(reporter, `/reports/${report.id}/evidence`).expect(200)).body.items).toHaveLength(1);
    await content(reporter, id).expect(200);
  });

  it('can be changed again when it was returned', async () => {
    const { approver, coordinator, reporter } = scene.people;
    const report = await attached(await draft(), text());
    const submitted = (await scene.move(approver, report, 'submit').expect(200)).body;
    const returned = (await scene.move(coordinator, submitted, 'return', { reason: '请补充验收单' }).expect(200)).body;
    const mended = await attached(returned, text());
    const done = (await detach(reporter, mended, report.items[0]!.id).expect(200)).body;
    expect(done.items).toMatchObject([{ id: mended.items[1]!.id }]);
  });

  it('detaching keeps the file and the record of it', async () => {
    const { reporter } = scene.people;
    const report = await attached(await draft(), text());
    const file = report.items[0]!;
    const after = (await detach(reporter, report, file.id).expect(200)).body;
    expect(after).toMatchObject({ items: [], version: 3 });
    expect((await content(reporter, file.id).expect(404)).body.code).toBe('evidence_not_found');
    expect((await detach(reporter, { id: report.id, version: 3 }, file.id).expect(404)).body.code).toBe(
      'evidence_not_found',
    );
    test.clock.set('2023-07-01T10:00:00+08:00');
    await sweep();
    await access(pathOf(file.sha256));
    const [row] = await test.db.query(`SELECT 1 FROM evidence WHERE id = $1 AND detached_by = $2`, [
      file.id,
      reporter.userId,
    ]);
    expect(row).toBeDefined();
    const [event] = await test.db.query<{ before: object }>(
      `SELECT before FROM audit_event WHERE action = 'evidence.detached' AND subject_id = $1`,
      [report.id],
    );
    expect(event?.before).toMatchObject({ id: file.id, sha256: file.sha256 });
  });

  it('of a detach and a submission at the same time one wins, and what was submitted is what was seen', async () => {
    const { reporter, approver } = scene.people;
    const report = await attached(await draft(), text());
    const { id } = report.items[0]!;
    const [off, out] = await Promise.all([
      detach(reporter, report, id).then((answer) => answer),
      scene.move(approver, report, 'submit').then((answer) => answer),
    ]);
    const now = (await scene.get(reporter, `/reports/${report.id}`).expect(200)).body;
    const [won, lost] = now.state === 'SUBMITTED' ? [out, off] : [off, out];
    expect(won.status).toBe(200);
    // A detach that has read the draft before it was submitted fails by its version, a later one by the state.
    expect(now.state === 'SUBMITTED' ? [409, 412] : [412]).toContain(lost.status);
    expect(now.evidence).toHaveLength(now.state === 'SUBMITTED' ? 1 : 0);
  });

  it('of two uploads to one version one wins; a repeated request with its key is answered from the first', async () => {
    const { reporter } = scene.people;
    const report = await draft();
    const both = await Promise.all([attach(reporter, report, [text()]), attach(reporter, report, [text()])]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
    const file = text();
    const key = { 'idempotency-key': 'evidence-0001' };
    const first = await attach(reporter, { ...report, version: 2 }, [file])
      .set(key)
      .expect(201);
    const again = await attach(reporter, { ...report, version: 2 }, [file])
      .set(key)
      .expect(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
  });
});

describe('warnings', () => {
  it('a report of completion asks for evidence until it has some', async () => {
    const report = await draft({ progressText: '已全部完成。', percent: '100' });
    const codes = async () => {
      const { body } = await scene.get(scene.people.reporter, `/reports/${report.id}/check`).expect(200);
      return (body.warnings as { code: string }[]).map(({ code }) => code);
    };
    expect(await codes()).toEqual(['completed_without_evidence']);
    await attached(report, text());
    expect(await codes()).toEqual([]);
  });

  it('the same file of another unit or cycle is pointed out to the unit without a name, and to the reviewer with it', async () => {
    const { reporter, leadReporter, coordinator, approver } = scene.people;
    const file = text('通用说明.txt');
    const first = await attached(await draft(), file);
    const submitted = (await scene.move(approver, first, 'submit').expect(200)).body;
    await scene.move(coordinator, submitted, 'approve').expect(200);

    const lead = await scheme.obligation(task.id, scene.units.lead, H1);
    const ofLead = (await scene.post(leadReporter, `/obligations/${lead}/reports`, CONTENT).expect(201)).body;
    await attach(leadReporter, ofLead, [file]).expect(201);

    test.clock.set(NEXT_CYCLE);
    const later = await draft(CONTENT, await scheme.obligation(task.id, scene.units.responsible, H2));
    const { body } = await attach(reporter, later, [file]).expect(201);
    expect(body.items[0].alsoUsedBy).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ cycle: '2023年上半年', reportId: first.id }),
        { unit: null, cycle: '2023年上半年', item: null, reportId: null, measurementId: null },
      ]),
    );
    const refused = (await scene.move(approver, { ...later, version: body.version }, 'submit').expect(422)).body;
    const reused = refused.errors.find(({ code }: { code: string }) => code.startsWith('evidence_reused:'));
    expect(reused).toMatchObject({ field: 'evidence.0' });
    expect(reused.message).toMatch(/本单位2023年上半年、其他单位/);

    const seen = (await scene.get(coordinator, `/reports/${later.id}/evidence`).expect(200)).body;
    const users = seen.items[0].alsoUsedBy.map(({ unit, item }: never) => [unit['name'], item['id']]);
    expect(users.sort()).toEqual([
      ['区教育局', task.id],
      ['区科经局', task.id],
    ]);
  });
});

async function sweep(): Promise<void> {
  await test.app.get(SweepFiles, { strict: false }).handle({}, { signal: new AbortController().signal });
}

describe('what is kept', () => {
  it('leaves the storage a day after its command failed, not sooner, and never while a file needs it', async () => {
    const { reporter } = scene.people;
    const orphan = text();
    const needed = text();
    const report = await attached(await draft(), needed);
    await attach(reporter, report, [orphan, needed]).expect(409);
    await access(pathOf(sha256(orphan)));
    test.clock.set('2023-06-17T09:59:00+08:00');
    await sweep();
    await access(pathOf(sha256(orphan)));
    test.clock.set('2023-06-17T10:01:00+08:00');
    await sweep();
    await expect(access(pathOf(sha256(orphan)))).rejects.toThrow('ENOENT');
    await content(reporter, report.items[0]!.id).expect(200);
    await attach(reporter, report, [orphan]).expect(201);
    await access(pathOf(sha256(orphan)));
  });

  it('does not come out of the storage other than it went in', async () => {
    const report = await attached(await draft(), text());
    const file = report.items[0]!;
    await writeFile(pathOf(file.sha256), '别的内容');
    const answer = await fetch(`${test.url}/api/v1/evidence/${file.id}/content`, {
      headers: scene.people.reporter.headers,
    })
      .then(
        async (response) => (response.ok ? response.text() : 'refused'),
        () => 'refused',
      )
      .catch(() => 'broken off');
    expect(['refused', 'broken off']).toContain(answer);
  });

  it('is destroyed by the administrator alone, after its retention, and leaves its name and SHA-256', async () => {
    const administrator = await signedIn(test.app, { jurisdictionId: scene.jurisdictionId, role: 'administrator' });
    const report = await attached(await draft(), text('名册.txt'));
    const file = report.items[0]!;
    const purge = (user: SignedInUser, reason = '鉴定小组同意') =>
      scene.post(user, `/schemes/${scheme.id}/evidence/purge`, { reason });
    await purge(scene.people.coordinator).expect(403);
    const early = (await purge(administrator).expect(409)).body;
    expect(early).toMatchObject({ code: 'retention_running', detail: expect.stringContaining('2035-12-31') });
    expect((await purge(administrator, ' ').expect(422)).body.code).toBe('reason_required');

    test.clock.set('2035-12-31T23:00:00+08:00');
    const again = await signedIn(test.app, { jurisdictionId: scene.jurisdictionId, role: 'administrator' });
    await purge(again).expect(409);
    test.clock.set('2036-01-01T01:00:00+08:00');
    expect((await purge(again).expect(200)).body).toMatchObject({ files: 1, retainedUntil: '2035-12-31' });
    expect((await purge(again).expect(200)).body).toMatchObject({ files: 0 });
    await sweep();
    await expect(access(pathOf(file.sha256))).rejects.toThrow('ENOENT');

    const reader = await signedIn(test.app, { jurisdictionId: scene.jurisdictionId, role: 'coordinator' });
    expect((await content(reader, file.id).expect(404)).body.code).toBe('evidence_purged');
    const listed = (await scene.get(reader, `/reports/${report.id}/evidence`).expect(200)).body;
    expect(listed.items).toMatchObject([{ fileName: '名册.txt', sha256: file.sha256 }]);
    expect(listed.items[0].purgedAt).toMatch(/^2035-12-31T17:00/);
  });
});
