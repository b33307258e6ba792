import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/security/actor.js';
import { reportEvidence, type ReportEvidence } from './evidence-view.js';
import { GetReport } from './report-view.js';

/** The files of a report, for those who may read it. A report has few, so that there are no pages. */
@Injectable()
export class ListEvidence {
  constructor(private readonly reports: GetReport) {}

  /** @throws DomainError 404 `report_not_found`, 403 `foreign_unit`. */
  async run(ctx: RequestContext, reportId: string): Promise<ReportEvidence> {
    return reportEvidence(await this.reports.run(ctx, reportId));
  }
}
