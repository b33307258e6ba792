import type { components, operations } from './generated/schema.js';

/** The shapes of requests and answers: `Schemas['UnitView']`. */
export type Schemas = components['schemas'];
export type OperationName = keyof operations;

type Operation<N extends OperationName> = operations[N];

/** What an operation answers: `Answer<'listUnits'>`. Files come as {@link Download}, lines of JSON one by one. */
export type Answer<N extends OperationName> = AnswerIn<ContentOf<Successes<Operation<N>['responses']>>>;
/** The body that an operation takes: `Body<'createUnit'>`. */
export type Body<N extends OperationName> =
  Operation<N> extends { requestBody?: infer Given } ? ContentOf<Given>[keyof ContentOf<Given>] : never;
/** What filters a list: `Query<'listObligations'>`. */
export type Query<N extends OperationName> = NonNullable<Operation<N>['parameters']['query']>;

/** Operations that answer a page of items. */
export type ListName = { [N in OperationName]: Answer<N> extends PageOf<unknown> ? N : never }[OperationName];
export type Item<N extends OperationName> = Answer<N> extends PageOf<infer I> ? I : never;

interface PageOf<I> {
  readonly items: readonly I[];
  readonly nextCursor: string | null;
}

/** A file, with the name that the service gives it. */
export interface Download {
  readonly blob: Blob;
  readonly fileName: string;
  readonly mediaType: string;
}

/** What may be said with any request. */
export interface Common {
  /** Ends the request, with its retries. */
  readonly signal?: AbortSignal | undefined;
  /** For whom a program acts: a login, or `account:` and the mapped account. */
  readonly onBehalfOf?: string | undefined;
  /** For POST. Made by itself when left out; give your own where a request must survive the program's end. */
  readonly idempotencyKey?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/**
 * What an operation needs: the parameters of its path by name, `query`, `body`, and `ifMatch` (the `version` that was
 * read, or an ETag) where it changes a thing.
 */
export type Input<N extends OperationName> = Common &
  PathOf<Operation<N>['parameters']> &
  QueryOf<Operation<N>['parameters']> &
  IfMatchOf<Operation<N>['parameters']> &
  BodyOf<Operation<N>>;

/** Nothing need be given where nothing is required. */
export type Arguments<I> = Record<never, never> extends I ? [input?: I] : [input: I];

type PathOf<P> = P extends { path: infer Values } ? Values : unknown;
type QueryOf<P> = P extends { query: infer Values }
  ? { readonly query: Values }
  : P extends { query?: infer Values }
    ? [Exclude<Values, undefined>] extends [never]
      ? unknown
      : { readonly query?: Values }
    : unknown;
type IfMatchOf<P> = P extends { header: { 'If-Match': string } } ? { readonly ifMatch: number | string } : unknown;
type BodyOf<O> = O extends { requestBody: { content: infer Content } }
  ? { readonly body: Content[keyof Content] }
  : O extends { requestBody?: { content: infer Content } }
    ? { readonly body?: Content[keyof Content] }
    : unknown;

type Successes<Responses> = Responses[keyof Responses & (200 | 201 | 202 | 204)];
type ContentOf<Given> = NonNullable<Given> extends { content: infer Content } ? Content : never;

type AnswerIn<Content> = [Content] extends [never]
  ? undefined
  : Content extends { 'application/json': infer Json }
    ? Json
    : Content extends { 'application/x-ndjson': unknown }
      ? AsyncGenerator<Record<string, unknown>, void>
      : Content extends { 'text/plain': unknown }
        ? string
        : Content extends { 'text/event-stream': unknown }
          ? Response
          : Download;
