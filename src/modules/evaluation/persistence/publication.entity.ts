import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * What was put before the public, as it was put there; a trigger refuses any later change but its end. Its address is the
 * scheme's: the next publication takes it over.
 */
@Entity('publication')
@Index('uq_publication_open', ['schemeId'], { unique: true, where: 'ended_at IS NULL' })
@Index('uq_publication_code', ['code'], { unique: true, where: 'ended_at IS NULL' })
@Index('ix_publication_scheme', ['jurisdictionId', 'schemeId', 'id'])
@Check('ck_publication_code', `code ~ '^[a-hjkmnp-z2-9]{10}$'`)
@Check('ck_publication_ended', 'ended_at IS NOT NULL OR (ended_by IS NULL AND withdrawal_reason IS NULL)')
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], { name: 'fk_publication_scheme' })
@ForeignKey('EvaluationEntity', ['jurisdictionId', 'evaluationId'], ['jurisdictionId', 'id'], {
  name: 'fk_publication_evaluation',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'publishedBy'], ['jurisdictionId', 'id'], {
  name: 'fk_publication_published_by',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'endedBy'], ['jurisdictionId', 'id'], {
  name: 'fk_publication_ended_by',
})
export class PublicationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_publication' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  schemeId!: string;

  @Column('uuid')
  evaluationId!: string;

  @Column('text')
  code!: string;

  /** The public edition, canonical JSON, as it is answered. */
  @Column('text')
  content!: string;

  @Column('text')
  sha256!: string;

  @Column('uuid', { nullable: true })
  publishedBy!: string | null;

  @Column('timestamptz')
  publishedAt!: Date;

  @Column('uuid', { nullable: true })
  endedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  /** Null where the next publication has taken its place. */
  @Column('text', { nullable: true })
  withdrawalReason!: string | null;
}
