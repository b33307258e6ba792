import { Decimal } from '../../src/platform/decimal.js';
import type { DemoCycle } from './demo-facts.js';
import { diceFor } from './dice.js';

/** How a task fares in the invented story; chosen so that every light of the wall chart appears. */
export type Pace = 'FINISHED' | 'AHEAD' | 'ON_TRACK' | 'SLOW' | 'STALLED' | 'LAPSED' | 'SILENT';

const PACE_OF_TASK: Readonly<Record<string, Pace>> = {
  '一.3': 'AHEAD',
  '二.3': 'STALLED',
  '三.1': 'SLOW',
  '四.3': 'AHEAD',
  '五.3': 'SLOW',
  '五.4': 'LAPSED',
  '六.1': 'AHEAD',
  '七.1': 'FINISHED',
  '七.3': 'SILENT',
};

/** Progress per share of time that has passed. LAPSED and SILENT work on; only their lead stops reporting. */
const SPEED: Readonly<Record<Pace, string>> = {
  FINISHED: '2.8',
  AHEAD: '1.3',
  ON_TRACK: '1',
  SLOW: '0.6',
  STALLED: '0.3',
  LAPSED: '1',
  SILENT: '0.9',
};

const LAST_CYCLE_OF_LAPSED = '2022-H1';

export function paceOf(section: string, task: number): Pace {
  return PACE_OF_TASK[`${section}.${task}`] ?? 'ON_TRACK';
}

/** Whether the consolidating lead still reports in the cycle. */
export function leadReports(pace: Pace, cycle: DemoCycle): boolean {
  switch (pace) {
    case 'SILENT':
      return false;
    case 'LAPSED':
      return cycle.label <= LAST_CYCLE_OF_LAPSED;
    case 'FINISHED':
    case 'AHEAD':
    case 'ON_TRACK':
    case 'SLOW':
    case 'STALLED':
      return true;
  }
}

/**
 * Share of the way done at the end of the cycle, 0…1. Each key keeps its own speed, up to `spreadPercent` faster or
 * slower than its task, so the share never falls.
 */
export function shareDone(pace: Pace, cycle: DemoCycle, spreadPercent: number, ...key: readonly string[]): Decimal {
  const spread = diceFor('pace', ...key).between(-spreadPercent, spreadPercent);
  const share = new Decimal(cycle.elapsed)
    .times(SPEED[pace])
    .times(100 + spread)
    .div(100);
  return Decimal.min(share, 1);
}

/** The same as whole percents. */
export function percentDone(pace: Pace, cycle: DemoCycle, ...key: readonly string[]): number {
  return shareDone(pace, cycle, MEASURE_SPREAD, ...key)
    .times(100)
    .toDecimalPlaces(0)
    .toNumber();
}

const MEASURE_SPREAD = 9;
