import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { givenJurisdiction, givenUnits } from '../src/modules/organizations/testing/index.js';
import { newId } from '../src/platform/ids.js';
import { docxFile, zipFile } from '../src/modules/intake/readers/testing/office-files.js';
import { pdfFile } from '../src/modules/intake/readers/testing/pdf-file.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { eventually } from './support/eventually.js';

const UNKNOWN = '01890a5d-ac96-774b-bcce-b302099a8057';
const CHINESE = /\p{Script=Han}/u;
const DOCUMENT = `临江区国民经济和社会发展第十四个五年规划任务分工方案

临政办〔2022〕3号

主要指标分工

(一)约束性指标

1.绿化覆盖率达到41.5%。(责任单位:区城管局)

二、主要任务分工

(一)坚持创新驱动,增强发展动能

1.完善创新体制。建强组织机制。到2025年,引进企业60家。(牵头单位:区科经局;责任单位:区政法委、各街道)

2.激发主体活力。推动企业研发。(牵头单位:区委政法委;责任单位:区科经局)
`;

let test: TestApp;
let here: string;
let coordinator: SignedInUser;

beforeAll(async () => {
  test = await bootTestApp({ queueBackend: 'postgres' });
});
afterAll(() => test.close());
beforeEach(async () => {
  here = await givenJurisdiction(test.app, '临江区');
  coordinator = await signedIn(test.app, { jurisdictionId: here, role: 'coordinator' });
});

const get = (path: string, user = coordinator) => test.request.get(`/api/v1${path}`).set(user.headers);
const upload = (bytes: Buffer | string, name = '分工方案.txt', user = coordinator) =>
  test.request.post('/api/v1/imports').set(user.headers).attach('file', Buffer.from(bytes), name);
const correct = (id: string, version: number, body: object, user = coordinator) =>
  test.request.patch(`/api/v1/imports/${id}`).set(user.headers).set('if-match', `"${version}"`).send(body);
const confirm = (id: string, version: number, user = coordinator) =>
  test.request.post(`/api/v1/imports/${id}/confirm`).set(user.headers).set('if-match', `"${version}"`);

interface UnitName {
  asWritten: string;
  group: boolean;
  resolved: { kind: string; id?: string; by: string } | null;
  proposals: { sameAs: string; reason: string }[];
}

/** Uploads and waits until the job has read the file. */
async function read(bytes: Buffer | string = DOCUMENT, name?: string) {
  const { body } = await upload(bytes, name).expect(202);
  return settled(body.id as string);
}

function settled(id: string) {
  return eventually(async () => {
    const { body } = await get(`/imports/${id}`).expect(200);
    if (body.state !== 'DRAFT' && body.state !== 'FAILED') throw new Error(`still ${body.state}`);
    return body;
  });
}

/** Every name becomes a new unit or group of that name, but for those that are given. */
async function decideAll(found: { id: string; version: number; units: UnitName[] }, except: readonly string[] = []) {
  const units = found.units
    .filter(({ asWritten, resolved }) => resolved === null && !except.includes(asWritten))
    .map(({ asWritten, group }) => ({ asWritten, decision: group ? 'new_group' : 'new_unit' }));
  return (await correct(found.id, found.version, { units }).expect(200)).body;
}

