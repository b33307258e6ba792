import type { JsonObject } from '../json.js';
import { definitions, type Definitions } from './definitions.js';

/** A fact that has happened, named in the past tense (`report.accepted`). Its payload is ids, never secrets. */
export interface EventDefinition<P extends JsonObject = JsonObject> {
  readonly kind: 'event';
  readonly name: string;
  /** Only for the compiler: ties the payload type to the definition. Never set. */
  readonly payloadType?: P;
}

/**
 * Declares an event. Publish it with `tx.publish(event, payload)`; jobs receive it through `subscribe`.
 *
 * @param into only for a program of its own beside this one, such as the probe of the tests.
 * @throws Error when the name is taken or contains ':' (it becomes part of a job id).
 */
export function defineEvent<P extends JsonObject>(name: string, into: Definitions = definitions): EventDefinition<P> {
  const event: EventDefinition<P> = { kind: 'event', name };
  into.addEvent(event);
  return event;
}
