import type { FastifyReply } from 'fastify';
import type { RuntimeConfig } from '../../../platform/config/runtime-config.js';
import { SESSION_COOKIE } from './credentials.js';

type CookieConfig = Pick<RuntimeConfig, 'cookieSecure' | 'sessionHours'>;

/** Max-Age and no Expires: the service's clock may be shifted, the browser's is not. */
export function setSessionCookie(reply: FastifyReply, config: CookieConfig, token: string): void {
  void reply.setCookie(SESSION_COOKIE, token, { ...optionsOf(config), maxAge: config.sessionHours * 3600 });
}

export function clearSessionCookie(reply: FastifyReply, config: CookieConfig): void {
  void reply.clearCookie(SESSION_COOKIE, optionsOf(config));
}

function optionsOf({ cookieSecure }: CookieConfig) {
  return { path: '/', httpOnly: true, sameSite: 'strict', secure: cookieSecure } as const;
}
