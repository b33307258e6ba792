import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { SessionOpening } from '../domain/session-opening.js';

/** A signed-in browser or program. The token itself is never stored. */
@Entity('session')
@Unique('uq_session_token_hash', ['tokenHash'])
@Unique('uq_session_jurisdiction_id', ['jurisdictionId', 'id'])
@Check('ck_session_opened_by', `opened_by IN ('PASSWORD', 'OIDC', 'TICKET')`)
@ForeignKey('AppUserEntity', ['jurisdictionId', 'userId'], ['jurisdictionId', 'id'], { name: 'fk_session_user' })
@Index('ix_session_user_id', ['jurisdictionId', 'userId'])
export class SessionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_session' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  userId!: string;

  /** SHA-256 of the token, hexadecimal. */
  @Column('text')
  tokenHash!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  /** Of the last request, some minutes behind. */
  @Column('timestamptz')
  lastSeenAt!: Date;

  /** When the session ends unless it is used before. */
  @Column('timestamptz')
  idleUntil!: Date;

  /** Where it was opened from. */
  @Column('text', { nullable: true })
  ip!: string | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  @Column('text')
  openedBy!: SessionOpening;
}