async function countOf(table: 'import' | 'stored_file' | 'scheme' | 'unit'): Promise<number> {
  const row = await test.db.one<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${table} WHERE jurisdiction_id = $1`,
    [here],
  );
  return row!.count;
}

describe('the way of a document', () => {
  it('leads from the upload over draft and corrections to an active scheme', async () => {
    const [science] = await givenUnits(test.app, here, '区科经局');
    const { body: uploaded } = await upload(DOCUMENT).expect(202);
    expect(uploaded).toEqual({ id: expect.any(String), state: 'UPLOADED', version: 1 });

    const draft = await settled(uploaded.id);
    expect(draft).toMatchObject({ state: 'DRAFT', progress: 100, fileName: '分工方案.txt', schemeId: null });
    expect(draft.draft.document).toMatchObject({
      title: '临江区国民经济和社会发展第十四个五年规划任务分工方案',
      planPeriod: { start: '2021-01-01', end: '2025-12-31' },
    });
    const unitOf = (name: string): UnitName => draft.units.find((unit: UnitName) => unit.asWritten === name);
    expect(unitOf('区科经局').resolved).toEqual({ kind: 'unit', id: science, name: '区科经局', by: 'directory' });
    expect(unitOf('区政法委')).toMatchObject({ resolved: null, proposals: [{ sameAs: '区委政法委' }] });
    expect(unitOf('各街道').group).toBe(true);
    expect(draft.blockers.map((blocker: { field: string }) => blocker.field)).toEqual([
      '区城管局',
      '区政法委',
      '各街道',
      '区委政法委',
    ]);

    const { body: corrected } = await correct(draft.id, draft.version, {
      units: [
        { asWritten: '区城管局', decision: 'new_unit' },
        { asWritten: '区委政法委', decision: 'new_unit' },
        { asWritten: '各街道', decision: 'left_open' },
      ],
      acceptSameUnit: [['区政法委', '区委政法委']],
      items: [
        { path: 'sections.0.tasks.0', field: 'title', value: '完善创新体制机制' },
        { path: 'sections.0.tasks.0.targets.0', field: 'value', value: '66' },
        { path: 'document', field: 'publishedOn', value: '2022-03-01' },
      ],
    }).expect(200);
    expect(corrected).toEqual({ id: draft.id, state: 'DRAFT', version: draft.version + 1, blockers: [] });

    const { body: confirmed } = await confirm(draft.id, corrected.version).expect(200);
    expect(confirmed).toMatchObject({ id: draft.id, state: 'CONFIRMED', schemeId: expect.any(String) });
    const { body: scheme } = await get(`/schemes/${confirmed.schemeId}`).expect(200);
    expect(scheme).toMatchObject({
      documentNumber: '临政办〔2022〕3号',
      publishedOn: '2022-03-01',
      state: 'DRAFT',
      counts: { sections: 1, tasks: 2, targets: 1, indicators: 1, assignments: 6, units: 3 },
    });
    const { body: tasks } = await get(`/schemes/${confirmed.schemeId}/tasks`).expect(200);
    expect(tasks.items[0]).toMatchObject({
      title: '完善创新体制机制',
      units: [
        { role: 'LEAD', name: '区科经局', unitId: science },
        { role: 'RESPONSIBLE', asWritten: '区政法委', name: '区委政法委' },
        { role: 'RESPONSIBLE', asWritten: '各街道', name: null },
      ],
    });
    const { body: task } = await get(`/tasks/${tasks.items[0].id}`).expect(200);
    expect(task.targets).toMatchObject([{ value: '66', unit: '家', deadline: '2025-12-31' }]);
    const { body: extracted } = await get(`/imports/${draft.id}/text`).expect(200);
    expect(extracted.text.slice(task.source.start, task.source.end).trim()).toBe(task.body);
    const leader = await signedIn(test.app, { jurisdictionId: here, role: 'leader' });
    const { body: document } = await test.request
      .get(`/api/v1/schemes/${confirmed.schemeId}/text`)
      .set(leader.headers)
      .expect(200);
    expect(document).toEqual({ importId: draft.id, text: extracted.text });
    await test.request
      .post(`/api/v1/schemes/${confirmed.schemeId}/activate`)
      .set(coordinator.headers)
      .set('if-match', '"1"')
      .expect(200);
  });

  it('teaches the directory the spellings, so that the next document resolves by itself', async () => {
    const first = await read();
    await correct(first.id, first.version, { acceptSameUnit: [['区政法委', '区委政法委']] }).expect(200);
    const { body } = await get(`/imports/${first.id}`);
    const decided = await decideAll(body, ['区政法委']);
    await confirm(first.id, decided.version).expect(200);

    const second = await read();
    expect(second.blockers).toEqual([]);
    expect(second.units.map((unit: UnitName) => unit.resolved?.by)).toEqual(second.units.map(() => 'directory'));
  });

  it('proposes, best first, whom each name may mean, and names the unit that took over', async () => {
    const [city, , old, heir] = await givenUnits(test.app, here, '城市管理执法局', '区城管委', '区科经局', '区经科局');
    await test.request
      .patch(`/api/v1/units/${old}`)
      .set(coordinator.headers)
      .set('if-match', '"1"')
      .send({ active: false, validTo: '2023-03-31', successorId: heir })
      .expect(200);

    const found = await read();
    const proposalsFor = (name: string) =>
      found.units.find((unit: UnitName) => unit.asWritten === name).proposals as UnitName['proposals'];
    expect(proposalsFor('区城管局')).toEqual([
      {
        sameAs: '城市管理执法局',
        owner: { kind: 'unit', id: city },
        confidence: 0.83,
        reason: '一处写明了地名或省略了层级；简称与全称',
      },
      expect.objectContaining({ sameAs: '区城管委', confidence: 0.6 }),
    ]);
    expect(proposalsFor('区科经局')).toEqual([
      {
        sameAs: '区经科局',
        owner: { kind: 'unit', id: heir },
        confidence: 0.9,
        reason: '“区科经局”已于 2023-03-31 撤并，由“区经科局”承接',
      },
    ]);
    expect(found.units.find((unit: UnitName) => unit.asWritten === '区科经局').resolved).toBeNull();
  });

  it('keeps the machine’s reading beside the corrections', async () => {
    const found = await read();
    const items = [{ path: 'sections.0.tasks.1', field: 'removed', value: true }];
    await correct(found.id, found.version, { items }).expect(200);

    const { body } = await get(`/imports/${found.id}`).expect(200);
    expect(body.draft).toEqual(found.draft);
    expect(body.corrections.items).toMatchObject(items);
    expect(body.units.map((unit: UnitName) => unit.asWritten)).not.toContain('区委政法委');
  });

  it('reads GB18030 as it reads UTF-8', async () => {
    const found = await read(gb18030(), '方案.TXT');
    expect(found.draft.document.title).toBe('临江区五年规划任务分工方案');
    expect(found.draft.sections[0].tasks[0]).toMatchObject({ lead: ['区教育局'] });
  });

  it('of the condensed Wuchang scheme ends in the scheme that the demonstration tracks', async () => {
    const seed = (name: string): string =>
      readFileSync(join(import.meta.dirname, '../seeds/wuchang-2022', name), 'utf8');
    const { counts } = JSON.parse(seed('scheme.expected.json'));
    const found = await read(seed('scheme.txt'));
    const decided = await decideAll(found);
    const { body } = await confirm(found.id, decided.version).expect(200);

    const { body: scheme } = await get(`/schemes/${body.schemeId}`).expect(200);
    expect(scheme.counts).toMatchObject({
      sections: counts.sections,
      tasks: counts.tasks,
      measures: counts.measures,
      targets: counts.targets,
      indicators: counts.indicators,
      assignments: counts.taskAssignments + counts.indicatorAssignments,
    });
  });
});

describe('the stream of progress', () => {
  it('tells each step in words and ends with the draft', async () => {
    const { body } = await upload(DOCUMENT).expect(202);
    const { text, headers } = await get(`/imports/${body.id}/events`).expect(200);
    expect(headers['content-type']).toContain('text/event-stream');
    const events = [...text.matchAll(/^event: progress\ndata: (.+)$/gm)].map(([, data]) => JSON.parse(data!));
    expect(events.at(-1)).toEqual({ state: 'DRAFT', progress: 100, step: '解析完成，请核对', version: 3 });
    expect(events.every(({ step }) => CHINESE.test(step))).toBe(true);
  });

  it('is for those alone who may read the import', async () => {
    const found = await read();
    const elsewhere = await signedIn(test.app, {
      jurisdictionId: await givenJurisdiction(test.app, '另一区'),
      role: 'coordinator',
    });
    const leader = await signedIn(test.app, { jurisdictionId: here, role: 'leader' });
    expect((await get(`/imports/${found.id}/events`, elsewhere).expect(404)).body.code).toBe('import_not_found');
    await get(`/imports/${found.id}/events`, leader).expect(403);
    await test.request.get(`/api/v1/imports/${found.id}/events`).expect(401);
  });
});

describe('a confirmation', () => {
  it('makes exactly one scheme, however often and however parallel it is asked for', async () => {
    const found = await read();
    const { version } = await decideAll(found);

    const answers = await Promise.all(Array.from({ length: 5 }, () => confirm(found.id, version)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    const { schemeId } = answers.find(({ status }) => status === 200)!.body;
    const { body } = await confirm(found.id, version).expect(409);
    expect(body.code).toBe('import_already_confirmed');
    expect(body.detail).toContain(schemeId);
    expect(await countOf('scheme')).toBe(1);
    await correct(found.id, version + 1, { items: [] }).expect(409);
  });

  it('with an idempotency key is answered again the same', async () => {
    const found = await read();
    const { version } = await decideAll(found);
    const key = newId();

    const first = await confirm(found.id, version).set('idempotency-key', key).expect(200);
    const second = await confirm(found.id, version).set('idempotency-key', key).expect(200);
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotency-replayed']).toBe('true');
  });

  it('is refused with the names that are undecided, and nothing is created', async () => {
    const found = await read();
    const { body } = await confirm(found.id, found.version).expect(422);
    expect(body.code).toBe('units_unresolved');
    expect(body.errors).toHaveLength(5);
    expect(await countOf('scheme')).toBe(0);
    expect(await countOf('unit')).toBe(0);
  });

  it('is refused for a document without any assignment, which is a draft with an error all the same', async () => {
    const found = await read('一、总则\n\n(一)要求\n\n1.各单位要高度重视。\n');
    expect(found.state).toBe('DRAFT');
    expect(found.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'no_assignment_found', severity: 'error' }),
    );
    expect((await confirm(found.id, found.version).expect(422)).body.code).toBe('no_assignment_found');
  });

  it('takes all back when a new unit’s name has come to denote somebody else', async () => {
    const found = await read();
    const { version } = await decideAll({
      ...found,
      units: found.units.filter((unit: UnitName) => unit.asWritten !== '区城管局'),
    });
    await givenUnits(test.app, here, '城市管理执法局');
    const { body } = await correct(found.id, version, {
      units: [{ asWritten: '区城管局', decision: 'new_unit', name: '城市管理执法局' }],
    }).expect(200);

    expect((await confirm(found.id, body.version).expect(409)).body.code).toBe('name_taken');
    expect(await countOf('unit')).toBe(1);
    expect(await countOf('scheme')).toBe(0);
  });

  it('asks for the version that was read', async () => {
    const found = await read();
    const { version } = await decideAll(found);
    expect((await confirm(found.id, found.version).expect(412)).body.code).toBe('stale_version');
    await test.request.post(`/api/v1/imports/${found.id}/confirm`).set(coordinator.headers).expect(428);
    await confirm(found.id, version).expect(200);
  });
});

describe('corrections that fit nothing', () => {
  it('are refused entry by entry, and none of them is kept', async () => {
    const found = await read();
    const { body } = await correct(found.id, found.version, {
      units: [
        { asWritten: '区科经局', decision: 'new_unit' },
        { asWritten: '没有这个局', decision: 'new_unit' },
        { asWritten: '区城管局', decision: 'unit', unitId: UNKNOWN },
        { asWritten: '各街道', decision: 'group', groupId: UNKNOWN },
      ],
      acceptSameUnit: [['区科经局', '没有这个局']],
      items: [
        { path: 'sections.9', field: 'title', value: '无' },
        { path: 'sections.0.tasks.0', field: 'label', value: '1.' },
        { path: 'sections.0.tasks.0.targets.0', field: 'value', value: '很多' },
      ],
    }).expect(422);
    expect(body.code).toBe('correction_invalid');
    expect(body.errors.map((error: { field: string; code: string }) => [error.field, error.code])).toEqual([
      ['units.1.asWritten', 'name_unknown'],
      ['units.2.unitId', 'unit_unknown'],
      ['units.3.groupId', 'group_unknown'],
      ['acceptSameUnit.0', 'name_unknown'],
      ['items.0.path', 'path_unknown'],
      ['items.1.field', 'field_unknown'],
      ['items.2.value', 'value_invalid'],
    ]);
    const { body: after } = await get(`/imports/${found.id}`);
    expect(after.version).toBe(found.version);
    expect(after.corrections).toMatchObject({ units: [], acceptSameUnit: [], items: [], added: [] });
  });

  it('are refused by shape before anything is looked up', async () => {
    const found = await read();
    const wrong = [
      { units: [{ asWritten: '区科经局', decision: 'merge' }] },
      { units: [{ asWritten: '区科经局', decision: 'unit' }] },
      { units: '区科经局' },
      { acceptSameUnit: [['区科经局']] },
      { items: [{ path: 1, field: 'title', value: '无' }] },
      { tasks: [] },
    ];
    for (const body of wrong) {
      const answer = await correct(found.id, found.version, body);
      expect([answer.status, answer.body.code]).toEqual([400, 'validation_failed']);
    }
  });
});

describe('a document of another format', () => {
  it('is read like a text, kept as it came, and its offsets refer to the extracted text', async () => {
    const paragraphs = DOCUMENT.split('\n').map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
    const found = await read(await docxFile(paragraphs.join('')), '方案.bin');
    expect(found).toMatchObject({
      state: 'DRAFT',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    });
    const { body } = await get(`/imports/${found.id}/text`).expect(200);
    const [task] = found.draft.sections[0].tasks;
    expect(body.text.slice(task.source.start, task.source.end)).toMatch(/^1\.完善创新体制。.*区政法委、各街道\)$/);
  });
});

describe('a file that cannot be read', () => {
  const refused: [string, () => Buffer | Promise<Buffer>, string, number, string][] = [
    ['empty', () => Buffer.alloc(0), '空.txt', 422, 'empty_file'],
    ['blank', () => Buffer.from(' \r\n\t '), '空白.txt', 422, 'empty_file'],
    ['a Word file cut off', () => Buffer.from('504b030414000600', 'hex'), '方案.docx', 422, 'damaged'],
    ['the same under a false name', () => Buffer.from('504b030414000600', 'hex'), '方案.txt', 422, 'damaged'],
    ['a scanned PDF', () => pdfFile([[{ from: [0, 0], to: [300, 300] }]]), '方案.pdf', 422, 'scanned_pdf'],
    ['a Word file with macros', () => zipFile({ 'word/vbaProject.bin': 'x' }), '方案.docm', 422, 'macros'],
    ['made to burst', () => docxFile(' '.repeat(17 * 1024 * 1024)), '方案.docx', 422, 'archive_bomb'],
    ['a program', () => Buffer.from('4d5a900003000000', 'hex'), 'a.txt', 415, 'unsupported_file_type'],
    ['noise with zero bytes', () => noise(64 * 1024, 0), '噪声.txt', 415, 'unsupported_file_type'],
    ['noise', () => noise(64 * 1024, 1), '噪声.txt', 422, 'not_text'],
    ['larger than 20 MB', () => Buffer.alloc(50 * 1024 * 1024, noise(64 * 1024, 0)), '噪声.txt', 413, 'file_too_large'],
  ];

  it.each(refused)('is refused when it is %s, and leaves nothing behind', async (_, bytes, name, status, code) => {
    const { body, status: answered } = await upload(await bytes(), name);
    expect([answered, body.code]).toEqual([status, code]);
    expect(body.detail).toMatch(CHINESE);
    expect(await countOf('import')).toBe(0);
    expect(await countOf('stored_file')).toBe(0);
    await get('/imports').expect(200);
  });

  it('is refused when there is none', async () => {
    const send = () => test.request.post('/api/v1/imports').set(coordinator.headers);
    expect((await send().send({ file: 'x' }).expect(415)).body.code).toBe('not_multipart');
    expect((await send().field('note', 'x').expect(400)).body.code).toBe('file_missing');
  });
});

describe('imports of others', () => {
  it('do not exist for another district', async () => {
    const found = await read();
    const elsewhere = await signedIn(test.app, {
      jurisdictionId: await givenJurisdiction(test.app, '另一区'),
      role: 'coordinator',
    });
    const answers = await Promise.all([
      get(`/imports/${found.id}`, elsewhere),
      get(`/imports/${found.id}/text`, elsewhere),
      correct(found.id, found.version, {}, elsewhere),
      confirm(found.id, found.version, elsewhere),
    ]);
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [404, 'import_not_found']),
    );
    expect((await get('/imports', elsewhere)).body.items).toEqual([]);
  });

  it('are not for a reporter', async () => {
    const [unitId] = await givenUnits(test.app, here, '区科经局');
    const reporter = await signedIn(test.app, { jurisdictionId: here, role: 'reporter', unitId: unitId! });
    await upload(DOCUMENT, 'x.txt', reporter).expect(403);
    await get('/imports', reporter).expect(403);
  });

  it('are unknown under an id that is none, and listed newest first', async () => {
    expect((await get(`/imports/${UNKNOWN}`).expect(404)).body.code).toBe('import_not_found');
    await get('/imports/x').expect(404);
    const one = await read();
    test.clock.advance(1000);
    const two = await read();
    const { body } = await get('/imports?limit=1').expect(200);
    expect(body.items.map((item: { id: string }) => item.id)).toEqual([two.id]);
    const { body: rest } = await get(`/imports?limit=1&cursor=${body.nextCursor}`).expect(200);
    expect(rest.items.map((item: { id: string }) => item.id)).toEqual([one.id]);
  });
});

/** The same noise every time: a linear congruential generator; `from` 1 keeps zero bytes out. */
function noise(length: number, from: 0 | 1): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 42;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[at] = from + ((state >>> 16) % (256 - from));
  }
  return bytes;
}

/** A short scheme as Windows of the nineties saved it: Node has no encoder, so the bytes are made from the table. */
function gb18030(): Buffer {
  const text =
    '临江区五年规划任务分工方案\r\n\r\n一、主要任务\r\n\r\n(一)办好教育\r\n\r\n1.建好学校。(牵头单位:区教育局)\r\n';
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, Buffer>();
  for (let lead = 0xa1; lead <= 0xf7; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      const pair = Buffer.from([lead, trail]);
      codes.set(decoder.decode(pair), pair);
    }
  }
  return Buffer.concat([...text].map((char) => codes.get(char) ?? Buffer.from(char, 'latin1')));
}
