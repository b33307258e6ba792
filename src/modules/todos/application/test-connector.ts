import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SecretBox } from '../../../platform/security/secret-box.js';
import { requireConnector } from './connector-view.js';
import { openReceiver } from './open-receiver.js';
import { ReceiverClient } from './receiver.js';

export interface TestedConnector {
  readonly ok: boolean;
  /** What is wrong and what to check; null when all is well. */
  readonly problem: string | null;
}

/** Asks the receiver whether it is there and lets us in. Changes nothing there; the network is asked before the command. */
@Injectable()
export class TestConnector {
  constructor(
    private readonly commands: CommandRunner,
    private readonly receivers: ReceiverClient,
    private readonly database: Database,
    private readonly box: SecretBox,
  ) {}

  /** @throws DomainError 404 `todo_connector_not_found`. */
  async run(ctx: RequestContext, id: string): Promise<TestedConnector> {
    const row = await requireConnector(this.database, ctx.actor.jurisdictionId, id);
    const problem = await this.receivers.probe(openReceiver(this.box, row));
    return this.commands.run(ctx, { name: 'todos.test_connector', input: { id } }, (tx) => {
      const subject = { type: 'todo_connector', id };
      tx.audit({ action: 'todo_connector.tested', subject, after: { ok: problem === null, problem } });
      return Promise.resolve({ ok: problem === null, problem });
    });
  }
}
