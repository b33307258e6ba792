import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { CycleKind } from '../../schemes/index.js';

/** 填报周期: a stretch of time that is reported on once; opens, is due, closes. */
@Entity('reporting_cycle')
@Unique('uq_reporting_cycle_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_reporting_cycle_scheme_id', ['jurisdictionId', 'schemeId', 'id'])
@Unique('uq_reporting_cycle_period', ['schemeId', 'kind', 'periodStart'])
@Check('ck_reporting_cycle_kind', `kind IN ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')`)
@Check(
  'ck_reporting_cycle_days',
  `period_start <= period_end AND opens_on <= responsible_due_on
   AND responsible_due_on <= lead_due_on AND lead_due_on <= closes_on`,
)
@Check('ck_reporting_cycle_grace', 'responsible_grace_until >= responsible_due_on AND lead_grace_until >= lead_due_on')
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], {
  name: 'fk_reporting_cycle_scheme',
})
export class ReportingCycleEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reporting_cycle' })
  id: string;

  @Column('uuid')
  jurisdictionId: string;

  @Column('uuid')
  schemeId: string;

  @Column('text')
  kind: CycleKind;

  @Column('text')
  label: string;

  @Column('date')
  periodStart: string;

  @Column('date')
  periodEnd: string;

  @Column('date')
  opensOn: string;

  /** 责任单位 report by this day, so that the consolidating 牵头单位 can still read them. */
  @Column('date')
  responsibleDueOn: string;

  @Column('date')
  leadDueOn: string;

  /** Until this day a report that is due is late but not yet missing. */
  @Column('date')
  responsibleGraceUntil: string;

  @Column('date')
  leadGraceUntil: string;

  /** The last day of submissions; moved by a re-opening. */
  @Column('date')
  closesOn: string;

  @Column('int', { default: 1 })
  version: number;
}
