import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { ReminderRule } from '../domain/reminder-rules.js';

/** A scheme's own rules. They are read, replaced and versioned as a whole, hence one document and not a row per rule. */
@Entity('reminder_rule_set')
@Unique('uq_reminder_rule_set_scheme', ['schemeId'])
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], {
  name: 'fk_reminder_rule_set_scheme',
})
export class ReminderRuleSetEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reminder_rule_set' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  schemeId!: string;

  @Column('jsonb')
  rules!: ReminderRule[];

  @Column('int')
  version!: number;
}
