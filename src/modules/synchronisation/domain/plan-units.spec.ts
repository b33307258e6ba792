import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planUnits, type KnownUnit, type UnitItem, type UnitState } from './plan-units.js';
import { unitsAfter } from './testing/apply-plans.js';

const TODAY = '2023-06-30';
const OWES = { code: 'unfinished_obligations', detail: '还有 3 项' } as const;

const item = (externalId: string, name: string, more: Partial<UnitItem> = {}): UnitItem => ({
  ...{ externalId, name, aliases: [], active: true, adopt: false },
  ...more,
});
const unit = (name: string, more: Partial<KnownUnit> = {}): KnownUnit => ({
  ...{ id: `id ${name}`, name, active: true, validTo: null, successorId: null, aliases: [] },
  ...{ externalId: null, endedBySource: false },
  ...more,
});
const state = (...units: KnownUnit[]): UnitState => ({ units, groupNames: ['各街道'], duties: new Map() });
const outcomes = (items: readonly UnitItem[], of: UnitState, full = false) =>
  planUnits(items, of, full).items.map(({ externalId, outcome, code }) => [externalId, outcome, code]);

describe('what an office system says of its units', () => {
  it('makes units that are not here, and leaves alone what is as it says', () => {
    const here = state(unit('区发改局', { externalId: 'U-1', aliases: ['区发展改革局'] }));
    const plan = planUnits([item('U-1', '区发改局'), item('U-2', ' 区教育局 ', { aliases: ['区教委'] })], here, false);
    expect(plan.items.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'CREATED']);
    expect(plan).toMatchObject({ changed: [], made: [{ externalId: 'U-2', name: '区教育局', aliases: ['区教委'] }] });
  });

  it('renames a unit, which keeps its old name as an alias', () => {
    const plan = planUnits([item('U-1', '区发展和改革局')], state(unit('区发改局', { externalId: 'U-1' })), false);
    expect(plan.items[0]).toMatchObject({
      outcome: 'UPDATED',
      changes: [
        { field: 'name', before: '区发改局', after: '区发展和改革局' },
        { field: 'aliases', before: [], after: ['区发改局'] },
      ],
    });
  });

  it('gives a unit one of its aliases as its name, and the name as an alias', () => {
    const here = state(unit('区发改局', { externalId: 'U-1', aliases: ['区发展改革局'] }));
    const [step] = planUnits([item('U-1', '区发展改革局')], here, false).changed;
    expect(step).toMatchObject({ addedAliases: ['区发改局'], removedAliases: ['区发展改革局'] });
  });

  it('lets two units exchange their names', () => {
    const here = state(unit('甲局', { externalId: 'U-1' }), unit('乙局', { externalId: 'U-2' }));
    const plan = planUnits([item('U-1', '乙局'), item('U-2', '甲局')], here, false);
    expect(plan.changed.map(({ name, addedAliases }) => [name, addedAliases])).toEqual([
      ['乙局', []],
      ['甲局', []],
    ]);
  });

  it('proposes a unit of the same name and takes it only when that is confirmed', () => {
    const here = state(unit('区教育局', { aliases: ['区教委'] }));
    for (const name of ['区教育局', '区教委']) {
      expect(planUnits([item('U-1', name)], here, false)).toMatchObject({
        items: [{ outcome: 'REFUSED', code: 'adoption_needed', proposal: { id: 'id 区教育局', name: '区教育局' } }],
        ...{ made: [], changed: [] },
      });
    }
    const [adopted] = planUnits([item('U-1', '区教育局', { adopt: true })], here, false).items;
    expect(adopted).toMatchObject({
      ...{ outcome: 'UPDATED', id: 'id 区教育局' },
      changes: [{ field: 'externalId', before: null, after: 'U-1' }],
    });
  });

  it('refuses names that denote somebody else, the old name of a renamed unit included', () => {
    const here = state(unit('甲局', { externalId: 'U-1' }), unit('乙局', { externalId: 'U-2', aliases: ['乙委'] }));
    const taken = ['各街道', '甲局', '乙局', '乙委'].map((name) => outcomes([item('U-9', name)], here)[0]);
    expect(taken).toEqual(Array(4).fill(['U-9', 'REFUSED', 'name_taken']));
    expect(outcomes([item('U-1', '丙局'), item('U-9', '甲局')], here)).toEqual([
      ['U-1', 'UPDATED', null],
      ['U-9', 'REFUSED', 'name_taken'],
    ]);
    expect(outcomes([item('U-1', '甲局', { aliases: ['乙委'] })], here)).toEqual([['U-1', 'REFUSED', 'name_taken']]);
  });

  it('gives neither of two what both want, and one nothing twice', () => {
    expect(outcomes([item('U-1', '甲局'), item('U-2', '甲局')], state())).toEqual([
      ['U-1', 'REFUSED', 'name_taken'],
      ['U-2', 'REFUSED', 'name_taken'],
    ]);
    expect(outcomes([item('U-1', '甲局'), item('U-1', '乙局')], state())).toEqual([
      ['U-1', 'REFUSED', 'external_id_repeated'],
      ['U-1', 'REFUSED', 'external_id_repeated'],
    ]);
    const here = state(unit('甲局', { aliases: ['甲委'] }));
    const both = [item('U-1', '甲局', { adopt: true }), item('U-2', '甲委', { adopt: true })];
    expect(outcomes(both, here).map(([, , code]) => code)).toEqual(['adoption_ambiguous', 'adoption_ambiguous']);
  });

  it('refuses a rename onto a name whose unit was to give it up and may not', () => {
    const here = state(unit('甲局', { externalId: 'U-1' }), unit('乙局', { externalId: 'U-2' }));
    expect(outcomes([item('U-1', '乙局'), item('U-2', '各街道')], here)).toEqual([
      ['U-1', 'REFUSED', 'name_taken'],
      ['U-2', 'REFUSED', 'name_taken'],
    ]);
  });

  it('ends what it says has ended, or leaves out of a full list, and keeps what owes something', () => {
    const here = {
      ...state(unit('甲局', { externalId: 'U-1' }), unit('乙局', { externalId: 'U-2' }), unit('丙局')),
      duties: new Map([['id 乙局', [OWES]]]),
    };
    const named = [item('U-1', '甲局', { active: false }), item('U-2', '乙局', { active: false })];
    for (const plan of [planUnits(named, here, false), planUnits([item('U-3', '丁局')], here, true)]) {
      expect(plan.items.filter(({ externalId }) => externalId !== 'U-3')).toMatchObject([
        { externalId: 'U-1', outcome: 'ENDED', owes: [] },
        { externalId: 'U-2', outcome: 'KEPT', owes: [OWES] },
      ]);
      expect(plan.changed.map(({ unit: { name }, active }) => [name, active])).toEqual([['甲局', false]]);
    }
    expect(outcomes([item('U-3', '丁局')], here)).toEqual([['U-3', 'CREATED', null]]);
  });

  it('brings back only what it has ended itself', () => {
    const ended = { externalId: 'U-1', active: false, validTo: '2023-01-31' };
    expect(outcomes([item('U-1', '甲局')], state(unit('甲局', { ...ended, endedBySource: true })))).toEqual([
      ['U-1', 'UPDATED', null],
    ]);
    const merged = [unit('甲局', ended), unit('甲局', { ...ended, endedBySource: true, successorId: 'id 乙局' })];
    for (const one of merged) {
      expect(outcomes([item('U-1', '甲局')], state(one))).toEqual([['U-1', 'REFUSED', 'dissolved_here']]);
    }
    expect(outcomes([item('U-7', '庚局', { active: false })], state())).toEqual([['U-7', 'UNCHANGED', null]]);
  });
});

