import { Injectable, Logger } from '@nestjs/common';
import { systemContext } from '../../../platform/security/actor.js';
import { JurisdictionReader } from '../../organizations/index.js';
import { SchemeReader } from '../../schemes/index.js';
import { RefreshRollup } from './refresh-rollup.js';

/** Judges whole schemes again from nothing but their accepted facts. */
@Injectable()
export class RebuildRollups {
  private readonly logger = new Logger(RebuildRollups.name);

  constructor(
    private readonly jurisdictions: JurisdictionReader,
    private readonly schemes: SchemeReader,
    private readonly refresh: RefreshRollup,
  ) {}

  /**
   * Every active scheme of the installation; one that fails does not keep the others from theirs.
   * @returns how many.
   * @throws Error naming the schemes that failed, when all others are done.
   */
  async all(correlationId: string): Promise<number> {
    const schemes = await this.activeSchemes();
    const failed: string[] = [];
    for (const { jurisdictionId, schemeId } of schemes) {
      try {
        await this.refresh.run(systemContext(jurisdictionId, correlationId), { schemeId });
      } catch (error) {
        this.logger.error(`roll-up of scheme ${schemeId}: ${String(error)}`);
        failed.push(schemeId);
      }
    }
    if (failed.length > 0) throw new Error(`no roll-up for ${failed.join(', ')}`);
    return schemes.length;
  }

  private async activeSchemes(): Promise<{ jurisdictionId: string; schemeId: string }[]> {
    const schemes: { jurisdictionId: string; schemeId: string }[] = [];
    for (const { id: jurisdictionId } of await this.jurisdictions.all()) {
      const ids = await this.schemes.activeIds(jurisdictionId);
      schemes.push(...ids.map((schemeId) => ({ jurisdictionId, schemeId })));
    }
    return schemes;
  }
}
