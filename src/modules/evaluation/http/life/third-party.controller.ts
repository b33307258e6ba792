import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../../platform/http/if-match.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../../platform/security/decorators.js';
import { CompareVoices } from '../../application/life/compare-voices.query.js';
import { WriteThirdParty } from '../../application/life/write-third-party.js';
import { EvaluationId } from '../evaluation-id.js';
import { ComparisonQueryDto, WriteThirdPartyDto } from './voices.dto.js';
import { VOICES_EXAMPLES } from './voices.examples.js';

const FIRST = 'If-Match "0" for what has not been written yet.';

/** 第三方评估, and the three views side by side. */
@ApiTags('evaluation')
@ApiBearerAuth()
@Controller('evaluations/:id')
export class ThirdPartyController {
  constructor(
    private readonly thirdParty: WriteThirdParty,
    private readonly comparison: CompareVoices,
  ) {}

  @Put('third-party/indicators/:indicatorId')
  @Requires('third-party.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'The evaluator’s own value and conclusion of an indicator', description: FIRST })
  @ApiOkResponse({ schema: { example: VOICES_EXAMPLES.finding } })
  indicator(
    @Ctx() ctx: RequestContext,
    @EvaluationId() evaluationId: string,
    @Param('indicatorId', new Identifier('indicator', '指标')) itemId: string,
    @IfMatch() version: number,
    @Body() { value = null, conclusion = null, reason, source }: WriteThirdPartyDto,
  ) {
    const words = { value, conclusion, reason, source };
    return this.thirdParty.run(ctx, { evaluationId, type: 'INDICATOR', itemId, version, ...words });
  }

  @Put('third-party/tasks/:taskId')
  @Requires('third-party.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'The evaluator’s own percent and light of a task', description: FIRST })
  @ApiOkResponse({ schema: { example: VOICES_EXAMPLES.finding } })
  task(
    @Ctx() ctx: RequestContext,
    @EvaluationId() evaluationId: string,
    @Param('taskId', new Identifier('task', '任务')) itemId: string,
    @IfMatch() version: number,
    @Body() { value = null, conclusion = null, reason, source }: WriteThirdPartyDto,
  ) {
    const words = { value, conclusion, reason, source };
    return this.thirdParty.run(ctx, { evaluationId, type: 'TASK', itemId, version, ...words });
  }

  @Get('comparison')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'Our result, the units’ self-evaluation and the third party’s finding of every item' })
  @ApiOkResponse({ schema: { example: VOICES_EXAMPLES.comparison } })
  compare(@Ctx() ctx: RequestContext, @EvaluationId() id: string, @Query() { differing }: ComparisonQueryDto) {
    return this.comparison.run(ctx, id, differing ?? false);
  }
}
