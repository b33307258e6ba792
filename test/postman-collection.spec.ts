import { describe, expect, it } from '@jest/globals';
import { Ajv, type AnySchema } from 'ajv';
import { readFileSync } from 'node:fs';

const text = { type: 'string' } as const;
const name = { type: 'string', minLength: 1 } as const;
const switched = { type: 'boolean' } as const;

/** An object with these members and no other; those whose name ends with `?` may be missing. */
function object(members: Readonly<Record<string, AnySchema>>): AnySchema {
  const entries = Object.entries(members);
  return {
    type: 'object',
    required: entries.map(([key]) => key).filter((key) => !key.endsWith('?')),
    properties: Object.fromEntries(entries.map(([key, schema]) => [key.replace('?', ''), schema])),
    additionalProperties: false,
  };
}
const listOf = (items: AnySchema): AnySchema => ({ type: 'array', items });
const oneOf = (...schemas: AnySchema[]): AnySchema => ({ oneOf: schemas });

/**
 * What the Postman Collection Format 2.1.0 (schema.getpostman.com) allows of what ours uses, and no more: a member that
 * Postman would pass over in silence is as wrong as one of another type.
 */
const attributes = listOf(object({ key: name, value: text, type: { const: 'string' } }));
const auth = oneOf(
  object({ type: { const: 'noauth' } }),
  object({ type: { const: 'basic' }, basic: attributes }),
  object({ type: { const: 'oauth2' }, oauth2: attributes }),
);
const described = { key: name, value: text, 'description?': text, 'disabled?': switched };
const body = oneOf(
  object({
    mode: { const: 'raw' },
    raw: text,
    options: object({ raw: object({ language: { const: 'json' } }) }),
  }),
  object({
    mode: { const: 'formdata' },
    formdata: listOf(
      oneOf(
        object({ key: name, type: { const: 'text' }, value: text }),
        object({ key: name, type: { const: 'file' }, src: { type: 'array', maxItems: 0 } }),
      ),
    ),
  }),
  object({ mode: { const: 'urlencoded' }, urlencoded: listOf(object({ key: name, value: text, disabled: switched })) }),
);
const url = object({
  raw: { type: 'string', pattern: '^\\{\\{baseUrl\\}\\}/' },
  host: { const: ['{{baseUrl}}'] },
  path: listOf(name),
  'query?': listOf(object(described)),
  'variable?': listOf(object({ key: name, value: text })),
});
const request = object({
  method: { enum: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] },
  'description?': text,
  'auth?': auth,
  header: listOf(object(described)),
  'body?': body,
  url,
});
const collection = object({
  info: object({
    name,
    description: text,
    schema: { const: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  }),
  auth,
  variable: listOf(object({ key: name, value: text, type: { const: 'string' } })),
  item: listOf(
    object({
      name,
      description: text,
      item: { type: 'array', minItems: 1, items: object({ name, request, response: { const: [] } }) },
    }),
  ),
});

interface Collection {
  readonly item: readonly { readonly item: readonly { readonly request: Request }[] }[];
}
interface Request {
  readonly method: string;
  readonly url: { readonly path: readonly string[]; readonly variable?: readonly { readonly key: string }[] };
}

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../docs/${file}`, import.meta.url), 'utf8')) as unknown;
const requests = (read('fengong.postman_collection.json') as Collection).item.flatMap(({ item }) =>
  item.map((one) => one.request),
);

describe('the Postman collection', () => {
  it('is one of format 2.1', () => {
    const validate = new Ajv({ strictTypes: false }).compile(collection);
    expect([validate(read('fengong.postman_collection.json')), validate.errors]).toEqual([true, null]);
  });

  it('has every operation of the OpenAPI document once', () => {
    const { paths } = read('openapi.json') as { paths: Record<string, Record<string, unknown>> };
    const documented = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const asked = requests.map(
      ({ method, url: { path } }) => `${method} /${path.join('/').replaceAll(/:(\w+)/g, '{$1}')}`,
    );
    expect(asked.toSorted()).toEqual(documented.toSorted());
  });

  it('gives a value for every part of a path that is one', () => {
    for (const { url: at } of requests) {
      const parts = at.path.filter((part) => part.startsWith(':')).map((part) => part.slice(1));
      expect((at.variable ?? []).map(({ key }) => key).toSorted()).toEqual(parts.toSorted());
    }
  });
});
