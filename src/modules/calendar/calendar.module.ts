import { Module } from '@nestjs/common';
import { CalendarEditor } from './application/calendar-editor.js';
import { Calendars } from './application/calendars.js';
import { GetCalendar } from './application/get-calendar.query.js';
import { CalendarController } from './http/calendar.controller.js';

/** 工作日历: which days are worked in a jurisdiction. */
@Module({
  controllers: [CalendarController],
  providers: [Calendars, CalendarEditor, GetCalendar],
  exports: [Calendars, CalendarEditor],
})
export class CalendarModule {}
