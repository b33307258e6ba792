import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { RoleName } from '../../../../platform/security/actor.js';
import type { AccountMatch } from '../../domain/sso/account-match.js';

const PROVIDER: [string, string] = ['jurisdictionId', 'providerId'];
const KEY: [string, string] = ['jurisdictionId', 'id'];

/** An OpenID Connect provider that signs people of a jurisdiction in. */
@Entity('sso_provider')
@Unique('uq_sso_provider_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_sso_provider_name', ['jurisdictionId', 'name'])
@Check('ck_sso_provider_matches', `matches IN ('ACCOUNT', 'LOGIN')`)
@ForeignKey('JurisdictionEntity', ['jurisdictionId'], ['id'], { name: 'fk_sso_provider_jurisdiction' })
export class SsoProviderEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sso_provider' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  /** On the button of the sign-in page. */
  @Column('text')
  name!: string;

  @Column('text')
  issuer!: string;

  @Column('text')
  clientId!: string;

  /** Under the installation's key; null for a client without a secret. */
  @Column('text', { nullable: true })
  sealedClientSecret!: string | null;

  @Column('text', { array: true })
  scopes!: string[];

  /** The claim that names the account. */
  @Column('text')
  accountClaim!: string;

  /** Whether the claim is an account of the mapping, or a login. */
  @Column('text')
  matches!: AccountMatch;

  /** Whether an account is opened for a person without one to whom a group gives a post. */
  @Column('boolean')
  createsUsers!: boolean;

  /** The claim that lists groups; null: no posts by groups. */
  @Column('text', { nullable: true })
  groupsClaim!: string | null;

  /** Roles beyond the ordinary ones that groups may give. */
  @Column('text', { array: true })
  listedRoles!: RoleName[];

  @Column('boolean')
  enabled!: boolean;

  @Column('timestamptz')
  createdAt!: Date;

  /** Of the last sign-in. */
  @Column('timestamptz', { nullable: true })
  lastUsedAt!: Date | null;

  @Column('int')
  version!: number;
}

/** Who a person is at a provider. */
@Entity('sso_account')
@Unique('uq_sso_account_account', ['providerId', 'account'])
@Check('ck_sso_account_account', `account <> ''`)
@ForeignKey('SsoProviderEntity', PROVIDER, KEY, { name: 'fk_sso_account_provider', onDelete: 'CASCADE' })
@ForeignKey('AppUserEntity', ['jurisdictionId', 'userId'], KEY, { name: 'fk_sso_account_user' })
export class SsoAccountEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sso_account' })
  providerId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sso_account' })
  userId!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('text')
  account!: string;
}

/** Which post a group of the provider gives. */
@Entity('sso_group_rule')
@Check(
  'ck_sso_group_rule_role',
  `role IN ('reporter', 'approver', 'coordinator', 'supervisor', 'leader', 'evaluator', 'administrator', 'auditor')`,
)
@ForeignKey('SsoProviderEntity', PROVIDER, KEY, { name: 'fk_sso_group_rule_provider', onDelete: 'CASCADE' })
@ForeignKey('UnitEntity', ['jurisdictionId', 'unitId'], KEY, { name: 'fk_sso_group_rule_unit' })
export class SsoGroupRuleEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sso_group_rule' })
  providerId!: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_sso_group_rule' })
  ordinal!: number;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('text')
  groupName!: string;

  @Column('text')
  role!: RoleName;

  @Column('uuid', { nullable: true })
  unitId!: string | null;
}

/** A post that a group gave: the provider may end it, and no other. */
@Entity('sso_granted_post')
@ForeignKey('SsoProviderEntity', PROVIDER, KEY, { name: 'fk_sso_granted_post_provider', onDelete: 'CASCADE' })
@ForeignKey('UserPostEntity', ['jurisdictionId', 'postId'], KEY, {
  name: 'fk_sso_granted_post_post',
  onDelete: 'CASCADE',
})
@Index('ix_sso_granted_post_provider', ['jurisdictionId', 'providerId'])
export class SsoGrantedPostEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sso_granted_post' })
  postId!: string;

  @Column('uuid')
  providerId!: string;

  @Column('uuid')
  jurisdictionId!: string;
}
