import { BurdenSettingEntity } from './burden-setting.entity.js';
import { ReminderRuleSetEntity } from './reminder-rule-set.entity.js';
import { ReminderEntity } from './reminder.entity.js';
import { SweepRunEntity } from './sweep-run.entity.js';

export const remindersEntities = [BurdenSettingEntity, ReminderRuleSetEntity, ReminderEntity, SweepRunEntity];
