import { BurdenSettingEntity } from './burden-setting.entity.js';
import { ReminderRuleSetEntity } from './reminder-rule-set.entity.js';
import { ReminderEntity } from './reminder.entity.js';
import { SweepRunEntity } from './sweep-run.entity.js';
import { UrgeRecipientEntity } from './urge-recipient.entity.js';
import { UrgeEntity } from './urge.entity.js';

export const remindersEntities = [
  BurdenSettingEntity,
  ReminderRuleSetEntity,
  ReminderEntity,
  SweepRunEntity,
  UrgeEntity,
  UrgeRecipientEntity,
];
