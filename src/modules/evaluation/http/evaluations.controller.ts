import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ComputeAgain } from '../application/compute-again.js';
import { CreateEvaluation } from '../application/create-evaluation.js';
import { GetEvaluation } from '../application/get-evaluation.query.js';
import { ListEvaluations } from '../application/list-evaluations.query.js';
import { MoveEvaluation } from '../application/move-evaluation.js';
import { VerifyEvaluation } from '../application/verify-evaluation.query.js';
import { CreateEvaluationDto, ReturnEvaluationDto } from './evaluation.dto.js';
import { EVALUATION_EXAMPLES } from './evaluation.examples.js';
import { EvaluationId } from './evaluation-id.js';

const SchemeId = (): ParameterDecorator => Param('id', new Identifier('scheme', '分工方案'));

@ApiTags('evaluation')
@ApiBearerAuth()
@Controller()
export class EvaluationsController {
  constructor(
    private readonly computeAgain: ComputeAgain,
    private readonly createEvaluation: CreateEvaluation,
    private readonly listEvaluations: ListEvaluations,
    private readonly getEvaluation: GetEvaluation,
    private readonly moveEvaluation: MoveEvaluation,
    private readonly verifyEvaluation: VerifyEvaluation,
  ) {}

  @Post('schemes/:id/evaluations')
  @HttpCode(202)
  @Requires('evaluations.write')
  @ApiOperation({
    summary: 'Ask for an evaluation: its facts are kept at once, jobs judge them and write the Word file',
  })
  @ApiAcceptedResponse({ schema: { example: EVALUATION_EXAMPLES.created } })
  create(@Ctx() ctx: RequestContext, @SchemeId() id: string, @Body() body: CreateEvaluationDto) {
    const { kind, asOf, policyId, scope, asOfReason } = body;
    const sections = scope && { sectionIds: scope.sectionIds, indicators: scope.indicators ?? false };
    return this.createEvaluation.run(ctx, id, { kind, asOf, policyId, scope: sections, asOfReason });
  }

  @Get('schemes/:id/evaluations')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'Evaluations of a scheme, newest first' })
  @ApiOkResponse({ schema: { example: EVALUATION_EXAMPLES.list } })
  list(@Ctx() ctx: RequestContext, @SchemeId() id: string, @Query() query: PageQuery) {
    return this.listEvaluations.run(ctx, id, query);
  }

  @Get('evaluations/:id')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'State, hash, overall result, whether the Word file is ready, and what may be done next' })
  @ApiOkResponse({ schema: { example: EVALUATION_EXAMPLES.evaluation } })
  get(@Ctx() ctx: RequestContext, @EvaluationId() id: string) {
    return this.getEvaluation.run(ctx, id);
  }

  @Get('evaluations/:id/snapshot')
  @Requires('evaluations.read')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOperation({ summary: 'The frozen snapshot as canonical JSON (RFC 8785): the SHA-256 of this body is its sha256' })
  @ApiOkResponse({ schema: { example: EVALUATION_EXAMPLES.snapshot } })
  snapshot(@Ctx() ctx: RequestContext, @EvaluationId() id: string) {
    return this.getEvaluation.snapshot(ctx, id);
  }

  @Get('evaluations/:id/verify')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'Compute the evaluation again from the facts and rules kept with it, and compare' })
  @ApiOkResponse({ schema: { example: EVALUATION_EXAMPLES.verification } })
  verify(@Ctx() ctx: RequestContext, @EvaluationId() id: string) {
    return this.verifyEvaluation.run(ctx, id);
  }

  @Post('evaluations/:id/compute-again')
  @HttpCode(202)
  @Requires('evaluations.write')
  @ApiIfMatch()
  @ApiOperation({
    summary: 'Start the jobs of an evaluation with a failure once more, on the facts that it has kept',
    description: '409 evaluation_not_failed while it is being computed, and when it is finished.',
  })
  @ApiAcceptedResponse({ schema: { example: EVALUATION_EXAMPLES.askedAgain } })
  again(@Ctx() ctx: RequestContext, @EvaluationId() id: string, @IfMatch() version: number) {
    return this.computeAgain.run(ctx, id, version);
  }

  @Post('evaluations/:id/submit')
  @HttpCode(200)
  @Requires('evaluations.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Hand a frozen evaluation to the government for review' })
  @ApiOkResponse({ schema: { example: EVALUATION_EXAMPLES.moved } })
  submit(@Ctx() ctx: RequestContext, @EvaluationId() evaluationId: string, @IfMatch() version: number) {
    return this.moveEvaluation.run(ctx, { evaluationId, version, step: 'submit' });
  }

  @Post('evaluations/:id/approve')
  @HttpCode(200)
  @Requires('evaluations.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'The review has approved it; it goes to the standing committee' })
  @ApiOkResponse({ schema: { example: EVALUATION_EXAMPLES.moved } })
  approve(@Ctx() ctx: RequestContext, @EvaluationId() evaluationId: string, @IfMatch() version: number) {
    return this.moveEvaluation.run(ctx, { evaluationId, version, step: 'approve' });
  }

  @Post('evaluations/:id/return')
  @HttpCode(200)
  @Requires('evaluations.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'The review has given it back; it stays as it is, and a new one is made' })
  @ApiOkResponse({ schema: { example: EVALUATION_EXAMPLES.moved } })
  giveBack(
    @Ctx() ctx: RequestContext,
    @EvaluationId() evaluationId: string,
    @IfMatch() version: number,
    @Body() body: ReturnEvaluationDto,
  ) {
    return this.moveEvaluation.run(ctx, { evaluationId, version, step: 'return', reason: body.reason });
  }

  @Post('evaluations/:id/publish')
  @HttpCode(200)
  @Requires('evaluations.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Publish what the standing committee has considered' })
  @ApiOkResponse({ schema: { example: EVALUATION_EXAMPLES.moved } })
  publish(@Ctx() ctx: RequestContext, @EvaluationId() evaluationId: string, @IfMatch() version: number) {
    return this.moveEvaluation.run(ctx, { evaluationId, version, step: 'publish' });
  }
}
