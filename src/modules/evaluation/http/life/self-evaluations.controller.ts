import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../../platform/http/if-match.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../../platform/security/decorators.js';
import { ListSelfEvaluations } from '../../application/life/list-self-evaluations.query.js';
import { MoveSelfEvaluation } from '../../application/life/move-self-evaluation.js';
import { OpenSelfEvaluation } from '../../application/life/open-self-evaluation.js';
import { EvaluationId } from '../evaluation-id.js';
import { LifeReasonDto, OpenSelfEvaluationDto, VoicesQueryDto, WriteSelfEvaluationDto } from './voices.dto.js';
import { VOICES_EXAMPLES } from './voices.examples.js';

const SelfEvaluationId = (): ParameterDecorator => Param('id', new Identifier('self_evaluation', '自评'));

/** 自评. */
@ApiTags('evaluation')
@ApiBearerAuth()
@Controller()
export class SelfEvaluationsController {
  constructor(
    private readonly open: OpenSelfEvaluation,
    private readonly lists: ListSelfEvaluations,
    private readonly moves: MoveSelfEvaluation,
  ) {}

  @Post('evaluations/:id/self-evaluations')
  @Requires('evaluations.write')
  @ApiOperation({
    summary: 'Ask every lead unit for a text on the tasks (or sections) and indicators that it leads',
    description:
      'May be called again after a text was forgotten: who was asked is not asked twice (409 already_asked).',
  })
  @ApiCreatedResponse({ schema: { example: VOICES_EXAMPLES.opened } })
  ask(@Ctx() ctx: RequestContext, @EvaluationId() id: string, @Body() { dueOn, by = 'TASK' }: OpenSelfEvaluationDto) {
    return this.open.run(ctx, id, { dueOn, by });
  }

  @Get('evaluations/:id/self-evaluations')
  @Requires('self-evaluations.read')
  @ApiOperation({ summary: 'What is asked of the caller’s units, or of all for the offices; missing=true: still open' })
  @ApiOkResponse({ schema: { example: VOICES_EXAMPLES.selfEvaluations } })
  list(@Ctx() ctx: RequestContext, @EvaluationId() id: string, @Query() { missing = false, ...query }: VoicesQueryDto) {
    return this.lists.run(ctx, id, { ...query, missing });
  }

  @Get('evaluations/:id/self-evaluations/units')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'How many texts each asked unit has handed in, those with most to do first' })
  @ApiOkResponse({ schema: { example: VOICES_EXAMPLES.units } })
  units(@Ctx() ctx: RequestContext, @EvaluationId() id: string) {
    return this.lists.units(ctx, id);
  }

  @Get('self-evaluations')
  @Requires('self-evaluations.read')
  @ApiOperation({ summary: 'The same over all evaluations: what a unit has to write' })
  @ApiOkResponse({ schema: { example: VOICES_EXAMPLES.selfEvaluations } })
  all(@Ctx() ctx: RequestContext, @Query() { missing = false, ...query }: VoicesQueryDto) {
    return this.lists.run(ctx, null, { ...query, missing });
  }

  @Put('self-evaluations/:id')
  @Requires('self-evaluations.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Write the text, and if the unit wishes its own value and conclusion' })
  @ApiOkResponse({ schema: { example: VOICES_EXAMPLES.selfEvaluation } })
  write(
    @Ctx() ctx: RequestContext,
    @SelfEvaluationId() id: string,
    @IfMatch() version: number,
    @Body() { text, value = null, conclusion = null }: WriteSelfEvaluationDto,
  ) {
    return this.moves.write(ctx, { id, version, text, value, conclusion });
  }

  @Post('self-evaluations/:id/hand-in')
  @HttpCode(200)
  @Requires('self-evaluations.release')
  @ApiIfMatch()
  @ApiOperation({ summary: 'The unit’s approver hands the text in' })
  @ApiOkResponse({ schema: { example: VOICES_EXAMPLES.selfEvaluation } })
  handIn(@Ctx() ctx: RequestContext, @SelfEvaluationId() id: string, @IfMatch() version: number) {
    return this.moves.handIn(ctx, { id, version });
  }

  @Post('self-evaluations/:id/return')
  @HttpCode(200)
  @Requires('evaluations.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Give the text back with what is to be mended' })
  @ApiOkResponse({ schema: { example: VOICES_EXAMPLES.selfEvaluation } })
  giveBack(
    @Ctx() ctx: RequestContext,
    @SelfEvaluationId() id: string,
    @IfMatch() version: number,
    @Body() { reason }: LifeReasonDto,
  ) {
    return this.moves.giveBack(ctx, { id, version, reason });
  }
}
