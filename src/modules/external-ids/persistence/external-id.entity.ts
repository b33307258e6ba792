import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { ExternalKind } from '../domain/external-id.js';

const KEY: [string, string] = ['jurisdictionId', 'id'];

/** 外部编号: what another system calls a unit, person, task or report. */
@Entity('external_id')
@Unique('uq_external_id_unit', ['jurisdictionId', 'unitId', 'source'])
@Unique('uq_external_id_user', ['jurisdictionId', 'userId', 'source'])
@Unique('uq_external_id_task', ['jurisdictionId', 'taskId', 'source'])
@Unique('uq_external_id_report', ['jurisdictionId', 'reportId', 'source'])
@Check('ck_external_id_source', `source ~ '^[a-z0-9-]{1,36}$'`)
@Check('ck_external_id_external_id', `external_id <> '' AND char_length(external_id) <= 200`)
@Check(
  'ck_external_id_thing',
  `num_nonnulls(unit_id, user_id, task_id, report_id) = 1 AND CASE kind
     WHEN 'UNIT' THEN unit_id IS NOT NULL WHEN 'PERSON' THEN user_id IS NOT NULL
     WHEN 'TASK' THEN task_id IS NOT NULL WHEN 'REPORT' THEN report_id IS NOT NULL ELSE false END`,
)
@Check('ck_external_id_ended', `ended_at IS NULL OR kind IN ('UNIT', 'PERSON')`)
@ForeignKey('JurisdictionEntity', ['jurisdictionId'], ['id'], { name: 'fk_external_id_jurisdiction' })
@ForeignKey('UnitEntity', ['jurisdictionId', 'unitId'], KEY, { name: 'fk_external_id_unit' })
@ForeignKey('AppUserEntity', ['jurisdictionId', 'userId'], KEY, { name: 'fk_external_id_user' })
@ForeignKey('TaskEntity', ['jurisdictionId', 'taskId'], KEY, { name: 'fk_external_id_task' })
@ForeignKey('ProgressReportEntity', ['jurisdictionId', 'reportId'], KEY, { name: 'fk_external_id_report' })
export class ExternalIdEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_external_id' })
  jurisdictionId!: string;

  /** Whose numbering it is. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_external_id' })
  source!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_external_id' })
  kind!: ExternalKind;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_external_id' })
  externalId!: string;

  @Column('uuid', { nullable: true })
  unitId!: string | null;

  @Column('uuid', { nullable: true })
  userId!: string | null;

  @Column('uuid', { nullable: true })
  taskId!: string | null;

  @Column('uuid', { nullable: true })
  reportId!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  /** When the source's synchronisation ended the thing here; null while it is in use, or was ended by somebody here. */
  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
