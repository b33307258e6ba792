import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { signedIn, type SignedInUser } from '../src/modules/identity/testing/index.js';
import {
  addAliases,
  createGroups,
  createJurisdiction,
  createUnits,
  JurisdictionReader,
  UnitDirectory,
} from '../src/modules/organizations/index.js';
import { givenJurisdiction, givenUnits } from '../src/modules/organizations/testing/index.js';
import { CommandRunner } from '../src/platform/database/command-runner.js';
import type { Tx } from '../src/platform/database/transaction.js';
import { newId } from '../src/platform/ids.js';
import { systemContext } from '../src/platform/security/actor.js';
import { bootTestApp, type TestApp } from './support/app.js';

const UNKNOWN = '01890a5d-ac96-774b-bcce-b302099a8057';
const CHINESE = /\p{Script=Han}/u;

let test: TestApp;
let here: string;
let coordinator: SignedInUser;

beforeAll(async () => {
  test = await bootTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  here = await givenJurisdiction(test.app, '武昌区');
  coordinator = await signedIn(test.app, { jurisdictionId: here, role: 'coordinator' });
});

type Body = object | undefined;
const get = (path: string, user = coordinator) => test.request.get(`/api/v1${path}`).set(user.headers);
const post = (path: string, body: Body, user = coordinator) =>
  test.request.post(`/api/v1${path}`).set(user.headers).send(body);
const patch = (path: string, version: number, body: Body, user = coordinator) =>
  test.request.patch(`/api/v1${path}`).set(user.headers).set('if-match', `"${version}"`).send(body);
const command = <T>(body: (tx: Tx) => Promise<T>, jurisdictionId = here): Promise<T> =>
  test.app.get(CommandRunner).run(systemContext(jurisdictionId, newId()), { name: 'test' }, body);

