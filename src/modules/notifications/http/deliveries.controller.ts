import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ListDeliveries } from '../application/list-deliveries.query.js';
import { ResendDeliveries } from '../application/resend-deliveries.js';
import { DeliveriesQueryDto, ResendDto } from './deliveries.dto.js';
import { EXAMPLES } from './examples.js';

const deliveryId = new Identifier('delivery', '投递');

@ApiTags('notifications')
@ApiBearerAuth()
@Requires('deliveries.manage')
@Controller('deliveries')
export class DeliveriesController {
  constructor(
    private readonly deliveries: ListDeliveries,
    private readonly resend: ResendDeliveries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What was sent to whom and how it was answered, newest first; never what it said' })
  @ApiOkResponse({ schema: { example: EXAMPLES.deliveries } })
  list(@Ctx() ctx: RequestContext, @Query() query: DeliveriesQueryDto) {
    return this.deliveries.run(ctx, query);
  }

  @Post('resend')
  @HttpCode(200)
  @ApiOperation({ summary: 'Queue again all that were given up' })
  @ApiOkResponse({ schema: { example: { queued: 12 } } })
  resendDead(@Ctx() ctx: RequestContext, @Body() body: ResendDto) {
    return this.resend.dead(ctx, body.channel ?? null);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One delivery with the log of its attempts' })
  @ApiOkResponse({ schema: { example: EXAMPLES.delivery } })
  one(@Ctx() ctx: RequestContext, @Param('id', deliveryId) id: string) {
    return this.deliveries.one(ctx, id);
  }

  @Post(':id/resend')
  @HttpCode(200)
  @ApiOperation({ summary: 'Queue again one that has failed or was given up; its id stays the same' })
  @ApiOkResponse({ schema: { example: EXAMPLES.resent } })
  resendOne(@Ctx() ctx: RequestContext, @Param('id', deliveryId) id: string) {
    return this.resend.one(ctx, id);
  }
}
