import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ListCycles } from '../application/list-cycles.query.js';
import { ReopenCycle } from '../application/reopen-cycle.js';
import { GetReportingSettings, SetReportingSettings } from '../application/reporting-settings.js';
import { CYCLE_EXAMPLES } from './cycle.examples.js';
import { ReopenCycleDto, ReportingSettingsDto } from './cycle.dto.js';

const SchemeId = (): ParameterDecorator => Param('id', new Identifier('scheme', '分工方案'));

/** 填报周期. */
@ApiTags('reporting')
@ApiBearerAuth()
@Controller()
export class CyclesController {
  constructor(
    private readonly listCycles: ListCycles,
    private readonly reopenCycle: ReopenCycle,
    private readonly getSettings: GetReportingSettings,
    private readonly setSettings: SetReportingSettings,
  ) {}

  @Get('schemes/:id/cycles')
  @Requires('obligations.read')
  @ApiOperation({ summary: 'Reporting cycles of a scheme: opens, due, grace, closes, and how often it was re-opened' })
  @ApiOkResponse({ schema: { example: CYCLE_EXAMPLES.list } })
  list(@Ctx() ctx: RequestContext, @SchemeId() schemeId: string, @Query() query: PageQuery) {
    return this.listCycles.run(ctx, schemeId, query);
  }

  @Post('cycles/:id/reopen')
  @HttpCode(200)
  @Requires('obligations.write')
  @ApiIfMatch()
  @ApiOperation({ summary: '重新开放: take reports of a closed cycle again until a day, with a reason' })
  @ApiOkResponse({ schema: { example: CYCLE_EXAMPLES.reopened } })
  reopen(
    @Ctx() ctx: RequestContext,
    @Param('id', new Identifier('cycle', '填报周期')) cycleId: string,
    @IfMatch() version: number,
    @Body() body: ReopenCycleDto,
  ) {
    return this.reopenCycle.run(ctx, { ...body, cycleId, version });
  }

  @Get('schemes/:id/reporting-settings')
  @Requires('obligations.read')
  @ApiOperation({ summary: 'Grace of a scheme; version 0 while it keeps to the default' })
  @ApiOkResponse({ schema: { example: CYCLE_EXAMPLES.settings } })
  settings(@Ctx() ctx: RequestContext, @SchemeId() schemeId: string) {
    return this.getSettings.run(ctx, schemeId);
  }

  @Put('schemes/:id/reporting-settings')
  @Requires('obligations.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Set the grace for cycles that have not opened' })
  @ApiOkResponse({ schema: { example: CYCLE_EXAMPLES.settings } })
  set(
    @Ctx() ctx: RequestContext,
    @SchemeId() schemeId: string,
    @IfMatch() version: number,
    @Body() { graceDays }: ReportingSettingsDto,
  ) {
    return this.setSettings.run(ctx, { schemeId, version, graceDays });
  }
}
