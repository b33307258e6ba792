import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** 通报 of a period. Written once; a trigger refuses any change. */
@Entity('circular')
@Unique('uq_circular_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_circular_number', ['schemeId', 'year', 'number'])
@Unique('uq_circular_period', ['schemeId', 'period'])
@Check('ck_circular_number', 'number > 0')
@Check('ck_circular_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], { name: 'fk_circular_scheme' })
@ForeignKey('AppUserEntity', ['jurisdictionId', 'createdBy'], ['jurisdictionId', 'id'], {
  name: 'fk_circular_created_by',
})
export class CircularEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_circular' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  schemeId!: string;

  @Column('int')
  year!: number;

  /** From 1 within scheme and year. */
  @Column('int')
  number!: number;

  /** `2023-06` or `2023-Q2`. */
  @Column('text')
  period!: string;

  /** Canonical JSON of `CircularFacts`, of which `sha256` is taken. */
  @Column('text')
  facts!: string;

  @Column('text')
  sha256!: string;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
