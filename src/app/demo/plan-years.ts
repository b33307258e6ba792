import {
  ApproveAnnualPlan,
  ListAnnualPlans,
  MarkMilestone,
  ProposeAnnualPlan,
  SaveAnnualPlan,
  type AnnualPlanView,
} from '../../modules/schemes/index.js';
import type { App, Cast } from './cast.js';
import type { Timeline } from './timeline.js';

const YEAR = 2023;
const WRITTEN_ON = `${YEAR}-02-20`;
const APPROVED_ON = `${YEAR}-02-24`;
const CHECKED_ON = `${YEAR}-06-16`;
const REVISED_ON = `${YEAR}-05-18`;
const REVISION_APPROVED_ON = `${YEAR}-05-22`;

type Percents = readonly [string, string, string, string];
/** Invented: slower in the first half of the year than the share of the plan that passes, or faster. */
const LATE: Percents = ['40', '45', '52', '60'];
const EARLY: Percents = ['45', '53', '58', '62'];
const CUT_BACK: Percents = ['45', '47', '50', '55'];

type Row = Awaited<ReturnType<ListAnnualPlans['run']>>['items'][number];

/**
 * Annual plans of 2023 for the first task of each section: all but the last are approved, so that their path is what the
 * task is held against, one of them is revised in May, and the last one waits for the coordinator.
 */
export async function planYears(app: App, cast: Cast, schemeId: string, timeline: Timeline): Promise<void> {
  const firsts = await firstTasks(app, cast, schemeId);
  firsts.forEach((row, index) => {
    const plan = new DemoPlan(app, cast, row);
    const percents = index % 2 === 0 ? LATE : EARLY;
    timeline.at(WRITTEN_ON, () => plan.propose(percents, null));
    if (index === firsts.length - 1) return;
    timeline.at(APPROVED_ON, () => plan.approve());
    if (index === 1) {
      timeline.at(REVISED_ON, () =>
        plan.propose(CUT_BACK, '因用地手续调整，下半年开工，年度进度相应调低（演示数据）。'),
      );
      timeline.at(REVISION_APPROVED_ON, () => plan.approve());
    }
    timeline.at(CHECKED_ON, () => plan.markFirstMilestone());
  });
}

async function firstTasks(app: App, cast: Cast, schemeId: string): Promise<readonly Row[]> {
  const query = { year: YEAR, limit: 200 };
  const { items } = await app.get(ListAnnualPlans, { strict: false }).run(cast.staff('coordinator'), schemeId, query);
  const bySection = new Map<string, Row>();
  for (const row of items) {
    if (row.lead && !bySection.has(row.task.section)) bySection.set(row.task.section, row);
  }
  return [...bySection.values()];
}

/** The plan of one task; its acts follow each other on the timeline. */
class DemoPlan {
  private newest: AnnualPlanView | null = null;

  constructor(
    private readonly app: App,
    private readonly cast: Cast,
    private readonly row: Row,
  ) {}

  async propose(percents: Percents, note: string | null): Promise<void> {
    const saved = await this.app
      .get(SaveAnnualPlan, { strict: false })
      .run(this.reporter(), { ...this.at(), content: { percents, milestones: this.milestones(), note } });
    this.newest = saved;
    this.newest = await this.app.get(ProposeAnnualPlan, { strict: false }).run(this.reporter(), this.at());
  }

  async approve(): Promise<void> {
    this.newest = await this.app
      .get(ApproveAnnualPlan, { strict: false })
      .run(this.cast.staff('coordinator'), this.at());
  }

  async markFirstMilestone(): Promise<void> {
    const [first] = this.newest?.milestones ?? [];
    if (!first) throw new Error(`the plan of ${this.row.task.title} has no milestone`);
    const mark = { milestoneId: first.id, doneOn: CHECKED_ON, evidence: '上半年填报（演示数据）' };
    this.newest = await this.app.get(MarkMilestone, { strict: false }).run(this.reporter(), { ...this.at(), ...mark });
  }

  /** A revision keeps what was planned before. */
  private milestones() {
    const known = this.newest?.milestones.map(({ id, title, dueOn }) => ({ id, title, dueOn }));
    return (
      known ?? [
        { title: '完成上半年工作自查', dueOn: `${YEAR}-06-20` },
        { title: '完成年度任务并提交总结', dueOn: `${YEAR}-12-20` },
      ]
    );
  }

  private at() {
    return { taskId: this.row.task.id, year: YEAR, version: this.newest?.version ?? 0 };
  }

  private reporter() {
    if (!this.row.lead) throw new Error(`nobody consolidates ${this.row.task.title}`);
    return this.cast.of(this.row.lead.name, 'reporter');
  }
}
