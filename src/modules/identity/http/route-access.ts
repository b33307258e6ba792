import type { Type } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { ACCESS_RULE, type AccessRule } from '../../../platform/security/decorators.js';
import { isAction } from '../domain/policy.js';

/**
 * Routes that would be denied to everybody because somebody forgot their rule or misspelt its action.
 * @returns one line for each, `Controller.method: what is wrong`; empty when all is well.
 */
export function faultyRoutes(controllers: readonly Type[]): string[] {
  return controllers.flatMap((controller) =>
    handlersOf(controller).flatMap(([name, handler]) => {
      const fault = faultOf(ruleOf(handler) ?? ruleOf(controller));
      return fault === undefined ? [] : [`${controller.name}.${name}: ${fault}`];
    }),
  );
}

function faultOf(rule: AccessRule | undefined): string | undefined {
  if (!rule) return 'has neither @Public() nor @Requires(action)';
  if (rule.kind === 'public' || isAction(rule.action)) return undefined;
  return `@Requires('${rule.action}') names an action that is not in identity/domain/policy.ts`;
}

function ruleOf(target: object): AccessRule | undefined {
  return Reflect.getMetadata(ACCESS_RULE, target) as AccessRule | undefined;
}

/** Methods that are routes, those of base classes included. */
function handlersOf(controller: Type): [string, object][] {
  const found = new Map<string, object>();
  for (
    let prototype = controller.prototype as object;
    prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype) as object
  ) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const value: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
      if (typeof value !== 'function' || found.has(name)) continue;
      if (Reflect.hasMetadata(PATH_METADATA, value)) found.set(name, value);
    }
  }
  return [...found];
}
