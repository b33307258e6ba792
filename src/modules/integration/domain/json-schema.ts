import type { JsonObject } from '../../../platform/json.js';

/** The part of JSON Schema (draft 2020-12) that the catalogue needs; plain data. */
export type JsonSchema = JsonObject;

export const uuid: JsonSchema = { type: 'string', format: 'uuid' };
export const text: JsonSchema = { type: 'string' };
export const day: JsonSchema = { type: 'string', format: 'date' };
export const integer: JsonSchema = { type: 'integer' };
export const flag: JsonSchema = { type: 'boolean' };
/** Figures are text, so that no reader rounds them. */
export const decimal: JsonSchema = { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' };

export function oneOf(...values: readonly string[]): JsonSchema {
  return { type: 'string', enum: values };
}

export function nullable(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

export function said(schema: JsonSchema, description: string): JsonSchema {
  return { ...schema, description };
}

/** Every member is always there. Readers must bear further ones: a version of an event may gain members. */
export function object(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', required: Object.keys(properties), properties };
}
