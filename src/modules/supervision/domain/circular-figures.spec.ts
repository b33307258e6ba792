import { describe, expect, it } from '@jest/globals';
import type { UnitFigures } from './circular-facts.js';
import { rankUnits, totalOrders, totalReports } from './circular-figures.js';

const NO_LIGHTS = { BLUE: 0, GREEN: 0, YELLOW: 0, RED: 0, GREY: 0 };
const unit = (name: string, onTime: number, owed: number): Omit<UnitFigures, 'rank'> => ({
  unit: name,
  owed,
  onTime,
  late: 0,
  missing: owed - onTime,
  returned: 1,
  lights: NO_LIGHTS,
  orders: { issued: 2, open: 1, overdue: 0 },
});

describe('the ranking of a circular', () => {
  it('gives equal shares one rank, whatever the numbers they are made of, and leaves a gap behind them', () => {
    const ranked = rankUnits([
      unit('丙', 1, 2),
      unit('乙', 3, 3),
      unit('丁', 2, 4),
      unit('甲', 1, 1),
      unit('戊', 0, 5),
    ]);
    expect(ranked.map(({ unit: name, rank }) => [name, rank])).toEqual([
      ['乙', 1],
      ['甲', 1],
      ['丁', 3],
      ['丙', 3],
      ['戊', 5],
    ]);
  });

  it('tells 333/1000 from 1/3', () => {
    expect(rankUnits([unit('甲', 333, 1000), unit('乙', 1, 3)]).map(({ rank }) => rank)).toEqual([1, 2]);
  });

  it('ranks nobody who owed nothing', () => {
    expect(rankUnits([unit('甲', 0, 0), unit('乙', 0, 2)]).map(({ unit: name, rank }) => [name, rank])).toEqual([
      ['乙', 1],
      ['甲', null],
    ]);
  });

  it('adds up what the rows say', () => {
    const units = [unit('甲', 1, 2), unit('乙', 3, 3)];
    expect(totalReports(units)).toEqual({ owed: 5, onTime: 4, late: 0, missing: 1, returned: 2 });
    expect(totalOrders(units)).toEqual({ issued: 4, open: 2, overdue: 0 });
  });
});
