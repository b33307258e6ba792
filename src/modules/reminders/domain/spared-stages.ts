import type { WorkingCalendar } from '../../../platform/calendar/working-calendar.js';
import { OWN_POSTS } from './addressees.js';
import { stageDay } from './decide-due.js';
import type { ReminderRule, Stage } from './reminder-rules.js';

/** Reports that are alike: of the same unit, scheme and due day, in on the same day, with the same lines in the ledger. */
export interface HandedIn {
  readonly unitId: string;
  readonly schemeId: string;
  readonly dueOn: string;
  /** The day on which the report was first handed in, by a person or by another system. */
  readonly handedInOn: string;
  /** Stages that somebody was told, or that a newer one had overtaken. */
  readonly settled: readonly Stage[];
  readonly count: number;
}

/**
 * Stages that a unit was never asked for, because the report was in before the stage's day: by unit, counted once per
 * report and stage, whoever would have been told. Stages for the supervision office or the coordinator alone are nobody's
 * relief. A stage that the ledger has was asked for after all (the report was sent back).
 * @param span days, `YYYY-MM-DD`, both included, in which the stages fell.
 */
export function sparedStages(
  reports: readonly HandedIn[],
  rulesOf: (schemeId: string) => readonly ReminderRule[],
  calendar: WorkingCalendar,
  span: { readonly from: string; readonly to: string },
): ReadonlyMap<string, number> {
  const spared = new Map<string, number>();
  for (const { unitId, schemeId, dueOn, handedInOn, settled, count } of reports) {
    const stages = rulesOf(schemeId).filter((rule) => {
      if (settled.includes(rule.stage) || !OWN_POSTS.some((post) => rule.recipients.includes(post))) return false;
      const stageOn = stageDay(dueOn, rule, calendar);
      return handedInOn < stageOn && span.from <= stageOn && stageOn <= span.to;
    });
    if (stages.length > 0) spared.set(unitId, (spared.get(unitId) ?? 0) + stages.length * count);
  }
  return spared;
}

/** First and last due day of which a stage may fall into the span. */
export function dueDaysOf(
  span: { readonly from: string; readonly to: string },
  rules: readonly ReminderRule[],
  calendar: WorkingCalendar,
): { readonly from: string; readonly to: string } {
  const offsets = rules.map(({ offsetDays }) => offsetDays);
  return {
    from: calendar.addWorkdays(span.from, -Math.max(0, ...offsets)),
    to: calendar.addWorkdays(span.to, 1 - Math.min(0, ...offsets)),
  };
}
