import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How much of its rate a caller has left. An unlogged table: see the migration. */
@Entity('rate_bucket')
@Index('ix_rate_bucket_filled_at', ['filledAt'])
export class RateBucketEntity {
  /** Whose: `client:<id>`, `token:<address>`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_rate_bucket' })
  key!: string;

  @Column('double precision')
  tokens!: number;

  @Column('timestamptz')
  filledAt!: Date;

  /** Whether the last one who asked was given a token. */
  @Column('boolean')
  taken!: boolean;
}
