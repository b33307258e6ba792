import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ComparisonMethod, TodoDifference } from '../domain/compare-receiver.js';

/** One comparison of what an OA shows with what it should. Rows are only ever added, and old ones removed. */
@Entity('todo_reconciliation')
@Index('ix_todo_reconciliation_list', ['jurisdictionId', 'connectorId', 'id'])
@Check('ck_todo_reconciliation_method', `method IN ('ASKED', 'LEDGER', 'UNREACHABLE')`)
@Check('ck_todo_reconciliation_reason', `(method = 'ASKED') = (reason IS NULL)`)
@ForeignKey('TodoConnectorEntity', ['jurisdictionId', 'connectorId'], ['jurisdictionId', 'id'], {
  name: 'fk_todo_reconciliation_connector',
  onDelete: 'CASCADE',
})
export class TodoReconciliationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_todo_reconciliation' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  connectorId!: string;

  @Column('date')
  day!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  method!: ComparisonMethod;

  /** Why the OA was not asked, or did not answer; for people. */
  @Column('text', { nullable: true })
  reason!: string | null;

  /** Accounts that were asked about. */
  @Column('int')
  accounts!: number;

  /** Open todos that the OA should show. */
  @Column('int')
  expected!: number;

  @Column('int')
  missing!: number;

  @Column('int')
  orphans!: number;

  @Column('int')
  differing!: number;

  /** Differences for which pushes were planned. */
  @Column('int')
  healed!: number;

  /** Differences that only people can end. */
  @Column('int')
  forPeople!: number;

  /** People with open todos and without an account. */
  @Column('int')
  gaps!: number;

  /** First day of the unbroken series of comparisons with a difference; null when this one has none. */
  @Column('date', { nullable: true })
  differingSince!: string | null;

  /** The first of the differences; the counts are of all. */
  @Column('jsonb')
  items!: readonly TodoDifference[];
}
