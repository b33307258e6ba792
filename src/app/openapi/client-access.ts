import type { OpenAPIObject } from '@nestjs/swagger';
import { aloneAllows, isAction, SCOPES, scopeOf, type Action } from '../../modules/identity/index.js';
import type { Handler } from './handlers.js';
import { operationsOf } from './operations.js';

const ON_BEHALF_OF = 'OnBehalfOf';
const TOKEN_URL = '/api/v1/oauth/token';

/**
 * Says of every operation how programs get in: by which scope, and whether without a person. From the same table as the
 * gate, so that document and gate cannot differ.
 */
export function describeClientAccess(handlers: ReadonlyMap<string, Handler>, document: OpenAPIObject): void {
  for (const { operation, name } of operationsOf(document)) {
    const rule = handlers.get(name)?.access;
    if (rule?.kind === 'public') operation.security ??= [];
    if (!rule || rule.kind === 'public' || !isAction(rule.action)) continue;
    const { action } = rule;
    const scope = scopeOf(action);
    operation.security = [{ bearer: [] }, ...(scope === null ? [] : [{ client: [scope] }])];
    if (scope === null) continue;
    const needed = !aloneAllows(null, action);
    operation.parameters = [...(operation.parameters ?? []), { $ref: `#/components/parameters/${ON_BEHALF_OF}` }];
    Object.assign(operation, { 'x-client-access': wordOf(action, needed) });
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
