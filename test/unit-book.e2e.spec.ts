import { Workbook } from '@cj-tech-master/excelts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import { createGroups, createUnits } from '../src/modules/organizations/index.js';
import { givenJurisdiction, givenUnits } from '../src/modules/organizations/testing/index.js';
import { CommandRunner } from '../src/platform/database/command-runner.js';
import { newId } from '../src/platform/ids.js';
import { systemContext } from '../src/platform/security/actor.js';
import { bootTestApp, type TestApp } from './support/app.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let test: TestApp;
let here: string;
let coordinator: SignedInUser;
let science: string;
let street: string;

beforeAll(async () => {
  test = await bootTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  here = await givenJurisdiction(test.app, '临江区');
  coordinator = await signedIn(test.app, { jurisdictionId: here, role: 'coordinator' });
  [science = '', street = ''] = await givenDirectory();
});

async function givenDirectory(): Promise<string[]> {
  return test.app.get(CommandRunner).run(systemContext(here, newId()), { name: 'test.directory' }, async (tx) => {
    const units = await createUnits(tx, [{ name: '区科技局', aliases: ['区科学技术局'] }, { name: '东街道' }]);
    await createGroups(tx, [
      { name: '各街道', open: false, members: [{ unitId: units[1]!.id, validFrom: '2021-01-01' }] },
    ]);
    return units.map(({ id }) => id);
  });
}

const get = (path: string, user = coordinator) => test.request.get(`/api/v1${path}`).set(user.headers);

async function exported(user = coordinator): Promise<Workbook> {
  const { body, headers } = await get('/units.xlsx', user).responseType('blob').expect(200);
  expect(headers['content-type']).toContain(XLSX);
  const workbook = new Workbook();
  await workbook.xlsx.load(body as Buffer);
  return workbook;
}

const send = (bytes: Buffer, apply: boolean, user = coordinator) =>
  test.request
    .post(`/api/v1/units.xlsx${apply ? '?apply=true' : ''}`)
    .set(user.headers)
    .attach('file', bytes, '单位簿.xlsx');

async function bring(book: Workbook, apply = false, user = coordinator) {
  return send(Buffer.from(await book.xlsx.writeBuffer()), apply, user);
}

const sheet = (book: Workbook, name: string) => book.getWorksheet(name)!;
const rowOf = (book: Workbook, name: string, first: string, column: number) => {
  let found = 0;
  sheet(book, name).eachRow((row, number) => {
    if (row.getCell(column).text === first) found = number;
  });
  return sheet(book, name).getRow(found);
};
const unitNames = async () =>
  (await get('/units')).body.items.map(({ name }: { name: string }) => name).sort() as string[];
const errorsOf = (answer: { status: number; body: { code: string; errors: { field: string; code: string }[] } }) => {
  expect([answer.status, answer.body.code]).toEqual([422, 'unit_book_invalid']);
  return answer.body.errors.map(({ field, code }) => [field, code]);
};

