import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { OrderState } from '../domain/order-machine.js';

/**
 * 督办单. What its paper says (`facts`) is written once, a trigger refuses any change; what becomes of it is told by its
 * state, its deadline and its steps.
 */
@Entity('supervision_order')
@Unique('uq_supervision_order_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_supervision_order_number', ['jurisdictionId', 'year', 'number'])
@Unique('uq_supervision_order_former', ['formerOrderId'])
@Index('ix_supervision_order_list', ['jurisdictionId', 'id'])
@Index('ix_supervision_order_unit', ['jurisdictionId', 'unitId', 'id'])
@Index('ix_supervision_order_task', ['taskId'], { where: 'task_id IS NOT NULL' })
@Index('ix_supervision_order_open', ['jurisdictionId', 'deadline'], { where: `state IN ('ISSUED', 'SIGNED')` })
@Index('ix_supervision_order_scheme', ['schemeId'])
@Check('ck_supervision_order_item', 'num_nonnulls(task_id, indicator_id) = 1')
@Check('ck_supervision_order_state', `state IN ('ISSUED', 'SIGNED', 'REPLIED', 'CLOSED', 'RAISED', 'REVOKED')`)
@Check('ck_supervision_order_number', 'number > 0')
@Check('ck_supervision_order_wanted', 'wanted_deadline IS NULL OR wanted_deadline > deadline')
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], {
  name: 'fk_supervision_order_scheme',
})
@ForeignKey('UnitEntity', ['jurisdictionId', 'unitId'], ['jurisdictionId', 'id'], { name: 'fk_supervision_order_unit' })
@ForeignKey('UnitEntity', ['jurisdictionId', 'copyUnitId'], ['jurisdictionId', 'id'], {
  name: 'fk_supervision_order_copy_unit',
})
@ForeignKey('TaskEntity', ['jurisdictionId', 'taskId'], ['jurisdictionId', 'id'], { name: 'fk_supervision_order_task' })
@ForeignKey('IndicatorEntity', ['jurisdictionId', 'indicatorId'], ['jurisdictionId', 'id'], {
  name: 'fk_supervision_order_indicator',
})
@ForeignKey('SupervisionOrderEntity', ['jurisdictionId', 'formerOrderId'], ['jurisdictionId', 'id'], {
  name: 'fk_supervision_order_former',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'issuedBy'], ['jurisdictionId', 'id'], {
  name: 'fk_supervision_order_issued_by',
})
export class SupervisionOrderEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_supervision_order' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  schemeId!: string;

  @Column('uuid')
  unitId!: string;

  @Column('uuid', { nullable: true })
  taskId!: string | null;

  @Column('uuid', { nullable: true })
  indicatorId!: string | null;

  @Column('int')
  year!: number;

  /** From 1 within the year. */
  @Column('int')
  number!: number;

  /** Code of the step of the scheme's ladder. */
  @Column('text')
  colour!: string;

  @Column('text')
  state!: OrderState;

  /** As it is now; the paper keeps the one that it was issued with. */
  @Column('date')
  deadline!: string;

  /** Asked for by the unit and not decided yet. */
  @Column('date', { nullable: true })
  wantedDeadline!: string | null;

  /** Canonical JSON of `OrderFacts`. */
  @Column('text')
  facts!: string;

  /** The order that this one was raised from. */
  @Column('uuid', { nullable: true })
  formerOrderId!: string | null;

  /** 抄送: sees the order, and does nothing with it. */
  @Column('uuid', { nullable: true })
  copyUnitId!: string | null;

  @Column('uuid', { nullable: true })
  issuedBy!: string | null;

  @Column('timestamptz')
  issuedAt!: Date;

  @Column('int')
  version!: number;
}
