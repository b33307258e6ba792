import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** 单位: a bureau, street or company that can be given a task. */
@Entity('unit')
@Unique('uq_unit_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_unit_name', ['jurisdictionId', 'name'])
@Check('ck_unit_name', `name = btrim(name) AND name <> ''`)
@ForeignKey('JurisdictionEntity', ['jurisdictionId'], ['id'], { name: 'fk_unit_jurisdiction' })
export class UnitEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_unit' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('text')
  name!: string;

  /** False once the unit is dissolved: it keeps its history and takes no new work. */
  @Column('boolean')
  active!: boolean;

  @Column('int')
  version!: number;
}
