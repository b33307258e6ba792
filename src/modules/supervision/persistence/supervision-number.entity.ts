import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The last number given out in a year. Its row is locked until the order commits, so that no number is lost or given twice. */
@Entity('supervision_number')
@ForeignKey('JurisdictionEntity', ['jurisdictionId'], ['id'], { name: 'fk_supervision_number_jurisdiction' })
export class SupervisionNumberEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_supervision_number' })
  jurisdictionId!: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_supervision_number' })
  year!: number;

  @Column('int')
  last!: number;
}
