import { DomainError, type ErrorKind } from '../../../../platform/errors.js';
import { NoAnswer } from '../../../../platform/outbound/index.js';
import { errors as jose } from 'jose';
import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';

/** A sign-in that did not succeed; `reason` is for the record, in the words of the specifications, and holds no secret. */
export class SsoRefusal extends DomainError {
  readonly reason: string;

  constructor(p: {
    readonly code: string;
    readonly kind: ErrorKind;
    readonly detail: string;
    readonly reason?: string;
  }) {
    super(p);
    this.reason = p.reason ?? p.code;
  }
}

const AGAIN = '请回到登录页面重新登录；仍不成功请改用密码登录，并告知管理员。';

/** Codes of the library for what is no answer of an OpenID Connect provider. */
const STRANGE = /^(OAUTH_(RESPONSE_IS_NOT_CONFORM|RESPONSE_IS_NOT_JSON|PARSE_ERROR|TIMEOUT)|ERR_INVALID_ARG_\w+)$/;

/** What went wrong between us and a provider, in words for the person who wants to sign in. */
export function refusalOf(provider: string, error: unknown): SsoRefusal {
  const silent = causeOf(error, NoAnswer);
  if (silent) {
    return new SsoRefusal({
      code: 'sso_provider_unreachable',
      kind: 'unavailable',
      detail: `统一身份认证“${provider}”没有正常应答：${silent.reason}。请稍后重试，或改用密码登录。`,
      reason: `没有正常应答：${silent.reason}`,
    });
  }
  if (error instanceof AuthorizationResponseError) return deniedAt(provider, error.error);
  if (error instanceof ResponseBodyError) return refusedBy(provider, error.error);
  if (error instanceof WWWAuthenticateChallengeError) return refusedBy(provider, 'invalid_client');
  const code = (error as { readonly code?: unknown }).code;
  if (typeof code === 'string' && STRANGE.test(code)) return strange(provider, code);
  if (error instanceof ClientError || error instanceof jose.JOSEError) {
    return new SsoRefusal({
      code: 'sso_answer_invalid',
      kind: 'unauthenticated',
      detail: `统一身份认证“${provider}”的应答没有通过校验，未登录。${AGAIN}`,
      reason: wordsOf(error),
    });
  }
  throw error;
}

/** The same for whoever tests a provider: he cannot go another way, and has to know what to look after. */
export function faultOf(provider: string, error: unknown): string {
  const { code, detail, reason } = refusalOf(provider, error);
  const silent = causeOf(error, NoAnswer);
  if (silent) {
    return `统一身份认证“${provider}”没有正常应答：${silent.reason}。请核对发行者地址（issuer）、网络和防火墙；地址在内部网络的，请系统管理员把它列入 FENGONG_OUTBOUND_ALLOW。`;
  }
  if (code === 'sso_provider_unreachable' || code === 'sso_answer_invalid') {
    return `统一身份认证“${provider}”的应答不符合 OpenID Connect（${reason}）。请核对发行者地址（issuer）是否与对方发现文档中写的逐字一致，或请对方平台的管理员检查。`;
  }
  return `${detail}（${reason}）`;
}

function deniedAt(provider: string, error: string): SsoRefusal {
  const cancelled = error === 'access_denied';
  return new SsoRefusal({
    code: cancelled ? 'sso_denied' : 'sso_provider_refused',
    kind: 'forbidden',
    detail: cancelled
      ? `您在“${provider}”取消了登录，或没有使用本系统的授权。需要时请重新登录，或请该平台的管理员授权。`
      : `统一身份认证“${provider}”没有接受登录请求（${plain(error)}）。${AGAIN}`,
    reason: `authorization response: ${plain(error)}`,
  });
}

function refusedBy(provider: string, error: string): SsoRefusal {
  if (error === 'invalid_grant') {
    return new SsoRefusal({
      code: 'sso_code_refused',
      kind: 'unauthenticated',
      detail: `这次登录已经过期或已经用过。${AGAIN}`,
      reason: 'token endpoint: invalid_grant',
    });
  }
  return new SsoRefusal({
    code: 'sso_client_refused',
    kind: 'unavailable',
    detail: `统一身份认证“${provider}”不接受本系统（${plain(error)}）。请改用密码登录，并请管理员核对客户端编号和密钥。`,
    reason: `token endpoint: ${plain(error)}`,
  });
}

function strange(provider: string, reason: string): SsoRefusal {
  return new SsoRefusal({
    code: 'sso_provider_unreachable',
    kind: 'unavailable',
    detail: `统一身份认证“${provider}”的应答不符合 OpenID Connect。请稍后重试，或改用密码登录；持续出现请管理员用“测试”检查。`,
    reason,
  });
}

/** Which check failed and of which claim; never the claims themselves. */
function wordsOf(error: ClientError | jose.JOSEError): string {
  const claims = [error, error.cause, (error.cause as Error | undefined)?.cause].flatMap((at) => {
    const claim = (at as { claim?: unknown } | null | undefined)?.claim;
    return typeof claim === 'string' ? [claim] : [];
  });
  return [error.code ?? error.message, ...claims].join(' ');
}

function causeOf<T>(error: unknown, kind: new (...given: never[]) => T): T | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if (at instanceof kind) return at;
  }
  return null;
}

/** A word of another system, as far as it is one. */
function plain(word: string): string {
  return /^[\w.-]{1,60}$/.test(word) ? word : 'unknown';
}
