import { Inject, Injectable } from '@nestjs/common';
import { AccessLog } from '../../../audit/index.js';
import { Clock } from '../../../../platform/clock/clock.js';
import { CONFIG, type RuntimeConfig } from '../../../../platform/config/runtime-config.js';
import { Database } from '../../../../platform/database/database.js';
import { DomainError } from '../../../../platform/errors.js';
import { systemContext } from '../../../../platform/security/actor.js';
import { bindingOf, isWord } from '../../domain/sso/browser-binding.js';
import type { ProviderRow } from '../../persistence/sso/provider-rows.js';
import { takeSignIn } from '../../persistence/sso/sign-ins.js';
import type { Origin } from '../password-check.js';
import { AdmitPerson } from './admit-person.js';
import { addressesOf, landing, requirePublicUrl } from './provider-addresses.js';
import { ProviderClient } from './provider-client.js';
import { refusalOf, SsoRefusal } from './sso-refusal.js';
import { requireEnabled } from './start-sign-in.js';

export interface CameBack {
  readonly providerId: string;
  /** As it stands on the request line, `?` included. */
  readonly search: string;
  /** The word of the browser's cookie. */
  readonly browserWord: string | undefined;
}

export interface Landed {
  /** Of the session. */
  readonly token: string;
  /** Path of ours, for the header Location. */
  readonly location: string;
}

/** The browser has come back from a provider. */
@Injectable()
export class FinishSignIn {
  constructor(
    private readonly database: Database,
    private readonly client: ProviderClient,
    private readonly admit: AdmitPerson,
    private readonly log: AccessLog,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: RuntimeConfig,
  ) {}

  /** @throws DomainError, a {@link SsoRefusal} where the provider or the person is the reason; it is on record. */
  async run({ providerId, search, browserWord }: CameBack, from: Origin): Promise<Landed> {
    const provider = await requireEnabled(this.database, providerId);
    const { publicUrl } = this.config;
    const callback = new URL(addressesOf(requirePublicUrl(publicUrl), provider.id).redirectUri + search);
    try {
      const state = callback.searchParams.get('state');
      if (!isWord(state) || !isWord(browserWord)) throw notBegunHere();
      const binding = bindingOf(state, browserWord);
      const begun = await takeSignIn(this.database, { ...binding, providerId: provider.id, now: this.clock.now() });
      if (!begun) throw notBegunHere();
      const proven = await this.client.exchange(provider, callback, state, binding).catch((error: unknown) => {
        throw refusalOf(provider.name, error);
      });
      const { token } = await this.admit.run(provider, proven, from);
      return { token, location: landing(publicUrl, begun.returnPath) };
    } catch (error) {
      if (error instanceof DomainError) this.note(provider, error, from);
      throw error;
    }
  }

  private note({ id, name, jurisdictionId }: ProviderRow, error: DomainError, from: Origin): void {
    const { actor } = systemContext(jurisdictionId, from.correlationId, '未登录');
    this.log.note(
      { ...from, actor },
      {
        action: 'login.failed',
        subject: { type: 'sso_provider', id },
        after: { by: 'OIDC', provider: name, reason: error instanceof SsoRefusal ? error.reason : error.code },
      },
    );
  }
}

function notBegunHere(): SsoRefusal {
  return new SsoRefusal({
    code: 'sso_state_invalid',
    kind: 'invalid',
    detail: '这次登录已过期、已经用过，或者不是从这个浏览器发起的。请回到登录页面重新登录，中途不要更换浏览器。',
  });
}
