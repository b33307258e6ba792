import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { decodeCursor, page, type Page } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SchemeReader } from '../../schemes/index.js';
import { STEP_WORDS } from '../domain/order-machine.js';
import { visibleUnits } from '../domain/who-sees.js';
import { timelineRows, type TimelineRow } from '../persistence/timeline-rows.js';

export type TimelineEntry = TimelineRow & { readonly word: string };

/**
 * What happened to a task, newest first: reports, returns, reminders by stage, orders with their steps. Units see their
 * own part, and of reports and reminders also that of those they consolidate.
 */
@Injectable()
export class ListTaskTimeline {
  constructor(
    private readonly database: Database,
    private readonly schemes: SchemeReader,
  ) {}

  /** @throws DomainError 404 `task_not_found`, 400 `cursor_invalid`. */
  async run(
    { actor }: RequestContext,
    taskId: string,
    query: { readonly cursor?: string; readonly limit: number },
  ): Promise<Page<TimelineEntry>> {
    if ((await this.schemes.schemeIdOf(actor.jurisdictionId, 'task', taskId)) === null) throw noSuch('task', '任务');
    const visibleTo = visibleUnits(actor);
    const filter = { taskId, visibleTo };
    const key = query.cursor ? decodeCursor(query.cursor, filter, ['instant', 'text']) : null;
    const rows = await timelineRows(this.database, actor.jurisdictionId, {
      ...filter,
      before: key && { at: key[0] as string, key: key[1] as string },
      limit: query.limit + 1,
    });
    const entries = rows.map((row) => ({ ...row, word: wordOf(row) }));
    return page(entries, query.limit, filter, (entry) => [entry.at, entry.key]);
  }
}

const WORDS = {
  REPORT_SUBMITTED: '报送进展',
  REPORT_ACCEPTED: '审核通过',
  REPORT_RETURNED: '退回',
  REMINDED: '提醒',
  URGED: '催报',
} as const;

/** By what their stage begins with. */
const REMINDED: Readonly<Record<string, string>> = { REMIND: '提醒', URGE: '催办', SUPERVISE: '建议督办' };

function wordOf({ kind, stage }: TimelineRow): string {
  if (kind === 'REMINDED') return REMINDED[stage?.split('_')[0] ?? ''] ?? WORDS.REMINDED;
  const order = /^ORDER_(.+)$/.exec(kind)?.[1];
  return order === undefined
    ? WORDS[kind as keyof typeof WORDS]
    : `督办单${STEP_WORDS[order as keyof typeof STEP_WORDS]}`;
}
