import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** 别名: another way in which documents write the same unit. */
@Entity('unit_alias')
@Unique('uq_unit_alias_alias', ['jurisdictionId', 'alias'])
@Check('ck_unit_alias_alias', `alias = btrim(alias) AND alias <> ''`)
@ForeignKey('UnitEntity', ['jurisdictionId', 'unitId'], ['jurisdictionId', 'id'], { name: 'fk_unit_alias_unit' })
@Index('ix_unit_alias_unit_id', ['jurisdictionId', 'unitId'])
export class UnitAliasEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_unit_alias' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  unitId!: string;

  @Column('text')
  alias!: string;
}
