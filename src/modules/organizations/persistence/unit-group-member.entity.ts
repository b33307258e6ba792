import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A unit's membership of a group from one day to another, both included. */
@Entity('unit_group_member')
@Check('ck_unit_group_member_period', `valid_to IS NULL OR valid_to >= valid_from`)
@ForeignKey('UnitGroupEntity', ['jurisdictionId', 'groupId'], ['jurisdictionId', 'id'], {
  name: 'fk_unit_group_member_group',
})
@ForeignKey('UnitEntity', ['jurisdictionId', 'unitId'], ['jurisdictionId', 'id'], { name: 'fk_unit_group_member_unit' })
@Index('ix_unit_group_member_group_id', ['jurisdictionId', 'groupId', 'unitId'])
@Index('ix_unit_group_member_unit_id', ['jurisdictionId', 'unitId'])
export class UnitGroupMemberEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_unit_group_member' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  groupId!: string;

  @Column('uuid')
  unitId!: string;

  @Column('date')
  validFrom!: string;

  /** The last day; null while nobody has ended the membership. */
  @Column('date', { nullable: true })
  validTo!: string | null;

  @Column('int')
  version!: number;
}
