import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** A validator that knows the formats of dates, ids and addresses. */
export function ajvWithFormats(options: Options): Ajv2020 {
  const ajv = new Ajv2020(options);
  (addFormats as unknown as (to: Ajv2020) => void)(ajv);
  return ajv;
}

/**
 * Schemas as they are published, but without room for a member that they do not name.
 * @param isPart of an `allOf`, of which another part names the rest.
 */
export function closed(schema: unknown, isPart = false): unknown {
  if (Array.isArray(schema)) return schema.map((one) => closed(one, isPart));
  if (schema === null || typeof schema !== 'object') return schema;
  const own = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === 'example' ? value : closed(value, key === 'allOf')]),
  ) as Record<string, unknown>;
  return isObjectSchema(own) && !isPart ? { additionalProperties: false, ...own } : own;
}

function isObjectSchema({ type, properties }: Readonly<Record<string, unknown>>): boolean {
  return type === 'object' && typeof properties === 'object';
}
