import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { JobDefinition } from './define-job.js';
import { Definitions } from './definitions.js';
import { jobHandledBy, type JobHandler } from './handles-job.js';
import { proveHandlers, type FoundHandler } from './prove-handlers.js';

/** Knows the handler of every job. Refuses to start a program in which a job has none, or two. */
@Injectable()
export class HandlerRegistry implements OnModuleInit {
  private handlers = new Map<string, FoundHandler>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly definitions: Definitions,
  ) {}

  onModuleInit(): void {
    this.handlers = proveHandlers(this.definitions, this.find());
  }

  job(name: string): { job: JobDefinition; handler: JobHandler } | undefined {
    const found = this.handlers.get(name);
    return found && { job: found.job, handler: found.instance as JobHandler };
  }

  private find(): FoundHandler[] {
    return this.discovery.getProviders().flatMap((provider) => {
      if (typeof provider.metatype !== 'function') return [];
      const job = jobHandledBy(provider.metatype);
      if (!job) return [];
      return [{ job, className: provider.name as string, instance: provider.instance as object | undefined }];
    });
  }
}
