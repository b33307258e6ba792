import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { MissingUnit } from '../domain/consolidation.js';
import type { ReportState } from '../domain/vocabulary.js';
import type { ReportWarning } from '../domain/warnings.js';

/** 进展填报. An accepted one never changes: a correction is a new revision that names it. */
@Entity('progress_report')
@Unique('uq_progress_report_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_progress_report_revision', ['obligationId', 'revision'])
@Index('uq_progress_report_open', ['obligationId'], {
  unique: true,
  where: `state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'UNIT_REVIEW')`,
})
@Index('ix_progress_report_waiting', ['jurisdictionId', 'obligationId'], {
  where: `state IN ('UNIT_REVIEW', 'SUBMITTED')`,
})
@Check(
  'ck_progress_report_state',
  `state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'WITHDRAWN', 'UNIT_REVIEW')`,
)
@Check('ck_progress_report_percent', 'percent >= 0 AND percent <= 100')
@Check('ck_progress_report_returned', `state <> 'RETURNED' OR return_reason IS NOT NULL`)
@ForeignKey('ObligationEntity', ['jurisdictionId', 'obligationId'], ['jurisdictionId', 'id'], {
  name: 'fk_progress_report_obligation',
})
@ForeignKey('ProgressReportEntity', ['jurisdictionId', 'correctsId'], ['jurisdictionId', 'id'], {
  name: 'fk_progress_report_corrects',
})
@ForeignKey('ApiClientEntity', ['jurisdictionId', 'authorClientId'], ['jurisdictionId', 'id'], {
  name: 'fk_progress_report_author_client',
})
@Index('ix_progress_report_author_client', ['jurisdictionId', 'authorClientId'], {
  where: 'author_client_id IS NOT NULL',
})
export class ProgressReportEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_progress_report' })
  id: string;

  @Column('uuid')
  jurisdictionId: string;

  @Column('uuid')
  obligationId: string;

  /** From 1 within the obligation. */
  @Column('int')
  revision: number;

  /** The accepted report that this one corrects. */
  @Column('uuid', { nullable: true })
  correctsId: string | null;

  @Column('text')
  state: ReportState;

  @Column('text')
  progressText: string;

  /** The unit's own percent, 0…100. */
  @Column('numeric', { nullable: true })
  percent: string | null;

  @Column('text', { nullable: true })
  issues: string | null;

  @Column('text', { nullable: true })
  nextSteps: string | null;

  /** 需协调事项. */
  @Column('text', { nullable: true })
  coordinationNeeds: string | null;

  /** 计划完成日. */
  @Column('date', { nullable: true })
  plannedCompletionOn: string | null;

  /** 无变化: declared by the unit, the figures are those of its last accepted report. */
  @Column('boolean', { default: false })
  unchanged: boolean;

  /** What the unit acknowledged when it submitted; the reviewer reads it too. */
  @Column('jsonb', { default: [] })
  warnings: readonly ReportWarning[];

  /** Units whose part was missing or not reviewed when a consolidating report was submitted. */
  @Column('jsonb', { default: [] })
  missingUnits: readonly MissingUnit[];

  @Column('uuid')
  authorId: string;

  /** The program through which the author wrote; null for one who was signed in. */
  @Column('uuid', { nullable: true })
  authorClientId: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  submittedBy: string | null;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  /** The unit's approver, who let it leave the unit; null when nobody but its author and submitter could. */
  @Column('uuid', { nullable: true })
  releasedBy: string | null;

  @Column('timestamptz', { nullable: true })
  releasedAt: Date | null;

  @Column('uuid', { nullable: true })
  reviewedBy: string | null;

  @Column('timestamptz', { nullable: true })
  reviewedAt: Date | null;

  @Column('text', { nullable: true })
  returnReason: string | null;

  @Column('int')
  version: number;
}
