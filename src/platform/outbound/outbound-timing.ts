/** Milliseconds. */
export interface OutboundTiming {
  /** No attempt takes longer, whatever the receiver does. */
  readonly attempt: number;
  /** Longer than an attempt, so that a lease that has run out means a dead worker. */
  readonly lease: number;
  /** The longest wait after a first attempt that failed; it grows from there. */
  readonly firstRetry: number;
}

export const OUTBOUND_TIMING: OutboundTiming = { attempt: 30_000, lease: 45_000, firstRetry: 20_000 };
