import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { businessDay } from '../../../platform/clock/clock.js';
import { unprocessable } from '../../../platform/errors.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { SetDay } from '../domain/jurisdiction-calendar.js';
import { setCalendarDay } from '../persistence/calendar-days.js';

/**
 * Sets a day apart from the published calendar. Only days to come: what was reminded of on a past day stays counted as
 * it was. Due days that were fixed when the scheme was activated do not move.
 */
@Injectable()
export class SetCalendarDay {
  constructor(private readonly commands: CommandRunner) {}

  /** @throws DomainError 422 `calendar_day_passed`. */
  run(ctx: RequestContext, wanted: SetDay): Promise<SetDay> {
    return this.commands.run(ctx, { name: 'reminders.set-calendar-day', input: wanted }, async (tx) => {
      if (wanted.day <= businessDay(tx.now)) {
        throw unprocessable(
          'calendar_day_passed',
          '只能调整今天以后的日期：已经过去的日期按当时的日历计算，不再改变。',
        );
      }
      const before = await setCalendarDay(tx, wanted);
      tx.audit({
        action: 'calendar_day.set',
        subject: { type: 'calendar_day', id: wanted.day },
        before: before && { kind: before.kind, notice: before.notice },
        after: { kind: wanted.kind, notice: wanted.notice },
      });
      return wanted;
    });
  }
}
