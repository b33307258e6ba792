import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { AcceptReport } from '../application/accept-report.js';
import { AcceptReports } from '../application/accept-reports.js';
import { CheckReport } from '../application/check-report.query.js';
import { EditReport } from '../application/edit-report.js';
import { GetReport } from '../application/report-view.js';
import { ReleaseReport } from '../application/release-report.js';
import { ReturnReport } from '../application/return-report.js';
import { SubmitReport } from '../application/submit-report.js';
import { WithdrawReport } from '../application/withdraw-report.js';
import { EXAMPLES } from './examples.js';
import { AcceptReportsDto, ReasonDto, ReportDto, SubmitReportDto } from './report.dto.js';

const ReportId = (): ParameterDecorator => Param('id', new Identifier('report', '填报'));

@ApiTags('reporting')
@ApiBearerAuth()
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly getReport: GetReport,
    private readonly checkReport: CheckReport,
    private readonly editReport: EditReport,
    private readonly submitReport: SubmitReport,
    private readonly releaseReport: ReleaseReport,
    private readonly withdrawReport: WithdrawReport,
    private readonly acceptReport: AcceptReport,
    private readonly acceptReports: AcceptReports,
    private readonly returnReport: ReturnReport,
  ) {}

  @Get(':id')
  @Requires('obligations.read')
  @ApiOperation({ summary: 'A report with its values, who wrote and who reviewed it, and what may be done with it' })
  @ApiOkResponse({ schema: { example: EXAMPLES.report } })
  get(@Ctx() ctx: RequestContext, @ReportId() id: string) {
    return this.getReport.run(ctx, id);
  }

  @Get(':id/check')
  @Requires('obligations.read')
  @ApiOperation({ summary: 'What its submission would meet now: what forbids it, what has to be acknowledged' })
  @ApiOkResponse({ schema: { example: EXAMPLES.check } })
  check(@Ctx() ctx: RequestContext, @ReportId() id: string) {
    return this.checkReport.run(ctx, id);
  }

  @Patch(':id')
  @Requires('reports.write')
  @ApiIfMatch()
  @ApiOperation({
    summary: 'Change a draft or a returned report; an accepted one never changes',
    description:
      'For saving while typing: send the members that changed with the version that was read. 412 `stale_version` carries `current`, the report as it is now: merge, and send again with its version.',
  })
  @ApiOkResponse({ schema: { example: EXAMPLES.report } })
  edit(@Ctx() ctx: RequestContext, @ReportId() reportId: string, @IfMatch() version: number, @Body() body: ReportDto) {
    return this.editReport.run(ctx, { ...body, reportId, version });
  }

  @Post(':id/submit')
  @HttpCode(200)
  @Requires('reports.write')
  @ApiIfMatch()
  @ApiOperation({
    summary: "Hand it in: to the unit's approver (UNIT_REVIEW), or straight to its reviewer (SUBMITTED)",
    description:
      'Straight when the caller is an approver of the unit who did not write it, or when the unit has no other approver. 422 `report_invalid` lists what is missing, 422 `warnings_unacknowledged` what has to be acknowledged.',
  })
  @ApiOkResponse({ schema: { example: EXAMPLES.submitted } })
  submit(
    @Ctx() ctx: RequestContext,
    @ReportId() reportId: string,
    @IfMatch() version: number,
    @Body() body: SubmitReportDto,
  ) {
    return this.submitReport.run(ctx, { ...body, reportId, version });
  }

  @Post(':id/release')
  @HttpCode(200)
  @Requires('reports.release')
  @ApiIfMatch()
  @ApiOperation({ summary: '本单位审核: let it leave the unit; from now on it counts as handed in' })
  @ApiOkResponse({ schema: { example: EXAMPLES.released } })
  release(@Ctx() ctx: RequestContext, @ReportId() reportId: string, @IfMatch() version: number) {
    return this.releaseReport.run(ctx, { reportId, version });
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

  @Post('accept')
  @HttpCode(200)
  @Requires('reports.review')
  @ApiOperation({
    summary: 'Accept many at once, each by the version that was seen',
    description: 'Each stands for itself: the answer says of each whether it was accepted, or the code of its refusal.',
  })
  @ApiOkResponse({ schema: { example: EXAMPLES.acceptedMany } })
  acceptMany(@Ctx() ctx: RequestContext, @Body() { items }: AcceptReportsDto) {
    return this.acceptReports.run(ctx, { items: items.map(({ id, version }) => ({ id, version })) });
  }

  @Post(':id/return')
  @HttpCode(200)
  @Requires('reports.review')
  @ApiIfMatch()
  @ApiOperation({ summary: "Give it back to be mended, with a reason: by the unit's approver or by its reviewer" })
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
