import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { judge } from '../../src/modules/evaluation/domain/indicators/judge.js';
import { context } from '../../src/modules/evaluation/domain/testing/builders.js';
import { FOURTEENTH_PLAN, gdpGrowth } from './fourteenth-plan.js';

const judged = FOURTEENTH_PLAN.map((indicator) => {
  const reference = indicator.goal.kind === 'synchronised' ? gdpGrowth : null;
  const at = context(indicator.measurements, { asOf: '2022-12-31', reference });
  return { ...indicator, ours: judge(indicator.goal, at) };
});

describe('the mid-term evaluation of the national 14th plan, computed from its published figures', () => {
  it('is of the twenty indicators, four early, five ahead, seven as expected, four behind', () => {
    const count = (conclusion: string) => judged.filter(({ published }) => published === conclusion).length;
    expect(judged).toHaveLength(20);
    expect(['ACHIEVED_EARLY', 'AHEAD', 'ON_TRACK', 'BEHIND'].map(count)).toEqual([4, 5, 7, 4]);
  });

  it.each(judged.filter(({ difference }) => difference === null))(
    '$goal.name: our rules say $published too',
    ({ ours, published }) => {
      expect(ours.conclusion).toBe(published);
    },
  );

  it.each(judged.filter(({ difference }) => difference !== null))(
    '$goal.name: our rules say otherwise, and we know why',
    ({ ours, published }) => {
      expect(ours.conclusion).not.toBe(published);
    },
  );

  it('all that was published as behind is behind, and nothing that was published as early or ahead is', () => {
    const behind = (published: string) =>
      judged.filter((indicator) => indicator.published === published && indicator.ours.conclusion === 'BEHIND').length;
    expect(['ACHIEVED_EARLY', 'AHEAD', 'BEHIND'].map(behind)).toEqual([0, 0, 4]);
  });

  it('what has no figure is not assessable', () => {
    const without = judged.filter(({ measurements }) => measurements.length === 0);
    expect(without.map(({ ours }) => ours.conclusion)).toEqual(['NOT_ASSESSABLE', 'NOT_ASSESSABLE']);
  });
});

describe('docs/published-case.md', () => {
  it('shows these indicators, figures and conclusions', () => {
    const document = readFileSync(new URL('../../docs/published-case.md', import.meta.url), 'utf8');
    const rows = document.split('\n').filter((line) => /^\| (?!Indicator|-)/.test(line));
    expect(rows.map(cellsOf)).toEqual(
      judged.map(({ goal, figures, source, published, ours, difference }) => [
        goal.name,
        figures || '–',
        source ?? '–',
        published,
        ours.conclusion,
        difference ?? '',
      ]),
    );
  });
});

function cellsOf(row: string): string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
