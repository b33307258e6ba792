/** The part of JSON Schema that our DTOs use, with references put in. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
}

/** A faulty value under the name of its fault; `json` is the text that goes over the wire. */
export interface Fault {
  readonly name: string;
  readonly json: string;
}

const NUL = '"a\\u0000b"';
/** Half of a surrogate pair: JSON can write it, Unicode has no such character, jsonb refuses it. */
const HALF_CHARACTER = '"a\\ud800b"';
const LONG = JSON.stringify('长'.repeat(30_000));
const DEPTH = 10_000;
const DEEP_LIST = '['.repeat(DEPTH) + ']'.repeat(DEPTH);
const DEEP_OBJECT = '{"a":'.repeat(DEPTH) + '1' + '}'.repeat(DEPTH);
const UUID_EXAMPLE = '01890a5d-ac96-774b-bcce-b302099a8057';

const WRONG: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  string: [
    ['number', '5'],
    ['boolean', 'true'],
    ['object', '{}'],
    ['list', '["x"]'],
    ['NUL', NUL],
    ['half a character', HALF_CHARACTER],
    ['very long', LONG],
    ['deep list', DEEP_LIST],
  ],
  number: [
    ['text', '"abc"'],
    ['fraction', '1.5'],
    ['huge', '1e300'],
    ['endless', '1e999'],
    ['object', '{}'],
    ['list', '[]'],
    ['boolean', 'true'],
  ],
  boolean: [
    ['text', '"yes"'],
    ['number', '2'],
    ['object', '{}'],
    ['list', '[]'],
  ],
  array: [
    ['object', '{}'],
    ['text', '"x"'],
    ['number', '5'],
    ['list of null', '[null]'],
    ['list of lists', '[[]]'],
    ['deep list', DEEP_LIST],
    ['very many', `[${'1,'.repeat(6_000)}1]`],
  ],
  object: [
    ['list', '[]'],
    ['text', '"x"'],
    ['number', '5'],
    ['deep object', DEEP_OBJECT],
  ],
  any: [
    ['NUL', NUL],
    ['NUL in a name', '{"a\\u0000":1}'],
    ['half a character', HALF_CHARACTER],
    ['deep list', DEEP_LIST],
    ['deep object', DEEP_OBJECT],
  ],
};

/** Bodies that are wrong whatever the route expects. */
export const WRONG_ROOTS: readonly Fault[] = [
  { name: 'boolean', json: 'true' },
  { name: 'unfinished', json: '{"a":' },
  { name: 'not JSON', json: 'a=b' },
  { name: 'deep list', json: DEEP_LIST },
  { name: 'prototype', json: '{"__proto__":{"admin":true}}' },
  { name: 'constructor', json: '{"constructor":{"prototype":{"admin":true}}}' },
  { name: '3 MB', json: JSON.stringify({ text: 'x'.repeat(3 * 1024 * 1024) }) },
];

/** A body that the schema allows, made of its examples. */
export function sampleOf(schema: Schema): unknown {
  if (schema.example !== undefined) return schema.example;
  if (schema.enum) return schema.enum[0];
  switch (typeOf(schema)) {
    case 'object':
      return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, part]) => [name, sampleOf(part)]));
    case 'array':
      return schema.items ? [sampleOf(schema.items)] : [];
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case 'any':
      return null;
    default:
      return schema.format === 'uuid' ? UUID_EXAMPLE : '文字';
  }
}

/** Bodies that differ from the sample in one fault, at every depth. */
export function wrongBodies(schema: Schema): Fault[] {
  const sample = sampleOf(schema);
  const required = schema.required ?? [];
  return [
    ...faultsOf(schema).map(({ name, json }) => ({ name, json })),
    ...required.map((member) => ({ name: `${member} missing`, json: JSON.stringify(without(sample, member)) })),
  ];
}

/** Bodies with null in place of one member, which a DTO may allow, and which must not break the server. */
export function bodiesWithNull(schema: Schema): Fault[] {
  return placesOf(schema).map((path) => ({
    name: `${path.join('.')} null`,
    json: JSON.stringify(put(schema, path, null)),
  }));
}

/** Bodies in which an id stands for a thing that the caller must not reach; one for each place of an id. */
export function bodiesWithIds(schema: Schema, idFor: (member: string) => readonly string[]): Fault[] {
  return placesOf(schema).flatMap((path) =>
    idFor(path.findLast((part) => Number.isNaN(Number(part))) ?? '').map((id) => ({
      name: `${path.join('.')} of the other district`,
      json: JSON.stringify(put(schema, path, id)),
    })),
  );
}

/** Faults of the schema itself and of what lies in it, each written out as a whole value. */
function faultsOf(schema: Schema): Fault[] {
  const type = typeOf(schema);
  const own = WRONG[type]!.map(([name, json]) => ({ name, json }));
  if (type === 'array' && schema.items) {
    return [...own, ...faultsOf(schema.items).map(({ name, json }) => ({ name: `0.${name}`, json: `[${json}]` }))];
  }
  if (type !== 'object' || !schema.properties) return own;
  const members = Object.entries(schema.properties).flatMap(([member, part]) =>
    faultsOf(part).map(({ name, json }) => ({ name: `${member}.${name}`, json: withMember(schema, member, json) })),
  );
  return [...own, ...members, { name: 'unknown member', json: withMember(schema, 'nonsense', '1') }];
}

function withMember(schema: Schema, member: string, json: string): string {
  const others = JSON.stringify(without(sampleOf(schema), member)).slice(1, -1);
  return `{${others === '' ? '' : `${others},`}${JSON.stringify(member)}:${json}}`;
}

/** Paths of all members, those of list items included. */
function placesOf(schema: Schema): string[][] {
  if (schema.items) return placesOf(schema.items).map((path) => ['0', ...path]);
  return Object.entries(schema.properties ?? {}).flatMap(([name, part]) => [
    [name],
    ...placesOf(part).map((path) => [name, ...path]),
  ]);
}

function put(schema: Schema, path: readonly string[], value: unknown): unknown {
  const whole = structuredClone(sampleOf(schema));
  let at = whole as Record<string, unknown>;
  for (const part of path.slice(0, -1)) at = at[part] as Record<string, unknown>;
  at[path.at(-1)!] = value;
  return whole;
}

function without(value: unknown, member: string): object {
  return Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== member));
}

function typeOf(schema: Schema): string {
  if (schema.oneOf) return 'any';
  const type = [schema.type ?? (schema.properties ? 'object' : 'any')].flat().find((name) => name !== 'null');
  const known = type === 'integer' ? 'number' : type;
  return known !== undefined && known in WRONG ? known : 'any';
}
