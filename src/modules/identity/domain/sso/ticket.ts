import { createHmac, timingSafeEqual } from 'node:crypto';
import { forbidden } from '../../../../platform/errors.js';
import { ROLE_NAMES, type Post, type RoleName } from '../../../../platform/security/actor.js';
import { HASH_OF, type Signing } from '../clients/signature.js';
import type { ClientUnits } from '../clients/scopes.js';
import { SOLITARY } from '../separation.js';

/** A ticket is good for so long after its instant, … */
export const TICKET_SECONDS = 120;
/** … and so long before it, for an OA whose clock is fast. */
export const TICKET_EARLY_SECONDS = 60;

/** Without 三员: they administer or watch over the system and sign in themselves, whatever an office system says. */
export const TICKET_ROLES: readonly RoleName[] = ROLE_NAMES.filter((role) => !SOLITARY.has(role));

/** The parts of a link, as they stand in its query once decoded. */
export interface TicketParts {
  readonly client: string;
  readonly account: string;
  /** Seconds since 1970. */
  readonly timestamp: string;
  readonly nonce: string;
  /** Where the person lands, empty for the start page. */
  readonly target: string;
}

export type TicketSigning = Exclude<Signing, 'NONE'>;

/** What is signed: six lines, joined by LF, without one at the end. The first tells it from a signed request. */
export function textOfTicket(signing: TicketSigning, parts: TicketParts): string {
  const { client, account, timestamp, nonce, target } = parts;
  return [`TICKET-${signing}`, client, account, timestamp, nonce, target].join('\n');
}

/** @param key 32 bytes in Base64, as handed out. @returns base64url without padding, which needs no escaping in a link. */
export function signTicket(signing: TicketSigning, key: string, parts: TicketParts): string {
  const hmac = createHmac(HASH_OF[signing], Buffer.from(key, 'base64'));
  return hmac.update(textOfTicket(signing, parts)).digest('base64url');
}

export function isTicketSignedWith(
  signing: TicketSigning,
  key: string,
  parts: TicketParts,
  signature: string,
): boolean {
  const expected = Buffer.from(signTicket(signing, key, parts), 'base64url');
  const given = Buffer.from(signature, 'base64url');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** @param now seconds since 1970. */
export function isTicketFresh(timestamp: number, now: number): boolean {
  return now - timestamp <= TICKET_SECONDS && timestamp - now <= TICKET_EARLY_SECONDS;
}

/** Which people a client may sign in. */
export interface TicketRules {
  readonly roles: readonly RoleName[];
  /** Units of the client; null for the whole jurisdiction. */
  readonly units: ClientUnits;
}

/**
 * A session is of a person with all posts, so each of them must be one for which the client may sign people in.
 * @throws DomainError 403 `ticket_role_not_allowed`, `ticket_unit_not_allowed`.
 */
export function requireTicketPosts(posts: readonly Post[], { roles, units }: TicketRules): void {
  if (posts.length === 0 || posts.some(({ role }) => SOLITARY.has(role) || !roles.includes(role))) {
    throw forbidden(
      'ticket_role_not_allowed',
      '您的岗位不能从办公系统直接进入，请用本系统的登录页面登录；如需开通，请管理员在接口客户端的设置中列入您的岗位。',
    );
  }
  if (units !== null && posts.some(({ unitId }) => unitId === null || !units.includes(unitId))) {
    throw forbidden(
      'ticket_unit_not_allowed',
      '您的单位不在这个办公系统可以登录的范围内，请用本系统的登录页面登录，或请管理员核对接口客户端的单位范围。',
    );
  }
}
