import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { AddressedAs } from '../domain/addressees.js';
import { STAGES, type Stage } from '../domain/reminder-rules.js';

/**
 * The ledger: this stage of this obligation is settled for this person, once and for ever. That recipient and notification
 * are there is checked by a trigger, once a statement (migration 75).
 */
@Entity('reminder')
@Unique('uq_reminder_once', ['obligationId', 'stage', 'recipientId'])
@Index('ix_reminder_list', ['jurisdictionId', 'id'])
@Index('ix_reminder_recipient', ['jurisdictionId', 'recipientId', 'id'])
@Index('ix_reminder_notification', ['notificationId'])
@Index('ix_reminder_month', ['jurisdictionId', 'createdAt'])
@Check('ck_reminder_stage', `stage IN (${STAGES.map((stage) => `'${stage}'`).join(', ')})`)
@Check(
  'ck_reminder_addressed_as',
  `addressed_as IN ('REPORTER', 'APPROVER', 'UNIT_HEAD', 'LEAD_APPROVER', 'COORDINATOR', 'SUPERVISOR', 'STAND_IN')`,
)
@ForeignKey('ObligationEntity', ['jurisdictionId', 'obligationId'], ['jurisdictionId', 'id'], {
  name: 'fk_reminder_obligation',
})
export class ReminderEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reminder' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  obligationId!: string;

  @Column('text')
  stage!: Stage;

  @Column('uuid')
  recipientId!: string;

  @Column('text')
  addressedAs!: AddressedAs;

  /** The working day on which the stage fell. */
  @Column('date')
  stageOn!: string;

  /** Told, or passed over, on a later day than `stageOn`. */
  @Column('boolean')
  late!: boolean;

  @Column('timestamptz')
  createdAt!: Date;

  /** The digest that told it; null when a newer stage had overtaken it before anything could be sent. */
  @Column('uuid', { nullable: true })
  notificationId!: string | null;
}
