import type { JsonObject } from '../../../platform/json.js';
import { schemaId } from './catalogue.js';

/** An event as it is kept. */
export interface KeptEvent {
  readonly id: string;
  readonly position: number;
  readonly type: string;
  readonly subject: string;
  readonly occurredAt: Date;
  readonly data: JsonObject;
}

export const CLOUD_EVENT_MEDIA_TYPE = 'application/cloudevents+json; charset=utf-8';
const SEQUENCE_DIGITS = 16;

/**
 * Structured mode of CloudEvents 1.0, with its extensions `sequence` (compares as text) and `partitionkey` (events of
 * one key come in their order). The same event gives the same bytes, whenever and to whomever it is sent.
 */
export function cloudEvent(jurisdictionId: string, event: KeptEvent): JsonObject {
  const { id, position, type, subject, occurredAt, data } = event;
  return {
    specversion: '1.0',
    id,
    source: `urn:fengong:jurisdiction:${jurisdictionId}`,
    type,
    subject,
    time: occurredAt.toISOString(),
    datacontenttype: 'application/json',
    dataschema: schemaId(type),
    sequence: String(position).padStart(SEQUENCE_DIGITS, '0'),
    partitionkey: subject,
    data,
  };
}
