import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Light } from '../domain/conclusion.js';
import type { RollupNodeType } from '../domain/rollup-node.js';

/** Newest kept result of one node of a scheme's roll-up, so that reading it costs the same however many facts there are. */
@Entity('rollup_node')
@Unique('uq_rollup_node_node', ['schemeId', 'nodeType', 'nodeId'])
@Check('ck_rollup_node_type', `node_type IN ('SCHEME', 'SECTION', 'TASK', 'INDICATOR', 'UNIT')`)
@Check('ck_rollup_node_light', `(node_type = 'TASK') = (light IS NOT NULL)`)
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], { name: 'fk_rollup_node_scheme' })
export class RollupNodeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_rollup_node' })
  id: string;

  @Column('uuid')
  jurisdictionId: string;

  @Column('uuid')
  schemeId: string;

  @Column('text')
  nodeType: RollupNodeType;

  @Column('uuid')
  nodeId: string;

  @Column('date')
  asOf: string;

  @Column('int')
  policyVersion: number;

  /** Revision of the scheme; 0 of rows of which it was not noted, which no increment builds upon. */
  @Column('int', { default: 0 })
  schemeRevision: number;

  @Column('jsonb')
  result: unknown;

  /** What increments are made from: `ItemSums` of a task or indicator, the `Tally` of every other node. */
  @Column('jsonb', { default: {} })
  sums: unknown;

  /** Of a task, as in its result; a column, so that tasks are found by it without opening every result. */
  @Column('text', { nullable: true })
  light: Light | null;

  @Column('timestamptz')
  computedAt: Date;
}
