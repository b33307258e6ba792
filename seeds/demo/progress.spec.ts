import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { SeedResolution, SeedScheme, SeedUnits } from '../wuchang-2022/shapes.js';
import type { DemoMeasurement, DemoReport, DemoTask } from './demo-facts.js';
import { DEMO_SOURCE } from './measurements.js';
import { consolidatingUnit } from './participants.js';
import { demoProgress } from './progress.js';
import { demoScheme } from './scheme-input.js';
import { DEMO_MARK } from './wording.js';

const read = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(`../wuchang-2022/${file}`, import.meta.url), 'utf8')) as T;

const units = read<SeedUnits>('units.json');
const scheme = demoScheme(read<SeedScheme>('scheme.expected.json'), units, read<SeedResolution>('resolution.json'));
const period = { planStart: '2021-01-01', planEnd: '2025-12-31', asOf: '2023-06-30' };
const facts = demoProgress(scheme, period);

const keyOf = ({ cycle, item, unit }: Pick<DemoReport, 'cycle' | 'item' | 'unit'>): string =>
  `${cycle} ${JSON.stringify(item)} ${unit}`;

function consolidated(task: DemoTask): DemoReport[] {
  const lead = consolidatingUnit(task.participants);
  return facts.reports.filter(
    ({ item, unit }) =>
      item.kind === 'task' && item.section === task.section && item.task === task.number && unit === lead,
  );
}

function actualsBySubject(): Map<string, DemoMeasurement[]> {
  const bySubject = new Map<string, DemoMeasurement[]>();
  for (const measurement of facts.measurements.filter(({ series }) => series === 'ACTUAL')) {
    const subject = JSON.stringify(measurement.item);
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), measurement]);
  }
  return bySubject;
}

const target = (section: string, task: number, name: string): string =>
  JSON.stringify({ kind: 'target', section, task, name });

