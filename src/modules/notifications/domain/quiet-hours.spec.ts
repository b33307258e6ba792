import { describe, expect, it } from '@jest/globals';
import { quietUntil } from './quiet-hours.js';

const at = (time: string): Date => new Date(`${time}+08:00`);
const night = { from: '20:00', until: '08:30' };
const noon = { from: '12:00', until: '13:30' };

describe('a message in quiet hours', () => {
  it('waits for the morning, before midnight and after it', () => {
    expect(quietUntil(night, at('2023-06-30T23:10:00'))).toEqual(at('2023-07-01T08:30:00'));
    expect(quietUntil(night, at('2023-07-01T00:00:00'))).toEqual(at('2023-07-01T08:30:00'));
    expect(quietUntil(night, at('2023-07-01T08:29:59'))).toEqual(at('2023-07-01T08:30:00'));
  });

  it('goes out at their end and until they begin again', () => {
    expect(quietUntil(night, at('2023-07-01T08:30:00'))).toBeNull();
    expect(quietUntil(night, at('2023-07-01T19:59:59'))).toBeNull();
    expect(quietUntil(night, at('2023-07-01T20:00:00'))).toEqual(at('2023-07-02T08:30:00'));
  });

  it('waits through a rest at noon', () => {
    expect(quietUntil(noon, at('2023-06-30T12:00:00'))).toEqual(at('2023-06-30T13:30:00'));
    expect(quietUntil(noon, at('2023-06-30T13:30:00'))).toBeNull();
    expect(quietUntil(noon, at('2023-06-30T23:00:00'))).toBeNull();
  });

  it('goes out at any time for a person who has none', () => {
    expect(quietUntil(null, at('2023-06-30T03:00:00'))).toBeNull();
  });
});
