import type { ClientCredentials } from '../../application/clients/tokens.js';
import { OAuthRefusal, type OAuthError } from '../../application/clients/oauth-refusal.js';

const BASIC = /^Basic +([A-Za-z0-9+/]+={0,2})$/i;
const MEMBERS = new Set(['grant_type', 'scope', 'client_id', 'client_secret', 'token', 'token_type_hint']);
const LONGEST = 2_000;

/** A form as it was sent: a member that came twice is a list. */
export type Form = Readonly<Record<string, unknown>>;

/** @throws OAuthRefusal `invalid_request` for what is no form, or has members twice or too long. */
export function readForm(body: unknown): Readonly<Record<string, string>> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw malformed('请以 application/x-www-form-urlencoded 提交参数。', 'send the parameters as a form');
  }
  const known = Object.entries(body).filter(([name]) => MEMBERS.has(name));
  for (const [name, value] of known) {
    if (typeof value === 'string' && value.length <= LONGEST) continue;
    throw malformed(`参数 ${name} 重复或过长。`, `${name} is repeated or too long`);
  }
  // An empty member counts as left out (RFC 6749 §3.2), an unknown one is not looked at.
  return Object.fromEntries((known as [string, string][]).filter(([, value]) => value !== ''));
}

/**
 * Client id and secret, from the Authorization header or from the form, never from both (RFC 6749 §2.3).
 * @throws OAuthRefusal `invalid_request`, `invalid_client`.
 */
export function clientCredentials(
  authorization: string | undefined,
  form: Readonly<Record<string, string>>,
): ClientCredentials {
  const { client_id: clientId, client_secret: secret } = form;
  if (authorization !== undefined) {
    if (secret !== undefined) {
      throw malformed(
        '客户端密钥请只用一种方式提交：Authorization 头，或表单。',
        'more than one client authentication',
      );
    }
    return basic(authorization, clientId);
  }
  if (clientId === undefined || secret === undefined) throw unknownClient();
  return { clientId, secret };
}

export function malformed(detail: string, description: string, error: OAuthError = 'invalid_request'): OAuthRefusal {
  return new OAuthRefusal(error, { code: error, detail, description });
}

function basic(authorization: string, clientId: string | undefined): ClientCredentials {
  const encoded = BASIC.exec(authorization)?.[1];
  const text = encoded === undefined ? '' : Buffer.from(encoded, 'base64').toString('utf8');
  const cut = text.indexOf(':');
  const given = cut < 1 ? null : { clientId: unescaped(text.slice(0, cut)), secret: unescaped(text.slice(cut + 1)) };
  if (!given || (clientId !== undefined && clientId !== given.clientId)) throw unknownClient();
  return given;
}

/** Both are form-encoded before they are joined (RFC 6749 §2.3.1). */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return '';
  }
}

function unknownClient(): OAuthRefusal {
  return new OAuthRefusal('invalid_client', {
    code: 'invalid_client',
    detail: '没有收到有效的客户端凭据。请以 HTTP Basic，或表单字段 client_id 和 client_secret 提交。',
    description: 'no client credentials, or malformed ones',
  });
}
