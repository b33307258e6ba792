import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Percent of one headed measure in one report. */
@Entity('report_measure')
@Check('ck_report_measure_percent', 'percent >= 0 AND percent <= 100')
@ForeignKey('ProgressReportEntity', ['jurisdictionId', 'reportId'], ['jurisdictionId', 'id'], {
  name: 'fk_report_measure_report',
})
@ForeignKey('MeasureEntity', ['jurisdictionId', 'measureId'], ['jurisdictionId', 'id'], {
  name: 'fk_report_measure_measure',
})
export class ReportMeasureEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_report_measure' })
  reportId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_report_measure' })
  measureId: string;

  @Column('uuid')
  jurisdictionId: string;

  @Column('numeric')
  percent: string;
}
