import type { Route } from './generated/operations.js';
import type { Common } from './types.js';

/** What the caller gave: parameters of the path by name, and the rest. */
export interface Values {
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly ifMatch?: number | string;
  readonly [parameter: string]: unknown;
}

/** A request as it goes over the wire. */
export interface Message {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData | undefined;
  /** Sent twice it does no more than sent once. */
  readonly repeatable: boolean;
  readonly signal: AbortSignal | undefined;
}

export function messageOf({ method, path, takes, answers }: Route, values: Values & Common): Message {
  const { query = {}, body, ifMatch, idempotencyKey = newKey(), onBehalfOf, headers = {}, signal } = values;
  const isPost = method === 'POST';
  return {
    method,
    target: filled(path, values) + queryOf(query),
    headers: {
      accept: answers === 'json' ? 'application/json' : '*/*',
      ...(takes === 'json' && body !== undefined && { 'content-type': 'application/json' }),
      ...(takes === 'form' && { 'content-type': 'application/x-www-form-urlencoded' }),
      ...(ifMatch !== undefined && { 'if-match': typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch }),
      ...(isPost && { 'idempotency-key': idempotencyKey }),
      ...(onBehalfOf !== undefined && { 'on-behalf-of': ascii(onBehalfOf) }),
      ...headers,
    },
    body: body === undefined ? undefined : encoded(takes, body as Readonly<Record<string, unknown>>),
    repeatable: isPost || method === 'GET',
    signal,
  };
}

function filled(path: string, values: Values): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value !== 'string' && typeof value !== 'number') throw new TypeError(`'${name}' of ${path} is missing`);
    return encodeURIComponent(value);
  });
}

/** Members that are null or undefined are left out. */
function queryOf(query: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  if (given.length === 0) return '';
  return `?${new URLSearchParams(Object.fromEntries(given.map(([name, value]) => [name, String(value)]))).toString()}`;
}

function encoded(takes: Route['takes'], body: Readonly<Record<string, unknown>>): string | FormData {
  if (takes === 'form') return new URLSearchParams(body as Record<string, string>).toString();
  if (takes !== 'file') return JSON.stringify(body);
  const form = new FormData();
  // The service reads the form as it comes, and wants the fields before the file.
  const parts = Object.entries(body)
    .flatMap(([name, value]) => (Array.isArray(value) ? (value as unknown[]) : [value]).map((one) => ({ name, one })))
    .sort((a, b) => Number(a.one instanceof Blob) - Number(b.one instanceof Blob));
  for (const { name, one } of parts) {
    if (one instanceof Blob) form.append(name, one);
    else if (one !== undefined && one !== null) form.append(name, `${one as string | number | boolean}`);
  }
  return form;
}

function ascii(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : encodeURIComponent(text);
}

/** `crypto.randomUUID` is only there over HTTPS, and offices have plain HTTP inside. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
