import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

const CLIENT: [string, string] = ['jurisdictionId', 'clientId'];
const KEY: [string, string] = ['jurisdictionId', 'id'];

/** A unit for which a client may act. */
@Entity('api_client_unit')
@ForeignKey('ApiClientEntity', CLIENT, KEY, { name: 'fk_api_client_unit_client', onDelete: 'CASCADE' })
@ForeignKey('UnitEntity', ['jurisdictionId', 'unitId'], KEY, { name: 'fk_api_client_unit_unit' })
export class ApiClientUnitEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_client_unit' })
  clientId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_client_unit' })
  unitId!: string;

  @Column('uuid')
  jurisdictionId!: string;
}

/** Who a person is in the system of a client. */
@Entity('api_client_account')
@Unique('uq_api_client_account_account', ['clientId', 'account'])
@Check('ck_api_client_account_account', `account <> ''`)
@ForeignKey('ApiClientEntity', CLIENT, KEY, { name: 'fk_api_client_account_client', onDelete: 'CASCADE' })
@ForeignKey('AppUserEntity', ['jurisdictionId', 'userId'], KEY, { name: 'fk_api_client_account_user' })
export class ApiClientAccountEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_client_account' })
  clientId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_client_account' })
  userId!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('text')
  account!: string;
}

/** What a client proves itself with. The secret itself is shown once and never stored. */
@Entity('api_client_secret')
@Unique('uq_api_client_secret_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_api_client_secret_hash', ['secretHash'])
@ForeignKey('ApiClientEntity', CLIENT, KEY, { name: 'fk_api_client_secret_client', onDelete: 'CASCADE' })
@Index('ix_api_client_secret_client', ['jurisdictionId', 'clientId'])
export class ApiClientSecretEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_client_secret' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  clientId!: string;

  /** SHA-256, hexadecimal. */
  @Column('text')
  secretHash!: string;

  /** Under the installation's key: HMAC needs the key itself. */
  @Column('text')
  sealedSigningKey!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  lastUsedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}

/** An access token of a client; short-lived, never stored itself. */
@Entity('api_token')
@Unique('uq_api_token_hash', ['tokenHash'])
@ForeignKey('ApiClientEntity', CLIENT, KEY, { name: 'fk_api_token_client', onDelete: 'CASCADE' })
@ForeignKey('ApiClientSecretEntity', ['jurisdictionId', 'secretId'], KEY, {
  name: 'fk_api_token_secret',
  onDelete: 'CASCADE',
})
@Index('ix_api_token_client', ['jurisdictionId', 'clientId'])
@Index('ix_api_token_secret', ['jurisdictionId', 'secretId'])
@Index('ix_api_token_expires_at', ['expiresAt'])
export class ApiTokenEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_token' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  clientId!: string;

  /** The secret that it was given for, whose key signs what is asked with it. */
  @Column('uuid')
  secretId!: string;

  /** SHA-256, hexadecimal. */
  @Column('text')
  tokenHash!: string;

  @Column('text', { array: true })
  scopes!: string[];

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}

/** A number that a signed request has used up; kept until the request's timestamp is too old anyway. */
@Entity('api_nonce')
@ForeignKey('ApiClientEntity', CLIENT, KEY, { name: 'fk_api_nonce_client', onDelete: 'CASCADE' })
@Index('ix_api_nonce_client', ['jurisdictionId', 'clientId'])
@Index('ix_api_nonce_expires_at', ['expiresAt'])
export class ApiNonceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_nonce' })
  clientId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_api_nonce' })
  nonce!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('timestamptz')
  expiresAt!: Date;
}
