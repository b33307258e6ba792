import { Inject, Injectable } from '@nestjs/common';
import { AccessLog } from '../../../audit/index.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { CONFIG, type RuntimeConfig } from '../../../../platform/config/runtime-config.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { Database } from '../../../../platform/database/database.js';
import { DomainError, forbidden, invalid } from '../../../../platform/errors.js';
import { isUuid } from '../../../../platform/ids.js';
import { systemContext, type RequestContext } from '../../../../platform/security/actor.js';
import { SecretBox } from '../../../../platform/security/secret-box.js';
import { TOLERANCE_SECONDS } from '../../domain/clients/signature.js';
import { readReturnPath } from '../../domain/sso/return-path.js';
import {
  isTicketFresh,
  isTicketSignedWith,
  requireTicketPosts,
  TICKET_SECONDS,
  type TicketParts,
} from '../../domain/sso/ticket.js';
import { findPerson, takeNonce, touchClient, type Person } from '../../persistence/clients/tokens.js';
import { findTicketClient, noteTicketKey, type TicketClient } from '../../persistence/sso/tickets.js';
import { placeOfKey } from '../clients/client-secrets.js';
import type { Origin } from '../password-check.js';
import { openSession } from '../sessions.js';
import type { Landed } from './finish-sign-in.js';
import { landing } from './provider-addresses.js';

const TIMESTAMP = /^\d{1,12}$/;
const NONCE = /^[\w.~-]{16,128}$/;
const ACCOUNT = /^[^\s\p{Cc}]{1,200}$/u;

/** Signs a person in by a link that an office system has signed: once, at once, to one page. */
@Injectable()
export class TicketSignIn {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandRunner,
    private readonly clock: Clock,
    private readonly box: SecretBox,
    private readonly log: AccessLog,
    @Inject(CONFIG) private readonly config: RuntimeConfig,
  ) {}

  /**
   * @throws DomainError 400 `ticket_malformed` or `return_path_invalid`, 401 `ticket_invalid`, `ticket_stale` or
   * `ticket_replayed`, 403 `ticket_not_allowed`, `ticket_account_unknown` and what `requireTicketPosts` refuses. Nothing of the
   * link is in it.
   */
  async run(parts: TicketParts, signature: string, from: Origin): Promise<Landed> {
    requireSound(parts);
    const path = readReturnPath(parts.target);
    const client = isUuid(parts.client) ? await findTicketClient(this.database, parts.client, this.clock.now()) : null;
    if (!client) throw forged();
    try {
      const secretId = this.signingSecret(client, parts, signature);
      if (secretId === null) throw forged();
      const person = await this.admitted(client, parts);
      const token = await this.open(client, secretId, person, from);
      return { token, location: landing(this.config.publicUrl, path) };
    } catch (error) {
      if (error instanceof DomainError) this.note(client, error, from);
      throw error;
    }
  }

  /** The secret whose key the ticket was signed with; two may be valid while a client changes over. */
  private signingSecret(client: TicketClient, parts: TicketParts, signature: string): string | null {
    const signing = client.signing === 'NONE' ? 'HMAC-SHA256' : client.signing;
    const found = client.keys.find(({ secretId, sealedSigningKey }) => {
      const key = this.box.open(sealedSigningKey, placeOfKey(client.jurisdictionId, secretId)).reveal();
      return isTicketSignedWith(signing, key, parts, signature);
    });
    return found?.secretId ?? null;
  }

  /** The checks of a ticket that is the client’s, in this order; the nonce is used up before the person is looked for. */
  private async admitted(client: TicketClient, { timestamp, nonce, account }: TicketParts): Promise<Person> {
    const { id: clientId, jurisdictionId, roles, units, source } = client;
    if (roles.length === 0) {
      throw forbidden(
        'ticket_not_allowed',
        `办公系统“${client.name}”还没有开通登录链接，请用本系统的登录页面登录，或请管理员在接口客户端的设置中开通。`,
      );
    }
    const now = Math.floor(this.clock.outside().getTime() / 1000);
    if (!isTicketFresh(Number(timestamp), now)) throw refused('ticket_stale', staleWords(now));
    const expiresAt = new Date((Number(timestamp) + TOLERANCE_SECONDS + 1) * 1000);
    if (!(await takeNonce(this.database, { clientId, jurisdictionId, nonce, expiresAt }))) {
      throw refused('ticket_replayed', '这个登录链接已经用过，每个链接只能用一次。请回到办公系统重新点击进入。');
    }
    const person = await findPerson(
      this.database,
      { clientId, jurisdictionId, source },
      { account },
      this.clock.today(),
    );
    if (!person) {
      throw forbidden(
        'ticket_account_unknown',
        '您在办公系统的账号还没有对应到本系统的用户，或用户已停用。请联系本系统的管理员维护接口客户端的账号对应。',
      );
    }
    requireTicketPosts(person.posts, { roles, units });
    return person;
  }

  private async open(client: TicketClient, secretId: string, person: Person, from: Origin): Promise<string> {
    const { sessionHours: hours, sessionIdleMinutes: idleMinutes } = this.config;
    const { token } = await this.commands.run(
      contextOf(client, person, from),
      { name: 'identity.ticket_sign_in' },
      async (tx) => {
        await noteTicketKey(tx, client.id, secretId);
        return openSession(tx, person.userId, { hours, idleMinutes }, { by: 'TICKET' });
      },
    );
    await touchClient(this.database, client.id, this.clock.now());
    return token;
  }

  private note({ id, name, jurisdictionId }: TicketClient, { code }: DomainError, from: Origin): void {
    const { actor } = systemContext(jurisdictionId, from.correlationId, '未登录');
    this.log.note(
      { ...from, actor },
      {
        action: 'login.failed',
        subject: { type: 'api_client', id },
        after: { by: 'TICKET', client: name, reason: code },
      },
    );
  }
}

/** The record names the person and the office system that vouched. */
function contextOf(client: TicketClient, { userId, displayName }: Person, from: Origin): RequestContext {
  const { id, name, source, jurisdictionId } = client;
  return {
    ...from,
    actor: { kind: 'user', userId, displayName, jurisdictionId, posts: [], client: { id, name, source } },
  };
}

function requireSound({ account, timestamp, nonce }: TicketParts): void {
  if (ACCOUNT.test(account) && account.isWellFormed() && TIMESTAMP.test(timestamp) && NONCE.test(nonce)) return;
  throw invalid(
    'ticket_malformed',
    '登录链接不完整：account 不含空格、不超过 200 个字符，timestamp 为自 1970 年起的秒数，nonce 为 16 至 128 个字母、数字或 . _ ~ -。请办公系统的开发人员核对。',
  );
}

function staleWords(now: number): string {
  return `登录链接只在 ${TICKET_SECONDS} 秒内有效。请回到办公系统重新点击进入；仍不成功时请核对两个系统的时间（本系统为 ${now}）。`;
}

function forged(): DomainError {
  return refused(
    'ticket_invalid',
    '登录链接无效：签名不正确，或接口客户端不存在、已停用。请回到办公系统重新进入；仍不成功请联系管理员。',
  );
}

function refused(code: string, detail: string): DomainError {
  return new DomainError({ code, kind: 'unauthenticated', detail });
}
