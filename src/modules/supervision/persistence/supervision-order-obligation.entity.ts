import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A report that an order is about. */
@Entity('supervision_order_obligation')
@ForeignKey('SupervisionOrderEntity', ['jurisdictionId', 'orderId'], ['jurisdictionId', 'id'], {
  name: 'fk_supervision_order_obligation_order',
})
@ForeignKey('ObligationEntity', ['jurisdictionId', 'obligationId'], ['jurisdictionId', 'id'], {
  name: 'fk_supervision_order_obligation_obligation',
})
export class SupervisionOrderObligationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_supervision_order_obligation' })
  orderId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_supervision_order_obligation' })
  obligationId!: string;

  @Column('uuid')
  jurisdictionId!: string;
}
