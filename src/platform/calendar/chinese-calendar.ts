import { Injectable } from '@nestjs/common';
import chineseDays from 'chinese-days';
import { WorkingCalendar } from './working-calendar.js';

/** The published calendar of the State Council. A year without a notice yet counts Monday to Friday as worked. */
@Injectable()
export class ChineseCalendar extends WorkingCalendar {
  isWorkday(day: string): boolean {
    return chineseDays.isWorkday(day);
  }
}
