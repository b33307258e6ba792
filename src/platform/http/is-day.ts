import { registerDecorator, type ValidationOptions } from 'class-validator';
import { isDay } from '../calendar/is-day.js';

/** A business day that exists in the calendar, `YYYY-MM-DD`; 2023-02-30 does not. */
export function IsDay(options?: ValidationOptions): PropertyDecorator {
  return (target, propertyKey) => {
    registerDecorator({
      name: 'isDay',
      target: target.constructor,
      propertyName: propertyKey as string,
      options: { message: '应为日期，如 2023-06-30', ...options },
      validator: { validate: (value: unknown) => typeof value === 'string' && isDay(value) },
    });
  };
}
