import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The failure that was the last thing heard of a receiver. A type and not an interface, so that it is JSON to the compiler. */
export type EndpointFault = {
  readonly at: string;
  readonly code: string | null;
  readonly answer: string | null;
};

/** A receiver as the engine knows it: circuit breaker and token bucket, shared by all workers. */
@Entity('outbound_endpoint')
export class OutboundEndpointEntity {
  /** `<channel>:<id>`, the `endpoint` of its messages; no address, no secret. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_outbound_endpoint' })
  key!: string;

  /** Failures in a row. */
  @Column('int')
  failures!: number;

  /** The breaker is open until then; in the past: half open; null: closed. */
  @Column('timestamptz', { nullable: true })
  openUntil!: Date | null;

  @Column('double precision')
  tokens!: number;

  @Column('timestamptz')
  filledAt!: Date;

  /** The bucket has no token before then. */
  @Column('timestamptz', { nullable: true })
  emptyUntil!: Date | null;

  /** Null when it works, or has never been asked. */
  @Column('jsonb', { nullable: true })
  fault!: EndpointFault | null;
}
