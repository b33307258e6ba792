import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { EnteredYear, YearValue } from '../domain/new-scheme.js';
import type { Comparator, IndicatorAttribute, MeasuredKind } from '../domain/vocabulary.js';

@Entity('indicator')
@Check('ck_indicator_revisions', 'ended_revision > since_revision')
@Unique('uq_indicator_jurisdiction_id', ['jurisdictionId', 'id'])
@Index('ix_indicator_reference', ['referenceIndicatorId'], { where: 'reference_indicator_id IS NOT NULL' })
@Index('uq_indicator_ordinal', ['schemeId', 'ordinal'], { unique: true, where: 'ended_revision IS NULL' })
@Check('ck_indicator_attribute', `attribute IN ('BINDING', 'EXPECTED')`)
@Check(
  'ck_indicator_kind',
  `kind IN ('level', 'cumulative', 'annual_average_growth', 'ceiling', 'floor', 'assigned', 'synchronised')`,
)
@Check('ck_indicator_comparator', `comparator IN ('gte', 'gt', 'lte', 'lt', 'approx', 'eq')`)
@Check('ck_indicator_tolerance', 'tolerance >= 0')
@Check('ck_indicator_reference', 'reference_indicator_id <> id')
@Check('ck_indicator_source', 'source_start >= 0 AND source_end >= source_start')
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], { name: 'fk_indicator_scheme' })
@ForeignKey('IndicatorEntity', ['jurisdictionId', 'referenceIndicatorId'], ['jurisdictionId', 'id'], {
  name: 'fk_indicator_reference',
})
export class IndicatorEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_indicator' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  schemeId!: string;

  @Column('text')
  attribute!: IndicatorAttribute;

  /** As written; counts within its attribute. */
  @Column('int')
  number!: number;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: MeasuredKind;

  @Column('text', { nullable: true })
  comparator!: Comparator | null;

  @Column('numeric', { nullable: true })
  value!: string | null;

  @Column('text', { nullable: true })
  unit!: string | null;

  @Column('text')
  targetText!: string;

  /** Value of the base year, from the document's table of indicators or entered by the coordinator. */
  @Column('numeric', { nullable: true })
  baseValue!: string | null;

  @Column('int', { nullable: true })
  baseYear!: number | null;

  /** Percent by which it is to grow each year, as the document's table gives it beside the target. */
  @Column('numeric', { nullable: true })
  yearlyGrowth!: string | null;

  /** Figures that the document's table gives for other years: `[{ year, value }]`. */
  @Column('jsonb', { default: [] })
  yearValues!: readonly YearValue[];

  /** 年度目标 that the coordinator has entered, oldest first: `[{ year, value, since }]`. */
  @Column('jsonb', { default: [] })
  enteredYears!: readonly EnteredYear[];

  /** Percentage points within which 左右 or 同步 counts as met; null takes the rating policy's. */
  @Column('numeric', { nullable: true })
  tolerance!: string | null;

  /** What a `synchronised` indicator is compared with. */
  @Column('uuid', { nullable: true })
  referenceIndicatorId!: string | null;

  @Column('int')
  ordinal!: number;

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
