import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { AnnualPlanState } from '../domain/annual-plan-machine.js';
import type { Comparator } from '../domain/vocabulary.js';

/** 年度滚动计划 of one task and year: what its revisions have in common, and the version that every change counts up. */
@Entity('annual_plan')
@Unique('uq_annual_plan_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_annual_plan_year', ['taskId', 'year'])
@Index('ix_annual_plan_scheme', ['schemeId', 'year'])
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], { name: 'fk_annual_plan_scheme' })
@ForeignKey('TaskEntity', ['jurisdictionId', 'taskId'], ['jurisdictionId', 'id'], { name: 'fk_annual_plan_task' })
export class AnnualPlanEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_annual_plan' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  schemeId!: string;

  @Column('uuid')
  taskId!: string;

  @Column('int')
  year!: number;

  @Column('int')
  version!: number;
}

/** One text of the plan. At most one is being written and at most one is in force; the others are kept as they were. */
@Entity('annual_plan_revision')
@Unique('uq_annual_plan_revision_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_annual_plan_revision_number', ['planId', 'revision'])
@Index('uq_annual_plan_revision_open', ['planId'], {
  unique: true,
  where: `state IN ('DRAFT', 'PROPOSED', 'RETURNED')`,
})
@Index('uq_annual_plan_revision_approved', ['planId'], { unique: true, where: `state = 'APPROVED'` })
@Check('ck_annual_plan_revision_state', `state IN ('DRAFT', 'PROPOSED', 'RETURNED', 'APPROVED', 'SUPERSEDED')`)
@Check(
  'ck_annual_plan_revision_percents',
  'q1 BETWEEN 0 AND 100 AND q2 BETWEEN 0 AND 100 AND q3 BETWEEN 0 AND 100 AND q4 BETWEEN 0 AND 100',
)
@Check(
  'ck_annual_plan_revision_path',
  'effective_on IS NULL OR num_nulls(q1, q2, q3, q4) = 0 AND q1 <= q2 AND q2 <= q3 AND q3 <= q4',
)
@Check('ck_annual_plan_revision_effective', `(state IN ('APPROVED', 'SUPERSEDED')) = (effective_on IS NOT NULL)`)
@Check('ck_annual_plan_revision_returned', `state <> 'RETURNED' OR return_reason IS NOT NULL`)
@ForeignKey('AnnualPlanEntity', ['jurisdictionId', 'planId'], ['jurisdictionId', 'id'], {
  name: 'fk_annual_plan_revision_plan',
})
@ForeignKey('UnitEntity', ['jurisdictionId', 'unitId'], ['jurisdictionId', 'id'], {
  name: 'fk_annual_plan_revision_unit',
})
export class AnnualPlanRevisionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_annual_plan_revision' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  planId!: string;

  /** From 1 within the plan. */
  @Column('int')
  revision!: number;

  @Column('text')
  state!: AnnualPlanState;

  /** The unit that consolidated the task when this was written. */
  @Column('uuid')
  unitId!: string;

  /** Percent 0…100 of the whole task to be done by the end of each quarter; null while it is undecided. */
  @Column('numeric', { nullable: true })
  q1!: string | null;

  @Column('numeric', { nullable: true })
  q2!: string | null;

  @Column('numeric', { nullable: true })
  q3!: string | null;

  @Column('numeric', { nullable: true })
  q4!: string | null;

  /** Why it is planned so, and why it is planned anew. */
  @Column('text', { nullable: true })
  note!: string | null;

  @Column('uuid')
  authorId!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('uuid', { nullable: true })
  proposedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  proposedAt!: Date | null;

  @Column('uuid', { nullable: true })
  reviewedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  reviewedAt!: Date | null;

  @Column('text', { nullable: true })
  returnReason!: string | null;

  /** First day that is judged by it; the day of a later revision ends it. */
  @Column('date', { nullable: true })
  effectiveOn!: string | null;
}

/** The id is that of the milestone, which a later revision keeps; the row is what one revision says of it. */
@Entity('annual_plan_milestone')
@Unique('uq_annual_plan_milestone_ordinal', ['revisionId', 'ordinal'])
@ForeignKey('AnnualPlanRevisionEntity', ['jurisdictionId', 'revisionId'], ['jurisdictionId', 'id'], {
  name: 'fk_annual_plan_milestone_revision',
})
@ForeignKey('YearCommitmentEntity', ['jurisdictionId', 'commitmentId'], ['jurisdictionId', 'id'], {
  name: 'fk_annual_plan_milestone_commitment',
})
export class AnnualPlanMilestoneEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_annual_plan_milestone' })
  revisionId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_annual_plan_milestone' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('int')
  ordinal!: number;

  @Column('text')
  title!: string;

  @Column('date')
  dueOn!: string;

  /** The document that asks for it; null when the unit set it itself. */
  @Column('text', { nullable: true })
  source!: string | null;

  /** The commitment of an annual document from which it was taken over. */
  @Column('uuid', { nullable: true })
  commitmentId!: string | null;
}

/** What is to be reached in the year: of a target of the task, or of something that only an annual document names. */
@Entity('annual_plan_target')
@Unique('uq_annual_plan_target_ordinal', ['revisionId', 'ordinal'])
@Unique('uq_annual_plan_target_target', ['revisionId', 'targetId'])
@Check('ck_annual_plan_target_range', 'value_max >= value')
@Check('ck_annual_plan_target_comparator', `comparator IN ('gte', 'gt', 'lte', 'lt', 'approx', 'eq')`)
@ForeignKey('AnnualPlanRevisionEntity', ['jurisdictionId', 'revisionId'], ['jurisdictionId', 'id'], {
  name: 'fk_annual_plan_target_revision',
})
@ForeignKey('TargetEntity', ['jurisdictionId', 'targetId'], ['jurisdictionId', 'id'], {
  name: 'fk_annual_plan_target_target',
})
@ForeignKey('YearCommitmentEntity', ['jurisdictionId', 'commitmentId'], ['jurisdictionId', 'id'], {
  name: 'fk_annual_plan_target_commitment',
})
export class AnnualPlanTargetEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_annual_plan_target' })
  revisionId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_annual_plan_target' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('int')
  ordinal!: number;

  @Column('uuid', { nullable: true })
  targetId!: string | null;

  @Column('text')
  name!: string;

  @Column('text')
  comparator!: Comparator;

  @Column('numeric')
  value!: string;

  /** The far end of a range; null for a single figure. */
  @Column('numeric', { nullable: true })
  valueMax!: string | null;

  @Column('text')
  unit!: string;

  @Column('text', { nullable: true })
  source!: string | null;

  @Column('uuid', { nullable: true })
  commitmentId!: string | null;
}

/** That a milestone was reached: a fact of the plan, whichever of its revisions is in force. */
@Entity('annual_plan_done')
@ForeignKey('AnnualPlanEntity', ['jurisdictionId', 'planId'], ['jurisdictionId', 'id'], {
  name: 'fk_annual_plan_done_plan',
})
export class AnnualPlanDoneEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_annual_plan_done' })
  planId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_annual_plan_done' })
  milestoneId!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('date')
  doneOn!: string;

  /** The report, document or file that shows it. */
  @Column('text', { nullable: true })
  evidence!: string | null;

  @Column('uuid')
  markedBy!: string;

  @Column('timestamptz')
  markedAt!: Date;
}
