import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { RatingPolicy } from '../domain/policy.js';

/** A version of a jurisdiction's rating policy after version 1, which is part of the program. A trigger refuses changes. */
@Entity('rating_policy')
@Unique('uq_rating_policy_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_rating_policy_version', ['jurisdictionId', 'versionNo'])
@Check('ck_rating_policy_version', 'version_no > 1')
@ForeignKey('JurisdictionEntity', ['jurisdictionId'], ['id'], { name: 'fk_rating_policy_jurisdiction' })
@ForeignKey('RatingPolicyEntity', ['jurisdictionId', 'formerId'], ['jurisdictionId', 'id'], {
  name: 'fk_rating_policy_former',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'createdBy'], ['jurisdictionId', 'id'], {
  name: 'fk_rating_policy_created_by',
})
export class RatingPolicyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_rating_policy' })
  id: string;

  @Column('uuid')
  jurisdictionId: string;

  /** From 2 within the jurisdiction. */
  @Column('int')
  versionNo: number;

  /** The version that it was made from; null for version 1. */
  @Column('uuid', { nullable: true })
  formerId: string | null;

  @Column('jsonb')
  rules: RatingPolicy;

  @Column('text')
  reason: string;

  /** 文号 of the approval. */
  @Column('text', { nullable: true })
  documentNumber: string | null;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column('timestamptz')
  createdAt: Date;
}

/** From when a version judges a scheme: of those in effect on a day the one of the latest day, then the last adopted. */
@Entity('rating_policy_adoption')
@Unique('uq_rating_policy_adoption_number', ['schemeId', 'number'])
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], {
  name: 'fk_rating_policy_adoption_scheme',
})
@ForeignKey('RatingPolicyEntity', ['jurisdictionId', 'policyId'], ['jurisdictionId', 'id'], {
  name: 'fk_rating_policy_adoption_policy',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'adoptedBy'], ['jurisdictionId', 'id'], {
  name: 'fk_rating_policy_adoption_adopted_by',
})
export class RatingPolicyAdoptionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_rating_policy_adoption' })
  id: string;

  @Column('uuid')
  jurisdictionId: string;

  @Column('uuid')
  schemeId: string;

  /** From 1 within the scheme, in the order of adoption. */
  @Column('int')
  number: number;

  /** Null for version 1. */
  @Column('uuid', { nullable: true })
  policyId: string | null;

  @Column('date')
  effectiveOn: string;

  @Column('text')
  reason: string;

  @Column('text', { nullable: true })
  documentNumber: string | null;

  @Column('uuid', { nullable: true })
  adoptedBy: string | null;

  @Column('timestamptz')
  adoptedAt: Date;
}
