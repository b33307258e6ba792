import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { CONFIG, type RuntimeConfig } from '../../../platform/config/runtime-config.js';
import { Database } from '../../../platform/database/database.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { sha256Hex } from '../../../platform/json.js';
import type { Actor } from '../../../platform/security/actor.js';
import type { SessionOpening } from '../domain/session-opening.js';
import { findLiveSession, insertSession, revokeSessionsOf, touchSession } from '../persistence/sessions.js';

const TOKEN_BYTES = 32;
/** 32 bytes in base64url. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** A session in use is noted so often, not at every request: below the shortest idle time there is (5 minutes). */
const TOUCH_MS = MINUTE_MS;

export interface OpenedSession {
  readonly id: string;
  /** Shown once; only its SHA-256 is stored. It has 256 random bits, so no slow hash is needed. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** How long a session lives at most, and how long unused. */
export interface SessionTerms {
  readonly hours: number;
  readonly idleMinutes: number;
}

/** By which way; beside it the provider, where there is one. An office system stands in the record as the acting program. */
export interface OpenedThrough {
  readonly by: SessionOpening;
  readonly providerId?: string;
}

/** Opens a session for a user of the command's jurisdiction; the record says how the person came. */
export async function openSession(
  tx: Tx,
  userId: string,
  terms: SessionTerms,
  { by, ...through }: OpenedThrough = { by: 'PASSWORD' },
): Promise<OpenedSession> {
  const id = newId();
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const expiresAt = new Date(tx.now.getTime() + terms.hours * HOUR_MS);
  const idleUntil = new Date(tx.now.getTime() + terms.idleMinutes * MINUTE_MS);
  await insertSession(tx, { id, userId, tokenHash: tokenHash(token), expiresAt, idleUntil, openedBy: by });
  tx.audit({ action: 'session.opened', subject: { type: 'session', id }, after: { userId, by, ...through } });
  return { id, token, expiresAt };
}

/** Ends a user's sessions, all or all but one; the audit says why. */
export async function endSessions(tx: Tx, userId: string, reason: string, but: string | null = null): Promise<void> {
  for (const id of await revokeSessionsOf(tx, userId, but)) {
    tx.audit({ action: 'session.revoked', subject: { type: 'session', id }, after: { userId, reason } });
  }
}

export function tokenHash(token: string): string {
  return sha256Hex(token);
}

export interface Caller {
  readonly actor: Actor;
  readonly sessionId: string;
  readonly mustChangePassword: boolean;
}

/** Tells whose token it is. */
@Injectable()
export class SessionReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: RuntimeConfig,
  ) {}

  /** @returns null for a token that is malformed, unknown, expired, unused for too long or revoked, or of a disabled user. */
  async callerOf(token: string): Promise<Caller | null> {
    if (!TOKEN.test(token)) return null;
    const now = this.clock.now();
    const row = await findLiveSession(this.database, tokenHash(token), now, this.clock.today());
    if (!row) return null;
    const { sessionId, lastSeenAt, mustChangePassword, ...person } = row;
    if (now.getTime() - lastSeenAt.getTime() >= TOUCH_MS) {
      const idleUntil = new Date(now.getTime() + this.config.sessionIdleMinutes * MINUTE_MS);
      await touchSession(this.database, sessionId, now, idleUntil);
    }
    return { actor: { kind: 'user', ...person }, sessionId, mustChangePassword };
  }
}
