export { setDay } from './application/calendar-changes.js';
export { ChangeCalendar, type CalendarEffect } from './application/change-calendar.js';
export { SweepReminders, type SweepOptions, type SweptJurisdiction } from './application/sweep-reminders.js';
export { SweepStatus, type SweepHealth } from './application/sweep-status.js';
export { supervisionProposed } from './events.js';
export { sweepReminders } from './jobs/sweep-reminders.job.js';
export { remindersConstraintErrors } from './persistence/constraint-errors.js';
export { remindersEntities } from './persistence/index.js';
export { RemindersModule } from './reminders.module.js';
