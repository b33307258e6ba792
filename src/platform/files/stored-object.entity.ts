import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * What the object storage holds, or may hold: the row is committed before the bytes are sent, so that nothing lies there
 * that the database does not know of. Content is shared by all jurisdictions; `stored_file` says whose it is.
 */
@Entity('stored_object')
@Check('ck_stored_object_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
export class StoredObjectEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_stored_object' })
  sha256!: string;

  /** When it was last brought. */
  @Column('timestamptz')
  keptAt!: Date;
}