describe('units', () => {
  it('are registered with their aliases and found by part of a name or alias', async () => {
    const { body: created, headers } = await post('/units', { name: ' 区发改局 ', aliases: ['区发展改革局'] }).expect(
      201,
    );
    expect(created).toEqual({
      id: expect.any(String),
      name: '区发改局',
      active: true,
      validTo: null,
      successor: null,
      version: 1,
      aliases: [{ id: expect.any(String), alias: '区发展改革局' }],
      externalIds: [],
    });
    expect(headers['etag']).toBe('"1"');
    await post('/units', { name: '区教育局' }).expect(201);
    for (const q of ['发改', '发展改革']) {
      const { body } = await get(`/units?q=${encodeURIComponent(q)}`).expect(200);
      expect(body).toEqual({ items: [created], nextCursor: null });
    }
    expect((await get('/units?q=%25').expect(200)).body.items).toEqual([]);
    expect((await get(`/units/${created.id}`).expect(200)).body).toEqual(created);
  });

  it('are paged by name without loss or repetition', async () => {
    const names = Array.from({ length: 7 }, (_, index) => `第${index}局`);
    await givenUnits(test.app, here, ...names);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: Response = await get(`/units?limit=3${cursor && `&cursor=${cursor}`}`).expect(200);
      seen.push(...body.items.map((unit: { name: string }) => unit.name));
      cursor = body.nextCursor;
    }
    expect([...seen].sort()).toEqual([...names].sort());
    const { body } = await get('/units?limit=3');
    expect((await get(`/units?limit=3&q=x&cursor=${body.nextCursor}`).expect(400)).body.code).toBe('cursor_invalid');
  });

  it('never share a name, whether it is a name, an alias or a group', async () => {
    await post('/units', { name: '区发改局', aliases: ['区发展改革局'] }).expect(201);
    await post('/unit-groups', { name: '各街道', open: false }).expect(201);
    for (const name of ['区发改局', '区发展改革局', '各街道']) {
      const { body } = await post('/units', { name }).expect(409);
      expect(body).toMatchObject({ code: 'name_taken', detail: expect.stringContaining(`“${name}”`) });
      await post('/unit-groups', { name, open: true }).expect(409);
    }
    expect((await post('/units', { name: '区商务局', aliases: ['区商务局'] }).expect(409)).body.errors).toEqual([
      { field: 'aliases.0', code: 'name_taken', message: '“区商务局”重复出现' },
    ]);
    expect((await get('/units')).body.items).toHaveLength(1);
  });

  it('never share a name when they are registered at the same moment', async () => {
    const answers = await Promise.all([
      post('/units', { name: '区民政局' }),
      post('/unit-groups', { name: '区民政局', open: false }),
      post('/units', { name: '民政局', aliases: ['区民政局'] }),
      post('/units', { name: '区民政局' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('are renamed and dissolved by who has seen their newest state', async () => {
    const [id] = await givenUnits(test.app, here, '区卫计局');
    const { body } = await patch(`/units/${id}`, 1, { name: '区卫健局' }).expect(200);
    expect(body).toMatchObject({ name: '区卫健局', active: true, version: 2 });
    expect((await patch(`/units/${id}`, 1, { active: false }).expect(412)).body.code).toBe('stale_version');
    await patch(`/units/${id}`, 2, { active: false }).expect(200);
    expect((await get('/units?active=true')).body.items).toEqual([]);
    expect((await get('/units?active=false')).body.items).toMatchObject([{ id, name: '区卫健局', version: 3 }]);
    const missing = await test.request.patch(`/api/v1/units/${id}`).set(coordinator.headers).send({ active: true });
    expect(missing.status).toBe(428);
  });

  it('are dissolved with a last day and the unit that takes over, and can come back', async () => {
    const [old, heir] = await givenUnits(test.app, here, '区科技局', '区科经局');
    const dissolved = { active: false, validTo: '2023-03-31', successorId: heir };
    expect((await patch(`/units/${old}`, 1, dissolved).expect(200)).body).toMatchObject({
      active: false,
      validTo: '2023-03-31',
      successor: { id: heir, name: '区科经局' },
    });
    expect((await patch(`/units/${old}`, 2, { active: true }).expect(200)).body).toMatchObject({
      validTo: null,
      successor: null,
    });
    expect((await patch(`/units/${heir}`, 1, { active: false }).expect(200)).body.validTo).toBe('2023-06-30');
  });

  it('have as successor only another unit of the district that works, and no last day while they work', async () => {
    const [old, gone] = await givenUnits(test.app, here, '区科技局', '区经信局');
    await patch(`/units/${gone}`, 1, { active: false }).expect(200);
    const [foreign] = await givenUnits(test.app, await givenJurisdiction(test.app, '另一区'), '区科经局');
    const refused: [object, string][] = [
      [{ active: false, successorId: old }, 'successor_unknown'],
      [{ active: false, successorId: gone }, 'successor_unknown'],
      [{ active: false, successorId: foreign }, 'successor_unknown'],
      [{ active: false, validTo: '2023-07-01' }, 'dissolved_in_future'],
      [{ validTo: '2023-03-31' }, 'unit_not_dissolved'],
    ];
    for (const [body, code] of refused) {
      expect((await patch(`/units/${old}`, 1, body).expect(422)).body.code).toBe(code);
    }
  });

  it('do not take a name that denotes another one', async () => {
    const [id] = await givenUnits(test.app, here, '区文化局', '区旅游局');
    expect((await patch(`/units/${id}`, 1, { name: '区旅游局' }).expect(409)).body.code).toBe('name_taken');
  });

  it('are changed by exactly one of two at the same moment', async () => {
    const [id] = await givenUnits(test.app, here, '区水务局');
    const answers = await Promise.all(['甲局', '乙局'].map((name) => patch(`/units/${id}`, 1, { name })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('gain and lose aliases, each a new version', async () => {
    const [id, other] = await givenUnits(test.app, here, '区发改局', '区科经局');
    const { body } = await post(`/units/${id}/aliases`, { alias: '区发展改革局' }).expect(201);
    expect(body).toMatchObject({ version: 2, aliases: [{ alias: '区发展改革局' }] });
    expect((await post(`/units/${id}/aliases`, { alias: '区发展改革局' }).expect(409)).body.code).toBe('alias_present');
    expect((await post(`/units/${other}/aliases`, { alias: '区发展改革局' }).expect(409)).body.code).toBe('name_taken');
    const alias = `/api/v1/units/${id}/aliases/${body.aliases[0].id}`;
    const remove = (version: number) =>
      test.request.delete(alias).set(coordinator.headers).set('if-match', `"${version}"`);
    await remove(1).expect(412);
    expect((await remove(2).expect(200)).body).toMatchObject({ version: 3, aliases: [] });
    expect((await remove(3).expect(404)).body.code).toBe('unit_alias_not_found');
  });

  it('are registered once under one Idempotency-Key', async () => {
    const send = (name: string) => post('/units', { name }).set('idempotency-key', 'one-unit');
    const first = await send('区审计局').expect(201);
    expect((await send('区审计局').expect(201)).body).toEqual(first.body);
    expect((await send('区统计局').expect(422)).body.code).toBe('idempotency_key_reused');
    expect((await get('/units')).body.items).toHaveLength(1);
  });

  it('leave a record of every change', async () => {
    const [id] = await givenUnits(test.app, here, '区体育局');
    await patch(`/units/${id}`, 1, { name: '区文体局' }).expect(200);
    const rows = await test.db.query(
      `SELECT action, actor_id AS "actorId", before, after FROM audit_event
       WHERE jurisdiction_id = $1 AND subject_id = $2 ORDER BY id`,
      [here, id],
    );
    expect(rows).toMatchObject([
      { action: 'unit.created', actorId: null },
      {
        action: 'unit.updated',
        actorId: coordinator.userId,
        before: { name: '区体育局', active: true, validTo: null, successorId: null },
        after: { name: '区文体局', active: true, validTo: null, successorId: null },
      },
    ]);
  });
});

describe('unit groups', () => {
  it('have a roster that depends on the day', async () => {
    const [east, west] = (await givenUnits(test.app, here, '东街', '西街')) as [string, string];
    const group = await post('/unit-groups', {
      name: '各街道',
      open: false,
      members: [{ unitId: east, validFrom: '2021-01-01' }],
    }).expect(201);
    const path = `/unit-groups/${group.body.id}/members`;
    const { body: member } = await post(path, { unitId: west, validFrom: '2023-01-01' }).expect(201);
    const ended = await patch(`${path}/${member.id}`, 1, { validTo: '2023-06-30' }).expect(200);
    expect(ended.body).toMatchObject({ unitName: '西街', validTo: '2023-06-30', version: 2 });
    const namesOn = async (day: string) => {
      const { body } = await get(`/unit-groups?on=${day}`).expect(200);
      return body.items[0].members.map((one: { unitName: string }) => one.unitName);
    };
    expect(await namesOn('2020-12-31')).toEqual([]);
    expect(await namesOn('2022-12-31')).toEqual(['东街']);
    expect((await namesOn('2023-06-30')).sort()).toEqual(['东街', '西街']);
    expect(await namesOn('2023-07-01')).toEqual(['东街']);
    const roster = await test.app.get(UnitDirectory).rosterOn(here, [group.body.id], '2023-07-01');
    expect(roster).toEqual([{ groupId: group.body.id, unitId: east, unitName: '东街' }]);
  });

  it('have a unit as member at most once on any day', async () => {
    const [unitId] = (await givenUnits(test.app, here, '东街')) as [string];
    const group = await post('/unit-groups', { name: '各街道', open: false }).expect(201);
    const path = `/unit-groups/${group.body.id}/members`;
    await post(path, { unitId, validFrom: '2021-01-01', validTo: '2021-12-31' }).expect(201);
    const { body } = await post(path, { unitId, validFrom: '2021-12-31' }).expect(409);
    expect(body).toMatchObject({
      code: 'membership_overlaps',
      detail: expect.stringContaining('2021-01-01 至 2021-12-31'),
    });
    const moment = await Promise.all(Array.from({ length: 4 }, () => post(path, { unitId, validFrom: '2022-01-01' })));
    expect(moment.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('refuse memberships that end before they begin, and stale or unknown ones', async () => {
    const [unitId] = (await givenUnits(test.app, here, '东街')) as [string];
    const members = [{ unitId, validFrom: '2023-01-01' }];
    const group = await post('/unit-groups', { name: '各街道', open: false, members }).expect(201);
    const [member] = (await get('/unit-groups')).body.items[0].members;
    const path = `/unit-groups/${group.body.id}/members`;
    expect((await patch(`${path}/${member.id}`, 1, { validTo: '2022-12-31' }).expect(422)).body.code).toBe(
      'period_reversed',
    );
    await patch(`${path}/${member.id}`, 9, { validTo: '2023-12-31' }).expect(412);
    expect((await patch(`${path}/${UNKNOWN}`, 1, { validTo: '2023-12-31' }).expect(404)).body.code).toBe(
      'unit_group_member_not_found',
    );
    expect((await post(path, { unitId: UNKNOWN, validFrom: '2023-01-01' }).expect(404)).body.code).toBe(
      'unit_not_found',
    );
    expect((await post(`/unit-groups/${UNKNOWN}/members`, members[0]).expect(404)).body.code).toBe(
      'unit_group_not_found',
    );
    await post('/unit-groups', { name: '重复', open: false, members: [...members, ...members] }).expect(409);
  });
});

describe('what other modules ask for', () => {
  it('resolves names of units, aliases and groups exactly, and leaves unknown ones out', async () => {
    const [unit] = await command((tx) => createUnits(tx, [{ name: '区发改局', aliases: ['区发展改革局'] }]));
    const [group] = await command((tx) => createGroups(tx, [{ name: '相关街道', open: true }]));
    const names = ['区发改局', '区发展改革局', '相关街道', '区发改', '发改局'];
    const resolved = await test.app.get(UnitDirectory).resolveNames(here, names);
    expect([...resolved]).toEqual([
      ['区发改局', { kind: 'unit', id: unit!.id, active: true }],
      ['区发展改革局', { kind: 'unit', id: unit!.id, active: true }],
      ['相关街道', { kind: 'group', id: group!.id, active: true }],
    ]);
    const named = await test.app.get(UnitDirectory).namesOf(here, [unit!.id, group!.id, UNKNOWN]);
    expect(Object.fromEntries(named)).toEqual({ [unit!.id]: '区发改局', [group!.id]: '相关街道' });
  });

  it('sees within a command what the command has written', async () => {
    const directory = test.app.get(UnitDirectory);
    const [inside, outside] = await command(async (tx) => {
      await createUnits(tx, [{ name: '区城管局' }]);
      return [
        (await directory.within(tx).resolveNames(here, ['区城管局'])).size,
        (await directory.resolveNames(here, ['区城管局'])).size,
      ];
    });
    expect([inside, outside]).toEqual([1, 0]);
  });

  it('never merges silently: an alias that denotes another unit undoes the whole command', async () => {
    await givenUnits(test.app, here, '区财政局');
    const attempt = command(async (tx) => {
      const [unit] = await createUnits(tx, [{ name: '区财局' }]);
      await addAliases(tx, [{ unitId: unit!.id, alias: '区财政局' }]);
    });
    await expect(attempt).rejects.toMatchObject({ code: 'name_taken' });
    expect((await get('/units')).body.items).toHaveLength(1);
  });

  it('knows the tree of jurisdictions and keeps its levels in order', async () => {
    const city = newId();
    const code = `4201-${city}`;
    await command((tx) => createJurisdiction(tx, { parentId: null, code, name: '武汉市', level: 'CITY' }), city);
    const child = (level: 'CITY' | 'DISTRICT') =>
      command(
        (tx) => createJurisdiction(tx, { parentId: city, code: `${code}-${level}`, name: '青山区', level }),
        newId(),
      );
    await child('DISTRICT');
    await expect(child('CITY')).rejects.toMatchObject({ code: 'jurisdiction_level_wrong' });
    await expect(child('DISTRICT')).rejects.toMatchObject({ code: 'jurisdiction_code_taken' });
    const reader = test.app.get(JurisdictionReader);
    expect(await reader.byCode(code)).toEqual({ id: city, parentId: null, code, name: '武汉市', level: 'CITY' });
    expect(await reader.below(city)).toMatchObject([{ name: '青山区', parentId: city }]);
    expect((await reader.all()).map(({ id }) => id)).toContain(city);
    expect(await reader.byId(UNKNOWN)).toBeNull();
  });
});

describe('two jurisdictions', () => {
  it('see nothing of each other and may use the same names', async () => {
    const there = await givenJurisdiction(test.app, '洪山区');
    const neighbour = await signedIn(test.app, { jurisdictionId: there, role: 'coordinator' });
    const [unitId] = (await givenUnits(test.app, here, '区发改局')) as [string];
    const group = await post('/unit-groups', {
      name: '各街道',
      open: false,
      members: [{ unitId, validFrom: '2021-01-01' }],
    });
    const [member] = (await get('/unit-groups')).body.items[0].members;
    const groupPath = `/unit-groups/${group.body.id}/members`;

    expect((await get('/units', neighbour)).body.items).toEqual([]);
    expect((await get('/unit-groups', neighbour)).body.items).toEqual([]);
    await get(`/units/${unitId}`, neighbour).expect(404);
    await patch(`/units/${unitId}`, 1, { name: '改名' }, neighbour).expect(404);
    await post(`/units/${unitId}/aliases`, { alias: '别名' }, neighbour).expect(404);
    await patch(`${groupPath}/${member.id}`, 1, { validTo: '2023-06-30' }, neighbour).expect(404);
    await post(groupPath, { unitId, validFrom: '2023-01-01' }, neighbour).expect(404);
    const own = await post('/unit-groups', { name: '各街道', open: false }, neighbour).expect(201);
    const foreignMember = { unitId, validFrom: '2023-01-01' };
    expect((await post(`/unit-groups/${own.body.id}/members`, foreignMember, neighbour).expect(404)).body.code).toBe(
      'unit_not_found',
    );
    await post('/units', { name: '区发改局' }, neighbour).expect(201);

    const directory = test.app.get(UnitDirectory);
    expect(await directory.namesOf(there, [unitId, group.body.id])).toEqual(new Map());
    expect(await directory.rosterOn(there, [group.body.id], '2023-06-30')).toEqual([]);
    expect((await get(`/units/${unitId}`)).body).toMatchObject({ name: '区发改局', version: 1, aliases: [] });
  });
});

describe('access and bad input', () => {
  it('lets every role read and the coordinator alone write', async () => {
    const [unitId] = (await givenUnits(test.app, here, '区发改局')) as [string];
    const roles = ['reporter', 'approver', 'supervisor', 'leader', 'evaluator', 'administrator', 'auditor'] as const;
    for (const role of roles) {
      const user = await signedIn(test.app, { jurisdictionId: here, role, unitId });
      await get('/units', user).expect(200);
      await get('/unit-groups', user).expect(200);
      await post('/units', { name: `${role}局` }, user).expect(403);
      await patch(`/units/${unitId}`, 1, { active: false }, user).expect(403);
      await post('/unit-groups', { name: `${role}组`, open: false }, user).expect(403);
    }
    await test.request.get('/api/v1/units').expect(401);
  });

  it.each([
    ['/units', {}],
    ['/units', { name: '' }],
    ['/units', { name: '   ' }],
    ['/units', { name: 7 }],
    ['/units', { name: 'x'.repeat(101) }],
    ['/units', { name: '甲\u0000乙' }],
    ['/units', { name: '甲\n乙' }],
    ['/units', { name: '甲局', aliases: '乙局' }],
    ['/units', { name: '甲局', aliases: [{}] }],
    ['/units', { name: '甲局', id: UNKNOWN }],
    ['/units', []],
    [`/units/${UNKNOWN}/aliases`, {}],
    [`/units/${UNKNOWN}/aliases`, { alias: ['甲局'] }],
    ['/unit-groups', { name: '各街道' }],
    ['/unit-groups', { name: '各街道', open: 'yes' }],
    ['/unit-groups', { name: '各街道', open: false, members: [{}] }],
    ['/unit-groups', { name: '各街道', open: false, members: [7] }],
    ['/unit-groups', { name: '各街道', open: false, members: [{ unitId: 'x', validFrom: '2023-01-01' }] }],
    [`/unit-groups/${UNKNOWN}/members`, { unitId: UNKNOWN, validFrom: '2023-02-30' }],
    [`/unit-groups/${UNKNOWN}/members`, { unitId: UNKNOWN, validFrom: 20230101 }],
  ])('answers 400 in Chinese for POST %s with %j', async (path, body) => {
    const answer = await post(path, body).expect(400);
    expect(answer.body).toMatchObject({ status: 400, detail: expect.stringMatching(CHINESE) });
    expect((await get('/units')).body.items).toEqual([]);
  });

  it.each([
    [`/units/${UNKNOWN}`, { name: [] }],
    [`/units/${UNKNOWN}`, { active: 'no' }],
    [`/units/${UNKNOWN}`, { version: 3 }],
    [`/unit-groups/${UNKNOWN}/members/${UNKNOWN}`, {}],
    [`/unit-groups/${UNKNOWN}/members/${UNKNOWN}`, { validTo: null }],
  ])('answers 400 in Chinese for PATCH %s with %j', async (path, body) => {
    const answer = await patch(path, 1, body).expect(400);
    expect(answer.body.detail).toMatch(CHINESE);
  });

  it.each([
    '/units?limit=0',
    '/units?limit=201',
    '/units?limit=x',
    '/units?active=maybe',
    '/units?cursor=abc',
    '/units?who=me',
    '/units?q=',
    '/unit-groups?on=yesterday',
  ])('answers 400 for GET %s', async (path) => {
    await get(path).expect(400);
  });

  it('accepts null where something may be left out', async () => {
    await post('/units', { name: '甲局', aliases: null }).expect(201);
    await post('/unit-groups', { name: '甲组', open: true, members: null }).expect(201);
  });

  it.each(['not-a-uuid', UNKNOWN, '%00'])('answers 404 for the unknown unit %s', async (id) => {
    expect((await get(`/units/${id}`).expect(404)).body.code).toBe('unit_not_found');
    await patch(`/units/${id}`, 1, { name: '甲局' }).expect(404);
  });

  it.each(['3', 'W/"3"', '*', '"x"', '"99999999999"'])('answers 400 for If-Match %s', async (etag) => {
    const [id] = await givenUnits(test.app, here, '甲局');
    const answer = await test.request
      .patch(`/api/v1/units/${id}`)
      .set(coordinator.headers)
      .set('if-match', etag)
      .send({ active: false });
    expect([answer.status, answer.body.code]).toEqual([400, 'if_match_malformed']);
  });
});
