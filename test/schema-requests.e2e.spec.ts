import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc, { type Arbitrary } from 'fast-check';
import { bootTestApp, type TestApp } from './support/app.js';
import { documentedRoutes, type ApiRoute, type QueryParameter } from './support/routes/api-routes.js';
import { almostValidFor, validFor, type KnownIds } from './support/routes/arbitrary-values.js';
import { inLanes, send, type Answer } from './support/routes/answers.js';
import { undocumented } from './support/routes/documented-statuses.js';
import { exampleOf, NAMED_BY, nameOf, parametersOf, RouteRequests, rolesOf } from './support/routes/route-requests.js';
import { checksums } from './support/routes/tables.js';
import { givenTwoDistricts, type District } from './support/routes/two-districts.js';

/**
 * Requests made from the OpenAPI document. `FENGONG_FUZZ_RUNS` says how many of a kind go to each route, `FENGONG_FUZZ_SEED`
 * repeats a run that failed, `FENGONG_FUZZ_ROUTE` takes only routes whose name contains it.
 */
const RUNS = Number(process.env['FENGONG_FUZZ_RUNS'] ?? 3);
const SEED = Number(process.env['FENGONG_FUZZ_SEED'] ?? newSeed());
const ONLY = process.env['FENGONG_FUZZ_ROUTE'] ?? '';
/** Routes after which the people of the district could not go on. */
const LAST = /\/(users|auth|api-clients|oauth)(\/|$)/;

jest.setTimeout(120_000 + RUNS * 20_000);

interface Request {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
}

let test: TestApp;
let district: District;
let routes: readonly ApiRoute[];
let requests: RouteRequests;

beforeAll(async () => {
  test = await bootTestApp();
  [district] = await givenTwoDistricts(test);
  requests = new RouteRequests(test.url, district);
  routes = (await documentedRoutes(test.app)).filter((route) => nameOf(route).includes(ONLY));
});
afterAll(() => test.close());

describe(`requests made from the document (seed ${SEED})`, () => {
  it('that are faulty somewhere meet no server error and no answer that is not documented, and change nothing if refused', async () => {
    const faults: string[] = [];
    for (const some of inParts(routes, 40)) {
      const before = await checksums(test.db);
      const accepted: string[] = [];
      faults.push(...(await faultsOf(some, almostValid, (name) => accepted.push(name))));
      const changed = differences(before, await checksums(test.db));
      if (accepted.length === 0 && changed.length > 0) faults.push(`refused, and changed: ${changed.join(', ')}`);
    }
    expect(faults).toEqual([]);
  });

  it('that the schema allows meet no server error and no answer that is not documented', async () => {
    const first = routes.filter(({ path }) => !LAST.test(path));
    const last = routes.filter(({ path }) => LAST.test(path));
    expect([...(await faultsOf(first, valid)), ...(await faultsOf(last, valid))]).toEqual([]);
  });
});

type Maker = (route: ApiRoute) => Arbitrary<Request>;

/** A line for each route that has answered otherwise than it should, with the smallest request that makes it do so. */
async function faultsOf(
  some: readonly ApiRoute[],
  maker: Maker,
  onAccepted = (_: string): void => {},
): Promise<string[]> {
  const faults: string[] = [];
  await inLanes(some, async (route) => {
    const property = fc.asyncProperty(maker(route), async (request) => {
      const url = new URL(test.url + request.path);
      const { headers, body: json } = request;
      const answer = await send(url.href, { method: route.method, headers, json });
      if (answer.status < 400 && route.method !== 'GET') onAccepted(nameOf(route));
      const fault = faultOf(route.method, url.pathname, answer);
      if (fault !== undefined) throw new Error(fault);
    });
    const result = await fc.check(property, { seed: SEED, numRuns: RUNS, interruptAfterTimeLimit: 20_000 });
    if (result.failed && result.errorInstance)
      faults.push(reportOf(route, result.counterexample?.[0], result.errorInstance));
  });
  return faults.sort();
}

