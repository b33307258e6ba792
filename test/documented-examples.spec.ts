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
});

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