describe('The invented progress is repeatable and complete', () => {
  it('is the same each time', () => {
    expect(JSON.stringify(demoProgress(scheme, period))).toBe(JSON.stringify(facts));
  });

  it('does not change what was told before when a later half-year is added', () => {
    const earlier = demoProgress(scheme, { ...period, asOf: '2022-12-31' });
    expect(earlier.reports).toEqual(facts.reports.filter(({ cycle }) => cycle <= '2022-H2'));
  });

  it('covers the five half-years to the day of the evaluation', () => {
    expect(facts.cycles.map(({ label }) => label)).toEqual(['2021-H1', '2021-H2', '2022-H1', '2022-H2', '2023-H1']);
    expect(facts.cycles.at(-1)?.elapsed).toBe('0.4989');
  });

  it('answers each obligation once or leaves it open, never both', () => {
    const participants = [...scheme.tasks, ...scheme.indicators].flatMap((item) => item.participants);
    const keys = [...facts.reports, ...facts.missing].map(keyOf);
    expect(keys).toHaveLength(participants.length * facts.cycles.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('resolves the units of a task to known units, each once, with one that consolidates', () => {
    const known = new Set(units.units.map(({ name }) => name));
    for (const item of [...scheme.tasks, ...scheme.indicators]) {
      const names = item.participants.map(({ unit }) => unit);
      expect(names.every((name) => known.has(name))).toBe(true);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toContain(consolidatingUnit(item.participants));
    }
  });
});

describe('Everything invented says so', () => {
  it('marks each text', () => {
    for (const report of facts.reports) {
      const texts = [report.progressText, report.issues, report.nextSteps, report.returnReason ?? DEMO_MARK];
      expect(texts.every((text) => text.startsWith(DEMO_MARK))).toBe(true);
    }
  });

  it('names each figure’s source as invented', () => {
    expect(facts.measurements.every(({ source }) => source === DEMO_SOURCE)).toBe(true);
    expect(DEMO_SOURCE).toContain('演示');
  });
});

describe('Percents and figures stay sensible', () => {
  it('keeps whole percents from 0 to 100', () => {
    const percents = facts.reports.flatMap(({ percent, measures }) => [
      ...(percent === null ? [] : [percent]),
      ...measures.map((measure) => measure.percent),
    ]);
    expect(percents.every((percent) => /^\d{1,3}$/u.test(percent) && Number(percent) <= 100)).toBe(true);
  });

  it('never lets a task or a measure fall back', () => {
    for (const task of scheme.tasks) {
      const reports = consolidated(task);
      const series = [
        reports.map(({ percent }) => Number(percent)),
        ...task.measures.map((_, index) => reports.map(({ measures }) => Number(measures[index]?.percent))),
      ];
      for (const numbers of series) expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    }
  });

  it('reports the measures of a task in its own words and order', () => {
    for (const task of scheme.tasks) {
      for (const report of consolidated(task)) expect(report.measures.map(({ title }) => title)).toEqual(task.measures);
    }
  });

  it('adds cumulative figures up to no more than the goal, none of them negative', () => {
    const actuals = actualsBySubject();
    for (const task of scheme.tasks) {
      for (const { name, value } of task.targets.filter(({ kind }) => kind === 'cumulative')) {
        const flows = actuals.get(target(task.section, task.number, name)) ?? [];
        expect(flows).toHaveLength(3);
        expect(flows.every((flow) => flow.flow && Number(flow.value) >= 0)).toBe(true);
        expect(flows.reduce((sum, flow) => sum + Number(flow.value), 0)).toBeLessThanOrEqual(Number(value));
      }
    }
  });

  it('moves levels from their base towards the goal and not beyond it', () => {
    const actuals = actualsBySubject();
    for (const task of scheme.tasks) {
      for (const { name, value, baseValue } of task.targets.filter(({ kind }) => kind === 'level')) {
        const states = (actuals.get(target(task.section, task.number, name)) ?? []).map((state) => Number(state.value));
        expect([Number(baseValue), ...states, Number(value)]).toEqual(
          [Number(baseValue), ...states, Number(value)].sort((a, b) => a - b),
        );
      }
    }
  });

  it('tells the same figure where a target repeats an indicator', () => {
    const actuals = actualsBySubject();
    const values = (subject: string) => actuals.get(subject)?.map(({ periodEnd, value }) => [periodEnd, value]);
    const indicator = (number: number) => JSON.stringify({ kind: 'indicator', attribute: 'EXPECTED', number });
    expect(values(target('五', 1, '城镇调查失业率'))).toEqual(values(indicator(7)));
    expect(values(target('四', 1, '每千常住人口执业(助理)医师数'))).toEqual(values(indicator(8)));
  });
});

describe('The story has something of everything', () => {
  const last = (section: string, task: number): DemoReport | undefined => {
    const found = scheme.tasks.find((candidate) => candidate.section === section && candidate.number === task);
    return found && consolidated(found).at(-1);
  };

  it('finishes one task, holds one back, and one lead never reports', () => {
    expect(last('七', 1)?.percent).toBe('100');
    expect(Number(last('二', 3)?.percent)).toBeLessThan(20);
    expect(last('七', 3)).toBeUndefined();
    expect(last('五', 4)?.cycle).toBe('2022-H1');
  });

  it('leaves two binding indicators without what an assessment needs', () => {
    const judged = new Set(
      facts.measurements.flatMap(({ item }) =>
        item.kind === 'indicator' && item.attribute === 'BINDING' ? [item.number] : [],
      ),
    );
    expect([...judged].sort()).toEqual([2, 4, 5, 6]);
  });

  it('has late and missing reports, two returned ones and two that wait for review', () => {
    const courses = facts.reports.map(({ course }) => course).filter((course) => course !== 'ACCEPTED');
    expect(courses.sort()).toEqual(['RETURNED', 'RETURNED_THEN_ACCEPTED', 'SUBMITTED', 'SUBMITTED']);
    expect(
      facts.reports.every(({ course, returnReason }) => course.startsWith('RETURNED') === (returnReason !== null)),
    ).toBe(true);
    const late = facts.reports.filter(({ daysFromDue }) => daysFromDue > 0).length;
    expect(late / facts.reports.length).toBeGreaterThan(0.04);
    expect(late / facts.reports.length).toBeLessThan(0.15);
    expect(facts.missing.length / facts.reports.length).toBeLessThan(0.1);
    expect(facts.missing.length).toBeGreaterThan(0);
  });
});
