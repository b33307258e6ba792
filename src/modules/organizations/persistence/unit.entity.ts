import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** 单位: a bureau, street or company that can be given a task. */
@Entity('unit')
@Unique('uq_unit_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_unit_name', ['jurisdictionId', 'name'], { deferrable: 'INITIALLY IMMEDIATE' })
@Check('ck_unit_name', `name = btrim(name) AND name <> ''`)
@Check('ck_unit_ended', 'NOT active OR (valid_to IS NULL AND successor_id IS NULL)')
@Check('ck_unit_successor', 'successor_id IS NULL OR (successor_id <> id AND valid_to IS NOT NULL)')
@ForeignKey('JurisdictionEntity', ['jurisdictionId'], ['id'], { name: 'fk_unit_jurisdiction' })
@ForeignKey('UnitEntity', ['jurisdictionId', 'successorId'], ['jurisdictionId', 'id'], { name: 'fk_unit_successor' })
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

  /** The last day of a dissolved unit, `YYYY-MM-DD`. */
  @Column('date', { nullable: true })
  validTo!: string | null;

  /** The unit that has taken over from a dissolved one. */
  @Column('uuid', { nullable: true })
  successorId!: string | null;

  @Column('int')
  version!: number;
}
