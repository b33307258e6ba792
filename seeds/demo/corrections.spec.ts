import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parseScheme } from '../../src/modules/intake/domain/parse-scheme.js';
import type { SeedResolution, SeedScheme, SeedUnits } from '../wuchang-2022/shapes.js';
import { demoCorrections } from './corrections.js';

const read = (file: string): string => readFileSync(new URL(`../wuchang-2022/${file}`, import.meta.url), 'utf8');
const resolution = JSON.parse(read('resolution.json')) as SeedResolution;
const scheme = JSON.parse(read('scheme.expected.json')) as SeedScheme;
const units = JSON.parse(read('units.json')) as SeedUnits;
const ids = {
  units: new Map(units.units.map(({ name }) => [name, `id of ${name}`])),
  groups: new Map(units.groups.map(({ name }) => [name, `id of ${name}`])),
};
const draft = parseScheme(read('scheme.txt'));
const corrections = demoCorrections(draft, resolution, ids);

describe('The demo settles what the reader proposes', () => {
  it('decides each name that the reader found, and no other', () => {
    const clauses = draft.clauses.flatMap(({ lead, responsible }) => [...lead, ...responsible]);
    const decided = corrections.units.map(({ asWritten }) => asWritten);
    expect(new Set(decided)).toEqual(new Set(clauses));
    expect(corrections.units).toContainEqual({
      asWritten: '区政法委',
      decision: 'unit',
      unitId: 'id of 区委政法委',
    });
    expect(corrections.units).toContainEqual({ asWritten: '各街道', decision: 'group', groupId: 'id of 各街道' });
  });

  it('accepts exactly the pairs that the reader proposed', () => {
    const pair = (names: readonly string[]): string => [...names].sort().join('|');
    expect(corrections.acceptSameUnit.map(pair).sort()).toEqual(draft.sameUnit.map(pair).sort());
  });

  it('gives every target the name that a careful reader gives it', () => {
    const names = draft.sections.map((section, s) =>
      section.tasks.map((task, t) =>
        task.targets.map((target, g) => {
          const path = `sections.${s}.tasks.${t}.targets.${g}`;
          return corrections.items.find((item) => item.path === path && item.field === 'name')?.value ?? target.name;
        }),
      ),
    );
    expect(names).toEqual(
      scheme.sections.map(({ tasks }) => tasks.map(({ targets }) => targets.map(({ name }) => name))),
    );
  });

  it('refuses a draft in which a target is missing', () => {
    const [first, ...others] = draft.sections;
    const emptied = { sections: [{ ...first!, tasks: [] }, ...others] };
    expect(() => demoCorrections(emptied, resolution, ids)).toThrow('独角兽');
  });
});
