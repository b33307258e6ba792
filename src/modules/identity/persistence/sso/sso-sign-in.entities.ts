import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

const PROVIDER: [string, string] = ['jurisdictionId', 'providerId'];
const KEY: [string, string] = ['jurisdictionId', 'id'];

/** A sign-in on its way to a provider and back, once. Code verifier and nonce are not here: the browser's word has them. */
@Entity('sso_sign_in')
@ForeignKey('SsoProviderEntity', PROVIDER, KEY, { name: 'fk_sso_sign_in_provider', onDelete: 'CASCADE' })
@Index('ix_sso_sign_in_provider', ['jurisdictionId', 'providerId'])
@Index('ix_sso_sign_in_expires_at', ['expiresAt'])
export class SsoSignInEntity {
  /** SHA-256, hexadecimal. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_sso_sign_in' })
  stateHash!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  providerId!: string;

  /** SHA-256 of the word in the browser's cookie, hexadecimal. */
  @Column('text')
  browserHash!: string;

  @Column('text')
  returnPath!: string;

  @Column('timestamptz')
  expiresAt!: Date;
}

/** What the provider calls a session of ours, so that it can end it. */
@Entity('sso_session')
@ForeignKey('SessionEntity', ['jurisdictionId', 'sessionId'], KEY, {
  name: 'fk_sso_session_session',
  onDelete: 'CASCADE',
})
@ForeignKey('SsoProviderEntity', PROVIDER, KEY, { name: 'fk_sso_session_provider', onDelete: 'CASCADE' })
@Index('ix_sso_session_subject', ['jurisdictionId', 'providerId', 'subject'])
@Index('ix_sso_session_sid', ['jurisdictionId', 'providerId', 'sid'])
export class SsoSessionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sso_session' })
  sessionId!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  providerId!: string;

  @Column('text')
  subject!: string;

  /** Null where the provider names no sessions. */
  @Column('text', { nullable: true })
  sid!: string | null;

  /** Under the installation's key; what signing out there asks for. */
  @Column('text')
  sealedIdToken!: string;
}

/** The number of a logout token that has been followed, kept until such a token would be too old anyway. */
@Entity('sso_logout_token')
@ForeignKey('SsoProviderEntity', PROVIDER, KEY, { name: 'fk_sso_logout_token_provider', onDelete: 'CASCADE' })
@Index('ix_sso_logout_token_provider', ['jurisdictionId', 'providerId'])
@Index('ix_sso_logout_token_expires_at', ['expiresAt'])
export class SsoLogoutTokenEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sso_logout_token' })
  providerId!: string;

  /** SHA-256, hexadecimal. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_sso_logout_token' })
  jtiHash!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('timestamptz')
  expiresAt!: Date;
}
