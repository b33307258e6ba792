import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Corrections } from '../application/corrections.js';
import type { ImportState } from '../application/import-state.js';
import type { Diagnostic, SchemeDraft } from '../domain/draft.js';

/** One uploaded document on its way to a scheme. */
@Entity('import')
@Unique('uq_import_jurisdiction_id', ['jurisdictionId', 'id'])
@Index('uq_import_scheme', ['schemeId'], { unique: true, where: `revises_id IS NULL AND state = 'CONFIRMED'` })
@Check('ck_import_revises', 'scheme_id = revises_id')
@Index('ix_import_list', ['jurisdictionId', 'createdAt', 'id'])
@Index('ix_import_parsing', ['parseStartedAt'], { where: `state = 'PARSING'` })
@Check('ck_import_state', `state IN ('UPLOADED', 'PARSING', 'DRAFT', 'FAILED', 'CONFIRMED', 'KEPT')`)
@Check('ck_import_progress', 'progress BETWEEN 0 AND 100')
@Check('ck_import_read', `(state IN ('DRAFT', 'CONFIRMED', 'KEPT')) = (draft IS NOT NULL AND text IS NOT NULL)`)
@Check('ck_import_failure', `(state = 'FAILED') = (failure IS NOT NULL)`)
@Check('ck_import_confirmed', `(state IN ('CONFIRMED', 'KEPT')) = (scheme_id IS NOT NULL)`)
@ForeignKey('JurisdictionEntity', ['jurisdictionId'], ['id'], { name: 'fk_import_jurisdiction' })
@ForeignKey('StoredFileEntity', ['jurisdictionId', 'fileId'], ['jurisdictionId', 'id'], { name: 'fk_import_file' })
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], { name: 'fk_import_scheme' })
@ForeignKey('SchemeEntity', ['jurisdictionId', 'revisesId'], ['jurisdictionId', 'id'], { name: 'fk_import_revises' })
@ForeignKey('AppUserEntity', ['jurisdictionId', 'createdBy'], ['jurisdictionId', 'id'], {
  name: 'fk_import_created_by',
})
export class ImportEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_import' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  fileId!: string;

  @Column('text')
  fileName!: string;

  @Column('text')
  mediaType!: string;

  @Column('text')
  sha256!: string;

  @Column('text')
  state!: ImportState;

  /** Percent. */
  @Column('int')
  progress!: number;

  /** The extracted text; every offset of the draft refers to it. */
  @Column('text', { nullable: true })
  text!: string | null;

  /** The machine's reading; it never changes, corrections stand beside it. */
  @Column('jsonb', { nullable: true })
  draft!: SchemeDraft | null;

  @Column('jsonb')
  diagnostics!: Diagnostic[];

  @Column('jsonb')
  corrections!: Corrections;

  /** Why it could not be read. */
  @Column('jsonb', { nullable: true })
  failure!: ImportFailure | null;

  /** The scheme that it became, or against which it is kept. */
  @Column('uuid', { nullable: true })
  schemeId!: string | null;

  /** The scheme that this document revises; null for a scheme of its own. */
  @Column('uuid', { nullable: true })
  revisesId!: string | null;

  /** When the last attempt to read it began. */
  @Column('timestamptz', { nullable: true })
  parseStartedAt!: Date | null;

  /** Null when the command line imported it. */
  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('int')
  version!: number;
}

export interface ImportFailure {
  readonly code: string;
  /** Chinese; says what to do next. */
  readonly detail: string;
}