describe('the unit book', () => {
  it('shows units, aliases, groups and members, and changes nothing when it is brought back as it is', async () => {
    const book = await exported();
    expect(book.worksheets.map(({ name }) => name)).toEqual(['填写说明', '单位', '别名', '单位组', '组成员']);
    expect(rowOf(book, '单位', '区科技局', 3).values).toEqual([undefined, science, 1, '区科技局', '在用']);
    expect(rowOf(book, '组成员', '各街道', 1).values).toEqual([undefined, '各街道', '东街道', '2021-01-01']);

    const { body } = await bring(book, true);
    expect(body).toEqual({
      applied: true,
      newUnits: [],
      changedUnits: [],
      newAliases: [],
      newGroups: [],
      changedGroups: [],
      newMembers: 0,
      changedMembers: 0,
    });
    expect((await get(`/units/${science}`)).body.version).toBe(1);
  });

  it('is tried first and changes the directory only when it is told to', async () => {
    const book = await exported();
    sheet(book, '单位').addRow([null, null, '区科经局', '在用']);
    const old = rowOf(book, '单位', '区科技局', 3);
    old.getCell(4).value = '撤并';
    old.getCell(5).value = '2023-03-31';
    old.getCell(6).value = '区科经局';
    sheet(book, '别名').addRow(['区科技经信局', '区科经局']);
    sheet(book, '单位组').addRow(['科技创新领导小组成员单位', '是']);
    sheet(book, '组成员').addRow(['科技创新领导小组成员单位', '区科经局', new Date('2023-04-01'), null]);
    rowOf(book, '组成员', '各街道', 1).getCell(4).value = '2023-05-31';

    const tried = await bring(book);
    expect(tried.body).toEqual({
      applied: false,
      newUnits: ['区科经局'],
      changedUnits: ['区科技局'],
      newAliases: ['区科技经信局'],
      newGroups: ['科技创新领导小组成员单位'],
      changedGroups: [],
      newMembers: 1,
      changedMembers: 1,
    });
    expect(await unitNames()).toEqual(['东街道', '区科技局']);

    expect((await bring(book, true)).body).toEqual({ ...tried.body, applied: true });
    expect((await get(`/units/${science}`)).body).toMatchObject({
      active: false,
      validTo: '2023-03-31',
      successor: { name: '区科经局' },
      version: 2,
    });
    const { body } = await get('/unit-groups?on=2023-06-01').expect(200);
    expect(body.items).toMatchObject([
      { name: '各街道', members: [] },
      { name: '科技创新领导小组成员单位', open: true, members: [{ unitName: '区科经局', validFrom: '2023-04-01' }] },
    ]);
  });

  it('exchanges the names of two units, and rows that nobody has touched stay as they are', async () => {
    const book = await exported();
    rowOf(book, '单位', science, 1).getCell(3).value = '东街道';
    rowOf(book, '单位', street, 1).getCell(3).value = '区科技局';
    const { body } = await bring(book, true);
    expect(body).toMatchObject({ applied: true, newAliases: [], newMembers: 0, changedMembers: 0 });
    expect([...body.changedUnits].sort()).toEqual(['东街道', '区科技局']);
    expect((await get(`/units/${science}`)).body).toMatchObject({
      name: '东街道',
      aliases: [{ alias: '区科学技术局' }],
    });
    expect((await get(`/units/${street}`)).body.name).toBe('区科技局');
    const groups = await get('/unit-groups').expect(200);
    expect(groups.body.items[0].members).toMatchObject([{ unitName: '区科技局' }]);
  });

  it('gives the name of a renamed unit to a new one, and the old name to nobody unless it says so', async () => {
    const book = await exported();
    rowOf(book, '单位', '区科技局', 3).getCell(3).value = '区科技和工信局';
    sheet(book, '单位').addRow([null, null, '区科技局', '在用']);
    const { body } = await bring(book, true);
    expect(body).toMatchObject({ newUnits: ['区科技局'], changedUnits: ['区科技和工信局'], newAliases: [] });
    expect((await get(`/units/${science}`)).body).toMatchObject({
      name: '区科技和工信局',
      aliases: [{ alias: '区科学技术局' }],
    });
  });

  it('keeps the old name of a renamed unit as its alias when a row says so', async () => {
    const book = await exported();
    rowOf(book, '单位', '区科技局', 3).getCell(3).value = '区科经局';
    sheet(book, '别名').addRow(['区科技局', '区科经局']);
    expect((await bring(book, true)).body).toMatchObject({ changedUnits: ['区科经局'], newAliases: ['区科技局'] });
  });

  it('is refused cell by cell, and nothing of it is kept', async () => {
    const book = await exported();
    sheet(book, '单位').addRow([null, null, '区好局', '在用']);
    sheet(book, '单位').addRow([null, null, '区科学技术局', '在用']);
    sheet(book, '单位').addRow([null, null, '区坏局', '关门', '2023-02-31']);
    sheet(book, '单位').addRow([newId(), 1, '区外局', '在用']);
    sheet(book, '别名').addRow(['东街道', '区科技局']);
    sheet(book, '组成员').addRow(['各街道', '东街道', '2022-01-01', null]);
    sheet(book, '组成员').addRow(['没有这个组', '东街道', '2022-01-01', null]);

    expect(errorsOf(await bring(book, true))).toEqual([
      ['单位!A7', 'unit_unknown'],
      ['单位!C5', 'name_taken'],
      ['单位!E6', 'day_invalid'],
      ['单位!D6', 'state_unknown'],
      ['别名!A3', 'name_taken'],
      ['组成员!C3', 'membership_overlaps'],
      ['组成员!A4', 'group_unknown'],
    ]);
    expect(await unitNames()).toEqual(['东街道', '区科技局']);
  });

  it('is refused where somebody has changed a unit since the export', async () => {
    const book = await exported();
    await test.request
      .patch(`/api/v1/units/${street}`)
      .set(coordinator.headers)
      .set('if-match', '"1"')
      .send({ name: '东城街道' })
      .expect(200);
    expect(errorsOf(await bring(book, true))).toContainEqual(['单位!B2', 'stale_row']);
    expect(await unitNames()).toContain('东城街道');
  });

  it('is refused with formulas, and without the columns that it had', async () => {
    const book = await exported();
    rowOf(book, '单位', '区科技局', 3).getCell(3).value = { formula: '"区"&"科技局"', result: '区科技局' };
    sheet(book, '别名').getCell('A1').value = '叫法';
    expect(errorsOf(await bring(book, true))).toEqual([
      ['单位!C3', 'formula_present'],
      ['别名!A1', 'columns_missing'],
    ]);
    const other = new Workbook();
    other.addWorksheet('Sheet1').addRow(['x']);
    expect(errorsOf(await bring(other, true))).toEqual([['file', 'sheets_missing']]);
  });
});

