import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SchemeReader } from '../../schemes/index.js';
import { DEFAULT_RULES, type ReminderRule } from '../domain/reminder-rules.js';
import { ruleSets } from '../persistence/rule-sets.js';

export interface SchemeRules {
  readonly schemeId: string;
  /** False: the scheme keeps to the default. */
  readonly own: boolean;
  readonly rules: readonly ReminderRule[];
  /** 0 as long as the scheme keeps to the default. */
  readonly version: number;
}

@Injectable()
export class GetReminderRules {
  constructor(
    private readonly database: Database,
    private readonly schemes: SchemeReader,
  ) {}

  /** @throws DomainError 404 `scheme_not_found`. */
  async run(ctx: RequestContext, schemeId: string): Promise<SchemeRules> {
    const { jurisdictionId } = ctx.actor;
    await this.schemes.header(jurisdictionId, schemeId);
    const [own] = await ruleSets(this.database, jurisdictionId, schemeId);
    return own
      ? { schemeId, own: true, rules: own.rules, version: own.version }
      : { schemeId, own: false, rules: DEFAULT_RULES, version: 0 };
  }
}
