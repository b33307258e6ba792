import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

type Json = Readonly<Record<string, unknown>>;
interface Documented {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Json>> }>>;
}

const DOCUMENT = new URL('../../docs/openapi.json', import.meta.url);
const HELD = 'openapi';
const JSON_MEDIA_TYPE = 'application/json';

/** The published document, and validators for any part of it. */
export class DocumentedApi {
  readonly document = JSON.parse(readFileSync(DOCUMENT, 'utf8')) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Documented>>>>;
    readonly components: Json;
  };
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly routes = routesIn(this.document.paths);
  private readonly ajv = new Ajv2020({ strict: false, inlineRefs: false });

  constructor() {
    (addFormats as unknown as (to: Ajv2020) => void)(this.ajv);
    this.ajv.addSchema({ ...(closed(this.document) as object), $id: HELD });
  }

  /** What is wrong with a value by the schema at this place of the document: `['components', 'schemas', 'UnitView']`. */
  faults(place: readonly string[], value: unknown): readonly string[] {
    const pointer = place
      .map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
      .join('');
    let validate = this.validators.get(pointer);
    if (!validate) {
      validate = this.ajv.compile({ $ref: `${HELD}#${pointer}` });
      this.validators.set(pointer, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message = '', params }) => {
      const extra = (params as { additionalProperty?: string }).additionalProperty ?? '';
      return `${instancePath === '' ? 'the whole' : instancePath} ${message} ${extra}`.trim();
    });
  }

  /** What is wrong with the JSON that a route has answered. Routes that the document leaves out are not looked at. */
  answerFaults(method: string, url: string, status: number, text: string): readonly string[] {
    const [target = ''] = url.split('?');
    const verb = method.toLowerCase();
    const path = this.routes(verb, target);
    if (path === undefined) return [];
    const place = ['paths', path, verb, 'responses', String(status), 'content', JSON_MEDIA_TYPE, 'schema'];
    const known = this.document.paths[path]?.[verb]?.responses[String(status)]?.content?.[JSON_MEDIA_TYPE];
    const found = known ? this.faults(place, JSON.parse(text)) : [`no JSON is documented for ${status}`];
    return found.map((fault) => `${method} ${path}: ${fault}`);
  }
}

let api: DocumentedApi | undefined;

/** Made once for all test files of a process. */
export function documentedApi(): DocumentedApi {
  return (api ??= new DocumentedApi());
}

/** Holds every JSON answer that leaves the server against its schema. @returns what was found so far, each once. */
export function watchAnswers(server: Server): () => readonly string[] {
  const found = new Set<string>();
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const end = response.end.bind(response);
    const writeHead = response.writeHead.bind(response);
    let json = false;
    response.writeHead = ((...head: Parameters<typeof writeHead>) => {
      json = isJson(head);
      return writeHead(...head);
    }) as typeof writeHead;
    response.end = ((...rest: Parameters<typeof end>) => {
      const [body] = rest as readonly unknown[];
      const { method = '', url = '' } = request;
      if (json && typeof body === 'string' && response.statusCode < 300) {
        for (const fault of documentedApi().answerFaults(method, url, response.statusCode, body)) found.add(fault);
      }
      return end(...rest);
    }) as typeof end;
  });
  return () => [...found].sort();
}

/** By the headers that go with the status. */
function isJson(head: readonly unknown[]): boolean {
  const headers = head.find((part): part is Json => typeof part === 'object' && part !== null);
  const type = headers?.['content-type'];
  return typeof type === 'string' && type.startsWith(JSON_MEDIA_TYPE);
}

/** The schemas as they are published, but without room for a member that they do not name. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== 'object') return schema;
  const own = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === 'example' ? value : closed(value)]),
  ) as Record<string, unknown>;
  return isObjectSchema(own) ? { additionalProperties: false, ...own } : own;
}

function isObjectSchema({ type, properties }: Json): boolean {
  return type === 'object' && typeof properties === 'object';
}

/** Finds the documented path of a request: one with a fixed word before one with a parameter in its place. */
function routesIn(paths: DocumentedApi['document']['paths']) {
  const known = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item).map((verb) => ({ verb, path, parts: path.split('/') })),
  );
  known.sort((a, b) => (a.path.replaceAll('{', '\u{10ffff}') < b.path.replaceAll('{', '\u{10ffff}') ? -1 : 1));
  return (verb: string, target: string): string | undefined => {
    const parts = target.split('/');
    return known.find(
      (route) =>
        route.verb === verb &&
        route.parts.length === parts.length &&
        route.parts.every((part, at) => part.startsWith('{') || part === parts[at]),
    )?.path;
  };
}
