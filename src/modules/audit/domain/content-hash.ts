import { canonicalJson, sha256Hex, type JsonValue } from '../../../platform/json.js';

/** An audit event as it is hashed. `instant` is `at` in UTC with six decimals, so that no digit of it goes unhashed. */
export interface StoredEvent {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly instant: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
  readonly correlationId: string;
  readonly ip: string | null;
  readonly sessionId: string | null;
  /** The program through which it was done; absent and null alike for none. */
  readonly client?: { readonly id: string; readonly name: string } | null;
}

/** The instant of a Date as PostgreSQL's `YYYY-MM-DD"T"HH24:MI:SS.US"Z"` writes it. */
export function instantOf(at: Date): string {
  return at.toISOString().replace('Z', '000Z');
}

/**
 * SHA-256 (hexadecimal) over the canonical JSON (RFC 8785) of every column of an event. Part of what is stored for
 * good: never change it, add a version beside it. Version 2 is that of events that name a program; taking its name away
 * or putting one in makes the other version, and so another hash.
 */
export function contentHash(event: StoredEvent): string {
  const { id, jurisdictionId, instant, actorKind, actorId, actorName, action, subjectType, subjectId } = event;
  const { before, after, correlationId, ip, sessionId, client = null } = event;
  return sha256Hex(
    canonicalJson({
      version: client === null ? 1 : 2,
      id,
      jurisdictionId,
      at: instant,
      actor: { kind: actorKind, id: actorId, name: actorName },
      action,
      subject: { type: subjectType, id: subjectId },
      before,
      after,
      from: { correlationId, ip, sessionId },
      ...(client !== null && { client: { ...client } }),
    }),
  );
}
