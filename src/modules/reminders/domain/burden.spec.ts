import { describe, expect, it } from '@jest/globals';
import { burdenOf, DEFAULT_MINUTES, isBurdened } from './burden.js';

describe('the burden of a unit in a month', () => {
  it('weighs every line by its kind, and counts what was spared', () => {
    const counted = {
      unit: { id: 'u1', name: '区教育局' },
      messages: 4,
      items: { REMIND: 6, URGE: 2, SUPERVISE: 0, COPY: 1 },
      overtaken: 3,
    };
    expect(burdenOf(counted, 5, DEFAULT_MINUTES)).toEqual({
      unit: { id: 'u1', name: '区教育局' },
      messages: 4,
      items: 9,
      itemsByKind: counted.items,
      minutes: 6 * 2 + 2 * 5 + 3,
      avoided: { merged: 5, overtaken: 3, silenced: 5 },
    });
  });

  it('is none where a unit was neither asked nor spared anything', () => {
    const unit = { id: 'u1', name: '区教育局' };
    const nothing = { unit, messages: 0, items: { REMIND: 0, URGE: 0, SUPERVISE: 0, COPY: 0 }, overtaken: 0 };
    expect(isBurdened(burdenOf(nothing, 0, DEFAULT_MINUTES))).toBe(false);
    expect(isBurdened(burdenOf(nothing, 1, DEFAULT_MINUTES))).toBe(true);
  });
});
