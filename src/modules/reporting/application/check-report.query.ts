import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { requireVisible } from '../domain/who-reads.js';
import { findReport } from '../persistence/locked-report.js';
import { checkReport, type ReportCheck } from './check-report.js';

/** What the submission of a report would meet now: to be shown while it is written, and to its reviewer. */
@Injectable()
export class CheckReport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError 404 `report_not_found`, 403 `foreign_unit`. */
  async run(ctx: RequestContext, id: string): Promise<ReportCheck> {
    const { jurisdictionId } = ctx.actor;
    const report = await findReport(this.database, jurisdictionId, id);
    requireVisible(ctx.actor, report.obligation);
    return checkReport(this.database, jurisdictionId, report, this.clock.today());
  }
}
