import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { AskMinutes } from '../domain/burden.js';

/** What one ask of each kind is estimated to cost in a jurisdiction. */
@Entity('burden_setting')
@ForeignKey('JurisdictionEntity', ['jurisdictionId'], ['id'], { name: 'fk_burden_setting_jurisdiction' })
export class BurdenSettingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_burden_setting' })
  jurisdictionId!: string;

  @Column('jsonb')
  minutes!: AskMinutes;

  @Column('int')
  version!: number;
}
