import { publishedApi } from '../published-api.js';

interface CodeSchema {
  readonly properties?: { readonly code?: { readonly enum?: readonly string[] } };
}

/** Said before there is an operation, of a path that is broken or too long. */
const BELOW: ReadonlySet<string> = new Set([
  ...['route_not_found', 'malformed_url', 'url_too_long', 'service_stopping', 'database_unreachable'],
]);

/** What the document does not know of an answer; undefined when all is well, or when the request meant no operation. */
export function undocumented(method: string, path: string, status: number, body: unknown): string | undefined {
  const operation = publishedApi().operationOf(method, path);
  if (!operation) return undefined;
  const name = `${method} ${operation.path}`;
  const code = status < 400 ? undefined : codeOf(body);
  if (code !== undefined && BELOW.has(code)) return undefined;
  const answer = operation.answers[status];
  if (!answer) return `${name} ${status} ${code ?? ''}`.trim();
  if (code === undefined) return undefined;
  const codes = Object.values(answer.content ?? {}).flatMap(({ schema }) =>
    ((schema?.['allOf'] ?? []) as readonly CodeSchema[]).flatMap(({ properties }) => properties?.code?.enum ?? []),
  );
  return codes.includes(code) ? undefined : `${name} ${status} ${code}`;
}

function codeOf(body: unknown): string {
  const text = Buffer.isBuffer(body) ? body.toString() : typeof body === 'string' ? body : '';
  const [, ofJson, ofPage] = /"code":"(\w+)"|data-code="(\w+)"/.exec(text) ?? [];
  return ofJson ?? ofPage ?? 'without a code';
}
