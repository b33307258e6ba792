import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { compareAndSet } from '../../../platform/database/compare-and-set.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { conflict, forbidden, stale } from '../../../platform/errors.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Calendars } from '../../calendar/index.js';
import { requireGrantable, requireLaterDay } from '../domain/extension.js';
import { obligationExtended } from '../events.js';
import { DueExtensionEntity } from '../persistence/due-extension.entity.js';
import { findExtension, type DecidableExtension } from '../persistence/extension-rows.js';
import { lockObligation, type LockedObligation } from '../persistence/locked-obligation.js';
import { ObligationEntity } from '../persistence/obligation.entity.js';
import { graceDaysOf } from '../persistence/reporting-settings.js';
import { extensionView, type ExtensionView } from './extension-view.js';
import { personOf, requireActiveScheme } from './guards.js';
import { requireReason } from './require-reason.js';

export interface ExtensionVersion {
  readonly extensionId: string;
  /** The version that the caller has seen. */
  readonly version: number;
}

export interface GrantExtensionInput extends ExtensionVersion {
  /** Default: the day that the unit wished for. */
  readonly dueOn?: string;
}

/** Gives a unit until a later day; its grace and closing day follow, and so do the reminders. */
@Injectable()
export class GrantExtension {
  constructor(
    private readonly commands: CommandRunner,
    private readonly calendars: Calendars,
  ) {}

  /**
   * @throws DomainError 404 `extension_not_found`, 403 `own_extension`, 409 `extension_decided`,
   * `obligation_state_conflict`, `scheme_not_active`, 412 `stale_version`, 422 `extension_day_invalid`.
   */
  run(ctx: RequestContext, input: GrantExtensionInput): Promise<ExtensionView> {
    return this.commands.run(ctx, { name: 'reporting.grant-extension', input }, async (tx) => {
      const { extension, obligation } = await decidable(tx, input);
      requireGrantable(obligation);
      const dueOn = input.dueOn ?? extension.wantedDueOn;
      requireLaterDay(obligation.dueOn, dueOn);
      await this.postpone(tx, obligation, dueOn);
      await compareAndSet(tx, DueExtensionEntity, extension, {
        state: 'GRANTED',
        grantedDueOn: dueOn,
        decidedBy: personOf(ctx),
        decidedAt: tx.now,
      });
      tx.audit({
        action: 'extension.granted',
        subject: { type: 'obligation', id: obligation.id },
        before: { dueOn: obligation.dueOn },
        after: { extensionId: extension.id, dueOn },
      });
      return extensionView(tx, extension.id);
    });
  }

  private async postpone(tx: Tx, obligation: LockedObligation, dueOn: string): Promise<void> {
    const { id: obligationId, schemeId, taskId, indicatorId } = obligation;
    const calendar = await this.calendars.within(tx);
    const graceUntil = calendar.addWorkdays(dueOn, await graceDaysOf(readsIn(tx), schemeId));
    const closesOn = obligation.closesOn > graceUntil ? obligation.closesOn : graceUntil;
    await compareAndSet(tx, ObligationEntity, obligation, { dueOn, graceUntil, closesOn, extended: true });
    tx.publish(obligationExtended, {
      jurisdictionId: tx.jurisdictionId,
      schemeId,
      obligationId,
      taskId,
      indicatorId,
    });
  }
}

export interface RefuseExtensionInput extends ExtensionVersion {
  readonly reason: string;
}

/** Refuses a later due day, with the reason that the unit reads. */
@Injectable()
export class RefuseExtension {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @throws DomainError 404 `extension_not_found`, 403 `own_extension`, 409 `extension_decided`, `scheme_not_active`,
   * 412 `stale_version`, 422 `reason_required`.
   */
  run(ctx: RequestContext, input: RefuseExtensionInput): Promise<ExtensionView> {
    return this.commands.run(ctx, { name: 'reporting.refuse-extension', input }, async (tx) => {
      const { extension, obligation } = await decidable(tx, input);
      const decisionReason = requireReason(input.reason);
      await compareAndSet(tx, DueExtensionEntity, extension, {
        state: 'REFUSED',
        decisionReason,
        decidedBy: personOf(ctx),
        decidedAt: tx.now,
      });
      tx.audit({
        action: 'extension.refused',
        subject: { type: 'obligation', id: obligation.id },
        after: { extensionId: extension.id, decisionReason },
      });
      return extensionView(tx, extension.id);
    });
  }
}

/** The obligation is locked before the request is read for the decision, as every command on obligations does. */
async function decidable(
  tx: Tx,
  { extensionId, version }: ExtensionVersion,
): Promise<{ extension: DecidableExtension; obligation: LockedObligation }> {
  const { obligationId } = await findExtension(tx, extensionId);
  const obligation = await lockObligation(tx, obligationId);
  const extension = await findExtension(tx, extensionId);
  if (extension.requestedBy === tx.ctx.actor.userId) {
    throw forbidden('own_extension', '不能审批自己提出的延期申请，请由另一位统筹人员办理。');
  }
  requireActiveScheme(obligation);
  if (extension.version !== version) throw stale(await extensionView(tx, extensionId));
  if (extension.state !== 'REQUESTED') {
    throw conflict('extension_decided', '这份延期申请已经办理，请刷新后查看结果。');
  }
  return { extension, obligation };
}
