import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../platform/clock/clock.js';
import { Database } from '../../../../platform/database/database.js';
import { DomainError, forbidden, invalid } from '../../../../platform/errors.js';
import { RateLimits, type Rate } from '../../../../platform/limits/rate-limits.js';
import { isWithin } from '../../../../platform/security/networks.js';
import { SecretBox } from '../../../../platform/security/secret-box.js';
import { readOnBehalfOf } from '../../domain/clients/on-behalf-of.js';
import { hashOfToken } from '../../domain/clients/secrets.js';
import { isSignedWith, TOLERANCE_SECONDS, type SignedParts } from '../../domain/clients/signature.js';
import {
  findGrant,
  findPerson,
  takeNonce,
  touchClient,
  type Grant,
  type Person,
} from '../../persistence/clients/tokens.js';
import { placeOfKey } from './client-secrets.js';

export type { Grant, Person } from '../../persistence/clients/tokens.js';

/** A client in use is noted so often, not at every request. */
const TOUCH_MS = 60_000;
const TIMESTAMP = /^\d{1,12}$/;
const NONCE = /^[\w.~+/=-]{16,128}$/;

/** What a signed request brings beside the parts that are signed; undefined where the header is missing. */
export interface Signature {
  readonly timestamp: string | undefined;
  readonly nonce: string | undefined;
  readonly signature: string | undefined;
}

/** The questions that the gate asks of a program, one after the other. */
@Injectable()
export class ClientAdmission {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly limits: RateLimits,
    private readonly box: SecretBox,
  ) {}

  /**
   * What the token opens, from this address.
   * @throws DomainError 401 `invalid_token`, 403 `address_not_allowed`.
   */
  async grantOf(token: string, ip: string | undefined): Promise<Grant> {
    const hash = hashOfToken(token);
    const now = this.clock.now();
    const grant = hash === null ? null : await findGrant(this.database, hash, now);
    if (!grant) {
      throw unauthenticated(
        'invalid_token',
        '访问令牌无效、已过期或已撤销，请用客户端密钥重新换取（POST /api/v1/oauth/token）。',
      );
    }
    if (!isWithin(grant.addresses, ip)) {
      throw forbidden(
        'address_not_allowed',
        '请求来自未登记的地址。请管理员核对客户端的地址名单，以及反向代理设置（FENGONG_TRUSTED_PROXIES）。',
      );
    }
    if (grant.lastUsedAt === null || now.getTime() - grant.lastUsedAt.getTime() >= TOUCH_MS) {
      await touchClient(this.database, grant.clientId, now);
    }
    return grant;
  }

  /** Counts the request. The caller refuses it when `taken` is false. */
  rateOf({ clientId, perMinute }: Grant): Promise<Rate> {
    return this.limits.take(`client:${clientId}`, perMinute);
  }

  /**
   * That the request is as the client made it, was made just now, and comes for the first time.
   * @throws DomainError 401 `signature_required`, `signature_stale`, `signature_invalid`, `signature_replayed`, 400
   * `signature_malformed`.
   */
  async requireSigned(
    grant: Grant,
    { timestamp, nonce, signature }: Signature,
    parts: Omit<SignedParts, 'timestamp' | 'nonce'>,
  ): Promise<void> {
    const { signing, clientId, jurisdictionId } = grant;
    if (signing === 'NONE') return;
    if (timestamp === undefined || nonce === undefined || signature === undefined) {
      throw unauthenticated(
        'signature_required',
        `此客户端的请求须用 ${signing} 签名：请带上 X-Fengong-Timestamp、X-Fengong-Nonce 和 X-Fengong-Signature。`,
      );
    }
    if (!TIMESTAMP.test(timestamp) || !NONCE.test(nonce)) {
      throw invalid(
        'signature_malformed',
        '时间戳应为自 1970 年起的秒数，随机串应为 16 至 128 个字母、数字或 . ~ + / = _ -。',
      );
    }
    const now = this.clock.outside();
    if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > TOLERANCE_SECONDS) {
      throw unauthenticated(
        'signature_stale',
        `签名的时间与系统时间（${Math.floor(now.getTime() / 1000)}）相差超过 ${TOLERANCE_SECONDS} 秒，请校准时钟后重新签名。`,
      );
    }
    const key = this.box.open(grant.sealedSigningKey, placeOfKey(jurisdictionId, grant.secretId)).reveal();
    if (!isSignedWith(signing, key, { ...parts, timestamp, nonce }, signature)) {
      throw unauthenticated(
        'signature_invalid',
        '签名不正确。请核对签名密钥是否与换取令牌的密钥成对，以及待签文本各行的顺序和内容。',
      );
    }
    const expiresAt = new Date((Number(timestamp) + TOLERANCE_SECONDS + 1) * 1000);
    if (!(await takeNonce(this.database, { clientId, jurisdictionId, nonce, expiresAt }))) {
      throw unauthenticated(
        'signature_replayed',
        '这个随机串已经用过。重试时请换新的随机串重新签名；Idempotency-Key 不必更换。',
      );
    }
  }

  /**
   * The person of the header `On-Behalf-Of`; null without it.
   * @throws DomainError 400 `on_behalf_of_malformed`, 403 `on_behalf_of_unknown`.
   */
  async personOf(grant: Grant, header: string | undefined): Promise<Person | null> {
    if (header === undefined) return null;
    const person = await findPerson(this.database, grant, readOnBehalfOf(header), this.clock.today());
    if (person) return person;
    throw forbidden(
      'on_behalf_of_unknown',
      'On-Behalf-Of 所指的人员不存在、已停用，或对方账号尚未对应。请核对，或请管理员维护账号对应。',
    );
  }
}

function unauthenticated(code: string, detail: string): DomainError {
  return new DomainError({ code, kind: 'unauthenticated', detail });
}
