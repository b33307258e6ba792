import { Injectable } from '@nestjs/common';
import { systemContext } from '../../../platform/security/actor.js';
import { JurisdictionReader } from '../../organizations/index.js';
import { SchemeReader } from '../../schemes/index.js';
import { RefreshRollup } from './refresh-rollup.js';

/** Judges whole schemes again from nothing but their accepted facts. */
@Injectable()
export class RebuildRollups {
  constructor(
    private readonly jurisdictions: JurisdictionReader,
    private readonly schemes: SchemeReader,
    private readonly refresh: RefreshRollup,
  ) {}

  /** Every active scheme of the installation. @returns how many. */
  async all(correlationId: string): Promise<number> {
    let count = 0;
    for (const jurisdiction of await this.jurisdictions.all()) {
      for (const schemeId of await this.schemes.activeIds(jurisdiction.id)) {
        await this.refresh.run(systemContext(jurisdiction.id, correlationId), { schemeId });
        count += 1;
      }
    }
    return count;
  }
}