const NAMES = ['甲', '乙', '丙', '丁', '戊', '各街道'];
const someName = fc.constantFrom(...NAMES);
const someItems = fc.array(
  fc.record({
    externalId: fc.constantFrom('1', '2', '3', '4', '5'),
    name: someName,
    aliases: fc.array(someName, { maxLength: 1 }),
    active: fc.boolean(),
    adopt: fc.boolean(),
  }),
  { maxLength: 6 },
);
/** Units of different names and ids; every name denotes one of them at most. */
const someState = fc
  .record({
    names: fc.uniqueArray(
      someName.filter((name) => name !== '各街道'),
      { maxLength: 5 },
    ),
    facts: fc.array(fc.record({ alias: fc.boolean(), known: fc.boolean(), active: fc.boolean(), owes: fc.boolean() }), {
      ...{ minLength: 5, maxLength: 5 },
    }),
  })
  .map(({ names, facts }): UnitState => {
    const units: KnownUnit[] = [];
    for (const [index, name] of names.entries()) {
      const { alias, known, active } = facts[index]!;
      const last = units.at(-1);
      if (alias && last) units[units.length - 1] = { ...last, aliases: [...last.aliases, name] };
      else {
        const standing = active ? {} : { validTo: '2023-01-31', endedBySource: known };
        units.push(unit(name, { externalId: known ? String(index + 1) : null, active, ...standing }));
      }
    }
    const owing = units.filter((_, index) => facts[index]!.owes).map(({ id }) => [id, [OWES]] as const);
    return { units, groupNames: ['各街道'], duties: new Map(owing) };
  });

describe('any list, on any directory', () => {
  it('carried out twice changes nothing the second time, and leaves every name to one unit', () => {
    fc.assert(
      fc.property(someItems, someState, fc.boolean(), (items, before, full) => {
        const after = unitsAfter(before, planUnits(items, before, full), TODAY);
        const names = after.units.flatMap(({ name, aliases }) => [name, ...aliases]);
        expect(new Set(names).size).toBe(names.length);
        const again = planUnits(items, after, full);
        expect(again).toMatchObject({ made: [], changed: [] });
        expect(after.units.length).toBeGreaterThanOrEqual(before.units.length);
        for (const { id } of after.units.filter(({ active }) => !active)) {
          const owed = before.duties.has(id) && before.units.find((one) => one.id === id)?.active;
          expect(owed ?? false).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('means the same in any order', () => {
    const shuffled = someItems.chain((items) =>
      fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
    );
    const told = (items: readonly UnitItem[], of: UnitState): string[] =>
      planUnits(items, of, true)
        .items.map(({ index: _, ...one }) => JSON.stringify(one))
        .sort();
    fc.assert(
      fc.property(shuffled, someState, ([items, others], of) => {
        expect(told(others, of)).toEqual(told(items, of));
      }),
      { numRuns: 500 },
    );
  });
});
