import type { IncomingMessage, ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider, type GrantContext } from 'oidc-provider';
import type { Settings } from './settings.js';
import type { Store } from './store.js';

/**
 * Step 4: this OA is the OpenID Connect provider of its people. Whoever is signed in to it (cookie `oa_person`) is signed in
 * to Fengong by one redirect; `sub` is the login.
 */
export async function provideIdentities(
  store: Store,
  settings: Settings,
): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const provider = new Provider(settings.url, {
    clients: [
      {
        client_id: 'fengong',
        client_secret: settings.oidcSecret,
        redirect_uris: [settings.redirectUri],
        post_logout_redirect_uris: [settings.postLogoutRedirectUri],
        backchannel_logout_uri: settings.backChannelLogoutUri,
        backchannel_logout_session_required: true,
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256', kid: 'oa' }] },
    cookies: { keys: [settings.oidcSecret] },
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, accountId: string) => ({ accountId, claims: async () => ({ sub: accountId }) }),
    loadExistingGrant: async ({ oidc: { client, session, provider: own } }: GrantContext) => {
      const grant = new own.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    ttl: { Session: 3600, Grant: 3600, Interaction: 600, AccessToken: 600, IdToken: 600 },
  });
  const serve = provider.callback();
  return (request, response) => {
    if (!request.url!.startsWith('/interaction/')) return serve(request, response);
    const [, id = ''] = /oa_person=([\w-]+)/.exec(request.headers.cookie ?? '') ?? [];
    void store
      .one<{ login: string }>(`SELECT login FROM person WHERE external_id = $1 AND active`, [id])
      .then((person) =>
        person
          ? provider.interactionFinished(request, response, { login: { accountId: person.login } })
          : void response.writeHead(403).end(),
      );
  };
}
