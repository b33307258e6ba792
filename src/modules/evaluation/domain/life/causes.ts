import { canonicalJson, type JsonValue } from '../../../../platform/json.js';
import type { AcceptedReport, Measurement } from '../facts.js';
import type { RollupInput } from '../rollup-input.js';

/** Why a figure is another one: a fact that came, was replaced or went, or a setting of the scheme. */
export interface Cause {
  readonly type: 'REPORT' | 'MEASUREMENT' | 'SETTING' | 'DUTIES' | 'POLICY' | 'AS_OF' | 'SCOPE' | 'REVISION';
  readonly what: 'NEW' | 'REVISED' | 'WITHDRAWN';
  /** Of the report, the measurement, the item or unit; null for what concerns the whole evaluation. */
  readonly id: string | null;
  /** The fact that it replaces. */
  readonly formerId: string | null;
  readonly periodEnd: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

type Unjudged = Omit<RollupInput, 'policy'>;

/** Which facts and settings differ between two evaluations, by the item that is judged by them. */
export class ChangedFacts {
  private readonly byItem = new Map<string, Cause[]>();

  constructor(before: Unjudged, after: Unjudged) {
    this.addReports(before.reports, after.reports);
    this.addMeasurements(before, after);
    this.addSettings(before, after);
    this.addDuties(before, after);
  }

  /** Of tasks, indicators and units, each cause once. */
  of(itemIds: readonly string[]): Cause[] {
    return [...new Set(itemIds.flatMap((id) => this.byItem.get(id) ?? []))];
  }

  get all(): Cause[] {
    return this.of([...this.byItem.keys()]);
  }

  private add(itemIds: readonly string[], cause: Cause): void {
    for (const id of itemIds) this.byItem.set(id, [...(this.byItem.get(id) ?? []), cause]);
  }

  private addReports(before: readonly AcceptedReport[], after: readonly AcceptedReport[]): void {
    const facts = (reports: readonly AcceptedReport[]): Fact[] =>
      reports.map((report) => ({
        id: report.id,
        key: `${report.taskId} ${report.unitId} ${report.periodEnd}`,
        itemIds: [report.taskId],
        periodEnd: report.periodEnd,
        shown: report.percent,
        whole: { ...report },
      }));
    this.addFacts('REPORT', facts(before), facts(after));
  }

  private addMeasurements(before: Unjudged, after: Unjudged): void {
    const facts = ({ scheme, measurements }: Unjudged): Fact[] => {
      const taskOf = new Map(
        scheme.sections.flatMap(({ tasks }) => tasks.flatMap((task) => task.targets.map(({ id }) => [id, task.id]))),
      );
      const heldAgainst = (id: string): string[] =>
        scheme.indicators.filter(({ referenceIndicatorId }) => referenceIndicatorId === id).map((each) => each.id);
      return measurements.map((fact) => ({
        id: fact.id,
        key: keyOf(fact),
        itemIds: [
          ...(fact.indicatorId ? [fact.indicatorId, ...heldAgainst(fact.indicatorId)] : []),
          ...(fact.targetId ? [fact.targetId, taskOf.get(fact.targetId) ?? fact.targetId] : []),
        ],
        periodEnd: fact.periodEnd,
        shown: fact.value,
        whole: { ...fact },
      }));
    };
    this.addFacts('MEASUREMENT', facts(before), facts(after));
  }

  private addFacts(type: 'REPORT' | 'MEASUREMENT', before: readonly Fact[], after: readonly Fact[]): void {
    const kept = new Map(before.map((fact) => [fact.id, fact]));
    const ids = new Set(after.map(({ id }) => id));
    const gone = new Map(before.filter(({ id }) => !ids.has(id)).map((fact) => [fact.key, fact]));
    for (const fact of after) {
      const same = kept.get(fact.id);
      if (same && canonicalJson(same.whole) === canonicalJson(fact.whole)) continue;
      const former = same ?? gone.get(fact.key) ?? null;
      gone.delete(fact.key);
      this.add(fact.itemIds, {
        type,
        what: former ? 'REVISED' : 'NEW',
        id: fact.id,
        formerId: former && former.id !== fact.id ? former.id : null,
        periodEnd: fact.periodEnd,
        before: former?.shown ?? null,
        after: fact.shown,
      });
    }
    for (const { id, itemIds, periodEnd, shown } of gone.values()) {
      const what = 'WITHDRAWN';
      this.add(itemIds, { type, what, id, formerId: null, periodEnd, before: shown, after: null });
    }
  }

  /** Base values, tolerances, targets, weights, annual plans: whatever of an item the rules look at. */
  private addSettings(before: Unjudged, after: Unjudged): void {
    const settings = ({ scheme }: Unjudged): Map<string, string> =>
      new Map(
        [...scheme.indicators, ...scheme.sections.flatMap(({ tasks }) => tasks)].map((item) => [
          item.id,
          canonicalJson(item as unknown as JsonValue),
        ]),
      );
    this.addChanged('SETTING', settings(before), settings(after));
  }

  private addDuties(before: Unjudged, after: Unjudged): void {
    const duties = ({ obligations }: Unjudged): Map<string, string> =>
      new Map(obligations.map((row) => [row.unitId, canonicalJson(row as unknown as JsonValue)]));
    this.addChanged('DUTIES', duties(before), duties(after));
  }

  private addChanged(
    type: 'SETTING' | 'DUTIES',
    before: ReadonlyMap<string, string>,
    after: ReadonlyMap<string, string>,
  ): void {
    for (const id of new Set([...before.keys(), ...after.keys()])) {
      const [one, other] = [before.get(id), after.get(id)];
      if (one === other) continue;
      const what = one === undefined ? 'NEW' : other === undefined ? 'WITHDRAWN' : 'REVISED';
      this.add([id], { type, what, id, formerId: null, periodEnd: null, before: null, after: null });
    }
  }
}

interface Fact {
  readonly id: string;
  /** Two facts with the same key say the same thing of the same time: the later replaces the earlier. */
  readonly key: string;
  readonly itemIds: readonly string[];
  readonly periodEnd: string;
  readonly shown: string | null;
  readonly whole: { readonly [name: string]: JsonValue };
}

function keyOf({ indicatorId, targetId, series, periodEnd, periodKind = 'OTHER', flow }: Measurement): string {
  return [indicatorId ?? targetId, series, periodEnd, periodKind, String(flow)].join(' ');
}
