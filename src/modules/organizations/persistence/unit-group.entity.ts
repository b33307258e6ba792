import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** 单位组: 各街道, …成员单位. An open group (相关街道, 等) has no complete roster. */
@Entity('unit_group')
@Unique('uq_unit_group_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_unit_group_name', ['jurisdictionId', 'name'])
@Check('ck_unit_group_name', `name = btrim(name) AND name <> ''`)
@ForeignKey('JurisdictionEntity', ['jurisdictionId'], ['id'], { name: 'fk_unit_group_jurisdiction' })
export class UnitGroupEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_unit_group' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('text')
  name!: string;

  @Column('boolean')
  open!: boolean;
}
