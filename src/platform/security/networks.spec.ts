import { describe, expect, it } from '@jest/globals';
import { isWithin } from './networks.js';

describe('a list of addresses', () => {
  const list = ['10.1.0.0/16', '192.168.3.4', 'fd00::/8'];

  it.each(['10.1.255.1', '192.168.3.4', '::ffff:10.1.2.3', 'fd12::1'])('admits %s', (address) => {
    expect(isWithin(list, address)).toBe(true);
  });

  it.each(['10.2.0.1', '192.168.3.5', '::1', 'fe80::1', 'unknown', '', '10.1.2.3, 1.1.1.1', undefined])(
    'refuses %s',
    (address) => {
      expect(isWithin(list, address)).toBe(false);
    },
  );

  it('admits everybody when it is empty', () => {
    expect(isWithin([], '203.0.113.9')).toBe(true);
    expect(isWithin([], undefined)).toBe(true);
  });
});
