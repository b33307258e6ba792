import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { conflict } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { reconcileConnectorJob } from '../jobs/reconcile-connector.definition.js';
import { requireLocked } from './connector-view.js';

/** What a comparison that was asked for is found by, as soon as it is done. */
export interface StartedReconciliation {
  readonly id: string;
}

/** Has a connector compared now, by the job that each night has for all of them. */
@Injectable()
export class StartReconciliation {
  constructor(private readonly commands: CommandRunner) {}

  /** @throws DomainError 404 `todo_connector_not_found`, 409 `todo_connector_paused`. */
  run(ctx: RequestContext, id: string): Promise<StartedReconciliation> {
    return this.commands.run(ctx, { name: 'todos.start_reconciliation', input: { id } }, async (tx) => {
      const { state } = await requireLocked(tx, id);
      if (state !== 'ACTIVE') {
        throw conflict('todo_connector_paused', '这个待办连接器已暂停，暂停期间不对账。请先启用，再开始对账。');
      }
      const reconciliationId = newId();
      tx.audit({
        action: 'todo_connector.reconciliation_started',
        subject: { type: 'todo_connector', id },
        after: { reconciliationId },
      });
      tx.enqueue(reconcileConnectorJob, { jurisdictionId: tx.jurisdictionId, connectorId: id, reconciliationId });
      return { id: reconciliationId };
    });
  }
}
