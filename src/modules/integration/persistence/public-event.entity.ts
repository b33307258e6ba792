import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { JsonObject } from '../../../platform/json.js';
import type { Audience } from '../domain/catalogue.js';
import type { Subject } from '../domain/subjects.js';

/** Something that has happened, as others may know it. Never changed; deleted when its retention is over. */
@Entity('public_event')
@Unique('uq_public_event_position', ['jurisdictionId', 'position'])
@Check('ck_public_event_audience', `audience IN ('ALL', 'UNITS', 'DISTRICT')`)
@ForeignKey('JurisdictionEntity', ['jurisdictionId'], ['id'], { name: 'fk_public_event_jurisdiction' })
export class PublicEventEntity {
  /** Of the outbox message that it comes from, or made from it: the same however often it is made. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_public_event' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  /** From 1, ascending in the order of the commits that added them. */
  @Column('bigint')
  position!: string;

  @Column('text')
  type!: string;

  @Column('text')
  subjectType!: Subject;

  @Column('uuid')
  subjectId!: string;

  @Column('text')
  audience!: Audience;

  /** Units that it concerns. */
  @Column('uuid', { array: true })
  unitIds!: string[];

  @Column('timestamptz')
  occurredAt!: Date;

  @Column('jsonb')
  data!: JsonObject;
}
