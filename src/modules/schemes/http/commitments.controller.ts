import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ListYearCommitments } from '../application/list-year-commitments.query.js';
import { UpdateCommitment } from '../application/update-commitment.js';
import { UpdateCommitmentDto, YearCommitmentsQuery } from './commitment.dto.js';
import { EXAMPLES } from './examples.js';

@ApiTags('schemes')
@ApiBearerAuth()
@Controller()
export class CommitmentsController {
  constructor(
    private readonly listYearCommitments: ListYearCommitments,
    private readonly updateCommitment: UpdateCommitment,
  ) {}

  @Get('schemes/:id/commitments')
  @Requires('schemes.read')
  @ApiOperation({ summary: 'Commitments of annual documents that are kept against the scheme, by year' })
  @ApiOkResponse({ schema: { example: EXAMPLES.commitments } })
  list(
    @Ctx() ctx: RequestContext,
    @Param('id', new Identifier('scheme', '分工方案')) id: string,
    @Query() query: YearCommitmentsQuery,
  ) {
    return this.listYearCommitments.run(ctx, id, query);
  }

  @Patch('commitments/:id')
  @Requires('schemes.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Name the task that a commitment serves, correct it, put it aside or bring it back' })
  @ApiOkResponse({ schema: { example: EXAMPLES.commitment } })
  update(
    @Ctx() ctx: RequestContext,
    @Param('id', new Identifier('commitment', '年度承诺事项')) id: string,
    @IfMatch() version: number,
    @Body() body: UpdateCommitmentDto,
  ) {
    return this.updateCommitment.run(ctx, id, version, { ...body });
  }
}
