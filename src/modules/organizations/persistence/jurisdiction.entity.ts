import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { JurisdictionLevel } from '../domain/jurisdiction.js';

/** 辖区: the tenant. City, district and street form a tree; every other business row belongs to exactly one. */
@Entity('jurisdiction')
@Unique('uq_jurisdiction_code', ['code'])
@Check('ck_jurisdiction_level', `level IN ('CITY', 'DISTRICT', 'STREET')`)
@ForeignKey('JurisdictionEntity', ['parentId'], ['id'], { name: 'fk_jurisdiction_parent' })
@Index('ix_jurisdiction_parent_id', ['parentId'])
export class JurisdictionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_jurisdiction' })
  id!: string;

  @Column('uuid', { nullable: true })
  parentId!: string | null;

  /** Administrative division code of GB/T 2260, e.g. 420106. */
  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  level!: JurisdictionLevel;
}
