import { describe, expect, it } from '@jest/globals';
import { foreignUnits } from './foreign-units.js';

const reader = { posts: [{ role: 'reporter', unitId: 'own' }] } as const;

describe('the units whose data an answer holds', () => {
  it('are named as unitId or as unit, however deep, once each and sorted', () => {
    const body = {
      items: [
        { unit: { id: 'b', name: '区教育局' }, reports: [{ unitId: 'a' }] },
        { unitId: 'b', unit: { id: 'own' } },
      ],
    };
    expect(foreignUnits(body, reader)).toEqual(['a', 'b']);
  });

  it('are not those for which the reader has a post, and not those that consolidate or lead', () => {
    expect(foreignUnits({ unitId: 'own', consolidatingUnitId: 'c', leadUnits: [{ id: 'd' }] }, reader)).toEqual([]);
  });

  it('are none in an answer that is no object', () => {
    for (const body of [null, undefined, 'unitId', 7, [], { unit: '亿元', unitId: null }]) {
      expect(foreignUnits(body, reader)).toEqual([]);
    }
  });
});
