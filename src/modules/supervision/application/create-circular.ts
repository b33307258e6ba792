import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { conflict, unprocessable } from '../../../platform/errors.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SchemeReader } from '../../schemes/index.js';
import { periodOf } from '../domain/period.js';
import { circularMade } from '../events.js';
import { insertCircular } from '../persistence/circulars.js';
import { CircularFigures } from './circular-figures.js';
import { CircularMessages } from './circular-messages.js';
import { circularView, type CircularView } from './circular-view.js';

/** 生成通报: counts a period and freezes what was counted. */
@Injectable()
export class CreateCircular {
  constructor(
    private readonly commands: CommandRunner,
    private readonly schemes: SchemeReader,
    private readonly figures: CircularFigures,
    private readonly messages: CircularMessages,
    private readonly clock: Clock,
  ) {}

  /**
   * @param made by hand, or because its time has come: then those whose business it is are told.
   * @throws DomainError 404 `scheme_not_found`, 409 `scheme_not_active`, `circular_exists`, 422 `period_invalid`,
   * `period_not_over`, `as_of_outside`.
   */
  async run(
    ctx: RequestContext,
    schemeId: string,
    periodKey: string,
    made: 'BY_HAND' | 'IN_TIME' = 'BY_HAND',
  ): Promise<CircularView> {
    const { jurisdictionId } = ctx.actor;
    const scheme = await this.schemes.header(jurisdictionId, schemeId);
    if (scheme.state === 'DRAFT') throw conflict('scheme_not_active', '方案尚未启动，没有可通报的情况。请先启动方案。');
    const period = periodOf(periodKey);
    const today = this.clock.today();
    if (today < period.end) {
      throw unprocessable('period_not_over', `${period.label}到 ${period.end} 才结束，请在期末当天或之后生成通报。`);
    }
    // Before the command and not in it: numbers are given out under a lock, which a long count must not hold.
    const figures = await this.figures.count(jurisdictionId, scheme, period, today, ctx.correlationId);
    const command = { name: 'supervision.create-circular', input: { schemeId, period: period.key } };
    return this.commands.run(ctx, command, async (tx) => {
      const row = await insertCircular(tx, schemeId, figures);
      tx.audit({
        action: 'circular.created',
        subject: { type: 'circular', id: row.id },
        after: { schemeId, period: period.key, sha256: row.sha256 },
      });
      tx.publish(circularMade, { jurisdictionId, schemeId, circularId: row.id });
      const view = circularView(row);
      if (made === 'IN_TIME') await this.messages.made(tx, view);
      return view;
    });
  }
}
