import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ItemType } from '../../domain/life/asked-items.js';
import type { SelfEvaluationState } from '../../domain/life/self-evaluation-machine.js';

/** What a lead unit says of an item that it leads (自评). */
@Entity('self_evaluation')
@Unique('uq_self_evaluation_item', ['evaluationId', 'unitId', 'itemId'])
@Check('ck_self_evaluation_item', `item_type IN ('TASK', 'SECTION', 'INDICATOR')`)
@Check('ck_self_evaluation_state', `state IN ('ASKED', 'WRITTEN', 'HANDED_IN', 'RETURNED')`)
@Check('ck_self_evaluation_written', `state = 'ASKED' OR (content <> '' AND written_at IS NOT NULL)`)
@Check('ck_self_evaluation_handed_in', `state <> 'HANDED_IN' OR handed_in_at IS NOT NULL`)
@Check('ck_self_evaluation_returned', `state <> 'RETURNED' OR return_reason IS NOT NULL`)
@ForeignKey('EvaluationEntity', ['jurisdictionId', 'evaluationId'], ['jurisdictionId', 'id'], {
  name: 'fk_self_evaluation_evaluation',
})
@ForeignKey('UnitEntity', ['jurisdictionId', 'unitId'], ['jurisdictionId', 'id'], { name: 'fk_self_evaluation_unit' })
@ForeignKey('AppUserEntity', ['jurisdictionId', 'writtenBy'], ['jurisdictionId', 'id'], {
  name: 'fk_self_evaluation_written_by',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'handedInBy'], ['jurisdictionId', 'id'], {
  name: 'fk_self_evaluation_handed_in_by',
})
@Index('ix_self_evaluation_list', ['evaluationId', 'id'])
@Index('ix_self_evaluation_unit', ['jurisdictionId', 'unitId', 'id'])
export class SelfEvaluationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_self_evaluation' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  evaluationId!: string;

  @Column('uuid')
  unitId!: string;

  @Column('text')
  itemType!: ItemType;

  @Column('uuid')
  itemId!: string;

  /** As the evaluation that is asked about names it. */
  @Column('text')
  itemLabel!: string;

  /** Last day for the answer. */
  @Column('date')
  dueOn!: string;

  @Column('text')
  state!: SelfEvaluationState;

  /** Empty until it is written. */
  @Column('text')
  content!: string;

  /** Of an indicator in its unit, of a task or section 0…100 percent. */
  @Column('numeric', { nullable: true })
  value!: string | null;

  /** Of an indicator a conclusion, of a task a light. */
  @Column('text', { nullable: true })
  conclusion!: string | null;

  @Column('uuid', { nullable: true })
  writtenBy!: string | null;

  @Column('timestamptz', { nullable: true })
  writtenAt!: Date | null;

  @Column('uuid', { nullable: true })
  handedInBy!: string | null;

  @Column('timestamptz', { nullable: true })
  handedInAt!: Date | null;

  @Column('text', { nullable: true })
  returnReason!: string | null;

  @Column('int')
  version!: number;
}
