import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { DeclareNoChange } from '../application/declare-no-change.js';
import { ExemptObligation } from '../application/exempt-obligation.js';
import { GetConsolidation } from '../application/get-consolidation.query.js';
import { GetObligation } from '../application/get-obligation.query.js';
import { ListObligations } from '../application/list-obligations.query.js';
import { OpenReport } from '../application/open-report.js';
import { EXAMPLES } from './examples.js';
import { ObligationsQueryDto } from './obligation.dto.js';
import { NoChangeDto, OpenReportDto, ReasonDto } from './report.dto.js';

const ObligationId = (): ParameterDecorator => Param('id', new Identifier('obligation', '填报事项'));

@ApiTags('reporting')
@ApiBearerAuth()
@Controller('obligations')
export class ObligationsController {
  constructor(
    private readonly listObligations: ListObligations,
    private readonly getObligation: GetObligation,
    private readonly getConsolidation: GetConsolidation,
    private readonly openReport: OpenReport,
    private readonly declareNoChange: DeclareNoChange,
    private readonly exemptObligation: ExemptObligation,
  ) {}

  @Get()
  @Requires('obligations.read')
  @ApiOperation({ summary: 'What is to be reported, by due day. Units see their own and what they consolidate' })
  @ApiOkResponse({ schema: { example: EXAMPLES.obligations } })
  list(@Ctx() ctx: RequestContext, @Query() query: ObligationsQueryDto) {
    const { mine, overdue, missing, opened, ...rest } = query;
    const flags = { mine: mine === '1', overdue: overdue === '1', missing: missing === '1', opened: opened === '1' };
    return this.listObligations.run(ctx, { ...rest, ...flags });
  }

  @Get(':id')
  @Requires('obligations.read')
  @ApiOperation({ summary: 'One obligation: what to fill in, its reports, and how the other units of the item stand' })
  @ApiOkResponse({ schema: { example: EXAMPLES.obligation } })
  get(@Ctx() ctx: RequestContext, @ObligationId() id: string) {
    return this.getObligation.run(ctx, id);
  }

  @Get(':id/consolidation')
  @Requires('obligations.read')
  @ApiOperation({ summary: "汇总: the other units' reports beside the consolidating unit's own, and who is missing" })
  @ApiOkResponse({ schema: { example: EXAMPLES.consolidation } })
  consolidation(@Ctx() ctx: RequestContext, @ObligationId() id: string, @Query() query: PageQuery) {
    return this.getConsolidation.run(ctx, id, query);
  }

  @Post(':id/reports')
  @Requires('reports.write')
  @ApiOperation({ summary: 'Begin a report; on an accepted obligation a correction, which is a new revision' })
  @ApiCreatedResponse({ schema: { example: EXAMPLES.report } })
  report(@Ctx() ctx: RequestContext, @ObligationId() obligationId: string, @Body() body: OpenReportDto) {
    return this.openReport.run(ctx, { ...body, obligationId });
  }

  @Post(':id/no-change')
  @Requires('reports.write')
  @ApiOperation({ summary: '无变化: repeat the last accepted report and submit it, marked for the reviewer' })
  @ApiCreatedResponse({ schema: { example: EXAMPLES.unchanged } })
  noChange(@Ctx() ctx: RequestContext, @ObligationId() obligationId: string, @Body() body: NoChangeDto) {
    return this.declareNoChange.run(ctx, { ...body, obligationId });
  }

  @Post(':id/exempt')
  @HttpCode(200)
  @Requires('obligations.write')
  @ApiIfMatch()
  @ApiOperation({ summary: '免报: release a unit from this report, with a reason' })
  @ApiOkResponse({ schema: { example: EXAMPLES.exempted } })
  exempt(
    @Ctx() ctx: RequestContext,
    @ObligationId() obligationId: string,
    @IfMatch() version: number,
    @Body() { reason }: ReasonDto,
  ) {
    return this.exemptObligation.run(ctx, { obligationId, version, reason });
  }
}
