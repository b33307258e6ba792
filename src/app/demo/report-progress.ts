import { demoProgress, type DemoFacts, type DemoMeasurement, type DemoReport } from '../../../seeds/demo/progress.js';
import { demoScheme } from '../../../seeds/demo/scheme-input.js';
import {
  AcceptReport,
  ApproveMeasurement,
  AttachEvidence,
  ListObligations,
  OpenReport,
  RecordMeasurement,
  ReturnReport,
  SubmitReport,
  type BroughtFile,
  type ReportView,
} from '../../modules/reporting/index.js';
import { SchemeReader, type SchemeStructure } from '../../modules/schemes/index.js';
import { addDays } from '../../platform/calendar/working-calendar.js';
import { DomainError } from '../../platform/errors.js';
import type { RequestContext } from '../../platform/security/actor.js';
import type { App, Cast } from './cast.js';
import { demoEvidence } from './demo-evidence.js';
import type { SeedFiles } from './seed-files.js';
import { indicatorFinder, taskFinder } from './start-scheme.js';
import type { Timeline } from './timeline.js';

/** Days that the people of the demonstration take over things. */
const REVIEW_DAYS = 2;
const RETURN_DAYS = 1;
const RESUBMIT_DAYS = 3;
/** Statistics of a year are known some weeks after it. */
const STATISTICS_DAYS = 20;

type Obligation = Awaited<ReturnType<ListObligations['run']>>['items'][number];

/** Puts the invented progress on the timeline: who reports, returns, resubmits, accepts and measures what, and when. */
export async function planProgress(
  app: App,
  cast: Cast,
  seed: SeedFiles,
  schemeId: string,
  asOf: string,
  timeline: Timeline,
): Promise<DemoFacts> {
  const { planPeriod } = seed.reading.document;
  const facts = demoProgress(demoScheme(seed.reading, seed.units, seed.resolution), {
    planStart: planPeriod.start,
    planEnd: planPeriod.end,
    asOf,
  });
  const structure = await app.get(SchemeReader, { strict: false }).structure(cast.jurisdictionId, schemeId);
  const obligations = await obligationIndex(app, cast, schemeId);
  const actors = new Reporters(app, cast, structure);
  for (const [number, report] of facts.reports.entries()) {
    const obligation = obligations.get(obligationKey(report, structure));
    if (!obligation) throw new Error(`nobody owes ${report.cycle} ${report.unit} ${JSON.stringify(report.item)}`);
    planReport(timeline, actors, { ...report, evidence: demoEvidence(report, number) }, obligation);
  }
  for (const measurement of facts.measurements) planMeasurement(timeline, actors, measurement, asOf);
  return facts;
}

interface PlannedReport extends DemoReport {
  readonly evidence: BroughtFile | null;
}

function planReport(timeline: Timeline, actors: Reporters, report: PlannedReport, obligation: Obligation): void {
  const day = addDays(obligation.dueOn, report.daysFromDue);
  let view: ReportView;
  const again = async (): Promise<void> => {
    view = await actors.submit(report.unit, view);
  };
  timeline.at(day, async () => {
    view = await actors.report(report, obligation);
  });
  switch (report.course) {
    case 'SUBMITTED':
      return;
    case 'RETURNED':
      timeline.at(addDays(day, RETURN_DAYS), async () => {
        view = await actors.return(report, obligation, view);
      });
      return;
    case 'RETURNED_THEN_ACCEPTED':
      timeline.at(addDays(day, RETURN_DAYS), async () => {
        view = await actors.return(report, obligation, view);
      });
      timeline.at(addDays(day, RESUBMIT_DAYS), again);
      timeline.at(addDays(day, RESUBMIT_DAYS + REVIEW_DAYS), () => actors.accept(obligation, view));
      return;
    case 'ACCEPTED':
      timeline.at(addDays(day, REVIEW_DAYS), () => actors.accept(obligation, view));
  }
}

function planMeasurement(timeline: Timeline, actors: Reporters, measurement: DemoMeasurement, asOf: string): void {
  const published = addDays(measurement.periodEnd, STATISTICS_DAYS);
  // Half-year figures of the last cycle are brought as preliminary ones on its last day.
  const day = published > asOf && measurement.periodEnd <= asOf ? asOf : published;
  timeline.at(day, () => actors.measure(measurement));
}

type Handled = Pick<ReportView, 'id' | 'version'>;

class Reporters {
  private readonly taskOf: ReturnType<typeof taskFinder>;
  private readonly indicatorOf: ReturnType<typeof indicatorFinder>;

  constructor(
    private readonly app: App,
    private readonly cast: Cast,
    private readonly structure: SchemeStructure,
  ) {
    this.taskOf = taskFinder(structure);
    this.indicatorOf = indicatorFinder(structure);
  }

