import type { INestApplication, Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { aloneAllows, isAction, SCOPES, scopeOf, type Action } from '../../modules/identity/index.js';
import { ACCESS_RULE, type AccessRule } from '../../platform/security/decorators.js';
import { METHODS } from './operation-names.js';

const ON_BEHALF_OF = 'OnBehalfOf';
const TOKEN_URL = '/api/v1/oauth/token';

/**
 * Says of every operation how programs get in: by which scope, and whether without a person. From the same table as the
 * gate, so that document and gate cannot differ.
 */
export function describeClientAccess(app: INestApplication, document: OpenAPIObject): void {
  const rules = rulesByOperation(app);
  for (const item of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      const rule = operation && rules.get(operation.operationId ?? '');
      if (operation && rule?.kind === 'public') operation.security ??= [];
      if (!rule || rule.kind === 'public' || !isAction(rule.action)) continue;
      const { action } = rule;
      const scope = scopeOf(action);
      operation.security = [{ bearer: [] }, ...(scope === null ? [] : [{ client: [scope] }])];
      if (scope === null) continue;
      const needed = !aloneAllows(null, action);
      operation.parameters = [...(operation.parameters ?? []), { $ref: `#/components/parameters/${ON_BEHALF_OF}` }];
      Object.assign(operation, { 'x-client-access': wordOf(action, needed) });
    }
  }
  document.components = {
    ...document.components,
    parameters: { ...document.components?.parameters, [ON_BEHALF_OF]: ON_BEHALF_OF_HEADER },
    securitySchemes: {
      ...document.components?.securitySchemes,
      client: {
        type: 'oauth2',
        description: 'Programs of office systems; HTTP Basic or client_id and client_secret in the form',
        flows: { clientCredentials: { tokenUrl: TOKEN_URL, scopes: { ...SCOPES } } },
      },
      clientBasic: { type: 'http', scheme: 'basic', description: 'Client id and secret, at the token endpoint only' },
    },
  };
}

const ON_BEHALF_OF_HEADER = {
  name: 'On-Behalf-Of',
  in: 'header' as const,
  required: false,
  description:
    'For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by ' +
    '`external:` and the external id; percent-encoded UTF-8 where it is not ASCII',
  schema: { type: 'string' as const },
  example: 'account:zhangsan',
};

function wordOf(action: Action, personNeeded: boolean): string {
  if (personNeeded) return 'on behalf of a person';
  return aloneAllows(['some unit'], action) ? 'alone or on behalf of a person' : 'alone with the whole jurisdiction';
}

/** Swagger names an operation `<Controller>_<method>`, until it gets the name for clients. */
function rulesByOperation(app: INestApplication): Map<string, AccessRule> {
  const controllers = app.get(DiscoveryService, { strict: false }).getControllers();
  return new Map(
    controllers.flatMap(({ metatype }) => {
      if (!metatype) return [];
      const controller = metatype as Type;
      const prototype = controller.prototype as Record<string, object>;
      return new MetadataScanner().getAllMethodNames(prototype).flatMap((name): [string, AccessRule][] => {
        const rule = (Reflect.getMetadata(ACCESS_RULE, prototype[name]!) ??
          Reflect.getMetadata(ACCESS_RULE, controller)) as AccessRule | undefined;
        return rule ? [[`${controller.name}_${name}`, rule]] : [];
      });
    }),
  );
}
