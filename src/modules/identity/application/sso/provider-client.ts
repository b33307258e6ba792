import { Injectable } from '@nestjs/common';
import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey, type JWTVerifyOptions } from 'jose';
import * as oidc from 'openid-client';
import { GuardedHttp } from '../../../../platform/outbound/index.js';
import { SecretBox } from '../../../../platform/security/secret-box.js';
import type { Binding } from '../../domain/sso/browser-binding.js';
import { claimOf, type Claims } from '../../domain/sso/claims.js';
import { LOGOUT_SECONDS } from '../../domain/sso/logout-token.js';
import type { ProviderRow } from '../../persistence/sso/provider-rows.js';
import { ProviderDocuments } from './provider-documents.js';
import { guardedFetch, PROVIDER_MS } from './provider-http.js';

/** How far the clock of a provider may be from this machine's. Tokens are of real time, also where ours is shifted. */
const CLOCK_SECONDS = 60;
/** Signatures with a public key. A shared secret (HS256) would let whoever knows it speak for the provider. */
export const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** What a provider has said of a person, after all checks. */
export interface ProvenLogin {
  readonly subject: string;
  readonly sid: string | null;
  readonly claims: Claims;
  readonly idToken: string;
}

/** Where the secret of our client at a provider is sealed. */
export function placeOfSecret(jurisdictionId: string, providerId: string): string {
  return `sso-provider:${jurisdictionId}:${providerId}`;
}

/** The conversation with a provider. Errors are those of the library, which `refusalOf` puts into words. */
@Injectable()
export class ProviderClient {
  constructor(
    private readonly documents: ProviderDocuments,
    private readonly http: GuardedHttp,
    private readonly box: SecretBox,
  ) {}

  /** Where the browser goes to sign in. */
  async authorizationUrl(
    provider: ProviderRow,
    { redirectUri, state, binding }: { redirectUri: string; state: string; binding: Binding },
  ): Promise<string> {
    const url = oidc.buildAuthorizationUrl(await this.configuration(provider), {
      redirect_uri: redirectUri,
      scope: provider.scopes.join(' '),
      state,
      nonce: binding.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(binding.codeVerifier),
      code_challenge_method: 'S256',
    });
    return url.href;
  }

  /**
   * Exchanges the code of a callback. Checked are: state and `iss` of the answer (RFC 9207); issuer, audience, instants and
   * nonce of the ID token, and its signature; that UserInfo speaks of the same person.
   * @param callback the redirect URI with the query that came.
   */
  async exchange(provider: ProviderRow, callback: URL, state: string, binding: Binding): Promise<ProvenLogin> {
    const configuration = await this.configuration(provider);
    const tokens = await oidc.authorizationCodeGrant(configuration, callback, {
      expectedState: state,
      expectedNonce: binding.nonce,
      pkceCodeVerifier: binding.codeVerifier,
      idTokenExpected: true,
    });
    const idToken = tokens.id_token!;
    const own = (await this.verified(provider, idToken)) as JWTPayload & { readonly sub: string };
    const claims = { ...(await this.furtherClaims(provider, configuration, tokens.access_token, own)), ...own };
    const { sid } = own;
    return { subject: own.sub, sid: typeof sid === 'string' && sid !== '' ? sid : null, claims, idToken };
  }

  /** The claims of a logout token by the provider for us, made just now; what it means is read by `readLogoutToken`. */
  verifyLogoutToken(provider: ProviderRow, token: string): Promise<Claims> {
    return this.verified(provider, token, { maxTokenAge: LOGOUT_SECONDS });
  }

  /** Where the browser goes to sign out there too; null where the provider has no such page. */
  async endSessionUrl(provider: ProviderRow, idToken: string, returnTo: string): Promise<string | null> {
    const configuration = await this.configuration(provider);
    if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
    const parameters = { id_token_hint: idToken, post_logout_redirect_uri: returnTo };
    return oidc.buildEndSessionUrl(configuration, parameters).href;
  }

  /** What the provider says to a code that it has never given; tells whether it knows our id and secret. */
  async tryCredentials(provider: ProviderRow, redirectUri: string): Promise<void> {
    const parameters = { code: 'fengong-test', redirect_uri: redirectUri, code_verifier: 'fengong-test'.repeat(4) };
    await oidc.genericGrantRequest(await this.configuration(provider), 'authorization_code', parameters);
  }

  private async configuration(provider: ProviderRow): Promise<oidc.Configuration> {
    const metadata = await this.documents.metadata(provider);
    const client = { [oidc.clockTolerance]: CLOCK_SECONDS };
    const configuration = new oidc.Configuration(
      metadata,
      provider.clientId,
      client,
      this.authentication(provider, metadata),
    );
    configuration[oidc.customFetch] = guardedFetch(this.http);
    configuration.timeout = PROVIDER_MS / 1000;
    oidc.allowInsecureRequests(configuration);
    return configuration;
  }

  /** The ways of a provider that says nothing are those of the specification: HTTP Basic. */
  private authentication(provider: ProviderRow, metadata: oidc.ServerMetadata): oidc.ClientAuth {
    const { id, jurisdictionId, sealedClientSecret } = provider;
    if (sealedClientSecret === null) return oidc.None();
    const secret = this.box.open(sealedClientSecret, placeOfSecret(jurisdictionId, id)).reveal();
    const ways = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return ways.includes('client_secret_basic') ? oidc.ClientSecretBasic(secret) : oidc.ClientSecretPost(secret);
  }

  private async verified(provider: ProviderRow, token: string, more: JWTVerifyOptions = {}): Promise<JWTPayload> {
    const { issuer } = await this.documents.metadata(provider);
    const options = {
      issuer,
      audience: provider.clientId,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_SECONDS,
      ...more,
    };
    const verify = async (keys: JWTVerifyGetKey): Promise<JWTPayload> =>
      (await jwtVerify(token, keys, options)).payload;
    try {
      return await verify(await this.documents.keys(provider));
    } catch (error) {
      const rotated =
        error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWSSignatureVerificationFailed;
      const newer = rotated ? await this.documents.newerKeys(provider) : null;
      if (!newer) throw error;
      return verify(newer);
    }
  }

  /** Many providers say by UserInfo what the ID token leaves out (OpenID Connect Core, §5.4). Asked only for what is missing. */
  private async furtherClaims(
    provider: ProviderRow,
    configuration: oidc.Configuration,
    accessToken: string,
    own: JWTPayload & { readonly sub: string },
  ): Promise<Claims> {
    const { accountClaim, groupsClaim, createsUsers } = provider;
    const needed = [accountClaim, ...(groupsClaim === null ? [] : [groupsClaim]), ...(createsUsers ? ['name'] : [])];
    const complete = needed.every((name) => claimOf(own, name) !== undefined);
    if (complete || configuration.serverMetadata().userinfo_endpoint === undefined) return {};
    return oidc.fetchUserInfo(configuration, accessToken, own.sub);
  }
}
