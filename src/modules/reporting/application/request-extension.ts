import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { newId } from '../../../platform/ids.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { requireExtendable } from '../domain/extension.js';
import { DueExtensionEntity } from '../persistence/due-extension.entity.js';
import { lockObligation } from '../persistence/locked-obligation.js';
import { extensionView, type ExtensionView } from './extension-view.js';
import { personOf, requireActiveScheme, requireAuthorUnit } from './guards.js';
import { requireReason } from './require-reason.js';

export interface RequestExtensionInput {
  readonly obligationId: string;
  /** The due day that the unit wishes for, `YYYY-MM-DD`. */
  readonly dueOn: string;
  readonly reason: string;
}

/** 申请延期: a unit asks for a later due day, up to the due day itself. The due day stands until somebody has decided. */
@Injectable()
export class RequestExtension {
  constructor(private readonly commands: CommandRunner) {}

  /**
   * @throws DomainError 404 `obligation_not_found`, 403 `foreign_unit`, 409 `extension_too_late`, `extension_open`,
   * `obligation_state_conflict`, `scheme_not_active`, 422 `extension_day_invalid`, `reason_required`.
   */
  run(ctx: RequestContext, input: RequestExtensionInput): Promise<ExtensionView> {
    return this.commands.run(ctx, { name: 'reporting.request-extension', input }, async (tx) => {
      const obligation = await lockObligation(tx, input.obligationId);
      requireAuthorUnit(ctx, obligation);
      requireActiveScheme(obligation);
      const reason = requireReason(input.reason);
      requireExtendable(obligation, input.dueOn, businessDay(tx.now));
      const id = newId();
      await tx.manager.insert(DueExtensionEntity, {
        id,
        jurisdictionId: tx.jurisdictionId,
        obligationId: obligation.id,
        state: 'REQUESTED',
        dueOn: obligation.dueOn,
        wantedDueOn: input.dueOn,
        reason,
        requestedBy: personOf(ctx),
        requestedAt: tx.now,
        version: 1,
      });
      tx.audit({
        action: 'extension.requested',
        subject: { type: 'obligation', id: obligation.id },
        after: { extensionId: id, dueOn: obligation.dueOn, wantedDueOn: input.dueOn, reason },
      });
      return extensionView(tx, id);
    });
  }
}
