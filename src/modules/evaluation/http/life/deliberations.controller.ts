import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../../platform/http/if-match.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../../platform/security/decorators.js';
import { ListDeliberations } from '../../application/life/list-deliberations.query.js';
import { MoveFollowUp } from '../../application/life/move-follow-up.js';
import { RecordDeliberation } from '../../application/life/record-deliberation.js';
import { FollowUpTextDto, RecordDeliberationDto } from './deliberations.dto.js';
import { DELIBERATION_EXAMPLES } from './deliberations.examples.js';
import { EvaluationId } from '../evaluation-id.js';
import { VoicesQueryDto } from './voices.dto.js';

const FollowUpId = (): ParameterDecorator => Param('id', new Identifier('follow_up', '审议意见办理事项'));

/** 审议意见 and its 办理. */
@ApiTags('evaluation')
@ApiBearerAuth()
@Controller()
export class DeliberationsController {
  constructor(
    private readonly records: RecordDeliberation,
    private readonly lists: ListDeliberations,
    private readonly moves: MoveFollowUp,
  ) {}

  @Post('evaluations/:id/deliberation-opinions')
  @Requires('evaluations.write')
  @ApiOperation({
    summary: 'Record the standing committee’s opinion and turn it into items with lead unit and deadline',
  })
  @ApiCreatedResponse({ schema: { example: DELIBERATION_EXAMPLES.recorded } })
  record(
    @Ctx() ctx: RequestContext,
    @EvaluationId() id: string,
    @Body() { documentNumber, issuedOn, text, followUps }: RecordDeliberationDto,
  ) {
    const items = followUps.map((item) => ({ ...item, taskId: item.taskId ?? null }));
    return this.records.run(ctx, id, { documentNumber, issuedOn, text, followUps: items });
  }

  @Get('evaluations/:id/deliberation-opinions')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'The opinions to an evaluation with what is done about each' })
  @ApiOkResponse({ schema: { example: DELIBERATION_EXAMPLES.list } })
  list(@Ctx() ctx: RequestContext, @EvaluationId() id: string) {
    return this.lists.run(ctx, id);
  }

  @Get('follow-ups')
  @Requires('follow-ups.read')
  @ApiOperation({
    summary: 'What the caller’s units have to do, or all units for the offices; missing=true: not closed',
  })
  @ApiOkResponse({ schema: { example: DELIBERATION_EXAMPLES.followUps } })
  followUps(@Ctx() ctx: RequestContext, @Query() { missing = false, ...query }: VoicesQueryDto) {
    return this.lists.followUps(ctx, { ...query, missing });
  }

  @Post('follow-ups/:id/report')
  @HttpCode(200)
  @Requires('follow-ups.report')
  @ApiIfMatch()
  @ApiOperation({ summary: 'The lead unit reports what it has done' })
  @ApiOkResponse({ schema: { example: DELIBERATION_EXAMPLES.followUp } })
  report(
    @Ctx() ctx: RequestContext,
    @FollowUpId() id: string,
    @IfMatch() version: number,
    @Body() { text }: FollowUpTextDto,
  ) {
    return this.moves.run(ctx, { id, version, step: 'report', text });
  }

  @Post('follow-ups/:id/return')
  @HttpCode(200)
  @Requires('evaluations.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Send the report back; the item is open again' })
  @ApiOkResponse({ schema: { example: DELIBERATION_EXAMPLES.followUp } })
  giveBack(
    @Ctx() ctx: RequestContext,
    @FollowUpId() id: string,
    @IfMatch() version: number,
    @Body() { text }: FollowUpTextDto,
  ) {
    return this.moves.run(ctx, { id, version, step: 'return', text });
  }

  @Post('follow-ups/:id/close')
  @HttpCode(200)
  @Requires('evaluations.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Close the item with the conclusion' })
  @ApiOkResponse({ schema: { example: DELIBERATION_EXAMPLES.followUp } })
  close(
    @Ctx() ctx: RequestContext,
    @FollowUpId() id: string,
    @IfMatch() version: number,
    @Body() { text }: FollowUpTextDto,
  ) {
    return this.moves.run(ctx, { id, version, step: 'close', text });
  }
}