  async report(report: PlannedReport, obligation: Obligation): Promise<ReportView> {
    const { progressText, percent, issues, nextSteps, item } = report;
    const taskId = item.kind === 'task' ? this.taskOf(item.section, item.task).id : null;
    const measures = report.measures.map(({ title, percent: share }) => {
      const measure = this.structure.measures.find((each) => each.taskId === taskId && each.title === title);
      if (!measure) throw new Error(`the task has no measure ${title}`);
      return { measureId: measure.id, percent: share };
    });
    const opened = await this.app.get(OpenReport, { strict: false }).run(this.cast.of(report.unit, 'reporter'), {
      obligationId: obligation.id,
      progressText,
      percent,
      issues,
      nextSteps,
      measures,
    });
    return this.submit(report.unit, await this.attach(report, opened));
  }

  private async attach({ unit, evidence }: PlannedReport, { id, version }: Handled): Promise<Handled> {
    if (!evidence) return { id, version };
    const attached = await this.app
      .get(AttachEvidence, { strict: false })
      .run(this.cast.of(unit, 'reporter'), { holder: { type: 'report', id }, version }, async (_, take) => {
        await take(evidence);
        return {};
      });
    return { id, version: attached.version };
  }

  /**
   * By the approver of the unit, so that it leaves the unit at once; like a person he confirms what is pointed out, and
   * again when others have reported meanwhile and something else is pointed out.
   */
  async submit(unit: string, at: Handled, acknowledgedWarnings: readonly string[] = []): Promise<ReportView> {
    try {
      return await this.app
        .get(SubmitReport, { strict: false })
        .run(this.cast.of(unit, 'approver'), { reportId: at.id, version: at.version, acknowledgedWarnings });
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'warnings_unacknowledged') throw error;
      return this.submit(unit, at, [...acknowledgedWarnings, ...error.errors.map(({ code }) => code)]);
    }
  }

  async accept(obligation: Obligation, { id, version }: ReportView): Promise<void> {
    await this.app.get(AcceptReport, { strict: false }).run(this.reviewer(obligation), { reportId: id, version });
  }

  return(report: DemoReport, obligation: Obligation, { id, version }: ReportView): Promise<ReportView> {
    const reason = report.returnReason ?? '请补充具体数据。';
    return this.app
      .get(ReturnReport, { strict: false })
      .run(this.reviewer(obligation), { reportId: id, version, reason });
  }

  async measure({ item, series, periodEnd, value, flow, source, unit }: DemoMeasurement): Promise<void> {
    const coordinator = this.cast.staff('coordinator');
    const assigned = series === 'ASSIGNED_TARGET';
    const recorded = await this.app
      .get(RecordMeasurement, { strict: false })
      .run(assigned ? coordinator : this.cast.of(unit, 'reporter'), {
        item: item.kind === 'target' ? this.targetOf(item) : { type: 'indicator', id: this.indicatorOf(item).id },
        series,
        periodEnd,
        value,
        flow,
        source,
        ...(assigned && { sourceDocument: source }),
      });
    if (recorded.state !== 'SUBMITTED') return;
    await this.app
      .get(ApproveMeasurement, { strict: false })
      .run(coordinator, { measurementId: recorded.id, version: recorded.version });
  }

  /** 责任单位 are reviewed by the consolidating unit, that one and all indicators by the coordinator. */
  private reviewer({ item, unit, consolidatingUnit }: Obligation): RequestContext {
    return item.type === 'task' && unit.id !== consolidatingUnit.id
      ? this.cast.of(consolidatingUnit.name, 'approver')
      : this.cast.staff('coordinator');
  }

  private targetOf(ref: Extract<DemoMeasurement['item'], { kind: 'target' }>): { type: 'target'; id: string } {
    const taskId = this.taskOf(ref.section, ref.task).id;
    const target = this.structure.targets.find((each) => each.taskId === taskId && each.name === ref.name);
    if (!target) throw new Error(`the task has no target ${ref.name}`);
    return { type: 'target', id: target.id };
  }
}

async function obligationIndex(app: App, cast: Cast, schemeId: string): Promise<ReadonlyMap<string, Obligation>> {
  const list = app.get(ListObligations, { strict: false });
  const index = new Map<string, Obligation>();
  let cursor: string | undefined;
  do {
    const query = { scheme: schemeId, limit: 200, ...(cursor !== undefined && { cursor }) };
    const found = await list.run(cast.staff('coordinator'), query);
    for (const obligation of found.items) {
      index.set(`${obligation.cycle.periodEnd} ${obligation.unit.name} ${obligation.item.id}`, obligation);
    }
    cursor = found.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return index;
}

/** `2023-H1` ends on 30 June. */
function obligationKey({ cycle, unit, item }: DemoReport, structure: SchemeStructure): string {
  const [year, half] = cycle.split('-');
  const id =
    item.kind === 'task' ? taskFinder(structure)(item.section, item.task).id : indicatorFinder(structure)(item).id;
  return `${year}-${half === 'H1' ? '06-30' : '12-31'} ${unit} ${id}`;
}
