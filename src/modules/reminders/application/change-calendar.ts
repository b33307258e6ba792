import { Injectable } from '@nestjs/common';
import { businessDay, Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { readsIn, type Reads } from '../../../platform/database/reads.js';
import type { JsonObject } from '../../../platform/json.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import {
  CalendarEditor,
  Calendars,
  readCalendar,
  type CalendarChange,
  type ChangedDay,
  type JurisdictionCalendar,
} from '../../calendar/index.js';
import { changed, changedDays } from '../../calendar/rules.js';
import { ReplanCycles, type MovedCycle } from '../../reporting/index.js';

export interface CalendarEffect {
  /** Nothing was changed: this is what would be. */
  readonly dryRun: boolean;
  /** Days that are worked now and were not, or the other way round. */
  readonly days: readonly ChangedDay[];
  /** Cycles that have not opened and get other days, with what they were. */
  readonly moved: readonly MovedCycle[];
}

/** What the administrator wants, decided when the calendar as it is has been read. */
export interface WantedChange {
  /** Names the command and its audit entry. */
  readonly action: 'calendar_day.set' | 'calendar_day.freed' | 'calendar_notice.entered';
  readonly subjectId: string;
  readonly input: { readonly [name: string]: string | number };
  /** @throws DomainError when it may not be. */
  decide(current: JurisdictionCalendar, today: string): CalendarChange;
}

/**
 * Changes the calendar and re-plans by it, in one transaction: cycles that have not opened get their days anew, the past
 * and what is open stay. A dry run answers the same and changes nothing.
 */
@Injectable()
export class ChangeCalendar {
  constructor(
    private readonly commands: CommandRunner,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendars: Calendars,
    private readonly editor: CalendarEditor,
    private readonly cycles: ReplanCycles,
  ) {}

  async run(ctx: RequestContext, wanted: WantedChange, dryRun: boolean): Promise<CalendarEffect> {
    const { jurisdictionId } = ctx.actor;
    if (dryRun) {
      const current = await readCalendar(this.database, jurisdictionId);
      const today = this.clock.today();
      const change = wanted.decide(current, today);
      return { dryRun, ...(await this.effectOf(this.database, jurisdictionId, current, change, today)) };
    }
    const command = { name: `reminders.${wanted.action}`, input: wanted.input };
    const effect = await this.commands.run(ctx, command, async (tx) => {
      const current = await this.editor.lock(tx);
      const today = businessDay(tx.now);
      const change = wanted.decide(current, today);
      const { days, moved } = await this.effectOf(readsIn(tx), jurisdictionId, current, change, today);
      await this.editor.write(tx, change);
      await this.cycles.apply(tx, moved);
      tx.audit({
        action: wanted.action,
        subject: { type: 'calendar', id: wanted.subjectId },
        after: { ...wanted.input, days: days.map((day) => ({ ...day })), moved: moved.map(asJson) },
      });
      return { dryRun, days, moved };
    });
    this.calendars.forget(jurisdictionId);
    return effect;
  }

  private async effectOf(
    reads: Reads,
    jurisdictionId: string,
    current: JurisdictionCalendar,
    change: CalendarChange,
    today: string,
  ): Promise<Omit<CalendarEffect, 'dryRun'>> {
    const after = changed(current, change);
    const [from, to] = reachOf(change);
    return {
      days: changedDays(current, after, from, to),
      moved: await this.cycles.plan(reads, jurisdictionId, after, today),
    };
  }
}

/** First and last day that the change can touch. */
function reachOf(change: CalendarChange): readonly [string, string] {
  switch (change.kind) {
    case 'day':
      return [change.set.day, change.set.day];
    case 'free-day':
      return [change.day, change.day];
    case 'notice':
      return [`${change.notice.year - 1}-12-01`, `${change.notice.year}-12-31`];
  }
}

function asJson({ before, after, scheme, ...cycle }: MovedCycle): JsonObject {
  return { ...cycle, scheme: { ...scheme }, before: { ...before }, after: { ...after } };
}
