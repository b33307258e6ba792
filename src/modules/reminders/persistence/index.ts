import { ReminderRuleSetEntity } from './reminder-rule-set.entity.js';
import { ReminderEntity } from './reminder.entity.js';
import { SweepRunEntity } from './sweep-run.entity.js';

export const remindersEntities = [ReminderRuleSetEntity, ReminderEntity, SweepRunEntity];
