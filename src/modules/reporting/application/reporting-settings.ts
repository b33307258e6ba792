import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Calendars } from '../../calendar/index.js';
import { SchemeReader } from '../../schemes/index.js';
import { cyclesOpeningAfter, saveSettings, setGrace, settingsOf } from '../persistence/reporting-settings.js';

export interface SchemeReportingSettings {
  readonly schemeId: string;
  /** Working days after the due day in which a report is late but not yet missing. */
  readonly graceDays: number;
  /** 0 while the scheme keeps to the default. */
  readonly version: number;
}

@Injectable()
export class GetReportingSettings {
  constructor(
    private readonly database: Database,
    private readonly schemes: SchemeReader,
  ) {}

  /** @throws DomainError 404 `scheme_not_found`. */
  async run({ actor }: RequestContext, schemeId: string): Promise<SchemeReportingSettings> {
    await this.schemes.header(actor.jurisdictionId, schemeId);
    return { schemeId, ...(await settingsOf(this.database, schemeId)) };
  }
}

export interface SetReportingSettingsInput {
  readonly schemeId: string;
  readonly version: number;
  readonly graceDays: number;
}

/** Sets the grace for cycles that have not opened; days that units have been told stay as they are. */
@Injectable()
export class SetReportingSettings {
  constructor(
    private readonly commands: CommandRunner,
    private readonly schemes: SchemeReader,
    private readonly calendars: Calendars,
  ) {}

  /** @throws DomainError 404 `scheme_not_found`, 412 `stale_version`. */
  async run(ctx: RequestContext, input: SetReportingSettingsInput): Promise<SchemeReportingSettings> {
    const { schemeId, graceDays } = input;
    await this.schemes.header(ctx.actor.jurisdictionId, schemeId);
    return this.commands.run(ctx, { name: 'reporting.set-settings', input }, async (tx) => {
      const before = await settingsOf(readsIn(tx), schemeId);
      const version = await saveSettings(tx, schemeId, input.version, graceDays);
      await this.moveGrace(tx, schemeId, graceDays);
      tx.audit({
        action: 'reporting_settings.changed',
        subject: { type: 'scheme', id: schemeId },
        before: { graceDays: before.graceDays },
        after: { graceDays },
      });
      return { schemeId, graceDays, version };
    });
  }

  private async moveGrace(tx: Tx, schemeId: string, graceDays: number): Promise<void> {
    const calendar = await this.calendars.within(tx);
    const cycles = await cyclesOpeningAfter(readsIn(tx), schemeId, businessDay(tx.now));
    const graces = cycles.map(({ id, responsibleDueOn, leadDueOn }) => ({
      id,
      responsibleGraceUntil: calendar.addWorkdays(responsibleDueOn, graceDays),
      leadGraceUntil: calendar.addWorkdays(leadDueOn, graceDays),
    }));
    await setGrace(tx, graces);
  }
}
