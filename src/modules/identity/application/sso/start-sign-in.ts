import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../../platform/clock/clock.js';
import { CONFIG, type RuntimeConfig } from '../../../../platform/config/runtime-config.js';
import { Database } from '../../../../platform/database/database.js';
import { bindingOf, isWord, newWord } from '../../domain/sso/browser-binding.js';
import { readReturnPath } from '../../domain/sso/return-path.js';
import { findProvider, type ProviderRow } from '../../persistence/sso/provider-rows.js';
import { beginSignIn } from '../../persistence/sso/sign-ins.js';
import { addressesOf, requirePublicUrl } from './provider-addresses.js';
import { ProviderClient } from './provider-client.js';
import { noSuchProvider } from './provider-view.js';
import { refusalOf, SsoRefusal } from './sso-refusal.js';

/** A person may have to look for the second factor at the provider. */
export const SIGN_IN_SECONDS = 600;

export interface StartedSignIn {
  /** Where the browser goes. */
  readonly url: string;
  /** For the cookie that binds the sign-in to this browser. */
  readonly browserWord: string;
}

/** Sends a browser to a provider. What the way back needs lies in the database, so that any API process may answer it. */
@Injectable()
export class StartSignIn {
  constructor(
    private readonly database: Database,
    private readonly client: ProviderClient,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: RuntimeConfig,
  ) {}

  /**
   * @param cookie the word that the browser has from an earlier start.
   * @throws DomainError 400 `return_path_invalid`, 403 `sso_provider_disabled`, 404, 503 `sso_provider_unreachable` or
   * `public_url_missing`.
   */
  async run(providerId: string, returnTo: string | undefined, cookie: string | undefined): Promise<StartedSignIn> {
    const returnPath = readReturnPath(returnTo);
    const provider = await requireEnabled(this.database, providerId);
    const { redirectUri } = addressesOf(requirePublicUrl(this.config.publicUrl), provider.id);
    const browserWord = isWord(cookie) ? cookie : newWord();
    const state = newWord();
    const binding = bindingOf(state, browserWord);
    const url = await this.client
      .authorizationUrl(provider, { redirectUri, state, binding })
      .catch((error: unknown) => {
        throw refusalOf(provider.name, error);
      });
    await beginSignIn(this.database, {
      stateHash: binding.stateHash,
      browserHash: binding.browserHash,
      providerId: provider.id,
      jurisdictionId: provider.jurisdictionId,
      returnPath,
      expiresAt: new Date(this.clock.now().getTime() + SIGN_IN_SECONDS * 1000),
    });
    return { url, browserWord };
  }
}

/** @throws DomainError 403 `sso_provider_disabled`, 404 `sso_provider_not_found`. */
export async function requireEnabled(database: Database, id: string): Promise<ProviderRow> {
  const provider = await findProvider(database, id);
  if (!provider) throw noSuchProvider();
  if (provider.enabled) return provider;
  throw new SsoRefusal({
    code: 'sso_provider_disabled',
    kind: 'forbidden',
    detail: `单点登录“${provider.name}”没有启用，请改用密码登录，或联系管理员。`,
  });
}
