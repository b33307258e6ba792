import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * How often signing in has failed in a row. Kept for unknown logins as well, so that a lock-out does not tell which
 * logins exist; hashed, because people type their password into the login field.
 */
@Entity('login_failure')
@Index('ix_login_failure_last_failed_at', ['lastFailedAt'])
export class LoginFailureEntity {
  /** SHA-256 of the login as typed, lower case, hexadecimal. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_login_failure' })
  loginHash!: string;

  @Column('int')
  failures!: number;

  @Column('timestamptz')
  lastFailedAt!: Date;
}
