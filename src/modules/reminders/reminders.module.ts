import { Module } from '@nestjs/common';
import { registerConstraintErrors } from '../../platform/database/constraint-errors.js';
import { CalendarModule } from '../calendar/index.js';
import { IdentityModule } from '../identity/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { ReportingModule } from '../reporting/index.js';
import { SchemesModule } from '../schemes/index.js';
import { GetBurden, GetBurdenMinutes, SetBurdenMinutes } from './application/burden.js';
import { ChangeCalendar } from './application/change-calendar.js';
import { CheckNextYear } from './application/check-next-year.js';
import { GetReminderRules } from './application/get-reminder-rules.query.js';
import { ListReminders } from './application/list-reminders.query.js';
import { ListUrgeSituations } from './application/list-urge-situations.query.js';
import { PreviewReminderRules } from './application/preview-reminder-rules.query.js';
import { ReplaceReminderRules } from './application/replace-reminder-rules.js';
import { SweepPlanner } from './application/sweep-plan.js';
import { SweepReminders } from './application/sweep-reminders.js';
import { SweepStatus } from './application/sweep-status.js';
import { UrgeObligations } from './application/urge-obligations.js';
import { BurdenController } from './http/burden.controller.js';
import { CalendarChangesController } from './http/calendar-changes.controller.js';
import { RemindersController } from './http/reminders.controller.js';
import { UrgesController } from './http/urges.controller.js';
import { CheckNextYearHandler } from './jobs/check-next-year.job.js';
import { SweepRemindersHandler } from './jobs/sweep-reminders.job.js';
import { remindersConstraintErrors } from './persistence/constraint-errors.js';

registerConstraintErrors(remindersConstraintErrors);

/** 提醒, 催办, 督办建议: who is to be told what, and when; the working calendar they count by. */
@Module({
  imports: [OrganizationsModule, CalendarModule, IdentityModule, SchemesModule, ReportingModule],
  controllers: [RemindersController, CalendarChangesController, BurdenController, UrgesController],
  providers: [
    GetBurden,
    GetBurdenMinutes,
    SetBurdenMinutes,
    ChangeCalendar,
    CheckNextYear,
    CheckNextYearHandler,
    GetReminderRules,
    ListReminders,
    ListUrgeSituations,
    PreviewReminderRules,
    ReplaceReminderRules,
    SweepPlanner,
    SweepReminders,
    SweepStatus,
    SweepRemindersHandler,
    UrgeObligations,
  ],
  exports: [SweepReminders, SweepStatus],
})
export class RemindersModule {}
