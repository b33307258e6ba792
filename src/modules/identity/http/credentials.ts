import type { IncomingHttpHeaders } from 'node:http';

export const SESSION_COOKIE = 'fengong_session';

/** The parts of a request that say who calls, whatever the HTTP server is. */
export interface CallerRequest {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly ip?: string;
  readonly cookies?: Readonly<Record<string, string | undefined>>;
}

export interface Credentials {
  readonly token: string;
  readonly via: 'bearer' | 'cookie';
}

const BEARER = /^Bearer +(\S+)$/i;
const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The token of a request. An Authorization header decides alone: a program that sends a bad one must be told so. */
export function credentialsOf(request: CallerRequest): Credentials | null {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const token = BEARER.exec(authorization)?.[1];
    return token === undefined ? null : { token, via: 'bearer' };
  }
  const token = request.cookies?.[SESSION_COOKIE];
  return token === undefined ? null : { token, via: 'cookie' };
}

/** Where a browser says that the request comes from. `unknown`: the caller is no browser, or a very old one. */
export function originOf(request: CallerRequest): 'same' | 'cross' | 'unknown' {
  const { 'sec-fetch-site': site, origin, host } = request.headers;
  if (site !== undefined) return site === 'same-origin' ? 'same' : 'cross';
  if (origin === undefined) return 'unknown';
  return URL.canParse(origin) && new URL(origin).host === host ? 'same' : 'cross';
}

/**
 * A browser sends the cookie by itself, so that a foreign page could act for the user (CSRF). A change is therefore
 * accepted only when the browser says that our own page asked for it.
 */
export function forgeable(request: CallerRequest, credentials: Credentials): boolean {
  return credentials.via === 'cookie' && !SAFE_METHODS.has(request.method) && originOf(request) !== 'same';
}
