import type { OpenAPIObject } from '@nestjs/swagger';
import { aloneAllows, isAction, scopeOf } from '../../modules/identity/index.js';
import { problem } from '../../platform/http/problem.js';
import { sha256Hex } from '../../platform/json.js';
import type { Handler } from './handlers.js';
import { operationsOf } from './operations.js';
import { EXAMPLE_ID } from './plain-examples.js';
import { REFUSALS, type Codes } from './refusals.js';

/** What each status means, whatever the code. */
const MEANINGS: Readonly<Record<string, string>> = {
  400: 'The request is malformed',
  401: 'Nobody has signed in, or the token is not valid',
  403: 'Not allowed for this caller',
  404: 'There is no such thing, or not for this caller',
  409: 'Contradicts what is there',
  410: 'No longer offered',
  412: 'Somebody else was faster: `current` is the resource as it is now',
  413: 'Too large',
  415: 'A kind of content that is not taken here',
  422: 'Well-formed, and not possible',
  428: 'If-Match is missing',
  429: 'Too often: `Retry-After` says when to come again',
  503: 'Not possible at present; try again later',
};

const PROBLEM_MEDIA = 'application/problem+json';
const JSON_MEDIA = 'application/json';
const PROBLEM = '#/components/schemas/Problem';
const OAUTH_PROBLEM = '#/components/schemas/OAuthProblem';

/** RFC 6749 §5.2, with our stable code, the Chinese detail and the trace beside it. */
const OAUTH_PROBLEM_SCHEMA = {
  type: 'object' as const,
  required: ['error', 'error_description', 'code', 'detail', 'traceId'],
  properties: {
    error: { type: 'string' as const, example: 'invalid_client' },
    error_description: { type: 'string' as const, description: 'ASCII, for programs that show it in their logs' },
    code: { type: 'string' as const, example: 'invalid_client' },
    detail: { type: 'string' as const },
    traceId: { type: 'string' as const },
  },
};

/**
 * Puts the statuses and codes that each operation can refuse with into the document: what its use case refuses, from the
 * table made from the source, and what the gate and the reading of the body refuse before. Asks for the names
 * `<Controller>_<method>` that Swagger gives at first.
 */
export function describeRefusals(handlers: ReadonlyMap<string, Handler>, document: OpenAPIObject): void {
  const schemas = { ...document.components?.schemas, OAuthProblem: OAUTH_PROBLEM_SCHEMA };
  document.components = { ...document.components, schemas };
  const found: Found[] = [];
  for (const { method, operation, name } of operationsOf(document)) {
    const responses = operation.responses as Record<string, object | undefined>;
    const standard = isStandard(responses['4XX']);
    delete responses['4XX'];
    const route = REFUSALS.routes[name];
    const before = together(
      ...(method === 'get' ? [] : [REFUSALS.layers.body]),
      ...(route?.form ? [REFUSALS.layers.form] : []),
      gateOf(handlers.get(name)),
    );
    const own = route?.own ?? {};
    for (const status of new Set([...Object.keys(before), ...Object.keys(own)])) {
      const codes = standard
        ? { [PROBLEM_MEDIA]: before[status], [JSON_MEDIA]: own[status] }
        : { [PROBLEM_MEDIA]: together(before, own)[status] };
      found.push({ responses, status, response: responseOf(status, codes) });
    }
  }
  put(found, document);
}

interface Found {
  readonly responses: Record<string, object | undefined>;
  readonly status: string;
  readonly response: object;
}

/** What several operations answer alike stands once, under a name that follows from what it says. */
function put(found: readonly Found[], document: OpenAPIObject): void {
  const alike = new Map<string, Found[]>();
  for (const one of found) {
    const text = JSON.stringify([one.status, one.response]);
    alike.set(text, [...(alike.get(text) ?? []), one]);
  }
  const shared: Record<string, object> = {};
  for (const [text, all] of alike) {
    const { status, response } = all[0]!;
    const name = `Refused${status}-${sha256Hex(text).slice(0, 8)}`;
    if (all.length > 1) shared[name] = response;
    for (const { responses } of all) {
      responses[status] = all.length > 1 ? { $ref: `#/components/responses/${name}` } : response;
    }
  }
  const names = Object.keys(shared).sort();
  document.components = {
    ...document.components,
    responses: {
      ...document.components?.responses,
      ...Object.fromEntries(names.map((name) => [name, shared[name] as { description: string }])),
    },
  };
}

/** The controller says that it answers in the shape of another standard. */
function isStandard(response: object | undefined): boolean {
  return JSON_MEDIA in ((response as { content?: object } | undefined)?.content ?? {});
}

function responseOf(status: string, codes: Readonly<Record<string, readonly string[] | undefined>>): object {
  const content = Object.entries(codes).flatMap(([media, some]) =>
    some === undefined ? [] : [[media, { schema: schemaOf(media, some), ...exampleOf(media, status, some) }] as const],
  );
  return { description: MEANINGS[status] ?? 'Refused', content: Object.fromEntries(content) };
}

/** Of one code: of several the last, since what a route says itself is seldom among the first letters. */
function exampleOf(media: string, status: string, codes: readonly string[]): { readonly example?: object } {
  const code = codes.at(-1);
  const detail = code && REFUSALS.details[status]?.[code];
  if (media !== PROBLEM_MEDIA || !code || !detail) return {};
  return { example: problem({ status: Number(status), code, detail, traceId: EXAMPLE_ID }) };
}

function schemaOf(media: string, codes: readonly string[]): object {
  const code = { type: 'string', enum: codes };
  return {
    allOf: [{ $ref: media === PROBLEM_MEDIA ? PROBLEM : OAUTH_PROBLEM }, { type: 'object', properties: { code } }],
  };
}

/** What the gate says to those who want to come in, by the rule of the route. */
function gateOf(handler: Handler | undefined): Codes {
  if (handler?.access?.kind !== 'action' || !isAction(handler.access.action)) return {};
  const { action } = handler.access;
  const impossible = new Set([
    ...(handler.beforePasswordChange ? ['password_change_required'] : []),
    ...(scopeOf(action) === null ? ['insufficient_scope', 'person_required', 'foreign_unit'] : ['not_for_clients']),
    ...(aloneAllows(null, action) && aloneAllows(['some unit'], action) ? ['person_required'] : []),
  ]);
  return Object.fromEntries(
    Object.entries(REFUSALS.layers.gate).map(([status, codes]) => [
      status,
      codes.filter((code) => !impossible.has(code)),
    ]),
  );
}

function together(...all: readonly Codes[]): Codes {
  const statuses = new Set(all.flatMap((codes) => Object.keys(codes)));
  return Object.fromEntries(
    [...statuses].map((status) => [status, [...new Set(all.flatMap((codes) => codes[status] ?? []))].sort()]),
  );
}
