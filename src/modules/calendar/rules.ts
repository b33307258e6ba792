export { JurisdictionCalendar, type SetDay } from './domain/jurisdiction-calendar.js';
export { changed, changedDays, type CalendarChange, type ChangedDay } from './domain/change-calendar.js';
export { findingOf, yearToCheck, type YearFinding } from './domain/next-year.js';
export { enterNotice, MOST_NOTICE_DAYS, type NoticeDay, type YearNotice } from './domain/year-notice.js';
