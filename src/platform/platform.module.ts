import { Global, Logger, Module, type DynamicModule, type OnApplicationShutdown, type Type } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock/clock.js';
import { CONFIG, type RuntimeConfig } from './config/runtime-config.js';
import { usableApplicationRole } from './database/application-role.js';
import { AuditSink } from './database/audit-sink.js';
import { CommandRunner } from './database/command-runner.js';
import { createDataSource, type SchemaParts } from './database/data-source.js';
import { Database } from './database/database.js';
import { IdempotencyKeys } from './database/idempotency.js';
import { chooseStorage } from './files/choose-storage.js';
import { FileStore } from './files/file-store.js';
import { OfficeConverter } from './office/office-converter.js';
import { ObjectStorage } from './files/object-storage.js';
import { StorageHealth } from './files/storage-health.js';
import { SweepFiles } from './files/sweep-files.js';
import { PurgeRateBuckets } from './limits/purge-rate-buckets.js';
import { RateLimits } from './limits/rate-limits.js';
import { InstallationStore } from './installation/installation-store.js';
import { EndpointGates } from './outbound/endpoint-gates.js';
import { GuardedAddresses } from './outbound/guarded-addresses.js';
import { GuardedHttp } from './outbound/http-client.js';
import { OutboundEngine } from './outbound/outbound-engine.js';
import { SignedWebhooks } from './outbound/signed-webhooks.js';
import { QueueModule } from './queue/queue.module.js';
import { openSecretBox, SecretBox } from './security/secret-box.js';
import { within } from './within.js';

export interface PlatformOptions {
  readonly config: RuntimeConfig;
  readonly clock: Clock;
  readonly schema: SchemaParts;
  /** Where commands leave their record; the audit module has it. */
  readonly auditSink: Type<AuditSink>;
}

/** Closing connections that nobody uses takes milliseconds. */
const LEAVE_MS = 2_000;

/** Technique for all modules: time, configuration, database, commands, files, queue. Knows no business word. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  private readonly logger = new Logger(PlatformModule.name);

  constructor(private readonly dataSource: DataSource) {}

  static forRoot(options: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [QueueModule.forRoot({ role: options.config.role, timing: options.config.jobTiming })],
      providers: [
        { provide: CONFIG, useValue: options.config },
        { provide: Clock, useValue: options.clock },
        {
          provide: DataSource,
          useFactory: async () =>
            createDataSource(options.config.databaseUrl, {
              ...options.schema,
              poolSize: options.config.databasePool,
              role: await usableApplicationRole(options.config.databaseUrl),
            }).initialize(),
        },
        { provide: AuditSink, useClass: options.auditSink },
        Database,
        IdempotencyKeys,
        CommandRunner,
        { provide: ObjectStorage, useFactory: () => chooseStorage(options.config) },
        FileStore,
        OfficeConverter,
        StorageHealth,
        SweepFiles,
        InstallationStore,
        RateLimits,
        PurgeRateBuckets,
        EndpointGates,
        OutboundEngine,
        SignedWebhooks,
        { provide: SecretBox, useFactory: () => openSecretBox(options.config) },
        { provide: GuardedAddresses, useFactory: () => new GuardedAddresses(options.config.outboundAllow) },
        {
          provide: GuardedHttp,
          useFactory: (addresses: GuardedAddresses) =>
            new GuardedHttp(addresses, options.config.outboundTiming?.attempt),
          inject: [GuardedAddresses],
        },
      ],
      exports: [
        CONFIG,
        Clock,
        DataSource,
        Database,
        CommandRunner,
        FileStore,
        OfficeConverter,
        InstallationStore,
        RateLimits,
        GuardedAddresses,
        GuardedHttp,
        OutboundEngine,
        SecretBox,
        SignedWebhooks,
        QueueModule,
        StorageHealth,
      ],
    };
  }

  /**
   * When the last request and the last job have ended. One that was given up may still hold a connection of the pool,
   * which would wait for it: the server ends that transaction when the process is gone.
   */
  async onApplicationShutdown(): Promise<void> {
    if (!(await within(LEAVE_MS, this.dataSource.destroy())))
      this.logger.warn('left the database with work unfinished');
  }
}
