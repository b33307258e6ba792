import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aloneAllows, scopeOf } from '../src/modules/identity/domain/clients/scopes.js';
import { isAction } from '../src/modules/identity/domain/policy.js';
import { ROLE_NAMES } from '../src/platform/security/actor.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { faultsIn, notAProblem, type Answer, type Case } from './support/routes/answers.js';
import { controllerRoutes, documentedRoutes, type ApiRoute, type QueryParameter } from './support/routes/api-routes.js';
import {
  exampleOf,
  NAMED_BY,
  nameOf,
  parametersOf,
  RouteRequests,
  rolesOf,
  UUID,
} from './support/routes/route-requests.js';
import { bodiesWithIds, bodiesWithNull, WRONG_ROOTS, wrongBodies } from './support/routes/sample-bodies.js';
import { checksums, idsOf } from './support/routes/tables.js';
import { givenTwoDistricts, type District } from './support/routes/two-districts.js';

/** `/metrics` asks for a token of its own, tested in operations.e2e.spec.ts. */
const PUBLIC = [
  'GET /api/v1/auth/oidc/{id}/callback',
  'GET /api/v1/auth/oidc/{id}/start',
  'GET /api/v1/auth/providers',
  'GET /api/v1/auth/ticket',
  'GET /api/v1/installation',
  'GET /api/v1/public/{code}',
  'GET /demo/report.docx',
  'GET /health/live',
  'GET /health/ready',
  'GET /metrics',
  'POST /api/v1/auth/login',
  'POST /api/v1/auth/oidc/{id}/backchannel-logout',
  'POST /api/v1/oauth/revoke',
  'POST /api/v1/oauth/token',
];
/** Take forms and refuse in the words of RFC 6749: tested in api-clients.e2e.spec.ts and sso-sign-out.e2e.spec.ts. */
const OF_A_STANDARD = /\/oauth\/|\/backchannel-logout$/;
/** Pages and files for people: no data of a district, so the document for programs leaves them out. */
const UNDOCUMENTED = [
  'GET /api/docs',
  'GET /api/docs/start.js',
  'GET /api/docs/{asset}',
  'GET /api/openapi.json',
  'GET /t/{code}',
];
const UNKNOWN = '01890a5d-ac96-774b-bcce-b302099a8057';
const MALFORMED = ['1', 'undefined', `${UNKNOWN}0`, `{${UNKNOWN}}`, '%00', '..%2funits', "'%20or%201=1--", '中'];
/** A form of one text field, which no route takes. */
const MULTIPART = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\n';
const REFUSED_BODY = [400, 413, 415, 422];

/** Some ten thousand requests in one test, on a machine that does other things too. */
jest.setTimeout(400_000);

let test: TestApp;
let here: District;
let there: District;
let idsThere: readonly string[];
let routes: readonly ApiRoute[];
let guarded: readonly ApiRoute[];
let requests: RouteRequests;
let before: Readonly<Record<string, string>>;

beforeAll(async () => {
  test = await bootTestApp();
  routes = await documentedRoutes(test.app);
  guarded = routes.filter(({ access }) => access.kind === 'action');
  [here, there] = await givenTwoDistricts(test);
  requests = new RouteRequests(test.url, here);
  idsThere = await idsOf(test.db, there.jurisdictionId);
  before = await checksums(test.db);
});
afterAll(() => test.close());

