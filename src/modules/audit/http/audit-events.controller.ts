import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsDay } from '../../../platform/http/is-day.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ListAuditEvents } from '../application/list-audit-events.query.js';
import { VerifyAudit } from '../application/verify-audit.js';

const VERIFICATION_EXAMPLE = {
  jurisdictionId: '01890a5d-ac96-774b-bcce-b302099a8057',
  intact: false,
  sealed: 4712,
  waiting: 3,
  head: { seq: 4712, hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' },
  retiredBefore: null,
  findings: [
    {
      kind: 'changed',
      seq: 4711,
      eventId: '01890a5d-ac96-774b-bcce-b302099a8057',
      detail: '第 4711 号记录（2023-06-30T01:00:00.000000Z）写入后被修改。',
    },
  ],
};

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

  @ApiPropertyOptional({ format: 'uuid', description: 'Who acted' })
  @IsOptional()
  @IsUUID()
  actorId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The API client through which it was done' })
  @IsOptional()
  @IsUUID()
  clientId?: string;

  @ApiPropertyOptional({ format: 'date', example: '2023-06-01', description: 'First day' })
  @IsOptional()
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ format: 'date', example: '2023-06-30', description: 'Last day' })
  @IsOptional()
  @IsDay()
  to?: string;

  @ApiPropertyOptional({ enum: ['1'], description: 'Instead: what belongs to no jurisdiction (unknown logins)' })
  @IsOptional()
  @IsIn(['1'])
  installation?: '1';
}

@ApiTags('operations')
@ApiBearerAuth()
@Controller('audit-events')
export class AuditEventsController {
  constructor(
    private readonly list: ListAuditEvents,
    private readonly verify: VerifyAudit,
  ) {}

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
            sessionId: null,
            via: { id: '01890a5d-ac96-774b-bcce-b302099a8061', name: '区政府协同办公' },
            seq: '4711',
            hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
          },
        ],
        nextCursor: null,
      },
    },
  })
  find(@Ctx() ctx: RequestContext, @Query() query: AuditEventsQuery) {
    const { installation, ...filter } = query;
    return this.list.run(ctx, { ...filter, installation: installation === '1' });
  }

  @Get('verification')
  @Requires('audit.read')
  @ApiOperation({ summary: 'Follows the chain of hashes over the whole record and says where it breaks' })
  @ApiOkResponse({ schema: { example: VERIFICATION_EXAMPLE } })
  verification(@Ctx() ctx: RequestContext) {
    return this.verify.run(ctx.actor.jurisdictionId);
  }
}
