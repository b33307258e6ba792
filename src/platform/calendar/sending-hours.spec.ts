import { describe, expect, it } from '@jest/globals';
import { ChineseCalendar } from './chinese-calendar.js';
import { isSendingTime } from './sending-hours.js';

const sendsAt = (instant: string): boolean => isSendingTime(new Date(instant), new ChineseCalendar());

describe('messages go out', () => {
  it('on a working day from 09:00 up to 17:30 in China', () => {
    expect(sendsAt('2023-06-26T08:59:59+08:00')).toBe(false);
    expect(sendsAt('2023-06-26T09:00:00+08:00')).toBe(true);
    expect(sendsAt('2023-06-26T17:29:59+08:00')).toBe(true);
    expect(sendsAt('2023-06-26T17:30:00+08:00')).toBe(false);
    expect(sendsAt('2023-06-25T17:00:00Z')).toBe(false);
  });

  it('on a Sunday that is worked in exchange, and never on a festival', () => {
    expect(sendsAt('2023-06-25T10:00:00+08:00')).toBe(true);
    expect(sendsAt('2023-06-22T10:00:00+08:00')).toBe(false);
    expect(sendsAt('2023-07-01T10:00:00+08:00')).toBe(false);
  });
});
