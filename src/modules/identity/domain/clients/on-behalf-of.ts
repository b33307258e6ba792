import { invalid } from '../../../../platform/errors.js';

/** Whom a client acts for: by login here, by the account that was mapped for the client, or by external id. */
export type Named = { readonly login: string } | { readonly account: string } | { readonly externalId: string };

const ACCOUNT = 'account:';
const EXTERNAL = 'external:';
const MOST = 600;

/**
 * Reads `On-Behalf-Of: kejing.reporter`, `account:<account>` or `external:<external id>`, percent-encoded where it is not
 * ASCII.
 * @throws DomainError 400 `on_behalf_of_malformed`.
 */
export function readOnBehalfOf(header: string): Named {
  const text = decoded(header.trim());
  if (text !== null && text.startsWith(ACCOUNT) && text.length > ACCOUNT.length) {
    return { account: text.slice(ACCOUNT.length) };
  }
  if (text !== null && text.startsWith(EXTERNAL) && text.length > EXTERNAL.length) {
    return { externalId: text.slice(EXTERNAL.length) };
  }
  if (text !== null && text !== '' && !text.includes(':')) return { login: text.toLowerCase() };
  throw invalid(
    'on_behalf_of_malformed',
    'On-Behalf-Of 应为登录名、account: 加对方系统账号，或 external: 加人员外部编号；非 ASCII 字符请按 UTF-8 作百分号编码。',
  );
}

function decoded(text: string): string | null {
  if (text.length > MOST) return null;
  try {
    const plain = decodeURIComponent(text);
    return plain.isWellFormed() && !/\p{Cc}/u.test(plain) ? plain : null;
  } catch {
    return null;
  }
}
