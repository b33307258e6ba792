import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SchemeReader } from '../../schemes/index.js';
import { DEFAULT_LADDER, type Ladder } from '../domain/ladder.js';
import { ownLadders } from '../persistence/ladders.js';

export interface SchemeLadder extends Ladder {
  readonly schemeId: string;
  /** False: the scheme keeps to the default. */
  readonly own: boolean;
  /** 0 as long as the scheme keeps to the default. */
  readonly version: number;
}

@Injectable()
export class GetLadder {
  constructor(
    private readonly database: Database,
    private readonly schemes: SchemeReader,
  ) {}

  /** @throws DomainError 404 `scheme_not_found`. */
  async run(ctx: RequestContext, schemeId: string): Promise<SchemeLadder> {
    const { jurisdictionId } = ctx.actor;
    await this.schemes.header(jurisdictionId, schemeId);
    const [own] = await ownLadders(this.database, jurisdictionId, schemeId);
    return own
      ? { schemeId, own: true, ...own.ladder, version: own.version }
      : { schemeId, own: false, ...DEFAULT_LADDER, version: 0 };
  }
}
