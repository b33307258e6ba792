import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { AdoptRatingPolicy } from '../application/adopt-rating-policy.js';
import { CreateRatingPolicy } from '../application/create-rating-policy.js';
import { RatingPolicies } from '../application/rating-policies.query.js';
import { AdoptRatingPolicyDto, CreateRatingPolicyDto } from './rating-policy.dto.js';
import { RATING_POLICY_EXAMPLES } from './rating-policy.examples.js';

const PolicyId = (): ParameterDecorator => Param('id', new Identifier('rating_policy', '评价规则'));

@ApiTags('evaluation')
@ApiBearerAuth()
@Controller()
export class RatingPoliciesController {
  constructor(
    private readonly policies: RatingPolicies,
    private readonly createPolicy: CreateRatingPolicy,
    private readonly adoptPolicy: AdoptRatingPolicy,
  ) {}

  @Get('rating-policies')
  @Requires('rating-policies.read')
  @ApiOperation({ summary: 'Versions of the rating policy, newest first; version 1 is always there' })
  @ApiOkResponse({ schema: { example: RATING_POLICY_EXAMPLES.list } })
  list(@Ctx() ctx: RequestContext, @Query() query: PageQuery) {
    return this.policies.list(ctx, query);
  }

  @Get('rating-policies/:id')
  @Requires('rating-policies.read')
  @ApiOperation({ summary: 'All settings of a version, and what it has otherwise than the one it was made from' })
  @ApiOkResponse({ schema: { example: RATING_POLICY_EXAMPLES.policy } })
  one(@Ctx() ctx: RequestContext, @PolicyId() id: string) {
    return this.policies.one(ctx, id);
  }

  @Post('rating-policies')
  @Requires('rating-policies.write')
  @ApiOperation({
    summary: 'Make a new version from a former one; a version never changes',
    description: '422 rating_policy_invalid tells all problems at once.',
  })
  @ApiCreatedResponse({ schema: { example: RATING_POLICY_EXAMPLES.created } })
  create(@Ctx() ctx: RequestContext, @Body() body: CreateRatingPolicyDto) {
    return this.createPolicy.run(ctx, { ...body, documentNumber: body.documentNumber ?? null });
  }

  @Post('rating-policies/:id/adopt')
  @HttpCode(200)
  @Requires('rating-policies.write')
  @ApiOperation({ summary: 'Judge a scheme by this version from a day on; its roll-up is made again' })
  @ApiOkResponse({ schema: { example: RATING_POLICY_EXAMPLES.adopted } })
  adopt(@Ctx() ctx: RequestContext, @PolicyId() policyId: string, @Body() body: AdoptRatingPolicyDto) {
    return this.adoptPolicy.run(ctx, { ...body, policyId, documentNumber: body.documentNumber ?? null });
  }

  @Get('schemes/:id/rating-policies')
  @Requires('rating-policies.read')
  @ApiOperation({ summary: 'Which version judges the scheme from when, newest adoption first; without any, version 1' })
  @ApiOkResponse({ schema: { example: RATING_POLICY_EXAMPLES.adoptions } })
  adoptions(
    @Ctx() ctx: RequestContext,
    @Param('id', new Identifier('scheme', '分工方案')) id: string,
    @Query() query: PageQuery,
  ) {
    return this.policies.adoptions(ctx, id, query);
  }
}
