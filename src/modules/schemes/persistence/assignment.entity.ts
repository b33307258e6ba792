import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { AssignmentRole } from '../domain/vocabulary.js';

/** A unit or unit group × a task or indicator. */
@Entity('assignment')
@Check('ck_assignment_revisions', 'ended_revision > since_revision')
@Unique('uq_assignment_jurisdiction_id', ['jurisdictionId', 'id'])
@Index('uq_assignment_task_unit', ['taskId', 'role', 'unitId'], { unique: true, where: 'ended_revision IS NULL' })
@Index('uq_assignment_task_group', ['taskId', 'role', 'groupId'], { unique: true, where: 'ended_revision IS NULL' })
@Index('uq_assignment_indicator_unit', ['indicatorId', 'role', 'unitId'], {
  unique: true,
  where: 'ended_revision IS NULL',
})
@Index('uq_assignment_indicator_group', ['indicatorId', 'role', 'groupId'], {
  unique: true,
  where: 'ended_revision IS NULL',
})
@Index('ix_assignment_scheme', ['schemeId'])
@Index('ix_assignment_unit', ['unitId'])
@Index('ix_assignment_group', ['groupId'])
@Check('ck_assignment_role', `role IN ('LEAD', 'RESPONSIBLE', 'SUPPORTING')`)
@Check('ck_assignment_owner', 'num_nonnulls(task_id, indicator_id) = 1')
@Check('ck_assignment_source', 'source_start >= 0 AND source_end >= source_start')
@Check('ck_assignment_party', 'num_nonnulls(unit_id, group_id) + left_open::int <= 1')
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], { name: 'fk_assignment_scheme' })
@ForeignKey('TaskEntity', ['jurisdictionId', 'taskId'], ['jurisdictionId', 'id'], { name: 'fk_assignment_task' })
@ForeignKey('IndicatorEntity', ['jurisdictionId', 'indicatorId'], ['jurisdictionId', 'id'], {
  name: 'fk_assignment_indicator',
})
@ForeignKey('UnitEntity', ['jurisdictionId', 'unitId'], ['jurisdictionId', 'id'], { name: 'fk_assignment_unit' })
@ForeignKey('UnitGroupEntity', ['jurisdictionId', 'groupId'], ['jurisdictionId', 'id'], { name: 'fk_assignment_group' })
export class AssignmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_assignment' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  schemeId!: string;

  @Column('uuid', { nullable: true })
  taskId!: string | null;

  @Column('uuid', { nullable: true })
  indicatorId!: string | null;

  @Column('text')
  role!: AssignmentRole;

  /** Position in the clause of the task or indicator, from 1; the first LEAD consolidates. */
  @Column('int')
  ordinal!: number;

  @Column('uuid', { nullable: true })
  unitId!: string | null;

  @Column('uuid', { nullable: true })
  groupId!: string | null;

  /** Somebody decided that no unit stands behind this name (等, 相关单位). */
  @Column('boolean')
  leftOpen!: boolean;

  @Column('text')
  asWritten!: string;

  @Column('text', { nullable: true })
  inferredBy!: string | null;

  /** Where the document names the unit here; null when a rule of the document or a person did. */
  @Column('int', { nullable: true })
  sourceStart!: number | null;

  @Column('int', { nullable: true })
  sourceEnd!: number | null;

  /** In force from this revision of the scheme … */
  @Column('int', { default: 1 })
  sinceRevision!: number;

  /** … up to and without this one; null while it is in force. */
  @Column('int', { nullable: true })
  endedRevision!: number | null;
}
