import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { visibleUnits } from '../domain/who-reads.js';
import { taskWithReports, type TaskReportRow, type TaskWithReports } from '../persistence/task-report-rows.js';

export interface TaskReports extends Page<TaskReportRow> {
  readonly task: Omit<TaskWithReports, 'reports'>;
}

/** A task and what has been reported on it, newest period first. Units see their own reports and those they consolidate. */
@Injectable()
export class ListTaskReports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError 404 `task_not_found`, 400 `cursor_invalid`. */
  async run(
    { actor }: RequestContext,
    taskId: string,
    query: { readonly cursor?: string; readonly limit: number },
  ): Promise<TaskReports> {
    const visibleTo = visibleUnits(actor);
    const filter = { taskId, visibleTo };
    const key = query.cursor ? decodeCursor(query.cursor, filter, ['day', 'uuid']) : null;
    const found = await taskWithReports(this.database, actor.jurisdictionId, {
      ...filter,
      today: this.clock.today(),
      after: key && { periodEnd: key[0] as string, id: key[1] as string },
      limit: query.limit + 1,
    });
    if (!found) throw noSuch('task', '任务');
    const { reports, ...task } = found;
    return { task, ...page(reports, query.limit, filter, (report) => [report.periodEnd, report.id]) };
  }
}
