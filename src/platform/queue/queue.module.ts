import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { CONFIG, type RuntimeConfig } from '../config/runtime-config.js';
import { Inbox } from '../outbox/inbox.js';
import { OutboxRelay } from '../outbox/outbox-relay.js';
import { OutboxWriter } from '../outbox/outbox-writer.js';
import { PurgeMessages } from '../outbox/purge-messages.js';
import { Definitions, definitions } from './definitions.js';
import { FailedJobs } from './failed-jobs.js';
import { HandlerRegistry } from './handler-registry.js';
import { JobSchedules } from './job-schedules.js';
import { PostgresBackend } from './postgres-backend.js';
import type { QueueBackend } from './queue-backend.js';
import { QueueHealth } from './queue-health.js';
import { QUEUE_OPTIONS, type QueueModuleOptions } from './queue-options.js';
import { QUEUE_BACKEND, Queues } from './queues.js';
import { RedisBackend } from './redis-backend.js';
import { WorkerHost } from './worker-host.js';

/**
 * Queues, outbox and inbox. Every process has the same providers; its role decides what they do (`QueueModuleOptions`).
 * Needs `CONFIG`, a TypeORM `DataSource` and a `Clock` from global modules.
 */
@Module({})
export class QueueModule {
  static forRoot(options: QueueModuleOptions): DynamicModule {
    return {
      module: QueueModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        { provide: QUEUE_OPTIONS, useValue: options },
        { provide: Definitions, useValue: options.definitions ?? definitions },
        {
          provide: QUEUE_BACKEND,
          useFactory: chooseBackend,
          inject: [CONFIG, Definitions],
        },
        Queues,
        HandlerRegistry,
        JobSchedules,
        WorkerHost,
        OutboxWriter,
        Inbox,
        OutboxRelay,
        PurgeMessages,
        FailedJobs,
        QueueHealth,
      ],
      exports: [OutboxWriter, Inbox, FailedJobs, QueueHealth],
    };
  }
}

function chooseBackend(config: RuntimeConfig, known: Definitions): QueueBackend {
  const logger = new Logger('QueueBackend');
  const onError = (error: Error): void => logger.error(error.message);
  return config.redisUrl === undefined
    ? new PostgresBackend(config.databaseUrl, known.queueNames.length, onError)
    : new RedisBackend(config.redisUrl, onError);
}
