import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import { newId } from '../../../platform/ids.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SecretBox } from '../../../platform/security/secret-box.js';
import type { ConnectorKind } from '../domain/vocabulary.js';
import { insertConnector } from '../persistence/connectors.js';
import { requireSettings } from './connector-input.js';
import { viewOf, type ConnectorView } from './connector-view.js';
import { sealSecrets } from './open-receiver.js';

export interface NewConnectorInput {
  readonly name: string;
  readonly kind: ConnectorKind;
  readonly settings: Readonly<Record<string, string>>;
  /** {@link PER_MINUTE} where nothing is said. */
  readonly perMinute?: number | null;
}

const PER_MINUTE = 300;

/** It is paused until its accounts are mapped and its test has passed: nobody gets half of the todos. */
@Injectable()
export class CreateConnector {
  constructor(
    private readonly commands: CommandRunner,
    private readonly box: SecretBox,
  ) {}

  /** @throws DomainError 400 `todo_settings_invalid`, 409 `todo_connector_name_taken`. */
  run(ctx: RequestContext, input: NewConnectorInput): Promise<ConnectorView> {
    const { name, kind } = input;
    const perMinute = input.perMinute ?? PER_MINUTE;
    const { plain, secret } = requireSettings(kind, input.settings);
    return this.commands.run(ctx, { name: 'todos.create_connector', input }, async (tx) => {
      const id = newId();
      const sealedSecrets = sealSecrets(this.box, id, secret);
      await insertConnector(tx, { id, name, kind, settings: plain, sealedSecrets, perMinute, state: 'PAUSED' });
      tx.audit({
        action: 'todo_connector.created',
        subject: { type: 'todo_connector', id },
        after: { name, kind, settings: plain, secrets: Object.keys(secret), perMinute },
      });
      return viewOf(readsIn(tx), tx.jurisdictionId, businessDay(tx.now), id);
    });
  }
}
