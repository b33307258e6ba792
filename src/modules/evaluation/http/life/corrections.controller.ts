import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../../platform/security/decorators.js';
import { CompareEvaluations } from '../../application/life/compare-evaluations.query.js';
import { CorrectEvaluation } from '../../application/life/correct-evaluation.js';
import { DifferenceQueryDto } from './corrections.dto.js';
import { CORRECTIONS_EXAMPLES } from './corrections.examples.js';
import { EvaluationId } from '../evaluation-id.js';
import { LifeReasonDto } from './voices.dto.js';

/** 更正: the next numbered snapshot of the same day, and what it says differently. */
@ApiTags('evaluation')
@ApiBearerAuth()
@Controller('evaluations/:id')
export class CorrectionsController {
  constructor(
    private readonly corrections: CorrectEvaluation,
    private readonly comparisons: CompareEvaluations,
  ) {}

  @Post('corrections')
  @HttpCode(202)
  @Requires('evaluations.write')
  @ApiOperation({
    summary: 'Evaluate the same day, kind, scope and rules again from the facts of today, as the next number',
    description:
      'The corrected evaluation stays byte for byte. 409 evaluation_corrected names the later one to correct.',
  })
  @ApiAcceptedResponse({ schema: { example: CORRECTIONS_EXAMPLES.correction } })
  correct(@Ctx() ctx: RequestContext, @EvaluationId() id: string, @Body() { reason }: LifeReasonDto) {
    return this.corrections.run(ctx, id, { reason });
  }

  @Get('difference')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'Every figure that another evaluation of the scheme states differently, with its cause' })
  @ApiOkResponse({ schema: { example: CORRECTIONS_EXAMPLES.difference } })
  difference(@Ctx() ctx: RequestContext, @EvaluationId() id: string, @Query() { to }: DifferenceQueryDto) {
    return this.comparisons.run(ctx, id, to.toLowerCase());
  }
}
