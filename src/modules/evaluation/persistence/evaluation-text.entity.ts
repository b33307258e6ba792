import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { TextSection } from '../domain/author-texts.js';

/** What the author has written into a place of the report. */
@Entity('evaluation_text')
@Unique('uq_evaluation_text_section', ['evaluationId', 'section'])
@ForeignKey('EvaluationEntity', ['jurisdictionId', 'evaluationId'], ['jurisdictionId', 'id'], {
  name: 'fk_evaluation_text_evaluation',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'writtenBy'], ['jurisdictionId', 'id'], {
  name: 'fk_evaluation_text_written_by',
})
export class EvaluationTextEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_evaluation_text' })
  id: string;

  @Column('uuid')
  jurisdictionId: string;

  @Column('uuid')
  evaluationId: string;

  @Column('text')
  section: TextSection;

  /** Paragraphs by line; empty when the words were taken out again. */
  @Column('text')
  content: string;

  @Column('uuid', { nullable: true })
  writtenBy: string | null;

  @Column('timestamptz')
  writtenAt: Date;

  @Column('int')
  version: number;
}
