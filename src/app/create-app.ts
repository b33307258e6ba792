import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Clock } from '../platform/clock/clock.js';
import type { RuntimeConfig } from '../platform/config/runtime-config.js';
import { configureHttp } from '../platform/http/configure-http.js';
import { DrainingAdapter } from '../platform/http/draining-adapter.js';
import { defaultTiming } from '../platform/queue/queue-backend.js';
import { createLogger, PinoNestLogger } from '../platform/log/log.js';
import { AppModule } from './app.module.js';
import { ApiDocument } from './openapi/api-document.js';
import { serveWebPages } from './web/web-pages.js';

/** The application with its HTTP surface, initialised and not yet listening. */
export async function createApp(config: RuntimeConfig, clock: Clock): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(config, clock),
    new DrainingAdapter(config.trustedProxies, (config.jobTiming ?? defaultTiming).drain),
    { logger: new PinoNestLogger(createLogger(config.logLevel)), abortOnError: false, bodyParser: false },
  );
  try {
    await configureHttp(app);
    await serveWebPages(app);
    await app.init();
    app.get(ApiDocument).describe(app);
    await app.getHttpAdapter().getInstance().ready();
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}