describe('every route', () => {
  it('is documented, names an action of the policy and, unless it is listed here, is not public', () => {
    const documented = routes.map(nameOf);
    const hidden = [...controllerRoutes(test.app).keys()].filter((name) => !documented.includes(name));
    expect(hidden.sort()).toEqual(UNDOCUMENTED);
    expect(
      routes
        .filter((route) => !guarded.includes(route))
        .map(nameOf)
        .sort(),
    ).toEqual(PUBLIC);
    expect(guarded.filter(({ access }) => access.kind === 'action' && !isAction(access.action))).toEqual([]);
  });

  it('is 401 without credentials and with wrong ones', async () => {
    const credentials: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      'no credentials': {},
      'unknown token': { authorization: `Bearer ${'A'.repeat(43)}` },
      'no bearer': { authorization: 'Basic YTpi' },
      'unknown cookie': { cookie: `fengong_session=${'A'.repeat(43)}`, 'sec-fetch-site': 'same-origin' },
    };
    const cases = guarded.flatMap((route) =>
      Object.entries(credentials).map(([name, headers]): Case => ({
        name: `${nameOf(route)} [${name}]`,
        send: () => requests.send(route, { headers }),
        fault: (answer) => notAProblem(answer, [401], /^unauthenticated$/),
      })),
    );
    expect(await faultsIn(cases)).toEqual([]);
  });

  it('is 403 for every role that the policy does not name', async () => {
    const cases = guarded.flatMap((route) =>
      ROLE_NAMES.filter((role) => !rolesOf(route).includes(role)).map((role): Case => ({
        name: `${nameOf(route)} [${role}]`,
        send: () => requests.send(route, { user: here.users[role] }),
        fault: (answer) => notAProblem(answer, [403], /^forbidden$/),
      })),
    );
    expect(await faultsIn(cases)).toEqual([]);
  });

  it('is 403 for a program without its scope, whomever it names, and for one whose units are others', async () => {
    const { idle, elsewhere } = here.programs;
    const cases = guarded.flatMap((route) => {
      const somebody = here.users[rolesOf(route)[0] ?? 'auditor'].login;
      const attempts: [string, Readonly<Record<string, string>>, RegExp][] = [
        ['no scope', idle, /^(insufficient_scope|not_for_clients)$/],
        ['no scope, for a person', { ...idle, 'on-behalf-of': somebody }, /^(insufficient_scope|not_for_clients)$/],
        [
          'a foreign unit',
          { ...elsewhere, 'on-behalf-of': here.users.reporter.login },
          /^(foreign_unit|not_for_clients)$/,
        ],
      ];
      return attempts.map(([name, headers, code]): Case => ({
        name: `${nameOf(route)} [${name}]`,
        send: () => requests.send(route, { headers }),
        fault: (answer) => notAProblem(answer, [403], code),
      }));
    });
    expect(await faultsIn(cases)).toEqual([]);
  });

  it('lets a program with all scopes read and synchronise, and do all else for a person only', async () => {
    const { whole } = here.programs;
    const cases = guarded.flatMap((route) => {
      const action = actionOf(route);
      const open = isAction(action) && scopeOf(action) !== null;
      const refused = (answer: Answer) => notAProblem(answer, [403], open ? /^person_required$/ : /^not_for_clients$/);
      const role = rolesOf(route).find((name) => name !== 'administrator' && name !== 'auditor') ?? 'coordinator';
      const attempts = [
        { name: 'alone', headers: whole, letIn: open && aloneAllows(null, action) },
        { name: `for ${role}`, headers: { ...whole, 'on-behalf-of': here.users[role].login }, letIn: open },
      ];
      // What would be let in and change something is left to the tests of its module.
      const harmless = route.method === 'GET' || route.ifMatch;
      return attempts
        .filter(({ letIn }) => !letIn || harmless)
        .map(({ name, headers, letIn }): Case => ({
          name: `${nameOf(route)} [${name}]`,
          send: () => requests.send(route, { headers }),
          fault: letIn ? notLetIn : refused,
        }));
    });
    expect(await faultsIn(cases)).toEqual([]);
  });

  it('is 404 for an id that is unknown, malformed or of the other district', async () => {
    const cases = guarded.flatMap((route) =>
      parametersOf(route).flatMap(({ kind, name }) =>
        impossibleIds(kind).map(([which, id]): Case => ({
          name: `${nameOf(route)} [${name} ${which}]`,
          send: () => requests.send(route, { path: requests.path(route, { [name]: id }), ifMatch: '"1"' }),
          fault: (answer) => notAProblem(answer, [404], /_not_found$/),
        })),
      ),
    );
    expect(await faultsIn(cases)).toEqual([]);
  });

  it('that reads shows nobody an id of the other district, and finds nothing by one', async () => {
    const readable = guarded.filter(({ method }) => method === 'GET');
    const asEverybody = readable.flatMap((route) =>
      rolesOf(route).map((role): Case => ({
        name: `${nameOf(route)} [${role}]`,
        send: () => requests.send(route, { user: here.users[role] }),
        fault: (answer) => leak(answer) ?? (answer.status < 500 ? undefined : 'server error'),
      })),
    );
    const byFilter = readable.flatMap((route) =>
      route.query.flatMap(({ name }) =>
        foreignIds(name).map((id): Case => ({
          name: `${nameOf(route)} [${name} of the other district]`,
          send: () => requests.send(route, { query: `?${name}=${id}` }),
          fault: (answer) => leak(answer) ?? (answer.status === 200 ? found(answer) : notAProblem(answer, [400, 404])),
        })),
      ),
    );
    expect(await faultsIn([...asEverybody, ...byFilter])).toEqual([]);
  });

  it('refuses a body that names a thing of the other district', async () => {
    const cases = withBody().flatMap((route) =>
      bodiesWithIds(route.body.schema, foreignIds).map(({ name, json }): Case => ({
        name: `${nameOf(route)} [${name}]`,
        send: () => requests.send(route, { json, ifMatch: '"1"' }),
        fault: (answer) => (refusesEach(answer) ? undefined : notAProblem(answer, [400, 403, 404, 409, 412, 422])),
      })),
    );
    expect(await faultsIn(cases)).toEqual([]);
  });

  it('refuses a body of the wrong shape, wherever in it the fault lies', async () => {
    const cases = withBody().flatMap((route) =>
      [...WRONG_ROOTS, ...wrongBodies(route.body.schema)].map(({ name, json }): Case => ({
        name: `${nameOf(route)} [${name}]`,
        send: () => requests.send(route, { json }),
        fault: (answer) => notAProblem(answer, REFUSED_BODY),
      })),
    );
    expect(await faultsIn(cases)).toEqual([]);
  });

  it('refuses what is no JSON, or says that it is something else', async () => {
    const writing = routes.filter(({ method, path }) => method !== 'GET' && !OF_A_STANDARD.test(path));
    const messages: readonly [string, string, Readonly<Record<string, string>>][] = [
      ['unfinished JSON', '{"a":', {}],
      ['nothing called JSON', '', {}],
      ['XML', '<a/>', { 'content-type': 'application/xml' }],
      ['form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }],
      ['text', 'a', { 'content-type': 'text/plain' }],
      ['form with parts', MULTIPART, { 'content-type': 'multipart/form-data; boundary=b' }],
      ['malformed content type', '{}', { 'content-type': 'nonsense' }],
    ];
    const cases = writing.flatMap((route) =>
      messages.map(([name, json, headers]): Case => ({
        name: `${nameOf(route)} [${name}]`,
        send: () => requests.send(route, { json, headers: { ...requests.credentials(route), ...headers } }),
        fault: (answer) => notAProblem(answer, REFUSED_BODY),
      })),
    );
    expect(await faultsIn(cases)).toEqual([]);
  });

  it('refuses a query of the wrong shape', async () => {
    const cases = guarded
      .filter(({ query }) => query.length > 0)
      .flatMap((route) =>
        ['nonsense=1', ...route.query.flatMap(wrongQueries)].map((query): Case => ({
          name: `${nameOf(route)} [?${query.slice(0, 80)}]`,
          send: () => requests.send(route, { query: `?${query}` }),
          fault: (answer) => notAProblem(answer, [400]),
        })),
      );
    expect(await faultsIn(cases)).toEqual([]);
  });

  it('refuses a cursor that somebody has tampered with', async () => {
    const lists = guarded.filter(({ query }) => query.some(({ name }) => name === 'cursor'));
    const cases: Case[] = [];
    for (const route of lists) {
      // Absent where the route refuses the example's id for its state.
      const { nextCursor = null } = JSON.parse((await requests.send(route, { query: '?limit=1' })).text) as {
        nextCursor?: string | null;
      };
      if (nextCursor === null) continue;
      for (const cursor of tampered(nextCursor)) {
        cases.push({
          name: `${nameOf(route)} [cursor ${Buffer.from(cursor, 'base64url').toString()}]`,
          send: () => requests.send(route, { query: `?limit=1&cursor=${cursor}` }),
          fault: (answer) => notAProblem(answer, [400], /^cursor_invalid$/),
        });
      }
    }
    expect(await faultsIn(cases)).toEqual([]);
  });

  it('that changes a thing asks for the version that was read', async () => {
    const versions: readonly [string | null, number, RegExp][] = [
      [null, 428, /^if_match_required$/],
      ...['1', 'W/"1"', '*', '"x"', '"1", "2"', '"-1"', '"9999999999"', ''].map((tag): [string, number, RegExp] => [
        tag,
        400,
        /^if_match_malformed$/,
      ]),
    ];
    const cases = guarded
      .filter(({ ifMatch }) => ifMatch)
      .flatMap((route) =>
        versions.map(([ifMatch, status, code]): Case => ({
          name: `${nameOf(route)} [If-Match ${ifMatch ?? 'missing'}]`,
          send: () => requests.send(route, { ifMatch }),
          fault: (answer) => notAProblem(answer, [status], code),
        })),
      );
    expect(await faultsIn(cases)).toEqual([]);
  });

  it('has changed nothing by all these requests', async () => {
    expect(await checksums(test.db)).toEqual(before);
  });

  it('bears null in place of any member, whether it takes it or not', async () => {
    const cases = withBody().flatMap((route) =>
      bodiesWithNull(route.body.schema).map(({ name, json }): Case => ({
        name: `${nameOf(route)} [${name}]`,
        send: () => requests.send(route, { json, ifMatch: '"1"' }),
        fault: (answer) => (answer.status < 300 ? undefined : notAProblem(answer, [400, 401, 403, 404, 409, 412, 422])),
      })),
    );
    expect(await faultsIn(cases)).toEqual([]);
  });
});

