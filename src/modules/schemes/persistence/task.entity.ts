import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Comparator, MeasuredKind } from '../domain/vocabulary.js';

@Entity('task')
@Check('ck_task_revisions', 'ended_revision > since_revision')
@Unique('uq_task_jurisdiction_id', ['jurisdictionId', 'id'])
@Index('uq_task_ordinal', ['schemeId', 'ordinal'], { unique: true, where: 'ended_revision IS NULL' })
@Index('ix_task_section', ['sectionId'])
@Check('ck_task_source', 'source_start >= 0 AND source_end >= source_start')
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], { name: 'fk_task_scheme' })
@ForeignKey('SectionEntity', ['jurisdictionId', 'sectionId'], ['jurisdictionId', 'id'], { name: 'fk_task_section' })
export class TaskEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_task' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  schemeId!: string;

  @Column('uuid')
  sectionId!: string;

  /** As written; counts within its section. */
  @Column('int')
  number!: number;

  @Column('text')
  title!: string;

  @Column('text')
  body!: string;

  /** Position in the whole scheme, from 1. */
  @Column('int')
  ordinal!: number;

  @Column('int', { nullable: true })
  sourceStart!: number | null;

  @Column('int', { nullable: true })
  sourceEnd!: number | null;

  @Column('jsonb')
  flags!: string[];

  /** 牵头负责领导, 责任领导: posts of persons as written, never units. */
  @Column('jsonb', { default: [] })
  leaders!: string[];

  /** Last day of the time limit, when its words name one. */
  @Column('date', { nullable: true })
  deadline!: string | null;

  /** 完成时限 as written: 2023年底前, 长期坚持. */
  @Column('text', { nullable: true })
  deadlineText!: string | null;

  /** In force from this revision of the scheme … */
  @Column('int', { default: 1 })
  sinceRevision!: number;

  /** … up to and without this one; null while it is in force. */
  @Column('int', { nullable: true })
  endedRevision!: number | null;
}

@Entity('measure')
@Check('ck_measure_revisions', 'ended_revision > since_revision')
@Unique('uq_measure_jurisdiction_id', ['jurisdictionId', 'id'])
@Index('uq_measure_ordinal', ['taskId', 'ordinal'], { unique: true, where: 'ended_revision IS NULL' })
@Check('ck_measure_weight', 'weight > 0')
@Check('ck_measure_source', 'source_start >= 0 AND source_end >= source_start')
@ForeignKey('TaskEntity', ['jurisdictionId', 'taskId'], ['jurisdictionId', 'id'], { name: 'fk_measure_task' })
export class MeasureEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_measure' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  taskId!: string;

  @Column('text')
  title!: string;

  @Column('int')
  ordinal!: number;

  @Column('numeric', { default: 1 })
  weight!: string;

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

@Entity('target')
@Check('ck_target_revisions', 'ended_revision > since_revision')
@Unique('uq_target_jurisdiction_id', ['jurisdictionId', 'id'])
@Index('uq_target_ordinal', ['taskId', 'ordinal'], { unique: true, where: 'ended_revision IS NULL' })
@Check('ck_target_comparator', `comparator IN ('gte', 'gt', 'lte', 'lt', 'approx', 'eq')`)
@Check(
  'ck_target_kind',
  `kind IN ('level', 'cumulative', 'annual_average_growth', 'ceiling', 'floor', 'assigned', 'synchronised')`,
)
@Check('ck_target_range', 'value_max >= value')
@Check('ck_target_weight', 'weight > 0')
@Check('ck_target_source', 'source_start >= 0 AND source_end >= source_start')
@ForeignKey('TaskEntity', ['jurisdictionId', 'taskId'], ['jurisdictionId', 'id'], { name: 'fk_target_task' })
export class TargetEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_target' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  taskId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  comparator!: Comparator;

  @Column('numeric')
  value!: string;

  /** Upper end of a range such as 5-8家. */
  @Column('numeric', { nullable: true })
  valueMax!: string | null;

  @Column('text')
  unit!: string;

  /** Null: the end of the plan. */
  @Column('date', { nullable: true })
  deadline!: string | null;

  @Column('text')
  kind!: MeasuredKind;

  /** Value before the plan began, entered by the coordinator: the document does not say it. */
  @Column('numeric', { nullable: true })
  baseValue!: string | null;

  @Column('numeric', { default: 1 })
  weight!: string;

  @Column('int')
  ordinal!: number;

  /** The words that the number was read from. */
  @Column('text', { nullable: true })
  excerpt!: string | null;

  @Column('int', { nullable: true })
  sourceStart!: number | null;

  @Column('int', { nullable: true })
  sourceEnd!: number | null;

  @Column('int')
  version!: number;

  /** In force from this revision of the scheme … */
  @Column('int', { default: 1 })
  sinceRevision!: number;

  /** … up to and without this one; null while it is in force. */
  @Column('int', { nullable: true })
  endedRevision!: number | null;
}
