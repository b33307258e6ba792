import type { Database } from '../../../platform/database/database.js';
import { instant } from '../../../platform/database/instant.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { stale } from '../../../platform/errors.js';
import type { Faring, PausedBy, SubscriptionState } from '../domain/subscription.js';

/** A subscription as it is shown: without its secrets. */
export interface SubscriptionItem {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** Patterns; empty: every type. */
  readonly types: readonly string[];
  readonly unitIds: readonly string[] | null;
  readonly perMinute: number;
  readonly state: SubscriptionState;
  /** Why nothing is sent; null unless PAUSED. */
  readonly paused: { readonly by: PausedBy; readonly reason: string; readonly at: string } | null;
  /** Since when nothing has got through; null when the last attempt has. */
  readonly failingSince: Date | null;
  /** Until when events are signed by the secret before the present one as well. */
  readonly previousSecretUntil: Date | null;
  readonly waiting: number;
  readonly failed: number;
  readonly dead: number;
  /** Events of the feed, of whatever type, that have not been looked at for it yet. */
  readonly behind: number;
  readonly createdAt: Date;
  readonly version: number;
}

const COUNTED = (states: string): string =>
  `(SELECT count(*)::int FROM event_delivery d WHERE d.subscription_id = s.id AND d.state = '${states}')`;

/** Parameter $2: now. */
const ITEM = `
  SELECT s.id, s.name, s.url, s.types, s.unit_ids AS "unitIds", s.per_minute AS "perMinute", s.state,
    CASE WHEN s.state = 'PAUSED' THEN jsonb_build_object('by', s.paused_by, 'reason', s.pause_reason,
      'at', ${instant('s.paused_at')}) END AS paused,
    s.failing_since AS "failingSince",
    CASE WHEN s.previous_until > $2 THEN s.previous_until END AS "previousSecretUntil",
    ${COUNTED('QUEUED')} AS waiting, ${COUNTED('FAILED')} AS failed, ${COUNTED('DEAD')} AS dead,
    coalesce((SELECT f.last_position - s.handed_to FROM event_feed f WHERE f.jurisdiction_id = s.jurisdiction_id), 0)::float8
      AS behind,
    s.created_at AS "createdAt", s.version
  FROM webhook_subscription s`;

/** Those that have not ended, oldest first. */
export function subscriptionsAfter(
  reads: Reads,
  jurisdictionId: string,
  now: Date,
  after: string | null,
  limit: number,
): Promise<SubscriptionItem[]> {
  return reads.query<SubscriptionItem>(
    `${ITEM} WHERE s.jurisdiction_id = $1 AND s.state <> 'ENDED' AND ($3::uuid IS NULL OR s.id > $3)
     ORDER BY s.id LIMIT $4`,
    [jurisdictionId, now, after, limit],
  );
}

export async function findSubscription(
  reads: Reads,
  jurisdictionId: string,
  now: Date,
  id: string,
): Promise<SubscriptionItem | null> {
  const [row] = await reads.query<SubscriptionItem>(
    `${ITEM} WHERE s.jurisdiction_id = $1 AND s.id = $3 AND s.state <> 'ENDED'`,
    [jurisdictionId, now, id],
  );
  return row ?? null;
}

/** One that this transaction holds, with its secrets, sealed. */
export interface LockedSubscription {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly types: readonly string[];
  readonly unitIds: readonly string[] | null;
  readonly perMinute: number;
  readonly state: SubscriptionState;
  readonly secret: string;
  readonly previousSecret: string | null;
  readonly previousUntil: Date | null;
  readonly handedTo: number;
  readonly version: number;
}

const LOCKED = `
  SELECT id, name, url, types, unit_ids AS "unitIds", per_minute AS "perMinute", state, secret,
    previous_secret AS "previousSecret", previous_until AS "previousUntil", handed_to::float8 AS "handedTo", version
  FROM webhook_subscription`;

/** Null when there is none, or it has ended. */
export async function lockSubscription(tx: Tx, id: string): Promise<LockedSubscription | null> {
  const [row] = await tx.sql<LockedSubscription>(
    `${LOCKED} WHERE jurisdiction_id = $1 AND id = $2 AND state <> 'ENDED' FOR UPDATE`,
    [tx.jurisdictionId, id],
  );
  return row ?? null;
}

/** The active ones; one that somebody is changing right now is passed over until the next time. */
export function lockActive(tx: Tx): Promise<LockedSubscription[]> {
  return tx.sql<LockedSubscription>(
    `${LOCKED} WHERE jurisdiction_id = $1 AND state = 'ACTIVE' ORDER BY id FOR UPDATE SKIP LOCKED`,
    [tx.jurisdictionId],
  );
}