describe('a file that is no unit book', () => {
  it('is refused before anything is read of it', async () => {
    const zip = await JSZip.loadAsync(Buffer.from(await (await exported()).xlsx.writeBuffer()));
    zip.file('xl/vbaProject.bin', 'x');
    const macros = await zip.generateAsync({ type: 'nodebuffer' });
    const bomb = new JSZip().file('xl/worksheets/sheet1.xml', Buffer.alloc(80 * 1024 * 1024));
    const refused: [Buffer, number, string][] = [
      [macros, 422, 'workbook_has_macros'],
      [await bomb.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }), 413, 'workbook_too_large'],
      [macros.subarray(0, macros.length / 2), 422, 'workbook_damaged'],
      [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 415, 'not_a_workbook'],
      [Buffer.from('单位,别名\n'), 415, 'not_a_workbook'],
      [await new JSZip().file('a.txt', 'a').generateAsync({ type: 'nodebuffer' }), 422, 'unit_book_invalid'],
    ];
    for (const [bytes, status, code] of refused) {
      const answer = await send(bytes, true);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    }
  });
});

describe('the unit books of two districts', () => {
  it('know nothing of each other', async () => {
    const book = await exported();
    const there = await givenJurisdiction(test.app, '另一区');
    await givenUnits(test.app, there, '区体育局');
    const elsewhere = await signedIn(test.app, { jurisdictionId: there, role: 'coordinator' });
    expect(sheet(await exported(elsewhere), '单位').rowCount).toBe(2);

    const answer = await bring(book, true, elsewhere);
    expect(errorsOf(answer)).toContainEqual(['单位!A2', 'unit_unknown']);
    expect(await unitNames()).toEqual(['东街道', '区科技局']);
  });

  it('are read by every role and brought by the coordinator alone', async () => {
    const reporter = await signedIn(test.app, { jurisdictionId: here, role: 'reporter', unitId: science });
    const book = await exported(reporter);
    expect((await bring(book, false, reporter)).status).toBe(403);
    await test.request.get('/api/v1/units.xlsx').expect(401);
  });
});
