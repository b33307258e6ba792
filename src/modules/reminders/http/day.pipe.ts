import { Injectable, type PipeTransform } from '@nestjs/common';
import { isISO8601 } from 'class-validator';
import { noSuch } from '../../../platform/http/identifier.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day in a path. What is no day of the calendar cannot exist, so it is answered like an unknown one. */
@Injectable()
export class DayInPath implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!DAY.test(value) || !isISO8601(value, { strict: true })) throw noSuch('calendar_day', '日期');
    return value;
  }
}

/** A year in a path, from 2000 to 2100. */
@Injectable()
export class YearInPath implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^20\d{2}$|^2100$/.test(value)) throw noSuch('calendar_year', '年份');
    return Number(value);
  }
}
