import { describe, expect, it } from '@jest/globals';
import { burdenOf, DEFAULT_MINUTES } from './burden.js';

describe('the burden of a unit in a month', () => {
  it('weighs every line by its kind, and counts what was spared', () => {
    const counted = {
      unit: { id: 'u1', name: '区教育局' },
      messages: 4,
      items: { REMIND: 6, URGE: 2, SUPERVISE: 0, COPY: 1 },
      overtaken: 3,
      handedInBefore: 5,
    };
    expect(burdenOf(counted, DEFAULT_MINUTES)).toEqual({
      unit: { id: 'u1', name: '区教育局' },
      messages: 4,
      items: 9,
      itemsByKind: counted.items,
      minutes: 6 * 2 + 2 * 5 + 3,
      avoided: { merged: 5, overtaken: 3, silenced: 5 },
    });
  });
});
