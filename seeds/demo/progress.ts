import { halfYearCycles } from './cycles.js';
import type {
  DemoCycle,
  DemoFacts,
  DemoIndicator,
  DemoMeasurement,
  DemoObligationKey,
  DemoParticipant,
  DemoPeriod,
  DemoReport,
  DemoScheme,
  DemoTask,
} from './demo-facts.js';
import { diceFor } from './dice.js';
import { reviewException } from './exceptions.js';
import { indicatorMeasurements, targetMeasurements } from './measurements.js';
import { leadReports, paceOf, percentDone, type Pace } from './pace.js';
import { consolidatedProgress, indicatorProgress, issuesText, nextStepsText, ownProgress } from './wording.js';

export type * from './demo-facts.js';

const MISSING_PERCENT = 4;
const LATE_PERCENT = 8;

/**
 * Invents the progress of a scheme for the demonstration: reports per obligation, the obligations that stay unanswered,
 * and figures for indicators and targets. Pure, and the same for the same input; every text says that it is invented.
 */
export function demoProgress(scheme: DemoScheme, period: DemoPeriod): DemoFacts {
  const cycles = halfYearCycles(period);
  const tasks = scheme.tasks.map((task) => ({
    task,
    measurements: task.targets.flatMap((target) => targetMeasurements(task, target, cycles)),
  }));
  const indicators = scheme.indicators.map((indicator) => ({
    indicator,
    measurements: indicatorMeasurements(indicator, cycles),
  }));
  const answers = cycles.flatMap((cycle) => [
    ...indicators.flatMap(({ indicator, measurements }) => indicatorAnswers(indicator, cycle, measurements)),
    ...tasks.flatMap(({ task, measurements }) => taskAnswers(task, cycle, measurements)),
  ]);
  return {
    cycles,
    reports: answers.filter((answer): answer is DemoReport => 'course' in answer),
    missing: answers.filter((answer) => !('course' in answer)),
    measurements: [...indicators, ...tasks].flatMap(({ measurements }) => measurements),
  };
}

/** A report, or the bare key of an obligation that nobody answers. */
type Answer = DemoReport | DemoObligationKey;

function taskAnswers(task: DemoTask, cycle: DemoCycle, measurements: readonly DemoMeasurement[]): Answer[] {
  const pace = paceOf(task.section, task.number);
  const item = { kind: 'task', section: task.section, task: task.number } as const;
  return task.participants.map((participant) => {
    const key: DemoObligationKey = { cycle: cycle.label, item, unit: participant.unit };
    const answered = participant.consolidates ? leadReports(pace, cycle) : answeredByOthers(key, participant);
    if (!answered) return key;
    const content = participant.consolidates
      ? consolidatedContent(task, pace, cycle, measurements)
      : ownContent(task, pace, cycle, participant.unit);
    return { ...key, ...content, ...handling(key) };
  });
}

function indicatorAnswers(
  indicator: DemoIndicator,
  cycle: DemoCycle,
  measurements: readonly DemoMeasurement[],
): Answer[] {
  const item = { kind: 'indicator', attribute: indicator.attribute, number: indicator.number } as const;
  return indicator.participants.map((participant) => {
    const key: DemoObligationKey = { cycle: cycle.label, item, unit: participant.unit };
    if (!participant.consolidates && !answeredByOthers(key, participant)) return key;
    return {
      ...key,
      progressText: indicatorProgress(indicator, cycle, measurements),
      percent: null,
      issues: issuesText('ON_TRACK', cycle.label, indicator.name),
      nextSteps: nextStepsText(indicator.name, '0'),
      measures: [],
      ...handling(key),
    };
  });
}

type Content = Pick<DemoReport, 'progressText' | 'percent' | 'issues' | 'nextSteps' | 'measures'>;

function consolidatedContent(
  task: DemoTask,
  pace: Pace,
  cycle: DemoCycle,
  measurements: readonly DemoMeasurement[],
): Content {
  const ref = [task.section, String(task.number)];
  const percents = task.measures.map((title) => percentDone(pace, cycle, ...ref, title));
  const measures = task.measures.map((title, index) => ({ title, percent: String(percents[index]) }));
  const percent = String(percents.length > 0 ? mean(percents) : percentDone(pace, cycle, ...ref));
  return {
    progressText: consolidatedProgress(task, cycle, percent, measures, measurements),
    percent,
    issues: issuesText(pace, cycle.label, ...ref),
    nextSteps: nextStepsText(task.title, percent),
    measures,
  };
}

function ownContent(task: DemoTask, pace: Pace, cycle: DemoCycle, unit: string): Content {
  const percent = String(percentDone(pace, cycle, task.section, String(task.number), unit));
  return {
    progressText: ownProgress(task, cycle, unit, percent),
    percent,
    issues: issuesText(pace, cycle.label, task.title, unit),
    nextSteps: nextStepsText(task.title, percent),
    measures: [],
  };
}

/** Whole percent, rounded down: 100 only when every part is. */
function mean(percents: readonly number[]): number {
  return Math.floor(percents.reduce((sum, percent) => sum + percent, 0) / percents.length);
}

function answeredByOthers(key: DemoObligationKey, participant: DemoParticipant): boolean {
  if (reviewException(key) !== null) return true;
  return !diceFor('missing', ...keyWords(key), participant.role).chance(MISSING_PERCENT);
}

type Handling = Pick<DemoReport, 'daysFromDue' | 'course' | 'returnReason'>;

function handling(key: DemoObligationKey): Handling {
  const dice = diceFor('handling', ...keyWords(key));
  const daysFromDue = dice.chance(LATE_PERCENT) ? dice.between(1, 12) : dice.between(-9, -1);
  const exception = reviewException(key);
  return {
    daysFromDue,
    course: exception?.course ?? 'ACCEPTED',
    returnReason: exception?.returnReason ?? null,
  };
}

function keyWords({ cycle, item, unit }: DemoObligationKey): (string | number)[] {
  return item.kind === 'task' ? [cycle, item.section, item.task, unit] : [cycle, item.attribute, item.number, unit];
}
