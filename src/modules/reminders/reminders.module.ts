import { Module } from '@nestjs/common';
import { registerConstraintErrors } from '../../platform/database/constraint-errors.js';
import { IdentityModule } from '../identity/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { SchemesModule } from '../schemes/index.js';
import { SweepPlanner } from './application/sweep-plan.js';
import { SweepReminders } from './application/sweep-reminders.js';
import { SweepStatus } from './application/sweep-status.js';
import { SweepRemindersHandler } from './jobs/sweep-reminders.job.js';
import { remindersConstraintErrors } from './persistence/constraint-errors.js';

registerConstraintErrors(remindersConstraintErrors);

/** 提醒, 催办, 督办建议: who is to be told what, and when; the working calendar they count by. */
@Module({
  imports: [OrganizationsModule, IdentityModule, SchemesModule],
  providers: [SweepPlanner, SweepReminders, SweepStatus, SweepRemindersHandler],
  exports: [SweepReminders, SweepStatus],
})
export class RemindersModule {}
