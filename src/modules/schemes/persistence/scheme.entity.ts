import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { JsonValue } from '../../../platform/json.js';
import type { CycleKind, DutyKind, SchemeState } from '../domain/vocabulary.js';

@Entity('scheme')
@Unique('uq_scheme_jurisdiction_id', ['jurisdictionId', 'id'])
@Index('ix_scheme_list', ['jurisdictionId', 'createdAt', 'id'])
@Check('ck_scheme_state', `state IN ('DRAFT', 'ACTIVE', 'CLOSED')`)
@Check('ck_scheme_plan_period', 'plan_start < plan_end')
@Check('ck_scheme_activated', `(state = 'DRAFT') = (activated_at IS NULL)`)
@ForeignKey('JurisdictionEntity', ['jurisdictionId'], ['id'], { name: 'fk_scheme_jurisdiction' })
export class SchemeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_scheme' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  documentNumber!: string | null;

  @Column('text', { nullable: true })
  indexNumber!: string | null;

  @Column('text', { nullable: true })
  issuer!: string | null;

  @Column('date', { nullable: true })
  publishedOn!: string | null;

  @Column('date')
  planStart!: string;

  @Column('date')
  planEnd!: string;

  @Column('text')
  state!: SchemeState;

  /** 1 is the scheme as issued. */
  @Column('int')
  revision!: number;

  @Column('jsonb')
  workRequirements!: string[];

  /** Where it was read from. The import knows its scheme by a foreign key; this is the way back, kept for the record. */
  @Column('uuid', { nullable: true })
  importId!: string | null;

  @Column('int')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  activatedAt!: Date | null;
}

/** 规划调整: one approved change of a scheme; facts keep the revision under which they were reported. */
@Entity('scheme_revision')
@Unique('uq_scheme_revision_number', ['schemeId', 'number'])
@Check('ck_scheme_revision_structure', '(ended_on IS NULL) = (structure IS NULL)')
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], {
  name: 'fk_scheme_revision_scheme',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'createdBy'], ['jurisdictionId', 'id'], {
  name: 'fk_scheme_revision_created_by',
})
export class SchemeRevisionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_scheme_revision' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  schemeId!: string;

  @Column('int')
  number!: number;

  @Column('text', { nullable: true })
  documentNumber!: string | null;

  @Column('text')
  reason!: string;

  @Column('timestamptz')
  createdAt!: Date;

  /** What it changed, as it was shown before; null for the scheme as issued. */
  @Column('jsonb', { nullable: true })
  difference!: JsonValue;

  /** The import of the document that made it. */
  @Column('uuid', { nullable: true })
  importId!: string | null;

  /** Null when the command line did it. */
  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  /** First day on which the next one was in force; null while there is none. */
  @Column('date', { nullable: true })
  endedOn!: string | null;

  /** The scheme as it was until then, a `SchemeStructure`; days before are judged by it. */
  @Column('jsonb', { nullable: true })
  structure!: JsonValue;
}

/** What the work requirements of a scheme oblige everybody to: reporting, evaluation, a plan for each year. */
@Entity('duty')
@Index('uq_duty_ordinal', ['schemeId', 'ordinal'], { unique: true, where: 'ended_revision IS NULL' })
@Check('ck_duty_kind', `kind IN ('REPORT', 'MID_TERM_EVALUATION', 'FINAL_EVALUATION', 'ANNUAL_PLAN', 'ASSESSMENT')`)
@Check('ck_duty_frequency', `frequency IN ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')`)
@Check('ck_duty_source', 'source_start >= 0 AND source_end >= source_start')
@Check('ck_duty_revisions', 'ended_revision > since_revision')
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], { name: 'fk_duty_scheme' })
export class DutyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_duty' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  schemeId!: string;

  @Column('text')
  kind!: DutyKind;

  /** Null when the words name no rhythm. */
  @Column('text', { nullable: true })
  frequency!: CycleKind | null;

  /** The sentence that says so. */
  @Column('text')
  text!: string;

  @Column('int')
  ordinal!: number;

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

@Entity('section')
@Check('ck_section_revisions', 'ended_revision > since_revision')
@Unique('uq_section_jurisdiction_id', ['jurisdictionId', 'id'])
@Index('uq_section_ordinal', ['schemeId', 'ordinal'], { unique: true, where: 'ended_revision IS NULL' })
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], { name: 'fk_section_scheme' })
export class SectionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_section' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  schemeId!: string;

  /** As written: 一. */
  @Column('text')
  number!: string;

  @Column('text')
  title!: string;

  @Column('int')
  ordinal!: number;

  /** In force from this revision of the scheme … */
  @Column('int', { default: 1 })
  sinceRevision!: number;

  /** … up to and without this one; null while it is in force. */
  @Column('int', { nullable: true })
  endedRevision!: number | null;
}