function actionOf({ access }: ApiRoute): string {
  return access.kind === 'action' ? access.action : '';
}

/** The gate's own words, as against those of the route behind it. */
const OF_THE_GATE = /^(insufficient_scope|not_for_clients|person_required|forbidden|invalid_token|rate_limited)$/;

function notLetIn(answer: Answer): string | undefined {
  if (answer.status >= 500) return 'server error';
  const { code = '' } = answer.status < 400 ? {} : (JSON.parse(answer.text) as { code?: string });
  return OF_THE_GATE.test(code) ? 'is not let in' : leak(answer);
}

function withBody() {
  return routes.flatMap((route) => (route.body === undefined ? [] : [{ ...route, body: route.body }]));
}

function impossibleIds(kind: string): [string, string][] {
  // Where numbers are counted instead of ids given, 1 names something.
  const nothing = MALFORMED.filter((id) => id !== exampleOf(here, kind));
  const malformed = nothing.map((id): [string, string] => [`malformed ${id}`, id]);
  const foreign = UUID.exec(exampleOf(there, kind))?.[0];
  return foreign === undefined ? malformed : [['unknown', UNKNOWN], ['of the other district', foreign], ...malformed];
}

function foreignIds(member: string): string[] {
  const kind = NAMED_BY[member];
  return kind === undefined ? [] : [exampleOf(there, kind)];
}

