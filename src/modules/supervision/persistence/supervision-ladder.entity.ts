import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Ladder } from '../domain/ladder.js';

/** A scheme's own ladder. It is read, replaced and versioned as a whole, hence one document and not a row per step. */
@Entity('supervision_ladder')
@Unique('uq_supervision_ladder_scheme', ['schemeId'])
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], {
  name: 'fk_supervision_ladder_scheme',
})
export class SupervisionLadderEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_supervision_ladder' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  schemeId!: string;

  @Column('jsonb')
  ladder!: Ladder;

  /** The day on which the rhythm of its circulars was set; null when it is the one that the scheme began with. */
  @Column('date', { nullable: true })
  circularsSince!: string | null;

  @Column('int')
  version!: number;
}
