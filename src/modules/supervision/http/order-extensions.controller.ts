import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { OrderExtension } from '../application/order-extension.js';
import { OrderId } from './order-id.js';
import { GrantOrderExtensionDto, OrderReasonDto, RequestOrderExtensionDto } from './supervision.dto.js';
import { SUPERVISION_EXAMPLES } from './supervision.examples.js';

/** 督办单延期. */
@ApiTags('supervision')
@ApiBearerAuth()
@Controller('supervision-orders')
export class OrderExtensionsController {
  constructor(private readonly extension: OrderExtension) {}

  @Post(':id/extension')
  @HttpCode(200)
  @Requires('supervision.answer')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Ask for a later deadline, up to the deadline itself' })
  @ApiOkResponse({ schema: { example: SUPERVISION_EXAMPLES.order } })
  request(
    @Ctx() ctx: RequestContext,
    @OrderId() orderId: string,
    @IfMatch() version: number,
    @Body() { deadline, reason }: RequestOrderExtensionDto,
  ) {
    return this.extension.request(ctx, { orderId, version, deadline, reason });
  }

  @Post(':id/extension/grant')
  @HttpCode(200)
  @Requires('supervision.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Grant it, for the day asked for or another one' })
  @ApiOkResponse({ schema: { example: SUPERVISION_EXAMPLES.order } })
  grant(
    @Ctx() ctx: RequestContext,
    @OrderId() orderId: string,
    @IfMatch() version: number,
    @Body() body: GrantOrderExtensionDto,
  ) {
    return this.extension.grant(ctx, { ...body, orderId, version });
  }

  @Post(':id/extension/refuse')
  @HttpCode(200)
  @Requires('supervision.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Refuse it, with a reason; the deadline stands' })
  @ApiOkResponse({ schema: { example: SUPERVISION_EXAMPLES.order } })
  refuse(
    @Ctx() ctx: RequestContext,
    @OrderId() orderId: string,
    @IfMatch() version: number,
    @Body() { reason }: OrderReasonDto,
  ) {
    return this.extension.refuse(ctx, { orderId, version, reason });
  }
}
