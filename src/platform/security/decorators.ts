import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { RequestContext } from './actor.js';

export const ACCESS_RULE = Symbol('access-rule');

/** What a route asks of its caller. A route without a rule stops the start-up: default deny. */
export type AccessRule = { readonly kind: 'public' } | { readonly kind: 'action'; readonly action: string };

/** Anyone may call it: login, health, the start page. */
export const Public = (): MethodDecorator & ClassDecorator =>
  SetMetadata(ACCESS_RULE, { kind: 'public' } satisfies AccessRule);

/** Only roles that the policy table of the identity module grants this action. Unit scope is checked by the use case. */
export const Requires = (action: string): MethodDecorator & ClassDecorator =>
  SetMetadata(ACCESS_RULE, { kind: 'action', action } satisfies AccessRule);

export const BEFORE_PASSWORD_CHANGE = Symbol('before-password-change');

/** Open also to a person who must first choose a password of their own. */
export const BeforePasswordChange = (): MethodDecorator => SetMetadata(BEFORE_PASSWORD_CHANGE, true);

export interface RequestWithContext {
  context?: RequestContext;
}

/** The request's context in a controller's method; present on every route that is not public. */
export const Ctx = createParamDecorator((_: unknown, execution: ExecutionContext): RequestContext => {
  const { context } = execution.switchToHttp().getRequest<RequestWithContext>();
  if (!context) throw new Error('@Ctx() is for routes with @Requires()');
  return context;
});
