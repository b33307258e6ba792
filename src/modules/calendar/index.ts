export { CalendarEditor } from './application/calendar-editor.js';
export { Calendars } from './application/calendars.js';
export { CalendarModule } from './calendar.module.js';
export { readCalendar } from './persistence/calendar-rows.js';
export { calendarEntities } from './persistence/index.js';
export type { JurisdictionCalendar, SetDay } from './domain/jurisdiction-calendar.js';
export type { CalendarChange, ChangedDay } from './domain/change-calendar.js';
export type { NoticeDay, YearNotice } from './domain/year-notice.js';
