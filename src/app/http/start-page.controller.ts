import { Controller, Get, Header, Inject, Res, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createReadStream } from 'node:fs';
import { basename, join } from 'node:path';
import { SweepStatus } from '../../modules/reminders/index.js';
import { businessDay, Clock, ShiftedClock } from '../../platform/clock/clock.js';
import { CONFIG, type RuntimeConfig } from '../../platform/config/runtime-config.js';
import { noSuch } from '../../platform/http/identifier.js';
import { InstallationStore } from '../../platform/installation/installation-store.js';
import { QueueHealth } from '../../platform/queue/index.js';
import { Public } from '../../platform/security/decorators.js';
import { DEMO_KEY, type DemoSummary } from '../start-page/demo-summary.js';
import { renderStartPage } from '../start-page/start-page.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a person sees who opens the address in a browser. Shows no business data except that of the demonstration. */
@ApiExcludeController()
@Public()
@Controller()
export class StartPageController {
  constructor(
    @Inject(CONFIG) private readonly config: RuntimeConfig,
    private readonly clock: Clock,
    private readonly installation: InstallationStore,
    private readonly queues: QueueHealth,
    private readonly sweeps: SweepStatus,
  ) {}

  @Get('/')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async page(): Promise<string> {
    const [demo, figures, sweep] = await Promise.all([
      this.installation.get<DemoSummary>(DEMO_KEY),
      this.queues.figures(),
      this.sweeps.read(),
    ]);
    const failedJobs = Object.values(figures.queues).reduce((sum, queue) => sum + queue.failed, 0);
    return renderStartPage(
      {
        today: this.clock.today(),
        demonstration: this.clock instanceof ShiftedClock,
        queueBackend: this.config.redisUrl === undefined ? 'PostgreSQL' : 'Redis',
        unsentMessages: figures.outbox.unsent,
        failedJobs,
        lastSweep: sweep.lastSweptAt && shanghaiTime(sweep.lastSweptAt),
      },
      demo,
    );
  }

  /** The demonstration's report alone: its progress is invented, so it needs no sign-in. */
  @Get('demo/report.docx')
  async report(@Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const demo = await this.installation.get<DemoSummary>(DEMO_KEY);
    if (!demo) throw noSuch('demo', '演示报告');
    const name = encodeURIComponent(basename(demo.reportFile));
    void reply.header('content-disposition', `attachment; filename*=UTF-8''${name}`);
    return new StreamableFile(createReadStream(join(this.config.dataDir, demo.reportFile)), { type: WORD });
  }
}

function shanghaiTime(instant: Date): string {
  const time = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', timeStyle: 'short' }).format(instant);
  return `${businessDay(instant)} ${time}`;
}
