import { Injectable, type OnModuleInit, type Type } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { faultyRoutes } from './route-access.js';

/** Proves at start-up that every route says who may call it; the process refuses to serve otherwise. */
@Injectable()
export class RouteAccessCheck implements OnModuleInit {
  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    const controllers = this.discovery.getControllers().flatMap(({ metatype }) => (metatype ? [metatype as Type] : []));
    const faults = faultyRoutes(controllers);
    if (faults.length > 0) throw new Error(`routes without an access rule:\n${faults.join('\n')}`);
  }
}
