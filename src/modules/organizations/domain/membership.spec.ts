import { describe, expect, it } from '@jest/globals';
import { requireFreePeriod, requireFreePeriods, type Membership } from './membership.js';

const membership = (validFrom: string, validTo: string | null, id = validFrom): Membership => ({
  id,
  validFrom,
  validTo,
});
const held = [membership('2021-01-01', '2021-12-31'), membership('2023-01-01', null)];

describe('the memberships of a unit in a group', () => {
  it('may follow one another day by day', () => {
    expect(() => requireFreePeriod(membership('2022-01-01', '2022-12-31'), held)).not.toThrow();
  });

  it.each([
    ['on its last day', '2021-12-31', '2022-06-30'],
    ['on its first day', '2022-06-01', '2023-01-01'],
    ['around it', '2020-01-01', '2022-06-30'],
    ['within it', '2021-03-01', '2021-03-01'],
    ['with an open end', '2022-06-01', null],
    ['after an open beginning of the last', '2030-01-01', null],
  ])('do not meet another one %s', (_, from, to) => {
    expect(() => requireFreePeriod(membership(from, to), held)).toThrow('membership_overlaps');
  });

  it('may be shortened, since one does not clash with itself', () => {
    expect(() => requireFreePeriod(membership('2023-01-01', '2023-06-30'), held)).not.toThrow();
  });

  it('do not end before they begin', () => {
    expect(() => requireFreePeriod(membership('2022-02-01', '2022-01-31'), held)).toThrow('period_reversed');
  });

  it('of different units do not clash in one roster', () => {
    const open = membership('2021-01-01', null);
    expect(() =>
      requireFreePeriods([
        { ...open, id: '1', unitId: 'east' },
        { ...open, id: '2', unitId: 'west' },
      ]),
    ).not.toThrow();
    expect(() =>
      requireFreePeriods([
        { ...open, id: '1', unitId: 'east' },
        { ...open, id: '2', unitId: 'east' },
      ]),
    ).toThrow('membership_overlaps');
  });
});