function leak(answer: Answer): string | undefined {
  const id = idsThere.find((candidate) => answer.text.includes(candidate));
  return id === undefined ? undefined : `shows ${id} of the other district`;
}

function found(answer: Answer): string | undefined {
  const { items = [] } = JSON.parse(answer.text) as { items?: readonly unknown[] };
  return items.length === 0 ? undefined : 'finds something';
}

/** An answer that says of each item of a list what became of it: every one was refused. */
function refusesEach({ status, text }: Answer): boolean {
  if (status !== 200) return false;
  const { items = [] } = JSON.parse(text) as { items?: readonly { status?: number }[] };
  return items.length > 0 && items.every((item) => (item.status ?? 0) >= 400);
}

function wrongQueries({ name, schema }: QueryParameter): string[] {
  const wrong = ['a%00b', `${'x'.repeat(3_000)}`];
  const byName: Readonly<Record<string, readonly string[]>> = {
    limit: ['0', '201', '-1', '1.5', 'abc', '1e9', 'Infinity'],
    cursor: [
      'garbage',
      Buffer.from('{"k":[],"f":""}').toString('base64url'),
      Buffer.from('null').toString('base64url'),
    ],
  };
  const more = byName[name] ?? (schema.enum || schema.format || schema.type === 'number' ? ['nonsense'] : []);
  const twice = `${name}=1&${name}=2`;
  return [twice, `${name}[a]=1`, ...[...wrong, ...more].map((value) => `${name}=${value}`)];
}

/** The cursor with its filter kept and each part of its key replaced by nonsense, and with too few and too many. */
function tampered(cursor: string): string[] {
  const { k: key, f: filter } = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as { k: unknown[]; f: string };
  const keys = [
    [],
    [...key, 'x'],
    ...key.flatMap((_, index) => [null, {}, [], 'x\0', 1.5, true].map((part) => key.with(index, part))),
  ];
  return keys.map((k) => Buffer.from(JSON.stringify({ k, f: filter })).toString('base64url'));
}
