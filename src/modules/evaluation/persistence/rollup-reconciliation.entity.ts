import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { RollupDifference } from '../domain/rollup-difference.js';

/** MATCHED: every byte the same. DIFFERED: corrected. POSTPONED: facts were on their way, so that nothing could be said. */
export type ReconciliationOutcome = 'MATCHED' | 'DIFFERED' | 'POSTPONED';

/** One comparison of a scheme's kept roll-up with a rebuild. Rows are only ever added. */
@Entity('rollup_reconciliation')
@Check('ck_rollup_reconciliation_outcome', `outcome IN ('MATCHED', 'DIFFERED', 'POSTPONED')`)
@Check('ck_rollup_reconciliation_differing', `(outcome = 'DIFFERED') = (differing > 0)`)
@Index('ix_rollup_reconciliation_scheme', ['schemeId', 'at'])
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], {
  name: 'fk_rollup_reconciliation_scheme',
})
export class RollupReconciliationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_rollup_reconciliation' })
  id: string;

  @Column('uuid')
  jurisdictionId: string;

  @Column('uuid')
  schemeId: string;

  @Column('timestamptz')
  at: Date;

  @Column('date')
  asOf: string;

  @Column('text')
  outcome: ReconciliationOutcome;

  /** Rows that the rebuild has, and how many kept ones were not the same. */
  @Column('int')
  nodes: number;

  @Column('int')
  differing: number;

  /** The first of them, by node. */
  @Column('jsonb')
  differences: readonly RollupDifference[];
}
