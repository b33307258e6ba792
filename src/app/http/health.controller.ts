import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors.js';
import { Public } from '../../platform/security/decorators.js';

@ApiTags('operations')
@Public()
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('live')
  @ApiOperation({ summary: 'The process answers' })
  @ApiOkResponse({ schema: { example: { status: 'ok' } } })
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'The process and its database answer' })
  @ApiOkResponse({ schema: { example: { status: 'ok' } } })
  async ready() {
    try {
      await this.database.query('SELECT 1');
    } catch {
      throw new DomainError({
        code: 'database_unavailable',
        kind: 'unavailable',
        detail: '数据库没有应答，请稍后重试；持续出现时请检查数据库服务。',
      });
    }
    return { status: 'ok' };
  }
}
