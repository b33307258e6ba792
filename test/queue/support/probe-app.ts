import { Global, Module, type DynamicModule, type LoggerService, type Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { Clock, SystemClock } from '../../../src/platform/clock/clock.js';
import type { ProcessRole } from '../../../src/platform/config/config.js';
import { CONFIG } from '../../../src/platform/config/runtime-config.js';
import { createDataSource } from '../../../src/platform/database/data-source.js';
import { InboxEntity, OutboxEntity } from '../../../src/platform/outbox/index.js';
import { QueueModule } from '../../../src/platform/queue/queue.module.js';
import { probeDefinitions, probeProviders } from './probe-jobs.js';

export interface ProbeSettings {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  readonly role: ProcessRole;
  readonly extraProviders?: readonly Type[];
  readonly without?: readonly Type[];
}

const nothing = (): void => undefined;
const silent: LoggerService = { log: nothing, warn: nothing, error: nothing };

@Global()
@Module({})
class ProbePlatform {
  static forRoot(dataSource: DataSource, settings: ProbeSettings): DynamicModule {
    const { databaseUrl, redisUrl } = settings;
    return {
      module: ProbePlatform,
      providers: [
        { provide: DataSource, useValue: dataSource },
        { provide: Clock, useClass: SystemClock },
        { provide: CONFIG, useValue: { databaseUrl, redisUrl } },
      ],
      exports: [DataSource, Clock, CONFIG],
    };
  }
}

export interface ProbeApp {
  readonly module: TestingModule;
  stop(): Promise<void>;
}

/** A process of the given role with the probe's jobs: real database, real queue, no HTTP. */
export async function startProbe(settings: ProbeSettings): Promise<ProbeApp> {
  const schema = { entities: [OutboxEntity, InboxEntity], migrations: [] };
  const dataSource = await createDataSource(settings.databaseUrl, schema).initialize();
  const timing = { lockDuration: 2_000, stalledInterval: 1_000, drain: 2_000, schedules: 250 };
  const providers = [...probeProviders, ...(settings.extraProviders ?? [])];
  const module = await Test.createTestingModule({
    imports: [
      ProbePlatform.forRoot(dataSource, settings),
      QueueModule.forRoot({ role: settings.role, definitions: probeDefinitions, timing }),
    ],
    providers: providers.filter((provider) => !settings.without?.includes(provider)),
  })
    .setLogger(silent)
    .compile();
  const stop = async (): Promise<void> => {
    await module.close();
    await dataSource.destroy();
  };
  try {
    await module.init();
  } catch (error) {
    await stop();
    throw error;
  }
  return { module, stop };
}
