import type { OpenAPIObject } from '@nestjs/swagger';

export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof METHODS)[number];
export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

export interface FoundOperation {
  readonly method: Method;
  readonly path: string;
  /** The document's own, to be described further. */
  readonly operation: Operation;
  /** `<Controller>_<method>`, as Swagger names it at first; after `nameOperations` the name for clients. */
  readonly name: string;
}

/** Every operation of a document, path by path. */
export function operationsOf({ paths }: OpenAPIObject): FoundOperation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ method, path, operation, name: operation.operationId ?? '' }] : [];
    }),
  );
}
