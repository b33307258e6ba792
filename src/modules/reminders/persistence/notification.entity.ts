import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { DigestBody } from '../domain/digest.js';

/** A message in somebody's inbox. At most one of a kind per person and day, which the database itself sees to. */
@Entity('notification')
@Unique('uq_notification_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_notification_day', ['userId', 'kind', 'day'])
@Index('ix_notification_list', ['jurisdictionId', 'userId', 'day', 'id'])
@Check('ck_notification_kind', `kind IN ('REMINDER_DIGEST')`)
@ForeignKey('AppUserEntity', ['jurisdictionId', 'userId'], ['jurisdictionId', 'id'], { name: 'fk_notification_user' })
export class NotificationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_notification' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  userId!: string;

  @Column('date')
  day!: string;

  @Column('text')
  kind!: 'REMINDER_DIGEST';

  @Column('text')
  title!: string;

  @Column('jsonb')
  body!: DigestBody;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  readAt!: Date | null;
}
