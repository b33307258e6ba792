import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { newId } from '../../../platform/ids.js';
import { sha256Hex } from '../../../platform/json.js';
import type { Actor } from '../../../platform/security/actor.js';
import { findLiveSession, insertSession } from '../persistence/sessions.js';

const TOKEN_BYTES = 32;
/** 32 bytes in base64url. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const HOUR_MS = 3_600_000;

export interface OpenedSession {
  /** Shown once; only its SHA-256 is stored. It has 256 random bits, so no slow hash is needed. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** Opens a session for a user of the command's jurisdiction. */
export async function openSession(tx: Tx, userId: string, hours: number): Promise<OpenedSession> {
  const id = newId();
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const expiresAt = new Date(tx.now.getTime() + hours * HOUR_MS);
  await insertSession(tx, { id, userId, tokenHash: tokenHash(token), expiresAt });
  tx.audit({ action: 'session.opened', subject: { type: 'session', id }, after: { userId } });
  return { token, expiresAt };
}

export function tokenHash(token: string): string {
  return sha256Hex(token);
}

/** Tells whose token it is. */
@Injectable()
export class SessionReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns null for a token that is malformed, unknown, expired or revoked, or whose user is disabled. */
  async actorOf(token: string): Promise<Actor | null> {
    if (!TOKEN.test(token)) return null;
    const row = await findLiveSession(this.database, tokenHash(token), this.clock.now(), this.clock.today());
    return row && { kind: 'user', ...row };
  }
}
