export const SUBSCRIPTION_STATES = ['ACTIVE', 'PAUSED', 'ENDED'] as const;
export type SubscriptionState = (typeof SUBSCRIPTION_STATES)[number];

/** SERVICE: nothing got through for too long. RECEIVER: it answered 410 Gone. */
export type PausedBy = 'ADMINISTRATOR' | 'SERVICE' | 'RECEIVER';

export const MOST_PER_MINUTE = 6_000;
export const DEFAULT_PER_MINUTE = 600;

/** Unsettled deliveries of one subscription at most; the rest waits in the feed, where it costs nothing. */
export const WINDOW = 1_000;

/** So long nothing may get through before a subscription is paused: as long as one event is tried. */
const MOST_FAILING_MS = 72 * 60 * 60 * 1000;

/** Key of the receiver's breaker and rate. */
export function endpointOf(subscriptionId: string): string {
  return `event-webhook:${subscriptionId}`;
}

/** Where the sealed secret belongs. */
export function placeOfSecret(subscriptionId: string): string {
  return `webhook_subscription:${subscriptionId}`;
}

export interface Faring {
  readonly failingSince: Date | null;
  /** An event was given up although it was first tried after the last one that got through. */
  readonly gaveUpSince: boolean;
}

/**
 * Whether a receiver is to be left alone until somebody has looked at it. One event that it refuses while it takes the
 * others is given up by itself and pauses nothing.
 * @returns the reason for people; null: go on.
 */
export function pauseReason({ failingSince, gaveUpSince }: Faring, now: Date): string | null {
  if (failingSince === null) return null;
  if (gaveUpSince) return '有事件重试多日仍未送达，其间没有一条送达成功';
  if (now.getTime() - failingSince.getTime() < MOST_FAILING_MS) return null;
  return '连续 3 天没有一条事件送达成功';
}
