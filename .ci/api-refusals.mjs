// Which refusals each route can answer with, found in the source: from the method of the controller along the calls, to
// every place that makes a DomainError. Makes src/app/openapi/refusals.ts and docs/errors.md.
import { relative } from 'node:path';
import ts from 'typescript';
import { ROOT, routeMethods } from './api-program.mjs';
import { Constraints } from './refusals/constraints.mjs';
import { errorsDocument } from './refusals/errors-document.mjs';
import { Expressions } from './refusals/expressions.mjs';
import { Functions } from './refusals/functions.mjs';
import { Reachable } from './refusals/reachable.mjs';
import { rootsOf, takesOf } from './refusals/routes.mjs';

/** What every request runs through before and behind its route: layer → where it begins, and which codes are its own. */
const LAYERS = {
  /** Of every route that asks who calls. */
  gate: [['identity/http/access.guard.ts', 'canActivate']],
  /** Of every route that may bring a body. */
  body: [
    ['platform/http/content-digest.ts', 'verifyContentDigest'],
    ['platform/http/body-kind.interceptor.ts', 'intercept'],
    ['platform/http/configure-http.ts', 'parseBodies'],
  ],
  /** Of every body and query that has a form. */
  form: [['platform/http/validation.ts', 'validationPipe']],
};
/** Said by the framework, in the words of problem.filter.ts: status → layer. The others belong to no route. */
const FRAMEWORK = { 400: 'body', 413: 'body', 415: 'body' };
const MOST_OF_THE_WAY = 6;
/** Keys are taken from POST alone. */
const OF_POST = /\/platform\/database\/idempotency\.ts$/;

/** @returns `{ [file]: text }` of everything that is made here. */
export function refusalFiles(program) {
  const expressions = new Expressions(program);
  const functions = new Functions(program, expressions);
  const reachable = new Reachable(functions, expressions);
  const constraints = new Constraints(functions.files);
  const statuses = statusesOfKinds(functions.files);

  const layers = Object.fromEntries(
    Object.entries(LAYERS).map(([name, places]) => [
      name,
      toRefusals(
        reachable.from(places.map(([file, method]) => named(functions.files, file, method))).refusals,
        statuses,
      ),
    ]),
  );
  for (const refusal of frameworkRefusals(functions.files, expressions))
    layers[FRAMEWORK[refusal.status]]?.push(refusal);

  const routes = routeMethods(program).map((route) => {
    const found = reachable.from(rootsOf(program.getTypeChecker(), route.node));
    const broken = route.verb === 'get' ? [] : reachable.from(constraints.brokenBy(found)).refusals;
    const own = [...found.refusals, ...broken].filter(
      ({ node }) => route.verb === 'post' || !OF_POST.test(node.getSourceFile().fileName),
    );
    return { ...route, form: takesOf(route.node).checked, refusals: toRefusals(own, statuses) };
  });
  return {
    'src/app/openapi/refusals.ts': tableOf(layers, routes),
    'docs/errors.md': errorsDocument(layers, routes),
  };
}

/** @throws Error for a refusal whose code or kind cannot be read from the source. */
function toRefusals(found, statuses) {
  const untold = found
    .filter(({ code, kind }) => code === null || kind === null)
    .map(({ node, way }) => [placeOf(node), ...wayOf(way)].join(' < '));
  if (untold.length > 0) {
    throw new Error(
      `code or kind cannot be told here; name it as a text, a union of texts, or a member of a literal:\n${[...new Set(untold)].join('\n')}`,
    );
  }
  return found.map(({ code, kind, detail }) => {
    return { code, status: statuses[kind], detail };
  });
}

/** How a refusal was reached, the nearest first. */
function wayOf(way) {
  const places = [];
  for (let at = way; at && places.length < MOST_OF_THE_WAY; at = at.before) places.push(placeOf(at.node));
  return places;
}

function placeOf(node) {
  const file = node.getSourceFile();
  return `${relative(ROOT, file.fileName)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

function named(files, path, name) {
  let found;
  const look = (node) => {
    if (ts.isFunctionLike(node) && node.body && node.name?.getText() === name) found ??= node;
    ts.forEachChild(node, look);
  };
  files.filter(({ fileName }) => fileName.endsWith(path)).forEach(look);
  if (!found) throw new Error(`${path} has no ${name}: correct LAYERS`);
  return found;
}

function statusesOfKinds(files) {
  const table = tableNamed(files, 'platform/http/problem.ts', 'STATUS_OF_KIND');
  return Object.fromEntries(table.properties.map(({ name, initializer }) => [name.text, Number(initializer.text)]));
}

function frameworkRefusals(files, expressions) {
  return tableNamed(files, 'platform/http/problem.filter.ts', 'FRAMEWORK_REFUSALS').properties.map(
    ({ name, initializer }) => {
      const { members } = expressions.valueOf(initializer);
      return { status: Number(name.text), code: members.get('code').v, detail: members.get('detail').v };
    },
  );
}

function tableNamed(files, path, name) {
  let found;
  const look = (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name) found = node.initializer;
    ts.forEachChild(node, look);
  };
  files.filter(({ fileName }) => fileName.endsWith(path)).forEach(look);
  if (!found || !ts.isObjectLiteralExpression(found)) throw new Error(`${path} has no table ${name}`);
  return found;
}

/** Status → codes, both sorted. */
function byStatus(refusals) {
  const statuses = [...new Set(refusals.map(({ status }) => status))].sort();
  const codesOf = (status) => refusals.flatMap((refusal) => (refusal.status === status ? [refusal.code] : []));
  return Object.fromEntries(statuses.map((status) => [status, [...new Set(codesOf(status))].sort()]));
}

function tableOf(layers, routes) {
  const table = {
    details: detailsOf([...Object.values(layers), ...routes.map(({ refusals }) => refusals)].flat()),
    layers: Object.fromEntries(Object.entries(layers).map(([name, refusals]) => [name, byStatus(refusals)])),
    routes: Object.fromEntries(
      routes.map(({ controller, method, form, refusals }) => [
        `${controller}_${method}`,
        { form, own: byStatus(refusals) },
      ]),
    ),
  };
  return `${HEAD}export const REFUSALS = JSON.parse(String.raw\`${JSON.stringify(table, null, 1)}\`) as Refusals;\n`;
}

/** Status → code → what is said with it; of several sentences the first. */
function detailsOf(refusals) {
  const details = {};
  for (const { status, code, detail } of refusals) {
    const ofStatus = (details[status] ??= {});
    if (ofStatus[code] === undefined || detail < ofStatus[code]) ofStatus[code] = detail;
  }
  return Object.fromEntries(Object.entries(details).map(([status, codes]) => [status, sorted(codes)]));
}

function sorted(members) {
  return Object.fromEntries(Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const HEAD = `// Made by \`npm run openapi\` from the calls in the source (.ci/api-refusals.mjs): not to be edited by hand.

/** HTTP status → stable codes. */
export type Codes = Readonly<Record<string, readonly string[]>>;

export interface Refusals {
  /** Status → code → sentence, with … for what it names. */
  readonly details: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What requests run through: \`gate\` asks who calls, \`body\` reads a body, \`form\` checks its members. */
  readonly layers: { readonly gate: Codes; readonly body: Codes; readonly form: Codes };
  /** \`<Controller>_<method>\` → whether it has a form, and what its use case refuses. */
  readonly routes: Readonly<Record<string, { readonly form: boolean; readonly own: Codes }>>;
}

`;
