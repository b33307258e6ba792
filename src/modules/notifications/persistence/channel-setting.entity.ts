import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { ChannelName, EmailSettings, WebhookSettings } from '../domain/channels.js';

/** How a jurisdiction uses a channel. */
@Entity('channel_setting')
@Unique('uq_channel_setting_channel', ['jurisdictionId', 'channel'])
@Check('ck_channel_setting_channel', `channel IN ('EMAIL', 'WEBHOOK')`)
@ForeignKey('JurisdictionEntity', ['jurisdictionId'], ['id'], { name: 'fk_channel_setting_jurisdiction' })
export class ChannelSettingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_channel_setting' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('text')
  channel!: ChannelName;

  @Column('boolean')
  enabled!: boolean;

  @Column('jsonb')
  settings!: EmailSettings | WebhookSettings;

  /** Sealed by the SecretBox; null where the channel needs none. */
  @Column('text', { nullable: true })
  secret!: string | null;

  @Column('int')
  version!: number;
}
