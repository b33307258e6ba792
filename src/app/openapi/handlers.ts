import type { INestApplication, Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS_RULE, BEFORE_PASSWORD_CHANGE, type AccessRule } from '../../platform/security/decorators.js';

/** What Nest keeps on a method of a controller, or on the controller for all of them. */
export interface Handler {
  readonly access: AccessRule | undefined;
  readonly beforePasswordChange: boolean;
}

/** All methods of all controllers, by the name `<Controller>_<method>` that Swagger gives an operation at first. */
export function handlersOf(app: INestApplication): ReadonlyMap<string, Handler> {
  const controllers = app.get(DiscoveryService, { strict: false }).getControllers();
  return new Map(
    controllers.flatMap(({ metatype }) => {
      if (!metatype) return [];
      const controller = metatype as Type;
      const prototype = controller.prototype as Record<string, object>;
      return new MetadataScanner().getAllMethodNames(prototype).map((name): [string, Handler] => {
        const of = <T>(key: symbol): T | undefined =>
          (Reflect.getMetadata(key, prototype[name]!) ?? Reflect.getMetadata(key, controller)) as T | undefined;
        const handler = {
          access: of<AccessRule>(ACCESS_RULE),
          beforePasswordChange: of(BEFORE_PASSWORD_CHANGE) === true,
        };
        return [`${controller.name}_${name}`, handler];
      });
    }),
  );
}
