import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What the coordinator has set for the reporting of a scheme; a scheme without a row has the defaults. */
@Entity('reporting_setting')
@Check('ck_reporting_setting_grace', 'grace_days >= 0 AND grace_days <= 30')
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], {
  name: 'fk_reporting_setting_scheme',
})
export class ReportingSettingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reporting_setting' })
  schemeId: string;

  @Column('uuid')
  jurisdictionId: string;

  /** Working days after the due day in which a report is late but not yet missing. */
  @Column('int')
  graceDays: number;

  @Column('int')
  version: number;
}
