import { readFileSync } from 'node:fs';

type Json = Readonly<Record<string, unknown>>;

export interface PublishedAnswer {
  readonly content?: Readonly<Record<string, { readonly schema?: Json }>>;
}

export interface PublishedOperation {
  /** As in the document: `/api/v1/units/{id}`. */
  readonly path: string;
  /** `GET` */
  readonly method: string;
  readonly pattern: RegExp;
  /** By status; what several operations share stands in its place. */
  readonly answers: Readonly<Record<string, PublishedAnswer>>;
}

/** docs/openapi.json, as it is published. */
export interface PublishedApi {
  readonly document: Json;
  /** The operation that a request means. Words before parameters, as the router decides. */
  operationOf(method: string, path: string): PublishedOperation | undefined;
}

let api: PublishedApi | undefined;

/** Read once for all test files of a process, and never changed. */
export function publishedApi(): PublishedApi {
  return (api ??= read());
}

function read(): PublishedApi {
  const file = new URL('../../docs/openapi.json', import.meta.url);
  const document = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly paths: Record<string, Record<string, { responses: Record<string, PublishedAnswer & { $ref?: string }> }>>;
    readonly components: { readonly responses: Record<string, PublishedAnswer> };
  };
  const whole = ({ $ref, ...answer }: PublishedAnswer & { $ref?: string }): PublishedAnswer =>
    $ref === undefined ? answer : document.components.responses[$ref.split('/').at(-1)!]!;
  const operations = Object.entries(document.paths)
    .sort(([a], [b]) => (a.replaceAll('{', '\uffff') < b.replaceAll('{', '\uffff') ? -1 : 1))
    .flatMap(([path, item]) =>
      Object.entries(item).map(([verb, { responses }]): PublishedOperation => ({
        path,
        method: verb.toUpperCase(),
        pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
        answers: Object.fromEntries(Object.entries(responses).map(([status, answer]) => [status, whole(answer)])),
      })),
    );
  return {
    document,
    operationOf: (method, path) => operations.find((one) => one.method === method && one.pattern.test(path)),
  };
}
