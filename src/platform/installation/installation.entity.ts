import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { JsonValue } from '../json.js';

/** Facts about this installation as a whole, by name. */
@Entity('installation')
export class InstallationEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_installation' })
  key!: string;

  @Column('jsonb')
  value!: JsonValue;
}
