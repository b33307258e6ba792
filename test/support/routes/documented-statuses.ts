import { readFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

interface Operation {
  /** `GET /api/v1/units/{id}` */
  readonly name: string;
  readonly pattern: RegExp;
  readonly method: string;
  readonly answers: Readonly<Record<string, DocumentedAnswer>>;
}

interface DocumentedAnswer {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: { readonly allOf?: readonly CodeSchema[] } }>>;
}

interface CodeSchema {
  readonly properties?: { readonly code?: { readonly enum?: readonly string[] } };
}

/** Said before there is an operation, of a path that is broken or too long. */
const BELOW: ReadonlySet<string> = new Set(['route_not_found', 'malformed_url', 'url_too_long']);

/** Read once in a process, and never changed. */
let operations: readonly Operation[] | undefined;

/**
 * Holds every answer of an application under test against docs/openapi.json: an operation answers with no status and no
 * code that the document does not name for it. @returns what was found so far, each once.
 */
export function watchStatuses(server: Server): () => readonly string[] {
  const found = new Set<string>();
  // Before the application's own listener, which answers some requests at once.
  server.prependListener('request', ({ method = '', url = '' }: IncomingMessage, response: ServerResponse) => {
    const end = response.end.bind(response) as (...parts: unknown[]) => ServerResponse;
    response.end = ((...parts: unknown[]): ServerResponse => {
      const fault = undocumented(method, url.split('?', 1)[0]!, response.statusCode, parts[0]);
      if (fault !== undefined) found.add(`${fault} is not named: \`npm run openapi\`, else see .ci/api-refusals.mjs`);
      return end(...parts);
    }) as ServerResponse['end'];
  });
  return () => [...found].sort();
}

/** What the document does not know of an answer; undefined when all is well, or when the request meant no operation. */
export function undocumented(method: string, path: string, status: number, body: unknown): string | undefined {
  operations ??= readOperations();
  const operation = operations.find((one) => one.method === method && one.pattern.test(path));
  if (!operation) return undefined;
  const code = status < 400 ? undefined : codeOf(body);
  if (code !== undefined && BELOW.has(code)) return undefined;
  const answer = operation.answers[status];
  if (!answer) return `${operation.name} ${status} ${code ?? ''}`.trim();
  if (code === undefined) return undefined;
  const codes = Object.values(answer.content ?? {}).flatMap(({ schema }) =>
    (schema?.allOf ?? []).flatMap(({ properties }) => properties?.code?.enum ?? []),
  );
  return codes.includes(code) ? undefined : `${operation.name} ${status} ${code}`;
}

function codeOf(body: unknown): string {
  const text = Buffer.isBuffer(body) ? body.toString() : typeof body === 'string' ? body : '';
  const [, ofJson, ofPage] = /"code":"(\w+)"|data-code="(\w+)"/.exec(text) ?? [];
  return ofJson ?? ofPage ?? 'without a code';
}

function readOperations(): Operation[] {
  const file = new URL('../../../docs/openapi.json', import.meta.url);
  const { paths, components } = JSON.parse(readFileSync(file, 'utf8')) as {
    paths: Record<string, Record<string, { responses: Record<string, DocumentedAnswer> }>>;
    components: { responses?: Record<string, DocumentedAnswer> };
  };
  const found = ({ $ref, ...answer }: DocumentedAnswer): DocumentedAnswer =>
    $ref === undefined ? answer : components.responses![$ref.split('/').at(-1)!]!;
  // Names before parameters, as the router decides.
  return Object.entries(paths)
    .sort(([a], [b]) => (a.replaceAll('{', '\uffff') < b.replaceAll('{', '\uffff') ? -1 : 1))
    .flatMap(([path, item]) =>
      Object.entries(item).map(([verb, { responses }]) => ({
        name: `${verb.toUpperCase()} ${path}`,
        pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
        method: verb.toUpperCase(),
        answers: Object.fromEntries(Object.entries(responses).map(([status, answer]) => [status, found(answer)])),
      })),
    );
}
