import { describe, expect, it } from '@jest/globals';
import { documentedApi } from './support/documented-answers.js';
import { publishedApi } from './support/published-api.js';

type Json = Readonly<Record<string, unknown>>;
interface Example {
  /** Where its schema is in the document. */
  readonly place: readonly string[];
  readonly value: unknown;
}

const api = documentedApi();

describe('every example of the OpenAPI document', () => {
  it('is what its schema says', () => {
    const examples = [...examplesIn(publishedApi().document, [])];
    expect(examples.length).toBeGreaterThan(600);
    const faults = examples.flatMap(({ place, value }) =>
      api.faults(place, value).map((fault) => `${place.join(' › ')}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('is there for each answer in JSON, and for each refusal', () => {
    const without = answersOf(publishedApi().document).flatMap(({ name, answer }) =>
      Object.entries((answer['content'] ?? {}) as Record<string, Json>)
        // RFC 6749 has one shape for all refusals of /oauth; its members have their examples.
        .filter(([media]) => /json$/.test(media) && !/oauth/.test(name))
        .filter(([, content]) => ![content, content['schema'] as Json].some((one) => 'example' in one))
        .map(([media]) => `${name} ${media}`),
    );
    expect(without).toEqual([]);
  });

  it('is there for each part of a path and each member of a body that does not say itself what it may be', () => {
    expect([...unexplained(publishedApi().document)]).toEqual([]);
  });
});

interface Operation {
  readonly parameters?: readonly Json[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Json>> };
}

function* unexplained(document: Json): Generator<string> {
  for (const [path, operations] of Object.entries(document['paths'] as Record<string, Record<string, Operation>>)) {
    for (const [method, { parameters = [], requestBody }] of Object.entries(operations)) {
      const parts = parameters.filter((parameter) => parameter['in'] === 'path' && !('example' in parameter));
      for (const { name, schema } of parts) yield* speechless(schema as Json, `${method} ${path} ${String(name)}`);
      for (const content of Object.values(requestBody?.content ?? {}))
        if (!('example' in content)) yield* speechless(content['schema'] as Json, `${method} ${path} body`);
    }
  }
  const { schemas } = document['components'] as { schemas: Readonly<Record<string, Json>> };
  for (const [name, schema] of Object.entries(schemas)) if (/Dto$/.test(name)) yield* speechless(schema, name);
}

/** Members that are said in full elsewhere are found there; yes, no and files need no example. */
function* speechless(schema: Json, place: string): Generator<string> {
  if (['example', 'enum', 'const', 'default', '$ref'].some((said) => said in schema)) return;
  const { type, format, properties, items, anyOf, oneOf, allOf, additionalProperties } = schema;
  for (const [name, member] of Object.entries((properties ?? {}) as Record<string, Json>))
    yield* speechless(member, `${place}.${name}`);
  if (items) yield* speechless(items as Json, `${place}[]`);
  for (const one of [anyOf, oneOf, allOf].flat()) if (one) yield* speechless(one as Json, place);
  const isSaid = properties ?? items ?? anyOf ?? oneOf ?? allOf ?? additionalProperties;
  if (!isSaid && !['boolean', 'null', 'object'].includes(String(type)) && format !== 'binary') yield place;
}

/** Each answer of each operation, found where the document refers to it. */
function answersOf(document: Json): { readonly name: string; readonly answer: Json }[] {
  const { paths, components } = document as { paths: Json; components: { responses: Readonly<Record<string, Json>> } };
  return Object.entries(paths as Record<string, Record<string, { responses: Record<string, Json> }>>).flatMap(
    ([path, operations]) =>
      Object.entries(operations).flatMap(([method, { responses }]) =>
        Object.entries(responses).map(([status, answer]) => ({
          name: `${method} ${path} ${status}`,
          answer: '$ref' in answer ? components.responses[String(answer['$ref']).split('/').at(-1)!]! : answer,
        })),
      ),
  );
}

/** Of schemas, parameters and media types; each with the schema that it is an example of. */
function* examplesIn(part: Json, place: readonly string[]): Generator<Example> {
  const below = 'schema' in part ? [...place, 'schema'] : place;
  if ('example' in part && ('schema' in part || isSchema(part, place))) yield { place: below, value: part['example'] };
  if ('schema' in part) {
    for (const { value } of Object.values((part['examples'] ?? {}) as Record<string, Json>))
      yield { place: below, value };
  }
  for (const [name, member] of Object.entries(part)) {
    if (name === 'example' || name === 'examples' || typeof member !== 'object' || member === null) continue;
    yield* examplesIn(member as Json, [...place, name]);
  }
}

/** `example` may be the name of a member. */
function isSchema(part: Json, place: readonly string[]): boolean {
  return place.at(-1) !== 'properties' && !('in' in part);
}
