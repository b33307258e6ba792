import type { Conclusion, Light } from '../../domain/conclusion.js';
import type {
  EvaluationSnapshot,
  LightCounts,
  SnapshotFormer,
  SnapshotIndicator,
  SnapshotMissing,
  SnapshotSection,
  SnapshotTask,
  SnapshotUnit,
} from '../../domain/snapshot.js';
import { INDICATORS, type IndicatorFacts, SECTIONS, type TaskFacts } from './snapshot.facts.js';

export const ELAPSED = '0.49890470974808324';
const CYCLES = ['2022年上半年', '2022年下半年', '2023年上半年'] as const;

/** A mid-term evaluation with the breadth of a real district scheme; its progress is invented. */
export function snapshotFixture(change: Partial<EvaluationSnapshot> = {}): EvaluationSnapshot {
  const indicators = INDICATORS.map(indicator);
  const sections = SECTIONS.map(section);
  const tasks = sections.flatMap((s) => s.tasks);
  const units = unitsOf(tasks);
  return {
    schema: 'fengong.evaluation/1',
    kind: 'MID_TERM',
    asOf: '2023-06-30',
    policy: { name: '默认评价规则', version: 1 },
    scheme: {
      id: '0190a000-0000-7000-8000-000000000001',
      revision: 1,
      title: '武昌区国民经济和社会发展第十四个五年规划和2035年远景目标纲要任务分工方案',
      documentNumber: '武昌政办〔2022〕11号',
      issuer: '武汉市武昌区人民政府办公室',
      jurisdictionName: '武昌区',
      planStart: '2021-01-01',
      planEnd: '2025-12-31',
    },
    elapsed: ELAPSED,
    overall: {
      conclusion: 'BEHIND',
      cappedBy: indicators.filter((i) => i.attribute === 'BINDING' && i.conclusion === 'BEHIND').map((i) => i.name),
      percent: mean(tasks),
      tasks: tasks.length,
      judgedTasks: tasks.filter((task) => task.percent !== null).length,
      reason:
        '23项任务中21项有完成比例，平均完成52.7%，序时进度49.9%。约束性指标“绿化覆盖率”滞后于预期，总体结论为滞后于预期。',
      lights: countLights(tasks),
      indicatorConclusions: countConclusions(indicators),
    },
    indicators,
    sections,
    units,
    missing: missingOf(units),
    inputs: {
      reportIds: Array.from({ length: 180 }, (_, i) => `report-${i}`),
      measurementIds: indicators.flatMap((i) => i.values.map((v) => v.measurementId)),
      reports: Array.from({ length: 180 }, (_, i) => ({
        id: `report-${i}`,
        revision: 1,
        periodEnd: '2023-06-30',
        percent: '50',
        measurePercents: { 'measure-1-1-1': '50' },
      })),
      measurements: indicators.flatMap((i) =>
        i.values.map(({ year, value, measurementId }) => ({
          id: measurementId,
          series: 'ACTUAL' as const,
          periodEnd: `${year}-12-31`,
          value,
        })),
      ),
    },
    demonstration: true,
    ...change,
  };
}

function indicator(facts: IndicatorFacts): SnapshotIndicator {
  const id = `${facts.attribute}-${facts.number}`;
  return {
    ...facts,
    id,
    base: facts.base === null ? null : { year: 2020, value: facts.base },
    values: facts.values.map((value, i) => ({ year: 2021 + i, value, measurementId: `${id}-${2021 + i}` })),
  };
}

function section(facts: (typeof SECTIONS)[number], index: number): SnapshotSection {
  const tasks = facts.tasks.map((task, i) => snapshotTask(task, index + 1, i + 1));
  return {
    id: `section-${index + 1}`,
    number: facts.number,
    title: facts.title,
    percent: mean(tasks),
    lights: countLights(tasks),
    tasks,
  };
}

function snapshotTask(facts: TaskFacts, section: number, number: number): SnapshotTask {
  const light = lightOf(facts.percent);
  const reported = facts.percent !== null;
  return {
    id: `task-${section}-${number}`,
    number,
    title: facts.title,
    lead: facts.lead,
    responsible: facts.responsible,
    percent: facts.percent,
    light,
    reason: reported ? '按举措和量化目标加权平均' : '尚无经审核的进展填报',
    progressText: reported ? facts.progress : null,
    reportedOn: reported ? '2023-06-20' : null,
    measures: [1, 2].map((i) => ({
      id: `measure-${section}-${number}-${i}`,
      name: `举措${i}`,
      weight: '1',
      percent: facts.percent,
      leftOut: reported ? null : '没有填报进度',
    })),
    targets: facts.targets.map((target, i) => ({ id: `target-${section}-${number}-${i}`, ...target })),
  };
}

