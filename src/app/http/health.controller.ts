import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditStatus } from '../../modules/audit/index.js';
import { RollupStatus } from '../../modules/evaluation/index.js';
import { SweepStatus } from '../../modules/reminders/index.js';
import { DomainError } from '../../platform/errors.js';
import { StorageHealth } from '../../platform/files/storage-health.js';
import { QueueHealth } from '../../platform/queue/index.js';
import { Public } from '../../platform/security/decorators.js';

@ApiTags('operations')
@Public()
@Controller('health')
export class HealthController {
  constructor(
    private readonly queues: QueueHealth,
    private readonly sweeps: SweepStatus,
    private readonly audits: AuditStatus,
    private readonly rollups: RollupStatus,
    private readonly storage: StorageHealth,
  ) {}

  @Get('live')
  @ApiOperation({ summary: 'The process answers' })
  @ApiOkResponse({ schema: { example: { status: 'ok' } } })
  live() {
    return { status: 'ok' };
  }

  /** Figures of the installation, none of the business. */
  @Get('ready')
  @ApiOperation({
    summary: 'The process, its database and its queue answer; with the figures an operator watches',
    description:
      'Status `degraded`: everything works but the keeping and opening of files; `storage.detail` says what to do. ' +
      'The answer stays 200, since taking the process out of service would take reading and reporting away as well.',
  })
  @ApiOkResponse({
    schema: {
      example: {
        status: 'ok',
        storage: { kind: 's3', available: true, fault: null, detail: null },
        failedJobs: 0,
        outbox: { unsent: 0, oldestUnsentAgeMs: null },
        audit: { protection: 'role', unsealed: 2, oldestUnsealedAgeMs: 12000 },
        reminders: { lastSweptAt: '2023-06-30T01:30:00.000Z', ageMs: 12000, unaddressed: 0 },
        rollup: { lastReconciledAt: '2023-06-29T15:45:00.000Z', differingSchemes: 0, ageMs: 35100000 },
      },
    },
  })
  async ready() {
    try {
      const [figures, reminders, audit, rollup, storage] = await Promise.all([
        this.queues.figures(),
        this.sweeps.read(),
        this.audits.read(),
        this.rollups.read(),
        this.storage.read(),
      ]);
      const failedJobs = Object.values(figures.queues).reduce((sum, queue) => sum + queue.failed, 0);
      const status = storage.available ? 'ok' : 'degraded';
      return { status, storage, failedJobs, outbox: figures.outbox, audit, reminders, rollup };
    } catch {
      throw new DomainError({
        code: 'not_ready',
        kind: 'unavailable',
        detail: '数据库或作业队列没有应答，请稍后重试；持续出现时请检查 PostgreSQL 和 Redis 服务。',
      });
    }
  }
}
