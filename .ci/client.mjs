// Writes what is generated of the client package from docs/openapi.json, or with --check compares it.
import { readFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { keep } from './keep.mjs';

const HEAD = '// Made by `npm run client` from docs/openapi.json: not to be edited by hand.\n';
const FOLDER = 'web/client/src/generated';
const ANSWERS = {
  'application/json': 'json',
  'text/plain': 'text',
  'application/x-ndjson': 'lines',
  'text/event-stream': 'events',
};
const document = JSON.parse(readFileSync(new URL('../docs/openapi.json', import.meta.url), 'utf8'));

const files = {
  'schema.ts':
    HEAD + astToString(await openapiTS(lean(document), { immutable: true, defaultNonNullable: false, transform })),
  'operations.ts': operations(),
};
for (const [name, text] of Object.entries(files)) {
  const file = `${FOLDER}/${name}`;
  keep(file, await formatted(file, text), { from: 'docs/openapi.json', script: 'client' });
}

/** Without examples and refusals, which say nothing to a compiler and are most of the document. */
function lean(part, name = '') {
  if (Array.isArray(part)) return part.map((item) => lean(item));
  if (part === null || typeof part !== 'object') return part;
  // A member may be called `example`.
  const isLeftOut = (key) => (name !== 'properties' && /^examples?$/.test(key)) || /^[45](XX|\d\d)$/.test(key);
  const kept = Object.entries(part).filter(([key]) => !isLeftOut(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, lean(value, key)]));
}

/** A file is a Blob on both sides. */
function transform(schema) {
  if (schema.format !== 'binary') return undefined;
  return ts.factory.createTypeReferenceNode('Blob');
}

function operations() {
  const lines = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => {
      const [takes, answers] = [takenBy(operation), answeredBy(operation)];
      const kinds = [takes, answers].slice(0, answers !== 'json' ? 2 : takes !== 'nothing' ? 1 : 0);
      const parts = [method.toUpperCase(), path, ...kinds].map((part) => `'${part}'`);
      return `  ${operation.operationId}: route(${parts.join(', ')}),`;
    }),
  );
  return `${HEAD}import type { operations } from './schema.js';

export interface Route {
  readonly method: string;
  readonly path: string;
  readonly takes: 'nothing' | 'json' | 'file' | 'form';
  readonly answers: 'nothing' | 'json' | 'text' | 'lines' | 'events' | 'file';
}

function route(method: string, path: string, takes: Route['takes'] = 'nothing', answers: Route['answers'] = 'json'): Route {
  return { method, path, takes, answers };
}

/** Where each operation is found, and what goes there and comes back. */
export const OPERATIONS: Readonly<Record<keyof operations, Route>> = {
${lines.join('\n')}
};
`;
}

function takenBy({ requestBody }) {
  const content = requestBody?.content ?? {};
  if ('application/json' in content) return 'json';
  if ('multipart/form-data' in content) return 'file';
  return 'application/x-www-form-urlencoded' in content ? 'form' : 'nothing';
}

function answeredBy({ responses }) {
  const contents = Object.entries(responses).flatMap(([status, { content = {} }]) =>
    status.startsWith('2') ? Object.keys(content) : [],
  );
  const [first] = contents;
  return first === undefined ? 'nothing' : (ANSWERS[first] ?? 'file');
}

async function formatted(name, text) {
  const options = await resolveConfig(new URL(`../${name}`, import.meta.url));
  return format(text, { ...options, parser: 'typescript' });
}
