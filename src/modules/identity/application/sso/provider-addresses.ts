import { DomainError } from '../../../../platform/errors.js';

/** What must be registered at a provider, letter by letter. */
export interface ProviderAddresses {
  readonly redirectUri: string;
  readonly backChannelLogoutUri: string;
  readonly postLogoutRedirectUri: string;
  /** Where a link or button of the sign-in page leads. */
  readonly startUrl: string;
}

/** Each provider has its own redirect URI, so that the answer of one is never taken for that of another. */
export function addressesOf(publicUrl: string, providerId: string): ProviderAddresses {
  const own = `${publicUrl}/api/v1/auth/oidc/${providerId}`;
  return {
    redirectUri: `${own}/callback`,
    backChannelLogoutUri: `${own}/backchannel-logout`,
    postLogoutRedirectUri: `${publicUrl}/`,
    startUrl: `${own}/start`,
  };
}

/** Never by the Host header, which whoever asks may choose. @throws DomainError 503 `public_url_missing`. */
export function requirePublicUrl(publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl;
  throw new DomainError({
    code: 'public_url_missing',
    kind: 'unavailable',
    detail: '单点登录需要知道本系统的对外地址，请系统管理员设置 FENGONG_PUBLIC_URL 后重启服务。',
  });
}

/** A page of ours behind the prefix of the public address, where there is one. */
export function landing(publicUrl: string | undefined, path: string): string {
  return (publicUrl === undefined ? '' : new URL(publicUrl).pathname.replace(/\/$/, '')) + path;
}
