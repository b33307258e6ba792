import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ApiDocument } from '../../../src/app/openapi/api-document.js';
import { operationsOf, type Operation } from '../../../src/app/openapi/operations.js';
import { API_PREFIX } from '../../../src/platform/http/configure-http.js';
import { ACCESS_RULE, type AccessRule } from '../../../src/platform/security/decorators.js';
import type { Schema } from './sample-bodies.js';

export interface QueryParameter {
  readonly name: string;
  readonly schema: Schema;
}

/** A route as a caller meets it: what the controller says of access, and what the OpenAPI document says of the rest. */
export interface ApiRoute {
  readonly method: string;
  /** With braces, as in the document: `/api/v1/units/{id}`. */
  readonly path: string;
  readonly access: AccessRule;
  readonly ifMatch: boolean;
  readonly query: readonly QueryParameter[];
  /** Undefined: the route takes no body. */
  readonly body: { readonly schema: Schema; readonly required: boolean } | undefined;
  readonly upload: boolean;
}

/** Every route of every controller, whether documented or not, as `GET /api/v1/units/{id}`, with its access rule. */
export function controllerRoutes(app: NestFastifyApplication): Map<string, AccessRule> {
  const controllers = app.get(DiscoveryService, { strict: false }).getControllers();
  return new Map(controllers.flatMap(({ metatype }) => (metatype ? routesOf(app, metatype as Type) : [])));
}

/** The documented routes. @throws Error for a documented route that no controller has. */
export async function documentedRoutes(app: NestFastifyApplication): Promise<ApiRoute[]> {
  const document = await app.get(ApiDocument).get();
  const rules = controllerRoutes(app);
  return operationsOf(document).map(({ method: verb, path, operation }) => {
    const method = verb.toUpperCase();
    const access = rules.get(`${method} ${path}`);
    if (!access) throw new Error(`${method} ${path} is documented, and no controller has it`);
    return { method, path, access, ...describe(document, operation) };
  });
}

function routesOf(app: NestFastifyApplication, controller: Type): [string, AccessRule][] {
  const prototype = controller.prototype as Record<string, object>;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name): [string, AccessRule][] => {
    const handler = prototype[name]!;
    const path = Reflect.getMetadata(PATH_METADATA, handler) as string | undefined;
    if (path === undefined) return [];
    const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number]!;
    const rule = (Reflect.getMetadata(ACCESS_RULE, handler) ??
      Reflect.getMetadata(ACCESS_RULE, controller)) as AccessRule;
    const below = joined(Reflect.getMetadata(PATH_METADATA, controller) as string, path);
    return [[`${method} ${withBraces(registered(app, method, below))}`, rule]];
  });
}

/** The path under the prefix, or without it when it is one of the exceptions. */
function registered(app: NestFastifyApplication, method: string, path: string): string {
  const fastify = app.getHttpAdapter().getInstance();
  const found = [joined(API_PREFIX, path), path].find((url) => fastify.hasRoute({ method: method, url }));
  if (found === undefined) throw new Error(`${method} ${path} is in a controller, and the server does not know it`);
  return found;
}

function joined(...parts: readonly string[]): string {
  const names = parts.flatMap((part) => part.split('/')).filter((name) => name !== '');
  return `/${names.join('/')}`;
}

function withBraces(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}');
}

function describe(
  document: OpenAPIObject,
  { parameters = [], requestBody }: Operation,
): Omit<ApiRoute, 'method' | 'path' | 'access'> {
  const known = parameters.flatMap((parameter) => ('in' in parameter ? [parameter] : []));
  const content = requestBody && 'content' in requestBody ? requestBody : undefined;
  const json = content?.content['application/json']?.schema;
  return {
    ifMatch: known.some(({ in: place, name }) => place === 'header' && name === 'If-Match'),
    query: known.flatMap(({ in: place, name, schema }) =>
      place === 'query' ? [{ name, schema: resolved(document, schema) }] : [],
    ),
    body: json ? { schema: resolved(document, json), required: content?.required !== false } : undefined,
    upload: content?.content['multipart/form-data'] !== undefined,
  };
}

/** The schema with every reference put in, which is finite because no body refers to itself. */
function resolved(document: OpenAPIObject, schema: unknown): Schema {
  const { $ref, allOf, ...own } = schema as Schema & { $ref?: string; allOf?: readonly unknown[] };
  const target = $ref === undefined ? {} : resolved(document, document.components?.schemas?.[$ref.split('/').at(-1)!]);
  const parts = (allOf ?? []).map((part) => resolved(document, part));
  const merged: Schema = Object.assign({}, target, ...parts, own);
  return {
    ...merged,
    ...(merged.items && { items: resolved(document, merged.items) }),
    ...(merged.oneOf && { oneOf: merged.oneOf.map((one) => resolved(document, one)) }),
    ...(merged.anyOf && { anyOf: merged.anyOf.map((one) => resolved(document, one)) }),
    ...(merged.properties && {
      properties: Object.fromEntries(
        Object.entries(merged.properties).map(([name, property]) => [name, resolved(document, property)]),
      ),
    }),
  };
}
