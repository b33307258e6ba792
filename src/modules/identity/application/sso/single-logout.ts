import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, type RuntimeConfig } from '../../../../platform/config/runtime-config.js';
import { Database } from '../../../../platform/database/database.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { SecretBox } from '../../../../platform/security/secret-box.js';
import { readProvider } from '../../persistence/sso/provider-rows.js';
import { providerSessionOf } from '../../persistence/sso/sign-ins.js';
import { Logout } from '../logout.js';
import { placeOfIdToken } from './admit-person.js';
import { addressesOf } from './provider-addresses.js';
import { ProviderClient } from './provider-client.js';
import { refusalOf } from './sso-refusal.js';

/** Signs out here, and says where to go to sign out at the provider too (OpenID Connect RP-Initiated Logout 1.0). */
@Injectable()
export class SingleLogout {
  private readonly logger = new Logger(SingleLogout.name);

  constructor(
    private readonly database: Database,
    private readonly logout: Logout,
    private readonly client: ProviderClient,
    private readonly box: SecretBox,
    @Inject(CONFIG) private readonly config: RuntimeConfig,
  ) {}

  /** @returns null where the session came from no provider, or the provider has no such page or does not answer. */
  async run(ctx: RequestContext): Promise<{ readonly logoutUrl: string | null }> {
    const { sessionId } = ctx;
    const { jurisdictionId } = ctx.actor;
    const session = sessionId ? await providerSessionOf(this.database, jurisdictionId, sessionId) : null;
    await this.logout.run(ctx);
    const { publicUrl } = this.config;
    if (!session || sessionId === undefined || publicUrl === undefined) return { logoutUrl: null };
    const provider = await readProvider(this.database, jurisdictionId, session.providerId);
    if (!provider) return { logoutUrl: null };
    const idToken = this.box.open(session.sealedIdToken, placeOfIdToken(sessionId)).reveal();
    const { postLogoutRedirectUri } = addressesOf(publicUrl, provider.id);
    try {
      return { logoutUrl: await this.client.endSessionUrl(provider, idToken, postLogoutRedirectUri) };
    } catch (error) {
      this.logger.warn(`no page to sign out at ${provider.name}: ${refusalOf(provider.name, error).reason}`);
      return { logoutUrl: null };
    }
  }
}
