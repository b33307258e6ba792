import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CommitmentState, Comparator, MeasuredKind } from '../domain/vocabulary.js';

/** A promise of an annual document, kept as a candidate for a year's plan of the scheme. */
@Entity('year_commitment')
@Unique('uq_year_commitment_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_year_commitment_place', ['importId', 'ordinal'])
@Index('ix_year_commitment_list', ['schemeId', 'year', 'id'])
@Index('ix_year_commitment_task', ['taskId'])
@Check(
  'ck_year_commitment_kind',
  `kind IN ('level', 'cumulative', 'annual_average_growth', 'ceiling', 'floor', 'assigned', 'synchronised')`,
)
@Check('ck_year_commitment_comparator', `comparator IN ('gte', 'gt', 'lte', 'lt', 'approx', 'eq')`)
@Check('ck_year_commitment_range', 'value_max >= value')
@Check('ck_year_commitment_source', 'source_start >= 0 AND source_end >= source_start')
@Check('ck_year_commitment_state', `state IN ('CANDIDATE', 'TAKEN', 'DISMISSED')`)
@Check('ck_year_commitment_taken', `state <> 'TAKEN' OR task_id IS NOT NULL`)
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], {
  name: 'fk_year_commitment_scheme',
})
@ForeignKey('TaskEntity', ['jurisdictionId', 'taskId'], ['jurisdictionId', 'id'], { name: 'fk_year_commitment_task' })
export class YearCommitmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_year_commitment' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  schemeId!: string;

  /** The year for whose plan it is a candidate. */
  @Column('int')
  year!: number;

  /** The task that it serves; null while nobody has said. */
  @Column('uuid', { nullable: true })
  taskId!: string | null;

  /** The sentence that makes the promise. */
  @Column('text')
  text!: string;

  /** What is promised. */
  @Column('text')
  name!: string;

  @Column('text')
  kind!: MeasuredKind;

  @Column('text', { nullable: true })
  comparator!: Comparator | null;

  @Column('numeric', { nullable: true })
  value!: string | null;

  /** Upper end of a range. */
  @Column('numeric', { nullable: true })
  valueMax!: string | null;

  @Column('text', { nullable: true })
  unit!: string | null;

  /** Last day; null means the end of the year. */
  @Column('date', { nullable: true })
  deadline!: string | null;

  /** The import of the document, to whose extracted text the offsets refer. */
  @Column('uuid')
  importId!: string;

  /** Its place among the commitments of the document, from 1. */
  @Column('int')
  ordinal!: number;

  @Column('int', { nullable: true })
  sourceStart!: number | null;

  @Column('int', { nullable: true })
  sourceEnd!: number | null;

  @Column('text')
  state!: CommitmentState;

  @Column('int')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
