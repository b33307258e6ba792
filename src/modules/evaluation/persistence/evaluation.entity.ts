import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { EvaluationState } from '../domain/evaluation-machine.js';
import type { NotedFailure } from '../domain/failure.js';
import type { EvaluationKind } from '../domain/snapshot.js';

/**
 * An evaluation keeps the facts and the rules that it judged (`inputs`, `policy`) from the moment it was asked for, and
 * its snapshot once computed, and what others say of it once it is handed in; a trigger refuses any later change.
 */
@Entity('evaluation')
@Unique('uq_evaluation_jurisdiction_id', ['jurisdictionId', 'id'])
@Index('ix_evaluation_drafts', ['askedAt'], { where: `state = 'DRAFT' AND failure IS NULL` })
@Unique('uq_evaluation_number', ['schemeId', 'number'])
@Check('ck_evaluation_kind', `kind IN ('ANNUAL', 'MID_TERM', 'FINAL')`)
@Check('ck_evaluation_state', `state IN ('DRAFT', 'FROZEN', 'UNDER_REVIEW', 'SUBMITTED', 'PUBLISHED', 'RETURNED')`)
@Check(
  'ck_evaluation_frozen',
  `(state = 'DRAFT') = (snapshot IS NULL)
   AND (snapshot IS NULL) = (sha256 IS NULL) AND (snapshot IS NULL) = (frozen_at IS NULL)`,
)
@Check('ck_evaluation_voices', `(voices IS NULL) = (voices_sha256 IS NULL)`)
@Check('ck_evaluation_failure', `failure IS NULL OR state = 'DRAFT'`)
@Unique('uq_evaluation_corrects', ['correctsId'])
@Check('ck_evaluation_correction', `(corrects_id IS NULL) = (correction_reason IS NULL)`)
@Check('ck_evaluation_returned', `(state = 'RETURNED') = (return_reason IS NOT NULL)`)
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], { name: 'fk_evaluation_scheme' })
@ForeignKey('StoredFileEntity', ['jurisdictionId', 'reportFileId'], ['jurisdictionId', 'id'], {
  name: 'fk_evaluation_report_file',
})
@ForeignKey('EvaluationEntity', ['jurisdictionId', 'correctsId'], ['jurisdictionId', 'id'], {
  name: 'fk_evaluation_corrects',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'createdBy'], ['jurisdictionId', 'id'], {
  name: 'fk_evaluation_created_by',
})
export class EvaluationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_evaluation' })
  id: string;

  @Column('uuid')
  jurisdictionId: string;

  @Column('uuid')
  schemeId: string;

  /** From 1 within the scheme. */
  @Column('int')
  number: number;

  @Column('text')
  kind: EvaluationKind;

  /** Facts of periods that end by this day count. */
  @Column('date')
  asOf: string;

  @Column('text')
  state: EvaluationState;

  @Column('jsonb')
  policy: unknown;

  @Column('jsonb')
  inputs: unknown;

  /** Canonical JSON, byte for byte what the SHA-256 was taken over. */
  @Column('text', { nullable: true })
  snapshot: string | null;

  @Column('text', { nullable: true })
  sha256: string | null;

  /** What others said of it when it was handed in, canonical JSON; null where nobody did. */
  @Column('text', { nullable: true })
  voices: string | null;

  @Column('text', { nullable: true })
  voicesSha256: string | null;

  @Column('uuid', { nullable: true })
  reportFileId: string | null;

  @Column('text', { nullable: true })
  returnReason: string | null;

  /** The evaluation that this one corrects. */
  @Column('uuid', { nullable: true })
  correctsId: string | null;

  @Column('text', { nullable: true })
  correctionReason: string | null;

  /** Why an annual evaluation looks on another day than the last of a year. */
  @Column('text', { nullable: true })
  asOfReason: string | null;

  /** Null when the operator asked for it at the console. */
  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column('timestamptz')
  createdAt: Date;

  /** When its jobs were started last. */
  @Column('timestamptz')
  askedAt: Date;

  /** Why it was not computed; null while it may be. */
  @Column('jsonb', { nullable: true })
  failure: NotedFailure | null;

  @Column('timestamptz', { nullable: true })
  frozenAt: Date | null;

  @Column('int')
  version: number;
}
