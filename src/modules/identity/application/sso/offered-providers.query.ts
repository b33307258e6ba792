import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type RuntimeConfig } from '../../../../platform/config/runtime-config.js';
import { Database } from '../../../../platform/database/database.js';
import { offeredProviders, type OfferedProvider } from '../../persistence/sso/provider-rows.js';
import { addressesOf } from './provider-addresses.js';

/** More than a city with all its districts has. */
const MOST = 500;

export interface SignInOffer extends OfferedProvider {
  /** Add `?returnTo=/path` for where to land. */
  readonly startUrl: string;
}

/** The buttons of the sign-in page beside the password. */
@Injectable()
export class OfferedProviders {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: RuntimeConfig,
  ) {}

  /** @param jurisdiction code of one; all when left out. */
  async run(jurisdiction: string | undefined): Promise<{ readonly items: readonly SignInOffer[] }> {
    const { publicUrl } = this.config;
    if (publicUrl === undefined) return { items: [] };
    const rows = await offeredProviders(this.database, jurisdiction ?? null, MOST);
    return { items: rows.map((row) => ({ ...row, startUrl: addressesOf(publicUrl, row.id).startUrl })) };
  }
}
