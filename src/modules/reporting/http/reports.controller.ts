import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { AcceptReport } from '../application/accept-report.js';
import { EditReport } from '../application/edit-report.js';
import { GetReport } from '../application/report-view.js';
import { ReturnReport } from '../application/return-report.js';
import { SubmitReport } from '../application/submit-report.js';
import { WithdrawReport } from '../application/withdraw-report.js';
import { EXAMPLES } from './examples.js';
import { ReasonDto, ReportDto } from './report.dto.js';

const ReportId = (): ParameterDecorator => Param('id', new Identifier('report', '填报'));

@ApiTags('reporting')
@ApiBearerAuth()
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly getReport: GetReport,
    private readonly editReport: EditReport,
    private readonly submitReport: SubmitReport,
    private readonly withdrawReport: WithdrawReport,
    private readonly acceptReport: AcceptReport,
    private readonly returnReport: ReturnReport,
  ) {}

  @Get(':id')
  @Requires('obligations.read')
  @ApiOperation({ summary: 'A report with its values, who wrote and who reviewed it, and what may be done with it' })
  @ApiOkResponse({ schema: { example: EXAMPLES.report } })
  get(@Ctx() ctx: RequestContext, @ReportId() id: string) {
    return this.getReport.run(ctx, id);
  }

  @Patch(':id')
  @Requires('reports.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Change a draft or a returned report; an accepted one never changes' })
  @ApiOkResponse({ schema: { example: EXAMPLES.report } })
  edit(@Ctx() ctx: RequestContext, @ReportId() reportId: string, @IfMatch() version: number, @Body() body: ReportDto) {
    return this.editReport.run(ctx, { ...body, reportId, version });
  }

  @Post(':id/submit')
  @HttpCode(200)
  @Requires('reports.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Hand it to its reviewer. 422 lists what is missing' })
  @ApiOkResponse({ schema: { example: EXAMPLES.submitted } })
  submit(@Ctx() ctx: RequestContext, @ReportId() reportId: string, @IfMatch() version: number) {
    return this.submitReport.run(ctx, { reportId, version });
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Requires('reports.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Take it back before anybody has reviewed it' })
  @ApiOkResponse({ schema: { example: { ...EXAMPLES.report, state: 'WITHDRAWN', nextActions: [] } } })
  withdraw(@Ctx() ctx: RequestContext, @ReportId() reportId: string, @IfMatch() version: number) {
    return this.withdrawReport.run(ctx, { reportId, version });
  }

  @Post(':id/approve')
  @HttpCode(200)
  @Requires('reports.review')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Accept it, with the values that it carries, for good' })
  @ApiOkResponse({ schema: { example: EXAMPLES.accepted } })
  approve(@Ctx() ctx: RequestContext, @ReportId() reportId: string, @IfMatch() version: number) {
    return this.acceptReport.run(ctx, { reportId, version });
  }

  @Post(':id/return')
  @HttpCode(200)
  @Requires('reports.review')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Give it back to its unit, with a reason' })
  @ApiOkResponse({ schema: { example: EXAMPLES.returned } })
  return(
    @Ctx() ctx: RequestContext,
    @ReportId() reportId: string,
    @IfMatch() version: number,
    @Body() { reason }: ReasonDto,
  ) {
    return this.returnReport.run(ctx, { reportId, version, reason });
  }
}
