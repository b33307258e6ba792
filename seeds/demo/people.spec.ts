import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { ROLE_NAMES } from '../../src/platform/security/actor.js';
import type { SeedUnits } from '../wuchang-2022/shapes.js';
import { demoPeople } from './people.js';

const { units } = JSON.parse(readFileSync(new URL('../wuchang-2022/units.json', import.meta.url), 'utf8')) as SeedUnits;
const people = demoPeople(units);

describe('Demo accounts', () => {
  it('fill every role', () => {
    expect(new Set(people.map(({ role }) => role))).toEqual(new Set(ROLE_NAMES));
  });

  it('are plainly invented and have a login each', () => {
    expect(people.every(({ displayName }) => displayName.startsWith('演示'))).toBe(true);
    expect(new Set(people.map(({ login }) => login)).size).toBe(people.length);
  });

  it('give each reporting unit one reporter and another person as approver', () => {
    for (const { name } of units) {
      const roles = people.filter(({ unit }) => unit === name).map(({ role }) => role);
      expect(roles.filter((role) => role === 'reporter')).toHaveLength(1);
      expect(roles.filter((role) => role === 'approver')).toHaveLength(1);
    }
  });

  it('belong to known units or to none', () => {
    const names = new Set(units.map(({ name }) => name));
    expect(people.every(({ unit }) => unit === null || names.has(unit))).toBe(true);
  });
});
