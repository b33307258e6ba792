import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { ItemType } from '../../domain/life/asked-items.js';

/** What the third party has found of an item (第三方评估), beside ours. */
@Entity('third_party_finding')
@Unique('uq_third_party_finding_item', ['evaluationId', 'itemId'])
@Check('ck_third_party_finding_item', `item_type IN ('TASK', 'INDICATOR')`)
@Check('ck_third_party_finding_said', 'value IS NOT NULL OR conclusion IS NOT NULL')
@ForeignKey('EvaluationEntity', ['jurisdictionId', 'evaluationId'], ['jurisdictionId', 'id'], {
  name: 'fk_third_party_finding_evaluation',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'foundBy'], ['jurisdictionId', 'id'], {
  name: 'fk_third_party_finding_found_by',
})
export class ThirdPartyFindingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_third_party_finding' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  evaluationId!: string;

  @Column('text')
  itemType!: ItemType;

  @Column('uuid')
  itemId!: string;

  /** Of an indicator in its unit, of a task or section 0…100 percent. */
  @Column('numeric', { nullable: true })
  value!: string | null;

  /** Of an indicator a conclusion, of a task a light. */
  @Column('text', { nullable: true })
  conclusion!: string | null;

  @Column('text')
  reason!: string;

  @Column('text')
  source!: string;

  @Column('uuid', { nullable: true })
  foundBy!: string | null;

  @Column('timestamptz')
  foundAt!: Date;

  @Column('int')
  version!: number;
}
