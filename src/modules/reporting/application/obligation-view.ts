import { hasRole, type Actor } from '../../../platform/security/actor.js';
import type { JurisdictionCalendar } from '../../calendar/index.js';
import { mayAskForExtension } from '../domain/extension.js';
import { OBLIGATION_TRANSITIONS } from '../domain/obligation-machine.js';
import { reportActions, type ReportAction } from '../domain/report-machine.js';
import { mayJudge, writesFor } from '../domain/who-reviews.js';
import type { ObligationRow, ReportSummary } from '../persistence/obligation-rows.js';

/** `report` begins a report, `correct` a correction of the accepted one, `extend` asks for a later due day. */
export type ObligationNextAction = 'report' | 'correct' | 'extend' | 'exempt';

export type WithActions<Row extends ObligationRow> = Omit<Row, 'report'> & {
  readonly report: (ReportSummary & { readonly nextActions: readonly ReportAction[] }) | null;
  /** Working days until it is due; negative when that day has passed. */
  readonly workdaysLeft: number;
  /** One of its days lies in a year whose holidays are not arranged yet, and may move. */
  readonly provisional: boolean;
  /** What the caller may do now. */
  readonly nextActions: readonly ObligationNextAction[];
};

export function withActions<Row extends ObligationRow>(
  row: Row,
  actor: Actor,
  today: string,
  calendar: JurisdictionCalendar,
): WithActions<Row> {
  const running = row.scheme.state === 'ACTIVE';
  const report = row.report && {
    ...row.report,
    nextActions: running ? actionsOnReport(row, row.report, actor) : [],
  };
  const workdaysLeft = calendar.workdaysBetween(today, row.dueOn);
  const days = [row.dueOn, row.graceUntil, row.closesOn, row.cycle.opensOn, row.cycle.closesOn];
  const provisional = days.some((day) => calendar.isProvisional(day));
  return { ...row, report, workdaysLeft, provisional, nextActions: running ? actionsOn(row, actor, today) : [] };
}

function actionsOn(row: ObligationRow, actor: Actor, today: string): ObligationNextAction[] {
  const exempt = hasRole(actor, 'coordinator') && OBLIGATION_TRANSITIONS.exempt[row.state] !== undefined;
  const extend = writesFor(actor, row.unit.id) && mayAskForExtension(row, today);
  return [
    ...beginning(row, actor, today),
    ...(extend ? (['extend'] as const) : []),
    ...(exempt ? (['exempt'] as const) : []),
  ];
}

function beginning(row: ObligationRow, actor: Actor, today: string): ObligationNextAction[] {
  if (!writesFor(actor, row.unit.id) || row.cycle.opensOn > today || row.closesOn < today) return [];
  if ((row.state === 'PENDING' || row.state === 'RETURNED') && row.report === null) return ['report'];
  if (row.state === 'ACCEPTED' && row.report?.state === 'ACCEPTED') return ['correct'];
  return [];
}

function actionsOnReport(row: ObligationRow, report: ReportSummary, actor: Actor): ReportAction[] {
  const { authorId, submittedBy, releasedBy } = report;
  const reviewed = {
    unitId: row.unit.id,
    consolidatingUnitId: row.consolidatingUnit.id,
    isTask: row.item.type === 'task',
    authorId,
    submittedBy,
    releasedBy,
  };
  return reportActions(report.state, {
    author: writesFor(actor, row.unit.id),
    reviewer: mayJudge(actor, reviewed, report.state),
  });
}
