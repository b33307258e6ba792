import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { RoleName } from '../../../platform/security/actor.js';

/** 岗位: a role that a user holds, for one unit or for the jurisdiction, from one day to another, both included. */
@Entity('user_post')
@Check(
  'ck_user_post_role',
  `role IN ('reporter', 'approver', 'coordinator', 'supervisor', 'leader', 'evaluator', 'administrator', 'auditor')`,
)
@Check('ck_user_post_unit', `role NOT IN ('reporter', 'approver') OR unit_id IS NOT NULL`)
@Check('ck_user_post_period', `valid_to IS NULL OR valid_to >= valid_from`)
@Unique('uq_user_post_jurisdiction_id', ['jurisdictionId', 'id'])
@ForeignKey('UserPostEntity', ['jurisdictionId', 'takenOverFrom'], ['jurisdictionId', 'id'], {
  name: 'fk_user_post_taken_over_from',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'userId'], ['jurisdictionId', 'id'], { name: 'fk_user_post_user' })
@ForeignKey('UnitEntity', ['jurisdictionId', 'unitId'], ['jurisdictionId', 'id'], { name: 'fk_user_post_unit' })
@Index('ix_user_post_user_id', ['jurisdictionId', 'userId'])
@Index('ix_user_post_unit_id', ['jurisdictionId', 'unitId', 'role'])
export class UserPostEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_user_post' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  userId!: string;

  /** Null for a post of the whole jurisdiction. */
  @Column('uuid', { nullable: true })
  unitId!: string | null;

  @Column('text')
  role!: RoleName;

  @Column('date')
  validFrom!: string;

  @Column('date', { nullable: true })
  validTo!: string | null;

  /** The post that was handed over to make this one. */
  @Column('uuid', { nullable: true })
  takenOverFrom!: string | null;
}
