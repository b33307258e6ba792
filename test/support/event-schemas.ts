import type { ValidateFunction } from 'ajv/dist/2020.js';
import { EVENT_TYPES } from '../../src/modules/integration/index.js';
import { ajvWithFormats, closed } from './json-schemas.js';

/** Of `data` of every public event, by type. */
export function eventValidators(): Map<string, ValidateFunction> {
  const ajv = ajvWithFormats({ strict: true });
  return new Map(EVENT_TYPES.map(({ type, schema }) => [type, ajv.compile(closed(schema) as object)]));
}

/** `[type, valid, problems]` of an event, to be compared with `[type, true, null]`. */
export function judged(
  validators: ReturnType<typeof eventValidators>,
  { type, data }: { type: string; data: unknown },
) {
  const validate = validators.get(type);
  return [type, validate?.(data), validate?.errors];
}
