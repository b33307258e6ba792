// Writes docs/fengong.postman_collection.json (format v2.1) from docs/openapi.json, or with --check compares it.
import { readFileSync } from 'node:fs';
import { keep } from './keep.mjs';

const document = JSON.parse(readFileSync(new URL('../docs/openapi.json', import.meta.url), 'utf8'));
keep('docs/fengong.postman_collection.json', `${JSON.stringify(collection(), null, 2)}\n`, {
  from: 'docs/openapi.json',
  script: 'docs:postman',
});

function collection() {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  return {
    info: {
      name: document.info.title,
      description: document.info.description,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    auth: auth('oauth2', {
      grant_type: 'client_credentials',
      accessTokenUrl: '{{baseUrl}}/api/v1/oauth/token',
      clientId: '{{clientId}}',
      clientSecret: '{{clientSecret}}',
      scope: '{{scope}}',
      client_authentication: 'header',
      addTokenTo: 'header',
    }),
    variable: Object.entries({ baseUrl: 'http://127.0.0.1:3000', clientId: '', clientSecret: '', scope: '' }).map(
      ([key, value]) => ({ key, value, type: 'string' }),
    ),
    item: document.tags.flatMap(({ name, description }) => {
      const item = operations.filter(({ operation }) => operation.tags?.[0] === name).map(itemOf);
      return item.length === 0 ? [] : [{ name, description, item }];
    }),
  };
}

function itemOf({ path, method, operation }) {
  const parameters = (operation.parameters ?? []).map(resolved);
  const of = (place) => parameters.filter((parameter) => parameter.in === place);
  const parts = path
    .slice(1)
    .replace(/\{(\w+)\}/g, ':$1')
    .split('/');
  const query = of('query').map((parameter) => ({
    key: parameter.name,
    value: String(exampleOf(parameter)),
    ...(parameter.description && { description: parameter.description }),
    disabled: !parameter.required,
  }));
  const asked = query.filter(({ disabled }) => !disabled).map(({ key, value }) => `${key}=${value}`);
  const body = bodyOf(operation.requestBody);
  return {
    name: `${operation.operationId} · ${operation.summary}`,
    request: {
      method,
      ...(operation.description && { description: operation.description }),
      ...authOf(operation),
      header: [
        ...of('header').map((parameter) => ({
          key: parameter.name,
          value: String(exampleOf(parameter)),
          ...(parameter.description && { description: parameter.description }),
          disabled: !parameter.required,
        })),
        ...(method === 'POST' ? [{ key: 'Idempotency-Key', value: '{{$guid}}' }] : []),
        ...(body?.mode === 'raw' ? [{ key: 'Content-Type', value: 'application/json' }] : []),
      ],
      ...(body && { body }),
      url: {
        raw: `{{baseUrl}}/${parts.join('/')}${asked.length > 0 ? `?${asked.join('&')}` : ''}`,
        host: ['{{baseUrl}}'],
        path: parts,
        ...(query.length > 0 && { query }),
        ...(of('path').length > 0 && {
          variable: of('path').map((parameter) => ({ key: parameter.name, value: parameter.example ?? '' })),
        }),
      },
    },
    response: [],
  };
}

/** Asks for nothing, or for the client's own words, where a token is not what lets one in. */
function authOf({ security }) {
  const schemes = (security ?? []).flatMap((one) => Object.keys(one));
  if (schemes.includes('clientBasic')) {
    return { auth: auth('basic', { username: '{{clientId}}', password: '{{clientSecret}}' }) };
  }
  return schemes.length === 0 ? { auth: { type: 'noauth' } } : {};
}

function auth(type, values) {
  return { type, [type]: Object.entries(values).map(([key, value]) => ({ key, value, type: 'string' })) };
}

function bodyOf(requestBody) {
  const content = requestBody?.content ?? {};
  const json = content['application/json'];
  if (json) {
    const [named] = Object.values(json.examples ?? {});
    const value = json.example ?? named?.value ?? sampleOf(json.schema);
    return { mode: 'raw', raw: JSON.stringify(value, null, 2), options: { raw: { language: 'json' } } };
  }
  const form = content['multipart/form-data'];
  if (form) {
    return {
      mode: 'formdata',
      formdata: membersOf(form.schema).map(([key, schema]) =>
        schema.format === 'binary'
          ? { key, type: 'file', src: [] }
          : { key, type: 'text', value: String(sampleOf(schema)) },
      ),
    };
  }
  const fields = content['application/x-www-form-urlencoded'];
  if (!fields) return undefined;
  return {
    mode: 'urlencoded',
    urlencoded: membersOf(fields.schema).map(([key, schema]) => ({
      key,
      value: String(sampleOf(schema)),
      disabled: !fields.schema.required?.includes(key),
    })),
  };
}

function membersOf(schema) {
  return Object.entries(resolved(schema).properties ?? {}).map(([name, member]) => [name, resolved(member)]);
}

function exampleOf({ example, schema = {} }) {
  return example ?? sampleOf(schema) ?? '';
}

/** A value that the schema allows, of its examples where it has them. */
function sampleOf(given) {
  const schema = resolved(given);
  if (schema.example !== undefined) return schema.example;
  if (schema.default !== undefined) return schema.default;
  if (schema.enum) return schema.enum[0];
  const type = [schema.type].flat()[0];
  if (type === 'object' || schema.properties) {
    const required = Object.entries(schema.properties ?? {});
    return Object.fromEntries(required.map(([name, member]) => [name, sampleOf(member)]));
  }
  if (type === 'array') return schema.items ? [sampleOf(schema.items)] : [];
  if (type === 'number' || type === 'integer') return schema.minimum ?? 1;
  if (type === 'boolean') return true;
  return schema.format === 'uuid' ? '01890a5d-ac96-774b-bcce-b302099a8057' : '';
}

function resolved(given) {
  const { $ref, allOf, ...own } = given ?? {};
  const target = $ref
    ? $ref
        .slice(2)
        .split('/')
        .reduce((at, key) => at[key], document)
    : {};
  return Object.assign(
    {},
    ...[target, ...(allOf ?? [])].map((part) => (part.$ref || part.allOf ? resolved(part) : part)),
    own,
  );
}
