import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Whom the message of a day told of an urge. */
@Entity('urge_recipient')
@ForeignKey('UrgeEntity', ['jurisdictionId', 'urgeId'], ['jurisdictionId', 'id'], { name: 'fk_urge_recipient_urge' })
@ForeignKey('AppUserEntity', ['jurisdictionId', 'recipientId'], ['jurisdictionId', 'id'], {
  name: 'fk_urge_recipient_recipient',
})
@ForeignKey('NotificationEntity', ['jurisdictionId', 'notificationId'], ['jurisdictionId', 'id'], {
  name: 'fk_urge_recipient_notification',
})
export class UrgeRecipientEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_urge_recipient' })
  urgeId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_urge_recipient' })
  recipientId!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  notificationId!: string;

  /** It stands in the line by which the ladder asks for the same report, and was no ask of its own. */
  @Column('boolean')
  merged!: boolean;
}
