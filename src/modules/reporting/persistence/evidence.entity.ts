import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** 佐证材料: a file that bears out a report, or a value recorded apart from reports. A row is never deleted, and changes only by being detached. */
@Entity('evidence')
@Unique('uq_evidence_jurisdiction_id', ['jurisdictionId', 'id'])
@Index('uq_evidence_file', ['reportId', 'sha256'], { unique: true, where: 'detached_at IS NULL' })
@Index('uq_evidence_measurement_file', ['measurementId', 'sha256'], { unique: true, where: 'detached_at IS NULL' })
@Index('ix_evidence_measurement', ['measurementId'], { where: 'measurement_id IS NOT NULL' })
@Index('ix_evidence_sha256', ['jurisdictionId', 'sha256'], { where: 'detached_at IS NULL' })
@Check('ck_evidence_holder', 'num_nonnulls(report_id, measurement_id) = 1')
@Check('ck_evidence_figure', 'num_nonnulls(target_id, indicator_id) <= 1')
@Check('ck_evidence_detached', '(detached_by IS NULL) = (detached_at IS NULL)')
@ForeignKey('ProgressReportEntity', ['jurisdictionId', 'reportId'], ['jurisdictionId', 'id'], {
  name: 'fk_evidence_report',
})
@ForeignKey('MeasurementEntity', ['jurisdictionId', 'measurementId'], ['jurisdictionId', 'id'], {
  name: 'fk_evidence_measurement',
})
@ForeignKey('TargetEntity', ['jurisdictionId', 'targetId'], ['jurisdictionId', 'id'], { name: 'fk_evidence_target' })
@ForeignKey('IndicatorEntity', ['jurisdictionId', 'indicatorId'], ['jurisdictionId', 'id'], {
  name: 'fk_evidence_indicator',
})
@ForeignKey('StoredFileEntity', ['jurisdictionId', 'fileId'], ['jurisdictionId', 'id'], { name: 'fk_evidence_file' })
@ForeignKey('EvidenceEntity', ['jurisdictionId', 'carriedFromId'], ['jurisdictionId', 'id'], {
  name: 'fk_evidence_carried_from',
})
export class EvidenceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_evidence' })
  id: string;

  @Column('uuid')
  jurisdictionId: string;

  @Column('uuid', { nullable: true })
  reportId: string | null;

  @Column('uuid', { nullable: true })
  measurementId: string | null;

  /** Of which figure of the report it speaks. The figure and not its value, whose row is written anew at each save. */
  @Column('uuid', { nullable: true })
  targetId: string | null;

  @Column('uuid', { nullable: true })
  indicatorId: string | null;

  @Column('uuid')
  fileId: string;

  /** That of the file, here for the index by which uses of the same content are found. */
  @Column('text')
  sha256: string;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid')
  attachedBy: string;

  @Column('timestamptz')
  attachedAt: Date;

  /** Of a correction: the evidence of the corrected report. */
  @Column('uuid', { nullable: true })
  carriedFromId: string | null;

  @Column('uuid', { nullable: true })
  detachedBy: string | null;

  @Column('timestamptz', { nullable: true })
  detachedAt: Date | null;
}
