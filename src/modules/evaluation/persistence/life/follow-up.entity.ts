import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { FollowUpState } from '../../domain/life/follow-up-machine.js';

/** What a unit is to do about an opinion of the standing committee, by when. */
@Entity('follow_up')
@Unique('uq_follow_up_ordinal', ['opinionId', 'ordinal'])
@Index('ix_follow_up_unit', ['jurisdictionId', 'unitId', 'id'])
@Check('ck_follow_up_state', `state IN ('OPEN', 'REPORTED', 'CLOSED')`)
@Check('ck_follow_up_reported', `state = 'OPEN' OR (report IS NOT NULL AND reported_at IS NOT NULL)`)
@Check('ck_follow_up_closed', `state <> 'CLOSED' OR judgement IS NOT NULL`)
@ForeignKey('DeliberationOpinionEntity', ['jurisdictionId', 'opinionId'], ['jurisdictionId', 'id'], {
  name: 'fk_follow_up_opinion',
})
@ForeignKey('UnitEntity', ['jurisdictionId', 'unitId'], ['jurisdictionId', 'id'], { name: 'fk_follow_up_unit' })
@ForeignKey('TaskEntity', ['jurisdictionId', 'taskId'], ['jurisdictionId', 'id'], { name: 'fk_follow_up_task' })
@ForeignKey('AppUserEntity', ['jurisdictionId', 'reportedBy'], ['jurisdictionId', 'id'], {
  name: 'fk_follow_up_reported_by',
})
export class FollowUpEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_follow_up' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  opinionId!: string;

  /** Place in the opinion, from 1. */
  @Column('int')
  ordinal!: number;

  @Column('text')
  content!: string;

  /** The lead unit. */
  @Column('uuid')
  unitId!: string;

  /** The task of the scheme that it concerns. */
  @Column('uuid', { nullable: true })
  taskId!: string | null;

  @Column('date')
  deadline!: string;

  @Column('text')
  state!: FollowUpState;

  /** What the unit has done, in its newest words. */
  @Column('text', { nullable: true })
  report!: string | null;

  @Column('uuid', { nullable: true })
  reportedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  reportedAt!: Date | null;

  /** Why it was sent back last, or how it was closed. */
  @Column('text', { nullable: true })
  judgement!: string | null;

  @Column('int')
  version!: number;
}