export interface NewSubscription {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly types: readonly string[];
  readonly unitIds: readonly string[] | null;
  readonly perMinute: number;
  /** Sealed. */
  readonly secret: string;
  readonly handedTo: number;
}

export async function insertSubscription(tx: Tx, row: NewSubscription): Promise<void> {
  await tx.sql(
    `INSERT INTO webhook_subscription
       (id, jurisdiction_id, name, url, types, unit_ids, per_minute, secret, state, handed_to, created_at, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'ACTIVE', $9, $10, 1)`,
    [
      row.id,
      tx.jurisdictionId,
      row.name,
      row.url,
      row.types,
      row.unitIds,
      row.perMinute,
      row.secret,
      row.handedTo,
      tx.now,
    ],
  );
}

export interface SubscriptionPatch {
  readonly name?: string;
  readonly url?: string;
  readonly types?: readonly string[];
  readonly unitIds?: readonly string[] | null;
  readonly perMinute?: number;
  readonly secret?: string;
  readonly previousSecret?: string | null;
  readonly previousUntil?: Date | null;
  readonly state?: SubscriptionState;
  readonly pausedBy?: PausedBy | null;
  readonly pauseReason?: string | null;
  readonly pausedAt?: Date | null;
  readonly failingSince?: Date | null;
}

const COLUMN: Readonly<Record<keyof SubscriptionPatch, string>> = {
  name: 'name',
  url: 'url',
  types: 'types',
  unitIds: 'unit_ids',
  perMinute: 'per_minute',
  secret: 'secret',
  previousSecret: 'previous_secret',
  previousUntil: 'previous_until',
  state: 'state',
  pausedBy: 'paused_by',
  pauseReason: 'pause_reason',
  pausedAt: 'paused_at',
  failingSince: 'failing_since',
};

/** Compare-and-set on the version. @throws DomainError 412 `stale_version`. */
export async function updateSubscription(
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  patch: SubscriptionPatch,
): Promise<void> {
  const given = (Object.keys(patch) as (keyof SubscriptionPatch)[]).filter((key) => patch[key] !== undefined);
  const sets = given.map((key, index) => `${COLUMN[key]} = $${index + 4}`);
  const rows = await tx.sql(
    `UPDATE webhook_subscription SET ${[...sets, 'version = version + 1'].join(', ')}
     WHERE jurisdiction_id = $1 AND id = $2 AND version = $3 RETURNING id`,
    [tx.jurisdictionId, id, version, ...given.map((key) => patch[key])],
  );
  if (rows.length === 0) throw stale();
}

export interface FaringSubscription extends Faring {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly name: string;
  /** Events that were given up today or yesterday, whenever they were first tried. */
  readonly givenUp: number;
}

/** Active subscriptions of the whole installation that do not fare well. */
export function faringBadly(reads: Reads, since: Date): Promise<FaringSubscription[]> {
  return reads.query<FaringSubscription>(
    `SELECT * FROM (
       SELECT s.id, s.jurisdiction_id AS "jurisdictionId", s.name, s.failing_since AS "failingSince",
         (SELECT count(*)::int FROM event_delivery d
          WHERE d.subscription_id = s.id AND d.state = 'DEAD' AND d.settled_at >= $1) AS "givenUp",
         EXISTS (SELECT FROM event_delivery d WHERE d.subscription_id = s.id AND d.state = 'DEAD'
           AND (d.log->0->>'at')::timestamptz >= s.failing_since) AS "gaveUpSince"
       FROM webhook_subscription s WHERE s.state = 'ACTIVE') f
     WHERE f."failingSince" IS NOT NULL OR f."givenUp" > 0 ORDER BY f.id`,
    [since],
  );
}

/** Not a command: what the receiver answered decides it. Writes only when it changes something. */
export async function noteFaring(database: Database, id: string, failedAt: Date | null): Promise<void> {
  await database.query(
    `UPDATE webhook_subscription SET failing_since = $2
     WHERE id = $1 AND (failing_since IS NULL) = ($2::timestamptz IS NOT NULL)`,
    [id, failedAt],
  );
}

export interface SubscriptionCounts {
  /** Paused by the service or the receiver: somebody has to look at them. */
  readonly stopped: number;
}

export async function subscriptionCounts(reads: Reads): Promise<SubscriptionCounts> {
  const [row] = await reads.query<SubscriptionCounts>(
    `SELECT count(*)::int AS stopped FROM webhook_subscription
     WHERE state = 'PAUSED' AND paused_by IN ('SERVICE', 'RECEIVER')`,
  );
  return row!;
}

/** Of every jurisdiction; not a command: when they end was decided by whoever replaced them. */
export async function forgetEndedSecrets(database: Database, at: Date): Promise<void> {
  await database.query(
    `UPDATE webhook_subscription SET previous_secret = NULL, previous_until = NULL WHERE previous_until <= $1`,
    [at],
  );
}
