import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.js';
import type { NewScheme } from '../domain/new-scheme.js';
import { insertRows } from '../persistence/insert-rows.js';
import { schemeRows } from './scheme-rows.js';

/** Creates whole schemes. For the intake's confirmation and for tests; nothing is edited through it. */
@Injectable()
export class SchemeWriter {
  /**
   * Writes a scheme in state DRAFT with everything in it: one INSERT per table, whatever its size.
   * @returns the new scheme's id.
   * @throws DomainError `assigned_twice`, `plan_period_invalid` from the constraints.
   */
  async create(tx: Tx, scheme: NewScheme): Promise<string> {
    const { schemeId, tables } = schemeRows(scheme, {
      jurisdictionId: tx.jurisdictionId,
      now: tx.now,
      createdBy: tx.ctx.actor.userId,
    });
    for (const [table, rows] of tables) await insertRows(tx, table, rows);
    const tasks = scheme.sections.reduce((sum, section) => sum + section.tasks.length, 0);
    tx.audit({
      action: 'scheme.created',
      subject: { type: 'scheme', id: schemeId },
      after: { title: scheme.title, importId: scheme.importId, tasks, indicators: scheme.indicators.length },
    });
    return schemeId;
  }
}
