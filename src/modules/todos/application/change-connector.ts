import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { conflict } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SecretBox } from '../../../platform/security/secret-box.js';
import type { ConnectorState } from '../domain/vocabulary.js';
import { pushTodosJob } from '../jobs/push-todos.definition.js';
import type { ConnectorRow } from '../persistence/connector-rows.js';
import { countPushes, deleteConnector, holdPushes, reviveDead, updateConnector } from '../persistence/connectors.js';
import { requireSettings } from './connector-input.js';
import { requireConnector, requireLocked, viewOf, type ConnectorView } from './connector-view.js';
import { openSecrets, sealSecrets } from './open-receiver.js';

export interface ConnectorAt {
  readonly id: string;
  readonly version: number;
}

export interface ConnectorChanges {
  readonly name?: string | null;
  /** On top of what is set; a secret that is not given stays. */
  readonly settings?: Readonly<Record<string, string>> | null;
  readonly perMinute?: number | null;
}

/** What an administrator does to a connector. Each is one command on its version. */
@Injectable()
export class ChangeConnector {
  constructor(
    private readonly commands: CommandRunner,
    private readonly box: SecretBox,
  ) {}

  /** @throws DomainError 400 `todo_settings_invalid`, 404, 409 `todo_connector_name_taken`, 412. */
  edit(ctx: RequestContext, at: ConnectorAt, changes: ConnectorChanges): Promise<ConnectorView> {
    return this.change(ctx, 'edit', at, changes, async (tx, row) => {
      const former = { ...row.settings, ...openSecrets(this.box, row.id, row.sealedSecrets) };
      const { plain, secret } = requireSettings(row.kind, changes.settings ?? {}, former);
      const name = changes.name ?? row.name;
      const perMinute = changes.perMinute ?? row.perMinute;
      const sealedSecrets = sealSecrets(this.box, row.id, secret);
      await updateConnector(tx, at, { name, settings: plain, sealedSecrets, perMinute });
      tx.audit({
        action: 'todo_connector.changed',
        subject: { type: 'todo_connector', id: row.id },
        before: { name: row.name, settings: row.settings, perMinute: row.perMinute },
        after: { name, settings: plain, perMinute, secrets: secretsIn(changes, secret) },
      });
    });
  }

  /** Nothing is sent any more, what happens is queued. */
  pause(ctx: RequestContext, at: ConnectorAt): Promise<ConnectorView> {
    return this.switchTo(ctx, 'PAUSED', at);
  }

  /** Sends what has been queued: of each todo the newest state only. */
  resume(ctx: RequestContext, at: ConnectorAt): Promise<ConnectorView> {
    return this.switchTo(ctx, 'ACTIVE', at);
  }

  /**
   * With its accounts and its log.
   * @throws DomainError 409 `todo_connector_in_use` while the receiver shows open todos, unless they are to be abandoned.
   */
  async remove(ctx: RequestContext, at: ConnectorAt, abandon: boolean): Promise<void> {
    await this.commands.run(ctx, { name: 'todos.delete_connector', input: { ...at, abandon } }, async (tx) => {
      await requireLocked(tx, at.id);
      const { name, kind, figures } = await viewOf(readsIn(tx), tx.jurisdictionId, businessDay(tx.now), at.id);
      if (figures.openThere > 0 && !abandon) {
        throw conflict(
          'todo_connector_in_use',
          `对方系统中还有 ${figures.openThere} 条未办结的待办。请先清空账号对应，待逐条撤回后再删除；确认放弃的，请加 abandon=true。`,
        );
      }
      await updateConnector(tx, at, {});
      await deleteConnector(tx, at.id);
      tx.audit({
        action: 'todo_connector.deleted',
        subject: { type: 'todo_connector', id: at.id },
        before: { name, kind, openThere: figures.openThere },
      });
      return null;
    });
  }

  /**
   * Tries once more what had been given up; of the pushes that are named, those that were.
   * @param pushIds null for all.
   * @throws DomainError 404 `todo_connector_not_found`, `todo_push_not_found`.
   */
  resend(ctx: RequestContext, id: string, pushIds: readonly string[] | null): Promise<{ queued: number }> {
    return this.commands.run(ctx, { name: 'todos.resend', input: { id, pushIds } }, async (tx) => {
      await requireConnector(readsIn(tx), tx.jurisdictionId, id);
      const named = pushIds && new Set(pushIds);
      if (named && (await countPushes(tx, id, [...named])) < named.size) throw noSuch('todo_push', '推送记录');
      const queued = await reviveDead(tx, id, pushIds);
      tx.audit({ action: 'todo_connector.resent', subject: { type: 'todo_connector', id }, after: { queued } });
      if (queued > 0) tx.enqueue(pushTodosJob, {});
      return { queued };
    });
  }

  private switchTo(ctx: RequestContext, state: ConnectorState, at: ConnectorAt): Promise<ConnectorView> {
    return this.change(ctx, state === 'PAUSED' ? 'pause' : 'resume', at, {}, async (tx, row) => {
      await updateConnector(tx, at, { state });
      const waiting = await holdPushes(tx, row.id, state);
      tx.audit({
        action: state === 'PAUSED' ? 'todo_connector.paused' : 'todo_connector.resumed',
        subject: { type: 'todo_connector', id: row.id },
        after: { waiting },
      });
      if (state === 'ACTIVE') tx.enqueue(pushTodosJob, {});
    });
  }

  private change(
    ctx: RequestContext,
    verb: string,
    at: ConnectorAt,
    input: object,
    body: (tx: Tx, row: ConnectorRow) => Promise<void>,
  ): Promise<ConnectorView> {
    return this.commands.run(ctx, { name: `todos.${verb}_connector`, input: { ...at, input } }, async (tx) => {
      await body(tx, await requireLocked(tx, at.id));
      return viewOf(readsIn(tx), tx.jurisdictionId, businessDay(tx.now), at.id);
    });
  }
}

/** Names of the secrets that were entered anew, never their values. */
function secretsIn({ settings }: ConnectorChanges, secrets: object): string[] {
  return Object.keys(secrets).filter((name) => Object.hasOwn(settings ?? {}, name));
}
