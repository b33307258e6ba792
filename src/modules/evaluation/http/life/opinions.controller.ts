import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { download } from '../../../../platform/http/download.js';
import { Identifier } from '../../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../../platform/http/if-match.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../../platform/security/decorators.js';
import { WORD_MEDIA_TYPE } from '../../application/document-maker.js';
import { AskOpinions } from '../../application/life/ask-opinions.js';
import { ListOpinions } from '../../application/life/list-opinions.query.js';
import { MoveOpinion } from '../../application/life/move-opinion.js';
import { EvaluationId } from '../evaluation-id.js';
import { AnswerOpinionDto, AskOpinionsDto, DecideOpinionDto, VoicesQueryDto } from './voices.dto.js';
import { VOICES_EXAMPLES } from './voices.examples.js';

const OpinionId = (): ParameterDecorator => Param('id', new Identifier('opinion', '征求意见'));

/** 征求意见. */
@ApiTags('evaluation')
@ApiBearerAuth()
@Controller()
export class OpinionsController {
  constructor(
    private readonly asks: AskOpinions,
    private readonly lists: ListOpinions,
    private readonly moves: MoveOpinion,
  ) {}

  @Post('evaluations/:id/opinions')
  @Requires('evaluations.write')
  @ApiOperation({ summary: 'Ask departments for their opinion on the frozen draft, with a due day' })
  @ApiCreatedResponse({ schema: { example: VOICES_EXAMPLES.askedOpinions } })
  ask(@Ctx() ctx: RequestContext, @EvaluationId() id: string, @Body() { unitIds, dueOn }: AskOpinionsDto) {
    return this.asks.run(ctx, id, { unitIds, dueOn });
  }

  @Get('evaluations/:id/opinions')
  @Requires('opinions.read')
  @ApiOperation({ summary: 'Answers of the caller’s units, or of all for the offices; missing=true: not answered yet' })
  @ApiOkResponse({ schema: { example: VOICES_EXAMPLES.opinions } })
  list(@Ctx() ctx: RequestContext, @EvaluationId() id: string, @Query() { missing = false, ...query }: VoicesQueryDto) {
    return this.lists.run(ctx, id, { ...query, missing });
  }

  @Get('opinions')
  @Requires('opinions.read')
  @ApiOperation({ summary: 'The same over all evaluations: what a unit is asked' })
  @ApiOkResponse({ schema: { example: VOICES_EXAMPLES.opinions } })
  all(@Ctx() ctx: RequestContext, @Query() { missing = false, ...query }: VoicesQueryDto) {
    return this.lists.run(ctx, null, { ...query, missing });
  }

  @Get('opinions/:id/draft.docx')
  @Requires('opinions.read')
  @ApiOperation({
    summary: 'The draft that the department is asked about; 409 report_not_ready while it is being made',
  })
  @ApiProduces(WORD_MEDIA_TYPE)
  @ApiOkResponse({ content: { [WORD_MEDIA_TYPE]: { schema: { type: 'string', format: 'binary' } } } })
  async draft(@Ctx() ctx: RequestContext, @OpinionId() id: string) {
    return download(await this.lists.draft(ctx, id));
  }

  @Post('opinions/:id/answer')
  @HttpCode(200)
  @Requires('opinions.answer')
  @ApiIfMatch()
  @ApiOperation({ summary: 'The department’s approver answers: no objection, or an opinion' })
  @ApiOkResponse({ schema: { example: VOICES_EXAMPLES.opinion } })
  answer(
    @Ctx() ctx: RequestContext,
    @OpinionId() id: string,
    @IfMatch() version: number,
    @Body() { objection, opinion }: AnswerOpinionDto,
  ) {
    return this.moves.run(ctx, { id, version, step: objection ? 'object' : 'agree', text: opinion });
  }

  @Post('opinions/:id/decide')
  @HttpCode(200)
  @Requires('evaluations.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Take an opinion or leave it, with the reason' })
  @ApiOkResponse({ schema: { example: VOICES_EXAMPLES.opinion } })
  decide(
    @Ctx() ctx: RequestContext,
    @OpinionId() id: string,
    @IfMatch() version: number,
    @Body() { taken, reason }: DecideOpinionDto,
  ) {
    return this.moves.run(ctx, { id, version, step: taken ? 'take' : 'leave', text: reason });
  }
}
