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
import { AdjustmentApprovalDto, AdjustmentDto } from './adjustments.dto.js';
import { ADJUSTMENT_EXAMPLES } from './adjustments.examples.js';
import { changesOf } from './changes-of.js';
import { EvaluationId } from '../evaluation-id.js';
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
    summary: 'Draft changes of targets, tasks, deadlines and units that the evaluation shows to be needed',
    description:
      'The answer has the difference that they make in the scheme as it is now. Tasks, measures, targets and indicators ' +
      'may be changed, added and ended, sections added with their tasks. 409 part_ended, 422 change_unknown, changes_contradictory and others say which ' +
      'change does not fit.',
  })
  @ApiCreatedResponse(EXAMPLE)
  draft(@Ctx() ctx: RequestContext, @EvaluationId() id: string, @Body() body: AdjustmentDto) {
    return this.drafts.run(ctx, id, wantedOf(body));
  }

  @Get('evaluations/:id/adjustments')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'Adjustments that an evaluation gave rise to' })
  @ApiOkResponse({ schema: { example: ADJUSTMENT_EXAMPLES.list } })
  list(@Ctx() ctx: RequestContext, @EvaluationId() id: string, @Query() query: PageQuery) {
    return this.lists.run(ctx, id, query);
  }

  @Get('schemes/:id/adjustments')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'Adjustments of a scheme from all its evaluations, newest first' })
  @ApiOkResponse({ schema: { example: ADJUSTMENT_EXAMPLES.list } })
  ofScheme(
    @Ctx() ctx: RequestContext,
    @Param('id', new Identifier('scheme', '分工方案')) id: string,
    @Query() query: PageQuery,
  ) {
    return this.lists.ofScheme(ctx, id, query);
  }

  @Get('adjustments/:id')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'One adjustment with its changes, what they are about and what they change' })
  @ApiOkResponse({ schema: { example: ADJUSTMENT_EXAMPLES.detail } })
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
    @Body() body: AdjustmentDto,
  ) {
    return this.moves.edit(ctx, { id, version }, wantedOf(body));
  }

  @Post('adjustments/:id/propose')
  @HttpCode(200)
  @Requires('evaluations.write')
  @ApiIfMatch()
  @ApiOperation({
    summary: 'Hand it in for approval; from now on it does not change',
    description: '409 adjustment_overlaps while another one is under way that cannot be made together with it.',
  })
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
    @Body() { documentNumber, approvedOn, effectiveOn }: AdjustmentApprovalDto,
  ) {
    return this.moves.approve(ctx, { id, version }, { documentNumber, approvedOn, effectiveOn: effectiveOn ?? null });
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

  @Post('adjustments/:id/recall')
  @HttpCode(200)
  @Requires('evaluations.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Take back one that is proposed or approved and not yet made; it is a draft again' })
  @ApiOkResponse(EXAMPLE)
  recall(
    @Ctx() ctx: RequestContext,
    @AdjustmentId() id: string,
    @IfMatch() version: number,
    @Body() { reason }: LifeReasonDto,
  ) {
    return this.moves.recall(ctx, { id, version }, { reason });
  }

  @Post('adjustments/:id/apply')
  @HttpCode(200)
  @Requires('schemes.write')
  @ApiIfMatch()
  @ApiOperation({
    summary: 'Make what was approved the next revision of the scheme; evaluations made before stay with theirs',
    description:
      'What is added is owed in the cycles that open later, what is ended is no longer owed in them; days before stay as ' +
      'they were. 409 adjustment_not_due before its first day, adjustment_outdated or part_ended when the scheme was ' +
      'revised meanwhile.',
  })
  @ApiOkResponse(EXAMPLE)
  apply(@Ctx() ctx: RequestContext, @AdjustmentId() id: string, @IfMatch() version: number) {
    return this.moves.apply(ctx, { id, version });
  }
}

function wantedOf({ reason, changes, effectiveOn }: AdjustmentDto) {
  return { reason, changes: changesOf(changes), effectiveOn: effectiveOn ?? null };
}
