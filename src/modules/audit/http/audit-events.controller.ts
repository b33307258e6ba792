import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ListAuditEvents } from '../application/list-audit-events.query.js';

class AuditEventsQuery extends PageQuery {
  @ApiPropertyOptional({ example: 'report' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  subjectType?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(100)
  subjectId?: string;

  @ApiPropertyOptional({ example: 'report.accepted' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  action?: string;
}

@ApiTags('operations')
@ApiBearerAuth()
@Controller('audit-events')
export class AuditEventsController {
  constructor(private readonly list: ListAuditEvents) {}

  @Get()
  @Requires('audit.read')
  @ApiOperation({ summary: 'Who did what (安全审计员 only), newest first' })
  @ApiOkResponse({
    schema: {
      example: {
        items: [
          {
            id: '01890a5d-ac96-774b-bcce-b302099a8057',
            at: '2023-06-30T01:00:00.000Z',
            actorKind: 'user',
            actorId: '01890a5d-ac96-774b-bcce-b302099a8058',
            actorName: '演示统筹员',
            action: 'report.accepted',
            subjectType: 'report',
            subjectId: '01890a5d-ac96-774b-bcce-b302099a8059',
            before: { state: 'SUBMITTED' },
            after: { state: 'ACCEPTED' },
            correlationId: '01890a5d-ac96-774b-bcce-b302099a8060',
            ip: '127.0.0.1',
          },
        ],
        nextCursor: null,
      },
    },
  })
  find(@Ctx() ctx: RequestContext, @Query() query: AuditEventsQuery) {
    return this.list.run(ctx, query);
  }
}