function lightOf(percent: string | null): Light {
  if (percent === null) return 'GREY';
  const behind = Number(ELAPSED) * 100 - Number(percent);
  if (Number(percent) >= 100) return 'BLUE';
  return behind <= 10 ? 'GREEN' : behind <= 30 ? 'YELLOW' : 'RED';
}

function countLights(tasks: readonly SnapshotTask[]): LightCounts {
  const counts: Record<Light, number> = { BLUE: 0, GREEN: 0, YELLOW: 0, RED: 0, GREY: 0 };
  for (const task of tasks) counts[task.light] += 1;
  return counts;
}

function countConclusions(indicators: readonly SnapshotIndicator[]): Partial<Record<Conclusion, number>> {
  const counts: Partial<Record<Conclusion, number>> = {};
  for (const { conclusion } of indicators) counts[conclusion] = (counts[conclusion] ?? 0) + 1;
  return counts;
}

function mean(tasks: readonly SnapshotTask[]): string | null {
  const judged = tasks.flatMap(({ percent }) => (percent === null ? [] : [Number(percent)]));
  return judged.length === 0 ? null : String(judged.reduce((a, b) => a + b, 0) / judged.length);
}

function unitsOf(tasks: readonly SnapshotTask[]): SnapshotUnit[] {
  const names = [...new Set(tasks.flatMap(({ lead, responsible }) => [...lead, ...responsible]))];
  return names.map((name, i) => {
    const led = tasks.filter(({ lead }) => lead.includes(name));
    const shared = tasks.filter(({ responsible }) => responsible.includes(name));
    const owed = (led.length + shared.length) * CYCLES.length;
    const missing = i % 3 === 0 ? Math.min(2, owed) : 0;
    const late = i % 4 === 1 ? 1 : 0;
    return {
      id: `unit-${i}`,
      name,
      tasksLed: led.length,
      tasksResponsible: shared.length,
      percentLed: mean(led),
      lights: countLights(led),
      reportsOwed: owed,
      reportsOnTime: owed - missing - late,
      reportsLate: late,
      reportsMissing: missing,
      reportsReturned: i % 5 === 0 ? 1 : 0,
    };
  });
}

function missingOf(units: readonly SnapshotUnit[]): SnapshotMissing[] {
  const states = ['PENDING', 'SUBMITTED', 'RETURNED'] as const;
  return units.flatMap((unit, u) =>
    Array.from({ length: unit.reportsMissing }, (_, i) => ({
      obligationId: `obligation-${u}-${i}`,
      unit: unit.name,
      item: SECTIONS[(u + i) % SECTIONS.length]!.tasks[0]!.title,
      cycle: CYCLES[2 - i]!,
      dueOn: i === 0 ? '2023-06-20' : '2022-12-20',
      state: states[(u + i) % states.length]!,
    })),
  );
}

/** A few of everything: quick to lay out. */
export function smallSnapshot(change: Partial<EvaluationSnapshot> = {}): EvaluationSnapshot {
  const { indicators, sections, units, missing } = snapshotFixture();
  return snapshotFixture({
    indicators: indicators.slice(0, 4),
    sections: sections.slice(0, 1),
    units: units.slice(0, 4),
    missing: missing.slice(0, 2),
    ...change,
  });
}

/** An earlier evaluation in which everything stood one step better. */
export function formerFixture({ sections, indicators }: EvaluationSnapshot): SnapshotFormer {
  return {
    number: 1,
    kind: 'ANNUAL',
    asOf: '2022-12-31',
    sha256: 'f'.repeat(64),
    elapsed: '0.4',
    percent: '42',
    tasks: sections.flatMap(({ tasks }) => tasks.map(({ id }) => ({ id, light: 'GREEN' as const, percent: '40' }))),
    indicators: indicators.map(({ id }) => ({ id, conclusion: 'AHEAD' as const, attainment: '0.5' })),
  };
}

/** The first day of a scheme: nothing reported, nothing judged, nothing due. */
export function emptySnapshot(): EvaluationSnapshot {
  const conclusion = 'NOT_ASSESSABLE';
  return snapshotFixture({
    overall: {
      conclusion,
      cappedBy: [],
      percent: null,
      tasks: 0,
      judgedTasks: 0,
      lights: countLights([]),
      indicatorConclusions: {},
      reason: '0项任务中0项有完成比例，不足以评价总体进度。',
    },
    indicators: [],
    sections: [],
    units: [],
    missing: [],
    inputs: { reportIds: [], measurementIds: [], reports: [], measurements: [] },
  });
}
