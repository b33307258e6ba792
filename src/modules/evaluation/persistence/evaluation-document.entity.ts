import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { DocumentFailure, DocumentName, DocumentState, DocumentVariant } from '../domain/documents.js';

/** A file of an evaluation: asked for, made, failed or cancelled. */
@Entity('evaluation_document')
@Unique('uq_evaluation_document_name', ['evaluationId', 'name', 'variant'])
@Check('ck_evaluation_document_state', `state IN ('WAITING', 'READY', 'FAILED', 'CANCELLED')`)
@Check('ck_evaluation_document_ready', `state <> 'READY' OR file_id IS NOT NULL`)
@Check('ck_evaluation_document_failed', `(state = 'FAILED') = (failure IS NOT NULL)`)
@ForeignKey('EvaluationEntity', ['jurisdictionId', 'evaluationId'], ['jurisdictionId', 'id'], {
  name: 'fk_evaluation_document_evaluation',
})
@ForeignKey('StoredFileEntity', ['jurisdictionId', 'fileId'], ['jurisdictionId', 'id'], {
  name: 'fk_evaluation_document_file',
})
export class EvaluationDocumentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_evaluation_document' })
  id: string;

  @Column('uuid')
  jurisdictionId: string;

  @Column('uuid')
  evaluationId: string;

  /** As in its address: `report.docx`. */
  @Column('text')
  name: DocumentName;

  /** INTERNAL or PUBLIC of what is read, A3 or A1 of what is hung up. */
  @Column('text')
  variant: DocumentVariant;

  @Column('text')
  state: DocumentState;

  /** The newest file that was made; kept while another one is made. */
  @Column('uuid', { nullable: true })
  fileId: string | null;

  /** Of the author's texts that the file carries; null where it was made before there were any. */
  @Column('text', { nullable: true })
  textsSha256: string | null;

  /** Of the voices that the file carries; null where it carries none. */
  @Column('text', { nullable: true })
  voicesSha256: string | null;

  @Column('jsonb', { nullable: true })
  failure: DocumentFailure | null;

  @Column('timestamptz')
  changedAt: Date;
}
