import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { Reads } from '../../../platform/database/reads.js';
import { CLOCK_KEY, InstallationStore } from '../../../platform/installation/installation-store.js';
import { systemContext } from '../../../platform/security/actor.js';
import { GetProgress, type ProgressView } from '../../evaluation/index.js';
import { JurisdictionReader } from '../../organizations/index.js';
import type { SchemeHeader } from '../../schemes/index.js';
import type { CircularFacts, LightCounts, OrderCounts, ReportCounts, UnitFigures } from '../domain/circular-facts.js';
import { rankUnits, totalOrders, totalReports } from '../domain/circular-figures.js';
import { STATE_WORDS } from '../domain/order-machine.js';
import type { Period } from '../domain/period.js';
import { orderFigures, owingReports, unitReports, type OrderFigure } from '../persistence/circular-figures.js';
import { ladderOf } from '../persistence/ladders.js';

type Figures = Omit<CircularFacts, 'documentNumber'>;

const NOTHING_OWED: ReportCounts = { owed: 0, onTime: 0, late: 0, missing: 0, returned: 0 };
const NO_LIGHTS: LightCounts = { BLUE: 0, GREEN: 0, YELLOW: 0, RED: 0, GREY: 0 };

/** Counts what a circular says. Reports and orders are read in one state of the database. */
@Injectable()
export class CircularFigures {
  constructor(
    private readonly database: Database,
    private readonly progress: GetProgress,
    private readonly jurisdictions: JurisdictionReader,
    private readonly installation: InstallationStore,
  ) {}

  /** @throws DomainError 422 `as_of_outside` for a period outside the plan. */
  async count(
    jurisdictionId: string,
    scheme: SchemeHeader,
    period: Period,
    today: string,
    correlationId: string,
  ): Promise<Figures> {
    // Whoever makes the circular, it shows the whole scheme.
    const everything = systemContext(jurisdictionId, correlationId);
    const progress = await this.progress.run(everything, scheme.id, { asOf: period.end });
    const jurisdiction = await this.jurisdictions.byId(jurisdictionId);
    const demonstration = (await this.installation.get(CLOCK_KEY)) !== null;
    const counted = await this.database.snapshot((reads) =>
      countAll(reads, { jurisdictionId, schemeId: scheme.id, period, today }, progress),
    );
    return {
      schema: 'fengong.circular/1',
      office: `${jurisdiction?.name ?? ''}${counted.office}`,
      scheme: { title: scheme.title, documentNumber: scheme.documentNumber },
      period: { key: period.key, label: period.label, start: period.start, end: period.end },
      asOf: today,
      totals: totalReports(counted.units),
      tasks: progress.overall.tasks,
      lights: progress.overall.lights,
      orderTotals: totalOrders(counted.units),
      units: rankUnits(counted.units),
      owing: counted.owing,
      orders: counted.orders,
      demonstration,
    };
  }
}

type Of = Parameters<typeof unitReports>[1];

async function countAll(reads: Reads, of: Of, progress: ProgressView) {
  const { office } = await ladderOf(reads, of.jurisdictionId, of.schemeId);
  const reports = await unitReports(reads, of);
  const owing = await owingReports(reads, of);
  const orders = await orderFigures(reads, of);
  return {
    office,
    units: unitRows(reports, orders, progress),
    owing,
    orders: orders.map(({ documentNumber, colour, unit, item, deadline, state, overdue }) => ({
      documentNumber,
      colour,
      unit,
      item,
      deadline,
      state: STATE_WORDS[state],
      overdue,
    })),
  };
}

/** A row for every unit that owed, leads a task or has an order. */
function unitRows(
  reports: Awaited<ReturnType<typeof unitReports>>,
  orders: readonly OrderFigure[],
  progress: ProgressView,
): Omit<UnitFigures, 'rank'>[] {
  const leads = progress.units.filter(({ tasksLed }) => tasksLed > 0);
  const names = new Map([
    ...leads.map(({ id, name }) => [id, name] as const),
    ...orders.map(({ unitId, unit }) => [unitId, unit] as const),
    ...reports.map(({ unitId, unit }) => [unitId, unit] as const),
  ]);
  const reportsOf = new Map(reports.map(({ unitId, unit: _name, ...counts }) => [unitId, counts]));
  const lightsOf = new Map(leads.map(({ id, lights }) => [id, lights]));
  return [...names].map(([id, unit]) => ({
    unit,
    ...(reportsOf.get(id) ?? NOTHING_OWED),
    lights: lightsOf.get(id) ?? NO_LIGHTS,
    orders: countOrders(orders.filter(({ unitId }) => unitId === id)),
  }));
}

function countOrders(orders: readonly OrderFigure[]): OrderCounts {
  const count = (of: 'issued' | 'open' | 'overdue'): number => orders.filter((order) => order[of]).length;
  return { issued: count('issued'), open: count('open'), overdue: count('overdue') };
}
