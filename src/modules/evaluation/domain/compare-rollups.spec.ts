import { describe, expect, it } from '@jest/globals';
import { compareRollups, countChanges, type Picture } from './compare-rollups.js';
import { RATING_POLICY_V1 } from './policy.js';
import type { RollupInput } from './rollup-input.js';
import { rollup } from './rollup.js';
import { actual, hundredthDay, indicator, input, report, task, withIndicators } from './testing/builders.js';

const asOf = hundredthDay(50);
const told = (taskId: string, percent: string) => report(taskId, { periodEnd: asOf, reportedOn: asOf, percent });
const picture = (of: RollupInput, visible: Picture['visible'] = () => true): Picture => ({
  outline: of,
  result: rollup(of),
  visible,
});
const tasks = (...percents: readonly (string | null)[]) =>
  input(
    percents.map((_, index) => task(`t${index}`)),
    { reports: percents.flatMap((percent, index) => (percent === null ? [] : [told(`t${index}`, percent)])) },
  );
const changes = (before: RollupInput, after: RollupInput) => compareRollups(picture(before), picture(after));
const nodes = (before: RollupInput, after: RollupInput) =>
  changes(before, after).map(({ change, type, id }) => `${change} ${type} ${id}`);

describe('Two pictures of a scheme', () => {
  it('that are alike have no difference', () => {
    expect(changes(tasks('50', '20'), tasks('50', '20'))).toEqual([]);
  });

  it('are told apart with both figures and lights, what got worse first', () => {
    const [first, ...rest] = changes(tasks('50', '20', '50'), tasks('30', '50', '51'));
    expect(first).toMatchObject({
      type: 'TASK',
      id: 't0',
      change: 'WORSE',
      before: { percent: '50', light: 'GREEN' },
      after: { percent: '30', light: 'YELLOW' },
      percentChange: '-20',
    });
    expect(rest.map(({ change, type, id }) => `${change} ${type} ${id}`)).toEqual([
      'BETTER TASK t1',
      'FIGURES SCHEME scheme',
      'FIGURES SECTION section',
      'FIGURES TASK t2',
    ]);
  });

  it('put the greater change first among equals', () => {
    const worse = nodes(tasks('50', '50', '50'), tasks('39', '19', '29')).filter((node) => node.includes('TASK'));
    expect(worse).toEqual(['WORSE TASK t1', 'WORSE TASK t2', 'WORSE TASK t0']);
  });

  it('call a node without a judgement on one side neither better nor worse', () => {
    expect(nodes(tasks('50', null), tasks('50', '10'))).toContain('OTHERWISE TASK t1');
    expect(changes(tasks('50', null), tasks('50', '10')).find(({ id }) => id === 't1')?.percentChange).toBeNull();
  });

  it('name tasks that came or went with a revision of the scheme', () => {
    expect(nodes(tasks('50'), tasks('50', '50'))).toContain('ADDED TASK t1');
    expect(nodes(tasks('50', '50'), tasks('50'))).toContain('GONE TASK t1');
  });

  it('put a binding indicator before the others', () => {
    const two = (value: string) =>
      withIndicators(
        input([task('t0')], {
          measurements: ['e', 'b'].map((id) => actual(asOf, value, { indicatorId: id })),
        }),
        [
          indicator('e', { base: { year: 2022, value: '0' } }),
          indicator('b', { base: { year: 2022, value: '0' }, attribute: 'BINDING' }),
        ],
      );
    const found = changes(two('60'), two('20'));
    expect(found.map(({ type, id, change }) => [type, id, change])).toEqual([
      ['INDICATOR', 'b', 'WORSE'],
      ['INDICATOR', 'e', 'WORSE'],
      ['SCHEME', 'scheme', 'OTHERWISE'],
    ]);
    expect(found[0]).toMatchObject({
      binding: true,
      before: { percent: '60', actual: '60', conclusion: 'AHEAD' },
      after: { percent: '20', actual: '20', conclusion: 'BEHIND' },
      percentChange: '-40',
    });
  });

  it('under two policies differ where the policies do', () => {
    const of = tasks('45');
    const narrow = { ...of, policy: { ...RATING_POLICY_V1, version: 2, lights: { greenUpTo: '1', yellowUpTo: '5' } } };
    expect(nodes(of, narrow)).toEqual(['WORSE TASK t0', 'FIGURES SCHEME scheme', 'FIGURES SECTION section']);
  });

  it('show what one may not see on neither side, but always the scheme', () => {
    const visible: Picture['visible'] = (type, id) => type === 'TASK' && id === 't0';
    const seen = compareRollups(picture(tasks('50', '20'), visible), picture(tasks('30', '50'), visible));
    expect(seen.map(({ type, id }) => `${type} ${id}`)).toEqual(['TASK t0', 'SCHEME scheme']);
  });

  it('are counted by what happened', () => {
    expect(countChanges(changes(tasks('50', '20', '50'), tasks('30', '50', '51')))).toEqual({
      WORSE: 1,
      BETTER: 1,
      OTHERWISE: 0,
      ADDED: 0,
      GONE: 0,
      FIGURES: 3,
    });
  });
});
