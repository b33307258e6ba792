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

/** As it is sent and fed: structured mode of CloudEvents 1.0. */
export interface CloudEvent {
  readonly specversion: '1.0';
  /** Take each event once by it. */
  readonly id: string;
  /** `urn:fengong:jurisdiction:` and the id of the district. */
  readonly source: string;
  /** As in `GET /event-types`. */
  readonly type: string;
  /** What has happened to what: `report/` and its id. */
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly dataschema: string;
  /** Grows with every event of the district; compares as text. */
  readonly sequence: string;
  /** Events of one key come in their order. */
  readonly partitionkey: string;
  /** As the JSON Schema of the type says. */
  readonly data: JsonObject;
}

export const CLOUD_EVENT_MEDIA_TYPE = 'application/cloudevents+json; charset=utf-8';
const SEQUENCE_DIGITS = 16;

/**
 * Structured mode of CloudEvents 1.0, with its extensions `sequence` (compares as text) and `partitionkey` (events of
 * one key come in their order). The same event gives the same bytes, whenever and to whomever it is sent.
 */
export function cloudEvent(jurisdictionId: string, event: KeptEvent): CloudEvent {
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
