import type { AuditEntry } from '../../../platform/database/audit-sink.js';
import { newId } from '../../../platform/ids.js';
import type { JsonValue } from '../../../platform/json.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { instantOf, type StoredEvent } from '../domain/content-hash.js';

/** An entry as an event: by whom, from where and when. */
export function toEvent(
  { actor, correlationId, ip, sessionId }: RequestContext,
  at: Date,
  { action, subject, before, after }: AuditEntry,
): StoredEvent {
  return {
    id: newId(),
    jurisdictionId: actor.jurisdictionId,
    instant: instantOf(at),
    actorKind: actor.kind,
    actorId: actor.userId,
    actorName: actor.displayName,
    action,
    subjectType: subject.type,
    subjectId: subject.id,
    before: asStored(before),
    after: asStored(after),
    correlationId,
    ip: ip ?? null,
    sessionId: sessionId ?? null,
    client: actor.client ? { id: actor.client.id, name: actor.client.name } : null,
  };
}

/** What the database will give back, and therefore what is hashed: a Date has become a text, `undefined` is gone. */
function asStored(value: JsonValue | undefined): JsonValue {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as JsonValue);
}
