import { expect, it } from '@jest/globals';
import { ChineseCalendar } from '../../../../platform/calendar/chinese-calendar.js';
import { stageOf, termsToTell } from './terms.js';

const calendar = new ChineseCalendar();

it('on a Friday a term that ends on the weekend or on Monday is told of; what ended is for five days, worked Sundays too', () => {
  expect(termsToTell('2023-06-30', calendar)).toEqual({ from: '2023-06-25', until: '2023-07-03' });
});

it('before a holiday the last chance is the last working day before it', () => {
  expect(termsToTell('2023-09-28', calendar).until).toBe('2023-10-07');
});

it('on its last day a term is not over', () => {
  expect([stageOf('2023-06-30', '2023-06-30'), stageOf('2023-06-29', '2023-06-30')]).toEqual(['DUE_SOON', 'OVERDUE']);
});
