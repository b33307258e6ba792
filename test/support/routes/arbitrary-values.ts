import fc, { type Arbitrary } from 'fast-check';
import type { Schema } from './sample-bodies.js';

/** Ids of things that are there, by the name of the member that holds one; empty where the name says nothing. */
export type KnownIds = (member: string) => readonly string[];

const DAY = fc.date({ min: new Date('2019-01-01'), max: new Date('2031-12-31'), noInvalidDate: true });
const LONGEST = 60;
const MOST_ITEMS = 3;

/** Values that a schema allows; as far as it says so. */
export function validFor(schema: Schema, known: KnownIds, member = ''): Arbitrary<unknown> {
  const own = known(member);
  if (own.length > 0) return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...own) }, fc.uuid());
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives) return fc.oneof(...alternatives.map((one) => validFor(one, known, member)));
  const types = [schema.type ?? (schema.properties ? 'object' : 'any')].flat();
  return fc.oneof(...types.map((type) => ofType(type, schema, known, member)));
}

function ofType(type: string, schema: Schema, known: KnownIds, member: string): Arbitrary<unknown> {
  switch (type) {
    case 'object': {
      const { properties = {}, required = [] } = schema;
      const members = Object.entries(properties).map(([name, part]) => [name, validFor(part, known, name)] as const);
      return fc.record(Object.fromEntries(members), { requiredKeys: [...required] });
    }
    case 'array': {
      const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, items = {} } = schema;
      const lengths = { minLength: minItems, maxLength: Math.min(maxItems, minItems + MOST_ITEMS) };
      return fc.array(validFor(items, known, member), lengths);
    }
    case 'integer':
    case 'number': {
      const { minimum = -1_000, maximum = 1_000_000 } = schema;
      const among = fc.integer({ min: Math.ceil(minimum), max: Math.floor(Math.max(minimum, maximum)) });
      return fc.oneof(among, fc.constantFrom(minimum, maximum));
    }
    case 'boolean':
      return fc.boolean();
    case 'string':
      return textFor(schema);
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function textFor({ format, pattern, minLength = 0, maxLength, example }: Schema): Arbitrary<string> {
  const day = DAY.map((date) => date.toISOString().slice(0, 10));
  if (format === 'uuid') return fc.uuid();
  if (format === 'date') return day;
  if (format === 'date-time') return DAY.map((date) => date.toISOString());
  const free = fc.string({
    unit: 'grapheme',
    minLength,
    maxLength: Math.min(maxLength ?? LONGEST, Math.max(minLength, LONGEST)),
  });
  const longest = maxLength === undefined ? [] : [fc.constant('长'.repeat(maxLength))];
  // Decimals, days and accounts are texts without a format of their own: an example says what they look like.
  const likely = typeof example === 'string' ? [{ weight: 4, arbitrary: fc.constant(example) }] : [];
  const matching = pattern === undefined ? [] : [{ weight: 4, arbitrary: fc.stringMatching(new RegExp(pattern)) }];
  return fc.oneof(...likely, ...matching, free, fc.constantFrom('12.5', '-0', '2023-06-30', '中'), ...longest, day);
}

/** What nobody should send, and somebody will: as JSON text, because not all of it is a value of JavaScript. */
const NASTY = [
  'null',
  'true',
  '0',
  '-1',
  '1.5',
  '1e400',
  '-1e400',
  '9007199254740993',
  '1e-400',
  '""',
  '" "',
  '"\\u0000"',
  '"a\\ud800"',
  '"\\u202e\\u200b"',
  '"0001-01-01"',
  '"9999-99-99"',
  '"2023-02-30"',
  '"+275760-09-13"',
  '"99999999999999999999999999.99"',
  '"NaN"',
  '"Infinity"',
  '"%"',
  `"'; DROP TABLE unit; --"`,
  '"01890a5d-ac96-774b-bcce-b302099a8057"',
  '[]',
  '[null]',
  '[[[[[[]]]]]]',
  '["a","a"]',
  '{}',
  '{"":""}',
  '{"length":1e9}',
  '{"toString":1}',
  '{"__proto__":{"x":1}}',
  JSON.stringify('长'.repeat(70_000)),
  '['.repeat(200) + ']'.repeat(200),
] as const;

/** Stands in a value for a text of JSON that is put in when it is written. */
const PLACE = '\u{f0000}';

/** The text of a value that is allowed but for one place, or for a member that is missing, repeated or not known. */
export function almostValidFor(schema: Schema, known: KnownIds): Arbitrary<string> {
  const whole = validFor(schema, known);
  const nasty = fc.constantFrom(...NASTY);
  const inPlace = fc
    .tuple(whole, fc.nat(), nasty)
    .map(([value, place, text]) => JSON.stringify(put(value, place)).replace(JSON.stringify(PLACE), () => text));
  const without = fc.tuple(whole, fc.nat()).map(([value, place]) => JSON.stringify(leftOut(value, place)));
  const added = fc.tuple(whole, fc.string(), nasty).map(([value, name, text]) => {
    const json = JSON.stringify(value) ?? 'null';
    const separator = json === '{}' ? '' : ',';
    return json.startsWith('{') ? `${json.slice(0, -1)}${separator}${JSON.stringify(name)}:${text}}` : text;
  });
  return fc.oneof({ weight: 5, arbitrary: inPlace }, without, added, nasty);
}

/** Marks one place of a value, counted round. */
function put(value: unknown, place: number): unknown {
  const paths = pathsOf(value);
  const path = paths[place % paths.length]!;
  if (path.length === 0) return PLACE;
  const copy = structuredClone(value);
  parentOf(copy, path)[path.at(-1)!] = PLACE;
  return copy;
}

function leftOut(value: unknown, place: number): unknown {
  const paths = pathsOf(value).filter((path) => path.length > 0);
  if (paths.length === 0) return null;
  const path = paths[place % paths.length]!;
  const copy = structuredClone(value);
  const parent = parentOf(copy, path);
  if (Array.isArray(parent)) parent.splice(Number(path.at(-1)), 1);
  else delete parent[path.at(-1)!];
  return copy;
}

function parentOf(value: unknown, path: readonly string[]): Record<string, unknown> {
  return path.slice(0, -1).reduce((at, part) => (at as Record<string, unknown>)[part], value) as Record<
    string,
    unknown
  >;
}

function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([name, part]) => pathsOf(part).map((path) => [name, ...path]))];
}
