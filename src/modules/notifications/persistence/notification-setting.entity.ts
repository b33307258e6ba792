import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { ChannelName } from '../domain/channels.js';

/** Where and when a person wants messages besides the inbox; without a row: nowhere else. */
@Entity('notification_setting')
@Unique('uq_notification_setting_user', ['userId'])
@Check('ck_notification_setting_channels', `channels <@ ARRAY['EMAIL', 'WEBHOOK']`)
@Check('ck_notification_setting_quiet', `(quiet_from IS NULL) = (quiet_until IS NULL)`)
@ForeignKey('AppUserEntity', ['jurisdictionId', 'userId'], ['jurisdictionId', 'id'], {
  name: 'fk_notification_setting_user',
})
export class NotificationSettingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_notification_setting' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  userId!: string;

  @Column('text', { array: true })
  channels!: ChannelName[];

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('timestamptz', { nullable: true })
  emailConfirmedAt!: Date | null;

  /** The code that proves the mailbox, sealed by the SecretBox; null once used or spent. */
  @Column('text', { nullable: true })
  emailCode!: string | null;

  @Column('timestamptz', { nullable: true })
  emailCodeAt!: Date | null;

  /** Wrong codes since the last one was sent. */
  @Column('int')
  emailCodeTries!: number;

  /** `HH:MM` of China; may lie after `quietUntil`, then the night is between. */
  @Column('text', { nullable: true })
  quietFrom!: string | null;

  @Column('text', { nullable: true })
  quietUntil!: string | null;

  @Column('int')
  version!: number;
}
