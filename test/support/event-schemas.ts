import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { EVENT_TYPES } from '../../src/modules/integration/index.js';

/** The schemas as they are published, but without room for a member that they do not name. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== 'object') return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)]);
  const own = Object.fromEntries(entries) as Record<string, unknown>;
  return own['properties'] ? { ...own, additionalProperties: false } : own;
}

/** Of `data` of every public event, by type. */
export function eventValidators(): Map<string, ValidateFunction> {
  const ajv = new Ajv2020({ strict: true });
  (addFormats as unknown as (to: Ajv2020) => void)(ajv);
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
