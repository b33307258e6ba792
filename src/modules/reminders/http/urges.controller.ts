import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ListUrgeSituations } from '../application/list-urge-situations.query.js';
import { UrgeObligations } from '../application/urge-obligations.js';
import { UrgeDto, UrgeManyDto, UrgesQuery } from './urges.dto.js';
import { URGE_EXAMPLES } from './urges.examples.js';

/** 催报: what the lead unit and the coordinator ask of a unit by hand (ADR 40). */
@ApiTags('reminders')
@ApiBearerAuth()
@Controller()
export class UrgesController {
  constructor(
    private readonly situations: ListUrgeSituations,
    private readonly urging: UrgeObligations,
  ) {}

  @Get('urges')
  @Requires('reminders.urge')
  @ApiOperation({
    summary: 'Whether obligations may be urged now, why not, and when they were last urged',
    description: 'Obligations that the caller does not consolidate, or that are not there, are left out.',
  })
  @ApiOkResponse({ schema: { example: URGE_EXAMPLES.states } })
  list(@Ctx() ctx: RequestContext, @Query() { obligations }: UrgesQuery) {
    return this.situations.run(ctx, obligations);
  }

  @Post('obligations/:id/urge')
  @HttpCode(200)
  @Requires('reminders.urge')
  @ApiOperation({
    summary: 'Urge the unit to report what it owes: once a working day, in the one message of a day',
    description:
      '`sendsOn` is the working day in whose message the unit is told: today while nobody concerned has had it.',
  })
  @ApiOkResponse({ schema: { example: URGE_EXAMPLES.outcome } })
  urge(
    @Ctx() ctx: RequestContext,
    @Param('id', new Identifier('obligation', '填报事项')) id: string,
    @Body() { note }: UrgeDto,
  ) {
    return this.urging.one(ctx, id, note ?? null);
  }

  @Post('urges')
  @HttpCode(200)
  @Requires('reminders.urge')
  @ApiOperation({ summary: 'Urge several obligations at once; each is answered for itself' })
  @ApiOkResponse({ schema: { example: URGE_EXAMPLES.outcomes } })
  async urgeMany(@Ctx() ctx: RequestContext, @Body() { obligationIds, note }: UrgeManyDto) {
    return { items: await this.urging.many(ctx, { obligationIds, note: note ?? null }) };
  }
}
