import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../../platform/http/if-match.js';
import { PageQuery } from '../../../../platform/http/keyset.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../../platform/security/decorators.js';
import { DraftAdjustment } from '../../application/life/draft-adjustment.js';
import { ListAdjustments } from '../../application/life/list-adjustments.query.js';
import { MoveAdjustment } from '../../application/life/move-adjustment.js';
import { AdjustmentApprovalDto, AdjustmentDto, changesOf } from './adjustments.dto.js';
import { ADJUSTMENT_EXAMPLES } from './adjustments.examples.js';
import { EvaluationId } from './ids.js';
import { LifeReasonDto } from './voices.dto.js';

const AdjustmentId = (): ParameterDecorator => Param('id', new Identifier('adjustment', '规划调整建议'));
const EXAMPLE = { schema: { example: ADJUSTMENT_EXAMPLES.adjustment } };

/** 规划调整. */
@ApiTags('evaluation')
@ApiBearerAuth()
@Controller()
export class AdjustmentsController {
  constructor(
    private readonly drafts: DraftAdjustment,
    private readonly lists: ListAdjustments,
    private readonly moves: MoveAdjustment,
  ) {}

  @Post('evaluations/:id/adjustments')
  @Requires('evaluations.write')
  @ApiOperation({
    summary: 'Draft changes of targets, texts, deadlines and units that the evaluation shows to be needed',
    description: 'The answer has the difference that they make in the scheme as it is now.',
  })
  @ApiCreatedResponse(EXAMPLE)
  draft(@Ctx() ctx: RequestContext, @EvaluationId() id: string, @Body() { reason, changes }: AdjustmentDto) {
    return this.drafts.run(ctx, id, { reason, changes: changesOf(changes) });
  }

  @Get('evaluations/:id/adjustments')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'Adjustments that an evaluation gave rise to' })
  @ApiOkResponse({ schema: { example: ADJUSTMENT_EXAMPLES.list } })
  list(@Ctx() ctx: RequestContext, @EvaluationId() id: string, @Query() query: PageQuery) {
    return this.lists.run(ctx, id, query);
  }

  @Get('adjustments/:id')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'One adjustment with its changes and what they change' })
  @ApiOkResponse(EXAMPLE)
  get(@Ctx() ctx: RequestContext, @AdjustmentId() id: string) {
    return this.lists.one(ctx, id);
  }

  @Put('adjustments/:id')
  @Requires('evaluations.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Replace reason and changes of a draft' })
  @ApiOkResponse(EXAMPLE)
  edit(
    @Ctx() ctx: RequestContext,
    @AdjustmentId() id: string,
    @IfMatch() version: number,
    @Body() { reason, changes }: AdjustmentDto,
  ) {
    return this.moves.edit(ctx, { id, version }, { reason, changes: changesOf(changes) });
  }

  @Post('adjustments/:id/propose')
  @HttpCode(200)
  @Requires('evaluations.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Hand it in for approval; from now on it does not change' })
  @ApiOkResponse(EXAMPLE)
  propose(@Ctx() ctx: RequestContext, @AdjustmentId() id: string, @IfMatch() version: number) {
    return this.moves.propose(ctx, { id, version });
  }

  @Post('adjustments/:id/approve')
  @HttpCode(200)
  @Requires('evaluations.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Record the approval with its 文号 and day' })
  @ApiOkResponse(EXAMPLE)
  approve(
    @Ctx() ctx: RequestContext,
    @AdjustmentId() id: string,
    @IfMatch() version: number,
    @Body() { documentNumber, approvedOn }: AdjustmentApprovalDto,
  ) {
    return this.moves.approve(ctx, { id, version }, { documentNumber, approvedOn });
  }

  @Post('adjustments/:id/reject')
  @HttpCode(200)
  @Requires('evaluations.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Record that it was not approved, and why' })
  @ApiOkResponse(EXAMPLE)
  reject(
    @Ctx() ctx: RequestContext,
    @AdjustmentId() id: string,
    @IfMatch() version: number,
    @Body() { reason }: LifeReasonDto,
  ) {
    return this.moves.reject(ctx, { id, version }, { reason });
  }

  @Post('adjustments/:id/apply')
  @HttpCode(200)
  @Requires('schemes.write')
  @ApiIfMatch()
  @ApiOperation({
    summary: 'Make what was approved the next revision of the scheme; evaluations made before stay with theirs',
    description: '422 change_unknown when the scheme was revised meanwhile and no longer has what is to be changed.',
  })
  @ApiOkResponse(EXAMPLE)
  apply(@Ctx() ctx: RequestContext, @AdjustmentId() id: string, @IfMatch() version: number) {
    return this.moves.apply(ctx, { id, version });
  }
}
