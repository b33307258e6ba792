import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AuditStatus } from '../../modules/audit/index.js';
import { RollupStatus } from '../../modules/evaluation/index.js';
import { DomainError } from '../../platform/errors.js';
import { StorageHealth } from '../../platform/files/storage-health.js';
import { Public } from '../../platform/security/decorators.js';
import { attentionOf } from '../operations/attention.js';
import { failedJobs } from '../operations/gauges.js';
import { OperationFigures, type Figures } from '../operations/operation-figures.js';

@ApiTags('operations')
@Public()
@Controller('health')
export class HealthController {
  constructor(
    private readonly figures: OperationFigures,
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
      'Status `degraded`: people can work, but files cannot be kept and opened (`storage.detail`), or sweeps or messages ' +
      'are late (`attention`); both say what to do. The answer stays 200, since taking the process out of service would ' +
      'take reading and reporting away as well.',
  })
  @ApiOkResponse({
    schema: {
      example: {
        status: 'ok',
        attention: [],
        storage: { kind: 's3', available: true, fault: null, detail: null },
        failedJobs: 0,
        queues: { reminders: { waiting: 0, active: 0, delayed: 1, waitingForChildren: 0, failed: 0 } },
        outbox: { unsent: 0, oldestUnsentAgeMs: null },
        deliveries: {
          waiting: 2,
          failed: 1,
          dead: 0,
          sentToday: 118,
          oldestWaitMs: 900,
          pausedReceivers: 0,
          stopped: 0,
        },
        todoPushes: {
          waiting: 0,
          failed: 0,
          dead: 0,
          sentToday: 96,
          oldestWaitMs: null,
          pausedReceivers: 0,
          differingConnectors: 0,
        },
        webhooks: {
          waiting: 0,
          failed: 0,
          dead: 0,
          sentToday: 310,
          oldestWaitMs: null,
          pausedReceivers: 0,
          stopped: 0,
          feedLagMs: null,
        },
        audit: { protection: 'role', unsealed: 2, oldestUnsealedAgeMs: 12000 },
        reminders: {
          lastSweptAt: '2023-06-30T01:30:00.000Z',
          ageMs: 12000,
          neverSwept: 0,
          unaddressed: 0,
          toldToday: 214,
        },
        rollup: { lastReconciledAt: '2023-06-29T15:45:00.000Z', differingSchemes: 0, ageMs: 35100000 },
      },
    },
  })
  async ready() {
    try {
      const [figures, audit, rollup, storage] = await Promise.all([
        this.figures.read(),
        this.audits.read(),
        this.rollups.read(),
        this.storage.read(),
      ]);
      const attention = attentionOf(figures);
      const status = storage.available && attention.length === 0 ? 'ok' : 'degraded';
      return { status, attention, storage, ...shown(figures), audit, rollup };
    } catch {
      throw new DomainError({
        code: 'not_ready',
        kind: 'unavailable',
        detail: '数据库或作业队列没有应答，请稍后重试；持续出现时请检查 PostgreSQL 和 Redis 服务。',
      });
    }
  }
}

function shown({ sweep, ...figures }: Figures) {
  return { failedJobs: failedJobs(figures.queues), ...figures, reminders: sweep };
}