/** `..` in a path leads to another route than was meant. */
function faultOf(method: string, path: string, answer: Answer): string | undefined {
  if (answer.status >= 500 && answer.status !== 503) return `server error: ${answer.text.slice(0, 300)}`;
  const unknown = undocumented(method, path, answer.status, answer.text);
  return unknown === undefined ? undefined : `not documented: ${unknown} ${answer.text.slice(0, 300)}`;
}

function reportOf(route: ApiRoute, request: Request | undefined, error: unknown): string {
  const body = request?.body === undefined ? '' : Buffer.from(request.body).toString().slice(0, 400);
  return `${nameOf(route)}: ${(error as Error).message}\n  ${request?.path.slice(0, 300) ?? ''} ${JSON.stringify(request?.headers)}\n  ${body}`;
}

const valid: Maker = (route) =>
  fc
    .record({
      query: fc.record(Object.fromEntries(route.query.map((one) => [one.name, queryValue(one)])), { requiredKeys: [] }),
      body: route.body
        ? validFor(route.body.schema, known).map((value) => JSON.stringify(value))
        : fc.constant(undefined),
      version: fc.constantFrom(1, 1, 2, 3, 999),
      who: fc.constantFrom(...callersOf(route)),
      key: fc.option(fc.uuid(), { nil: undefined }),
    })
    .map(({ query, body, version, who, key }) => ({
      path: requests.path(route) + queryText(Object.entries(query)),
      headers: {
        ...who,
        ...(route.ifMatch && { 'if-match': `"${version}"` }),
        ...(route.method === 'POST' && key !== undefined && { 'idempotency-key': key }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body,
    }));

const NASTY_TEXTS = [
  '',
  ' ',
  '\0',
  'a\0b',
  '%',
  '%zz',
  '%ff',
  '%00',
  '..',
  '中',
  '\u202e',
  '1e9',
  '-1',
  'null',
  '[]',
  "'",
  'x'.repeat(300),
];
const FORM_TYPE = 'multipart/form-data; boundary=b';
/** Broken off, whole, with a name that no form may have, without a file, with the same file twice. */
const FORMS = [
  '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nx',
  '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nx\r\n--b--\r\n',
  '--b\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\nx\r\n--b--\r\n',
  '--b\r\nContent-Disposition: form-data; name="note"\r\n\r\nx\r\n--b--\r\n',
  `${'--b\r\nContent-Disposition: form-data; name="file"; filename="../a\\0.pdf"\r\n\r\n%PDF-1.7\r\n'.repeat(2)}--b--\r\n`,
  '--b\r\nnonsense\r\n\r\nx\r\n--b--\r\n',
];
const NASTY_BODIES: readonly (string | Uint8Array)[] = [
  ...['', ' ', '{"a":', '{"a":1,"a":2}', '\ufeff{}', 'null', '[]', '"x"', '{} {}', "{'a':1}", 'NaN', '{"a":01}', '{,}'],
  Buffer.from([0xff, 0xfe, 0x7b]),
  Buffer.from([...Buffer.from('{"name":"'), 0xc3, 0x28, ...Buffer.from('"}')]),
  Buffer.from([0x1f, 0x8b, 0x08, 0x00]),
  ...FORMS,
];
const NASTY_HEADERS: Arbitrary<Readonly<Record<string, string>>> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  fc.constantFrom<Record<string, string>>(
    { 'content-type': 'application/xml' },
    { 'content-type': 'application/json; charset=gbk' },
    { 'content-type': 'application/json, text/plain' },
    { 'content-type': 'multipart/form-data' },
    { 'content-type': 'multipart/form-data; boundary=b' },
    { 'content-type': 'multipart/form-data; boundary=' },
    { 'content-type': 'application/x-www-form-urlencoded' },
    { 'content-type': ';' },
    { 'if-match': '*' },
    { 'if-match': '"18446744073709551616"' },
    { 'if-match': 'W/"1"' },
    { 'idempotency-key': 'x'.repeat(201) },
    { 'idempotency-key': 'a b' },
    { 'idempotency-key': '' },
    { 'content-digest': 'sha-256=:AAAA:' },
    { 'content-digest': 'nonsense' },
    { 'content-encoding': 'gzip' },
    { 'on-behalf-of': 'nobody' },
    { 'on-behalf-of': '%' },
    { authorization: 'Bearer ' },
    { authorization: 'Bearer fgt_x' },
    { cookie: 'fengong_session=%' },
    { cookie: ';;=' },
    { accept: 'text/html' },
    { range: 'bytes=0-1' },
    { 'x-request-id': '"><script>' },
    { 'x-http-method-override': 'DELETE' },
  ),
);

const almostValid: Maker = (route) => {
  const nasty = fc.constantFrom(...NASTY_TEXTS);
  const pairs = route.query.map((one) => fc.tuple(fc.constant(one.name), fc.oneof(queryValue(one), nasty)));
  const parameters = parametersOf(route).map(({ name, kind }) =>
    fc.tuple(
      fc.constant(name),
      fc.oneof({ weight: 5, arbitrary: fc.constant(exampleOf(district, kind)) }, nasty, fc.uuid()),
    ),
  );
  const faulty = route.body
    ? almostValidFor(route.body.schema, known)
    : fc.constantFrom(...(route.upload ? FORMS : ['{"x":1}']));
  return fc
    .record({
      ids: fc.tuple(...parameters),
      query: fc.subarray([...pairs]).chain((some) => fc.tuple(...some)),
      more: fc.option(fc.tuple(fc.string({ maxLength: 10 }), nasty), { freq: 6, nil: undefined }),
      body: fc.oneof({ weight: 6, arbitrary: faulty }, fc.constantFrom(...NASTY_BODIES)),
      version: fc.constantFrom(1, 2, 999_999_999),
      headers: NASTY_HEADERS,
      who: fc.constantFrom(...callersOf(route)),
    })
    .map(({ ids, query, more, body, version, headers, who }) => ({
      path: pathOf(route, Object.fromEntries(ids)) + queryText([...query, ...(more ? [more] : [])]),
      headers: {
        ...(route.method !== 'GET' && { 'content-type': route.upload ? FORM_TYPE : 'application/json' }),
        ...who,
        ...(route.ifMatch && { 'if-match': `"${version}"` }),
        ...headers,
      },
      body: route.method === 'GET' ? undefined : body,
    }));
};

/** Somebody who may call the route, and the program that has every scope: by itself and for that person. */
function callersOf(route: ApiRoute): Readonly<Record<string, string>>[] {
  const person = requests.credentials(route);
  const role = rolesOf(route)[0];
  const { whole } = district.programs;
  return [person, person, whole, ...(role ? [{ ...whole, 'on-behalf-of': district.users[role].login }] : [])];
}

const known: KnownIds = (member) => {
  const kind = NAMED_BY[member];
  const id = kind === undefined ? undefined : district.ids[kind];
  return id === undefined ? [] : [id];
};

function queryValue({ name, schema }: QueryParameter): Arbitrary<string> {
  return validFor(schema, known, name).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
}

/** As a careless caller writes it: what is no character is left as it is. */
function queryText(pairs: readonly (readonly [string, string | undefined])[]): string {
  const given = pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined);
  const text = given.map(([name, value]) => `${loosely(name)}=${loosely(value)}`).join('&');
  return text === '' ? '' : `?${text}`;
}

function pathOf(route: ApiRoute, ids: Readonly<Record<string, string>>): string {
  return route.path.replace(/\{(\w+)\}/g, (_, name: string) => loosely(ids[name] ?? name) || '-');
}

const loosely = (text: string): string =>
  text.startsWith('%') ? text : encodeURIComponent(text.toWellFormed()).replaceAll('%2C', ',');

function differences(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string[] {
  return Object.keys(after).filter((table) => before[table] !== after[table]);
}

function inParts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

function newSeed(): number {
  return Math.floor(Math.random() * 0x7fffffff);
}
