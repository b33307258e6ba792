import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { Publications } from '../application/publication/publications.query.js';
import { PublishEvaluation } from '../application/publication/publish-evaluation.js';
import { WithdrawPublication } from '../application/publication/withdraw-publication.js';
import { EvaluationId } from './evaluation-id.js';
import { LifeReasonDto } from './life/voices.dto.js';
import { PUBLICATION_EXAMPLES } from './publication.examples.js';

/** 公众页: what of a scheme's evaluations everybody may read (ADR 39). */
@ApiTags('publication')
@ApiBearerAuth()
@Controller()
export class PublicationsController {
  constructor(
    private readonly publications: Publications,
    private readonly publishing: PublishEvaluation,
    private readonly withdrawing: WithdrawPublication,
  ) {}

  @Get('schemes/:id/publications')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'What has been on the public page of a scheme, newest first; the first one may be open' })
  @ApiOkResponse({ schema: { example: PUBLICATION_EXAMPLES.list } })
  list(
    @Ctx() ctx: RequestContext,
    @Param('id', new Identifier('scheme', '分工方案')) id: string,
    @Query() query: PageQuery,
  ) {
    return this.publications.list(ctx, id, query);
  }

  @Get('evaluations/:id/public-edition')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'What everybody would read if the evaluation were put on the public page today' })
  @ApiOkResponse({ schema: { example: PUBLICATION_EXAMPLES.edition } })
  preview(@Ctx() ctx: RequestContext, @EvaluationId() id: string) {
    return this.publications.preview(ctx, id);
  }

  @Post('evaluations/:id/publications')
  @Requires('publications.write')
  @ApiOperation({
    summary: 'Put an evaluation on the public page of its scheme, in place of the one that is there',
    description: 'Only a published (公布) evaluation that none has corrected. The address of the scheme’s page stays.',
  })
  @ApiCreatedResponse({ schema: { example: PUBLICATION_EXAMPLES.published } })
  publish(@Ctx() ctx: RequestContext, @EvaluationId() id: string) {
    return this.publishing.run(ctx, id);
  }

  @Post('publications/:id/withdraw')
  @HttpCode(200)
  @Requires('publications.write')
  @ApiOperation({ summary: 'Take the public page down' })
  @ApiOkResponse({ schema: { example: PUBLICATION_EXAMPLES.withdrawn } })
  withdraw(
    @Ctx() ctx: RequestContext,
    @Param('id', new Identifier('publication', '公开记录')) id: string,
    @Body() { reason }: LifeReasonDto,
  ) {
    return this.withdrawing.run(ctx, id, { reason });
  }
}
