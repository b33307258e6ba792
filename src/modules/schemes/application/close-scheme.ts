import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { nextState } from '../domain/transitions.js';
import type { SchemeState } from '../domain/vocabulary.js';
import { SchemeEntity } from '../persistence/scheme.entity.js';

export interface ClosedScheme {
  readonly id: string;
  readonly state: SchemeState;
  readonly version: number;
}

/** Ends a scheme after its plan: it can be read for ever and nothing new is asked under it. */
@Injectable()
export class CloseScheme {
  constructor(private readonly commands: CommandRunner) {}

  run(ctx: RequestContext, id: string, version: number): Promise<ClosedScheme> {
    return this.commands.run(ctx, { name: 'schemes.close', input: { id, version } }, async (tx) => {
      const found = await tx.manager.findOneBy(SchemeEntity, { id, jurisdictionId: tx.jurisdictionId });
      if (!found) throw noSuch('scheme', '分工方案');
      const state = nextState(found.state, 'close');
      const changed = await compareAndSet(tx, SchemeEntity, { id, version }, { state });
      tx.audit({
        action: 'scheme.closed',
        subject: { type: 'scheme', id },
        before: { state: found.state },
        after: { state },
      });
      return { id, state, version: changed };
    });
  }
}
