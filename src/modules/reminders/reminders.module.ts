import { Module } from '@nestjs/common';
import { registerConstraintErrors } from '../../platform/database/constraint-errors.js';
import { IdentityModule } from '../identity/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { ReportingModule } from '../reporting/index.js';
import { SchemesModule } from '../schemes/index.js';
import { GetCalendar } from './application/get-calendar.query.js';
import { GetReminderRules } from './application/get-reminder-rules.query.js';
import { ListReminders } from './application/list-reminders.query.js';
import { ReplaceReminderRules } from './application/replace-reminder-rules.js';
import { SetCalendarDay } from './application/set-calendar-day.js';
import { SweepPlanner } from './application/sweep-plan.js';
import { SweepReminders } from './application/sweep-reminders.js';
import { SweepStatus } from './application/sweep-status.js';
import { CalendarController } from './http/calendar.controller.js';
import { RemindersController } from './http/reminders.controller.js';
import { SweepRemindersHandler } from './jobs/sweep-reminders.job.js';
import { remindersConstraintErrors } from './persistence/constraint-errors.js';

registerConstraintErrors(remindersConstraintErrors);

/** 提醒, 催办, 督办建议: who is to be told what, and when; the working calendar they count by. */
@Module({
  imports: [OrganizationsModule, IdentityModule, SchemesModule, ReportingModule],
  controllers: [RemindersController, CalendarController],
  providers: [
    GetCalendar,
    GetReminderRules,
    ListReminders,
    ReplaceReminderRules,
    SetCalendarDay,
    SweepPlanner,
    SweepReminders,
    SweepStatus,
    SweepRemindersHandler,
  ],
  exports: [SweepReminders, SweepStatus],
})
export class RemindersModule {}
