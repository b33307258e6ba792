import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { stale } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { decideActivation, type ActivationFacts } from '../domain/transitions.js';
import { DEFAULT_CYCLE, type CycleKind, type SchemeState } from '../domain/vocabulary.js';
import { schemeActivated } from '../events.js';
import { SchemeEntity } from '../persistence/scheme.entity.js';

export interface ActivatedScheme {
  readonly id: string;
  readonly state: SchemeState;
  readonly cycle: CycleKind;
  readonly activatedAt: string;
  readonly version: number;
}

/** Starts a scheme: from now on its units owe reports, which the reporting module makes from the event. */
@Injectable()
export class ActivateScheme {
  constructor(private readonly commands: CommandRunner) {}

  /** @param cycle how often the units report, over the whole plan period. */
  run(
    ctx: RequestContext,
    schemeId: string,
    version: number,
    cycle: CycleKind = DEFAULT_CYCLE,
  ): Promise<ActivatedScheme> {
    return this.commands.run(ctx, { name: 'schemes.activate', input: { schemeId, version, cycle } }, async (tx) => {
      const found = await this.load(tx, schemeId);
      if (found.version !== version) throw stale();
      const state = decideActivation(found);
      const changed = await compareAndSet(tx, SchemeEntity, { id: schemeId, version }, { state, activatedAt: tx.now });
      tx.audit({
        action: 'scheme.activated',
        subject: { type: 'scheme', id: schemeId },
        before: { state: found.state },
        after: { state, cycle },
      });
      tx.publish(schemeActivated, { schemeId, jurisdictionId: tx.jurisdictionId, cycle });
      return { id: schemeId, state, cycle, activatedAt: tx.now.toISOString(), version: changed };
    });
  }

  private async load(tx: Tx, schemeId: string): Promise<ActivationFacts & { version: number }> {
    const [facts] = await tx.sql<ActivationFacts & { version: number }>(FACTS, [tx.jurisdictionId, schemeId]);
    if (!facts) throw noSuch('scheme', '分工方案');
    return facts;
  }
}

const FACTS = `
  SELECT s.state, s.version,
         (SELECT count(*)::int FROM task t WHERE t.scheme_id = s.id AND t.ended_revision IS NULL) AS tasks,
         (SELECT count(*)::int FROM indicator i WHERE i.scheme_id = s.id AND i.ended_revision IS NULL) AS indicators,
         coalesce((
           SELECT json_agg(json_build_object(
                    'asWritten', a.as_written,
                    'place', CASE WHEN t.id IS NOT NULL THEN '任务“' || t.title || '”' ELSE '指标“' || i.name || '”' END
                  ) ORDER BY i.ordinal NULLS LAST, t.ordinal, a.ordinal)
           FROM assignment a LEFT JOIN task t ON t.id = a.task_id LEFT JOIN indicator i ON i.id = a.indicator_id
           WHERE a.scheme_id = s.id AND a.ended_revision IS NULL AND a.unit_id IS NULL AND a.group_id IS NULL AND NOT a.left_open
         ), '[]') AS unresolved
  FROM scheme s WHERE s.jurisdiction_id = $1 AND s.id = $2 FOR UPDATE OF s`;
