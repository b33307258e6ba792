import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ExtensionState } from '../domain/extension.js';

/** 延期: a unit asks for a later due day of one obligation, the coordinator decides. */
@Entity('due_extension')
@Index('uq_due_extension_open', ['obligationId'], { unique: true, where: `state = 'REQUESTED'` })
@Index('ix_due_extension_obligation', ['obligationId', 'id'])
@Index('ix_due_extension_list', ['jurisdictionId', 'state', 'id'])
@Check('ck_due_extension_state', `state IN ('REQUESTED', 'GRANTED', 'REFUSED')`)
@Check('ck_due_extension_wanted', 'wanted_due_on > due_on')
@Check('ck_due_extension_granted', `(state = 'GRANTED') = (granted_due_on IS NOT NULL)`)
@Check('ck_due_extension_refused', `state <> 'REFUSED' OR decision_reason IS NOT NULL`)
@Check('ck_due_extension_decided', `(state = 'REQUESTED') = (decided_by IS NULL)`)
@ForeignKey('ObligationEntity', ['jurisdictionId', 'obligationId'], ['jurisdictionId', 'id'], {
  name: 'fk_due_extension_obligation',
})
export class DueExtensionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_due_extension' })
  id: string;

  @Column('uuid')
  jurisdictionId: string;

  @Column('uuid')
  obligationId: string;

  @Column('text')
  state: ExtensionState;

  /** The due day when it was asked for. */
  @Column('date')
  dueOn: string;

  @Column('date')
  wantedDueOn: string;

  @Column('text')
  reason: string;

  @Column('uuid')
  requestedBy: string;

  @Column('timestamptz')
  requestedAt: Date;

  @Column('date', { nullable: true })
  grantedDueOn: string | null;

  @Column('text', { nullable: true })
  decisionReason: string | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('int')
  version: number;
}
