import { Injectable, Logger } from '@nestjs/common';
import { systemContext, type RequestContext } from '../../../platform/security/actor.js';
import { JurisdictionReader } from '../../organizations/index.js';
import { SchemeReader } from '../../schemes/index.js';

/** Every active scheme of the installation, for what the night does. */
@Injectable()
export class ActiveSchemes {
  private readonly logger = new Logger(ActiveSchemes.name);

  constructor(
    private readonly jurisdictions: JurisdictionReader,
    private readonly schemes: SchemeReader,
  ) {}

  /**
   * One after the other; one that fails does not keep the others from theirs.
   * @param work what is done, for the log.
   * @returns how many.
   * @throws Error naming the schemes that failed, when all others are done.
   */
  async forEach(
    work: string,
    correlationId: string,
    run: (ctx: RequestContext, schemeId: string) => Promise<unknown>,
  ): Promise<number> {
    const schemes = await this.all();
    const failed: string[] = [];
    for (const { jurisdictionId, schemeId } of schemes) {
      try {
        await run(systemContext(jurisdictionId, correlationId), schemeId);
      } catch (error) {
        this.logger.error(`${work} of scheme ${schemeId}: ${String(error)}`);
        failed.push(schemeId);
      }
    }
    if (failed.length > 0) throw new Error(`no ${work} for ${failed.join(', ')}`);
    return schemes.length;
  }

  private async all(): Promise<{ jurisdictionId: string; schemeId: string }[]> {
    const schemes: { jurisdictionId: string; schemeId: string }[] = [];
    for (const { id: jurisdictionId } of await this.jurisdictions.all()) {
      const ids = await this.schemes.activeIds(jurisdictionId);
      schemes.push(...ids.map((schemeId) => ({ jurisdictionId, schemeId })));
    }
    return schemes;
  }
}
