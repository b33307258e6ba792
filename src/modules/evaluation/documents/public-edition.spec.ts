import { describe, expect, it } from '@jest/globals';
import type { EvaluationSnapshot } from '../domain/snapshot.js';
import { publicEdition } from './public-edition.js';
import { taskTable } from './tables/task-tables.js';
import { snapshotFixture } from './testing/snapshot.fixture.js';

const snapshot = snapshotFixture();
const edition = publicEdition(snapshot, '2023-08-01');

/** Every member with its path; items of a list are all called `[]`. */
function pathsIn(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, `${at}[]`));
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, member]) => pathsIn(member, at === '' ? key : `${at}.${key}`));
}

const LIGHTS = ['BLUE', 'GREEN', 'YELLOW', 'RED', 'GREY'];

describe('the public edition', () => {
  it('has these members and no others, whatever the snapshot holds', () => {
    const more = { secret: '内部', reportIds: ['r1'] };
    const wider = {
      ...snapshot,
      ...more,
      overall: { ...snapshot.overall, ...more, lights: { ...snapshot.overall.lights, ...more } },
      indicators: snapshot.indicators.map((indicator) => ({ ...indicator, ...more })),
      sections: snapshot.sections.map((section) => ({
        ...section,
        ...more,
        tasks: section.tasks.map((task) => ({ ...task, ...more })),
      })),
    } as EvaluationSnapshot;
    expect([...new Set(pathsIn(publicEdition(wider, '2023-08-01')))].sort()).toEqual(
      [
        'schema',
        'title',
        'evaluation',
        'jurisdictionName',
        'plan.name',
        'plan.start',
        'plan.end',
        'document.title',
        'document.number',
        'document.issuer',
        'asOf',
        'publishedOn',
        'elapsed',
        ...['conclusion', 'conclusionWord', 'percent', 'tasks', 'judgedTasks'].map((key) => `overall.${key}`),
        ...LIGHTS.map((light) => `overall.lights.${light}`),
        ...['number', 'attribute', 'name', 'base', 'target', 'latest', 'latestYear'].map(
          (key) => `indicators[].${key}`,
        ),
        ...['conclusion', 'conclusionWord'].map((key) => `indicators[].${key}`),
        'sections[].title',
        'sections[].percent',
        ...LIGHTS.map((light) => `sections[].lights.${light}`),
        ...['number', 'title', 'percent', 'light', 'lightWord'].map((key) => `sections[].tasks[].${key}`),
        'sections[].tasks[].lead[]',
        'correction',
        'partial',
        'demonstration',
      ].sort(),
    );
  });

  it('says nothing of reports, of how it was judged, of who was late, and no id', () => {
    const said = JSON.stringify(edition);
    const tasks = snapshot.sections.flatMap((section) => section.tasks);
    const internal = [
      snapshot.overall.reason,
      snapshot.scheme.id,
      ...tasks.flatMap(({ id, progressText, reason }) => [id, progressText, reason]),
      ...snapshot.indicators.flatMap(({ id, reason }) => [id, reason]),
      ...snapshot.inputs.reportIds,
      ...snapshot.inputs.measurementIds,
      ...snapshot.missing.map(({ cycle }) => cycle),
    ].filter((words) => words !== null);
    expect(internal.filter((words) => said.includes(JSON.stringify(words)))).toEqual([]);
    expect(said).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it('says of tasks what the public edition of the report says, in the same characters', () => {
    const table = taskTable(snapshot, 'PUBLIC').rows.flatMap((row) => (row.kind === 'item' ? [row.cells] : []));
    const published = edition.sections.flatMap(({ tasks }) => tasks);
    expect(published.map((task) => [String(task.number), task.title, task.percent ?? '—', task.lightWord])).toEqual(
      table.map((cells) => [0, 1, 4, 6].map((column) => cells[column]!.text)),
    );
  });

  it('names the document, the days, and that the progress is invented', () => {
    expect(edition).toMatchObject({
      title: '武昌区国民经济和社会发展第十四个五年规划和2035年远景目标纲要实施情况中期评估报告',
      document: { number: '武昌政办〔2022〕11号' },
      asOf: '2023-06-30',
      publishedOn: '2023-08-01',
      elapsed: '49.9%',
      demonstration: true,
      correction: false,
      partial: false,
    });
  });

  it('gives an indicator its base, target and newest value with their years, and marks preliminary ones', () => {
    const [first] = snapshot.indicators;
    const of = (change: object) =>
      publicEdition({ ...snapshot, indicators: [{ ...first!, ...change }] }, '2023-08-01').indicators[0];
    const values = [
      { year: 2022, value: '40.8', measurementId: 'm2', preliminary: true },
      { year: 2021, value: '40.5', measurementId: 'm1' },
    ];
    expect(of({ unit: '%', base: { year: 2020, value: '40.10' }, values })).toMatchObject({
      base: '40.1%（2020年）',
      latest: '40.8%（初步）',
      latestYear: 2022,
    });
    expect(of({ base: null, values: [] })).toMatchObject({ base: null, latest: null, latestYear: null });
  });
});
