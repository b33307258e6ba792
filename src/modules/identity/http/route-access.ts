import type { Type } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner } from '@nestjs/core';
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
  const prototype = controller.prototype as Record<string, object>;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name): [string, object][] => {
    const method = prototype[name];
    return method && Reflect.hasMetadata(PATH_METADATA, method) ? [[name, method]] : [];
  });
}
