import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A person who can sign in. What the person may do follows from the posts. */
@Entity('app_user')
@Unique('uq_app_user_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_app_user_login', ['login'])
@Check('ck_app_user_login', `login = lower(login)`)
@ForeignKey('JurisdictionEntity', ['jurisdictionId'], ['id'], { name: 'fk_app_user_jurisdiction' })
export class AppUserEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_app_user' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  /** Lower case; unique in the installation, because the login page does not ask for a jurisdiction. */
  @Column('text')
  login!: string;

  @Column('text')
  displayName!: string;

  /** PHC string of argon2id. */
  @Column('text')
  passwordHash!: string;

  /** True while the password is one that somebody else chose. */
  @Column('boolean', { default: false })
  mustChangePassword!: boolean;

  @Column('timestamptz', { nullable: true })
  passwordChangedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  @Column('int')
  version!: number;
}
