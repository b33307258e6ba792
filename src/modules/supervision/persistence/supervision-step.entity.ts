import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { StepKind } from '../domain/order-machine.js';

/** What was done with an order, in the order in which it was done; only ever added to. */
@Entity('supervision_step')
@Check(
  'ck_supervision_step_kind',
  `kind IN ('ISSUED', 'SIGNED', 'REPLIED', 'REPLY_REJECTED',
      'EXTENSION_REQUESTED', 'EXTENSION_GRANTED', 'EXTENSION_REFUSED', 'CLOSED', 'RAISED', 'REVOKED')`,
)
@Index('ix_supervision_step_order', ['orderId', 'takenAt'])
@ForeignKey('SupervisionOrderEntity', ['jurisdictionId', 'orderId'], ['jurisdictionId', 'id'], {
  name: 'fk_supervision_step_order',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'takenBy'], ['jurisdictionId', 'id'], {
  name: 'fk_supervision_step_taken_by',
})
export class SupervisionStepEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_supervision_step' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  orderId!: string;

  @Column('text')
  kind!: StepKind;

  /** The reply, the reason, the conclusion. */
  @Column('text', { nullable: true })
  text!: string | null;

  /** The deadline that the step sets, asks for or refuses. */
  @Column('date', { nullable: true })
  day!: string | null;

  @Column('uuid', { array: true })
  evidenceIds!: string[];

  @Column('uuid', { nullable: true })
  takenBy!: string | null;

  @Column('timestamptz')
  takenAt!: Date;
}
