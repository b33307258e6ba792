import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Where the feed of a jurisdiction stands. Whoever adds to it holds the row until the commit, so that nobody else does. */
@Entity('event_feed')
@Check('ck_event_feed_purged', 'purged_to >= 0 AND purged_to <= last_position')
@ForeignKey('JurisdictionEntity', ['jurisdictionId'], ['id'], { name: 'fk_event_feed_jurisdiction' })
export class EventFeedEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event_feed' })
  jurisdictionId!: string;

  /** Of the newest event; 0 before the first one. */
  @Column('bigint')
  lastPosition!: string;

  /** Events up to here have been deleted. */
  @Column('bigint')
  purgedTo!: string;

  /** The last day whose openings, due days and overdue reports are in the feed. */
  @Column('date', { nullable: true })
  toldOn!: string | null;
}
