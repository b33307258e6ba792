import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { MeasurementSeries, MeasurementState, PeriodKind, ValueStatus } from '../domain/vocabulary.js';

/** 指标数据: a value of an indicator or a target for a period, with its source. Superseded values are kept. */
@Entity('measurement')
@Unique('uq_measurement_jurisdiction_id', ['jurisdictionId', 'id'])
@Index('uq_measurement_accepted_indicator', ['indicatorId', 'series', 'periodEnd', 'flow', 'periodKind'], {
  unique: true,
  where: `state = 'ACCEPTED' AND indicator_id IS NOT NULL`,
})
@Index('uq_measurement_accepted_target', ['targetId', 'series', 'periodEnd', 'flow', 'periodKind'], {
  unique: true,
  where: `state = 'ACCEPTED' AND target_id IS NOT NULL`,
})
@Index('ix_measurement_scheme', ['schemeId', 'periodEnd'], { where: `state = 'ACCEPTED'` })
@Index('ix_measurement_report', ['reportId'])
@Index('ix_measurement_supersedes', ['supersedesId'], { where: 'supersedes_id IS NOT NULL' })
@Index('ix_measurement_indicator', ['indicatorId', 'periodEnd'], { where: 'indicator_id IS NOT NULL' })
@Index('ix_measurement_target', ['targetId', 'periodEnd'], { where: 'target_id IS NOT NULL' })
@Check('ck_measurement_item', 'num_nonnulls(indicator_id, target_id) = 1')
@Check('ck_measurement_series', `series IN ('BASE', 'ACTUAL', 'ASSIGNED_TARGET')`)
@Check('ck_measurement_period_kind', `period_kind IN ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'OTHER')`)
@Check('ck_measurement_status', `status IN ('PRELIMINARY', 'FINAL')`)
@Check('ck_measurement_comparator', `comparator IN ('gte', 'gt', 'lte', 'lt', 'approx', 'eq')`)
@Check('ck_measurement_state', `state IN ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'RETURNED', 'SUPERSEDED', 'WITHDRAWN')`)
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], { name: 'fk_measurement_scheme' })
@ForeignKey('IndicatorEntity', ['jurisdictionId', 'indicatorId'], ['jurisdictionId', 'id'], {
  name: 'fk_measurement_indicator',
})
@ForeignKey('TargetEntity', ['jurisdictionId', 'targetId'], ['jurisdictionId', 'id'], { name: 'fk_measurement_target' })
@ForeignKey('ProgressReportEntity', ['jurisdictionId', 'reportId'], ['jurisdictionId', 'id'], {
  name: 'fk_measurement_report',
})
@ForeignKey('UnitEntity', ['jurisdictionId', 'unitId'], ['jurisdictionId', 'id'], { name: 'fk_measurement_unit' })
@ForeignKey('MeasurementEntity', ['jurisdictionId', 'supersedesId'], ['jurisdictionId', 'id'], {
  name: 'fk_measurement_supersedes',
})
export class MeasurementEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_measurement' })
  id: string;

  @Column('uuid')
  jurisdictionId: string;

  @Column('uuid')
  schemeId: string;

  @Column('uuid', { nullable: true })
  indicatorId: string | null;

  @Column('uuid', { nullable: true })
  targetId: string | null;

  @Column('text')
  series: MeasurementSeries;

  /** Last day of the time that the value speaks of. */
  @Column('date')
  periodEnd: string;

  /** Of which month, quarter, half-year or year it is; OTHER when nobody has said, or it is of one day. */
  @Column('text', { default: 'OTHER' })
  periodKind: PeriodKind;

  /** 初步 or 最终核实. */
  @Column('text', { default: 'FINAL' })
  status: ValueStatus;

  @Column('numeric')
  value: string;

  /** True for the amount of one period (新增), false for a standing at `periodEnd`. */
  @Column('boolean')
  flow: boolean;

  /** Of an assigned target: how the actual value is to compare; null means at least. */
  @Column('text', { nullable: true })
  comparator: string | null;

  @Column('text')
  source: string;

  /** 文号 of the document that set the value (市下达目标), null without one. */
  @Column('text', { nullable: true })
  sourceDocument: string | null;

  @Column('text')
  state: MeasurementState;

  @Column('uuid', { nullable: true })
  reportId: string | null;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid', { nullable: true })
  reviewedBy: string | null;

  @Column('timestamptz', { nullable: true })
  reviewedAt: Date | null;

  @Column('text', { nullable: true })
  returnReason: string | null;

  @Column('uuid', { nullable: true })
  supersedesId: string | null;

  @Column('int')
  version: number;
}
