import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ObligationRole, ObligationState } from '../domain/vocabulary.js';

/** 填报事项: one unit owes one report on one task or indicator in one cycle. */
@Entity('obligation')
@Unique('uq_obligation_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_obligation_task', ['taskId', 'cycleId', 'unitId'])
@Index('uq_obligation_indicator', ['indicatorId', 'cycleId', 'unitId'], {
  unique: true,
  where: 'indicator_id IS NOT NULL',
})
@Index('ix_obligation_unit_due', ['jurisdictionId', 'unitId', 'dueOn', 'id'])
@Index('ix_obligation_consolidating_due', ['jurisdictionId', 'consolidatingUnitId', 'dueOn', 'id'])
@Index('ix_obligation_due', ['jurisdictionId', 'dueOn', 'id'])
@Index('ix_obligation_owed', ['jurisdictionId', 'dueOn', 'id'], { where: `state IN ('PENDING', 'RETURNED')` })
@Index('ix_obligation_unit_owed', ['jurisdictionId', 'unitId', 'dueOn', 'id'], {
  where: `state IN ('PENDING', 'RETURNED')`,
})
@Index('ix_obligation_waiting', ['jurisdictionId', 'dueOn', 'id'], { where: `state = 'SUBMITTED'` })
@Index('ix_obligation_scheme', ['schemeId', 'periodEnd'])
@Index('ix_obligation_task_newest', ['taskId', 'periodEnd'], {
  where: 'consolidates AND accepted_report_id IS NOT NULL',
})
@Check('ck_obligation_item', 'num_nonnulls(task_id, indicator_id) = 1')
@Check('ck_obligation_role', `role IN ('LEAD', 'RESPONSIBLE')`)
@Check('ck_obligation_state', `state IN ('PENDING', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'EXEMPT')`)
@Check('ck_obligation_consolidates', 'consolidates = (unit_id = consolidating_unit_id)')
@Check('ck_obligation_accepted', `(state = 'ACCEPTED') = (accepted_report_id IS NOT NULL)`)
@Check('ck_obligation_exempt', `(state = 'EXEMPT') = (exempt_reason IS NOT NULL)`)
@Check('ck_obligation_cancelled', `cancelled_revision IS NULL OR state = 'EXEMPT'`)
@Check('ck_obligation_days', 'grace_until >= due_on AND closes_on >= due_on')
@ForeignKey('ReportingCycleEntity', ['jurisdictionId', 'schemeId', 'cycleId'], ['jurisdictionId', 'schemeId', 'id'], {
  name: 'fk_obligation_cycle',
})
@ForeignKey('UnitEntity', ['jurisdictionId', 'unitId'], ['jurisdictionId', 'id'], { name: 'fk_obligation_unit' })
@ForeignKey('UnitEntity', ['jurisdictionId', 'consolidatingUnitId'], ['jurisdictionId', 'id'], {
  name: 'fk_obligation_consolidating_unit',
})
@ForeignKey('TaskEntity', ['jurisdictionId', 'taskId'], ['jurisdictionId', 'id'], { name: 'fk_obligation_task' })
@ForeignKey('IndicatorEntity', ['jurisdictionId', 'indicatorId'], ['jurisdictionId', 'id'], {
  name: 'fk_obligation_indicator',
})
@ForeignKey('ProgressReportEntity', ['jurisdictionId', 'acceptedReportId'], ['jurisdictionId', 'id'], {
  name: 'fk_obligation_accepted_report',
})
export class ObligationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_obligation' })
  id: string;

  @Column('uuid')
  jurisdictionId: string;

  @Column('uuid')
  schemeId: string;

  @Column('uuid')
  cycleId: string;

  @Column('uuid')
  unitId: string;

  @Column('uuid', { nullable: true })
  taskId: string | null;

  @Column('uuid', { nullable: true })
  indicatorId: string | null;

  @Column('text')
  role: ObligationRole;

  /** 汇总单位 of the item in this cycle. */
  @Column('uuid')
  consolidatingUnitId: string;

  /** Whether that is this unit: its report is the one that counts for the item. */
  @Column('boolean')
  consolidates: boolean;

  @Column('date')
  dueOn: string;

  /** Until this day it is late but not yet missing. */
  @Column('date')
  graceUntil: string;

  /** The last day on which it may be answered: that of its cycle, or later after an extension or a return. */
  @Column('date')
  closesOn: string;

  /** Its due day was moved by an extension and no longer follows the cycle. */
  @Column('boolean', { default: false })
  extended: boolean;

  /** Of the cycle, repeated here so that the newest accepted report of a task is found by one index. */
  @Column('date')
  periodEnd: string;

  @Column('text')
  state: ObligationState;

  /** The day of the first submission; decides for ever whether the report was late. */
  @Column('date', { nullable: true })
  firstSubmittedOn: string | null;

  @Column('boolean', { default: false })
  acceptedLate: boolean;

  @Column('int', { default: 0 })
  timesReturned: number;

  @Column('uuid', { nullable: true })
  acceptedReportId: string | null;

  @Column('text', { nullable: true })
  exemptReason: string | null;

  /** The revision of the scheme that took it away before its cycle opened. */
  @Column('int', { nullable: true })
  cancelledRevision: number | null;

  @Column('int')
  version: number;
}
