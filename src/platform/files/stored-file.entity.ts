import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** An uploaded or generated file; its bytes lie in the object storage under their SHA-256. */
@Entity('stored_file')
@Unique('uq_stored_file_jurisdiction_id', ['jurisdictionId', 'id'])
@Index('ix_stored_file_sha256', ['sha256'])
@Check('ck_stored_file_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('ck_stored_file_size', `size >= 0`)
export class StoredFileEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_stored_file' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('text')
  sha256!: string;

  /** Bytes. */
  @Column('int')
  size!: number;

  @Column('text')
  mediaType!: string;

  /** As the user named it; never used as a path. */
  @Column('text')
  fileName!: string;

  @Column('timestamptz')
  createdAt!: Date;

  /** The bytes were destroyed after their retention; what they were stays on record. */
  @Column('timestamptz', { nullable: true })
  purgedAt!: Date | null;
}
