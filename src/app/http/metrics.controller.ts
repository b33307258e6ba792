import { Controller, Get, Header, Headers, Inject } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CONFIG, type RuntimeConfig } from '../../platform/config/runtime-config.js';
import { DomainError, notFound } from '../../platform/errors.js';
import { exposition, EXPOSITION_TYPE } from '../../platform/metrics/exposition.js';
import { bears } from '../../platform/security/bearer-token.js';
import { Public } from '../../platform/security/decorators.js';
import { gaugesOf } from '../operations/gauges.js';
import { OperationFigures } from '../operations/operation-figures.js';

/** For a program that watches, not for a person: its token is a setting, and nobody's session opens it. */
@ApiTags('operations')
@Public()
@Controller('metrics')
export class MetricsController {
  constructor(
    @Inject(CONFIG) private readonly config: RuntimeConfig,
    private readonly figures: OperationFigures,
  ) {}

  @Get()
  @Header('content-type', EXPOSITION_TYPE)
  @Header('cache-control', 'no-store')
  @ApiBearerAuth()
  @ApiOperation({
    summary: 'Figures of the installation for Prometheus',
    description: 'Bearer token: `FENGONG_METRICS_TOKEN`. Without that setting the route does not exist (404).',
  })
  @ApiProduces('text/plain')
  @ApiResponse({
    status: 200,
    content: { 'text/plain': { schema: { type: 'string', example: 'fengong_reminder_sweep_age_seconds 12.4\n' } } },
  })
  async metrics(@Headers('authorization') authorization?: string): Promise<string> {
    this.admit(authorization);
    return exposition(gaugesOf(await this.figures.read()));
  }

  private admit(authorization: string | undefined): void {
    const token = this.config.metricsToken;
    if (token === undefined) throw notFound('metrics_off', '没有开放监控指标。需要时请设置 FENGONG_METRICS_TOKEN。');
    if (bears(authorization, token)) return;
    throw new DomainError({
      code: 'unauthenticated',
      kind: 'unauthenticated',
      detail: '监控指标的访问令牌不正确，请核对 FENGONG_METRICS_TOKEN。',
    });
  }
}
