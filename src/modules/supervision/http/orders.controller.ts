import { Body, Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { download } from '../../../platform/http/download.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { GetOrder, WORD_MEDIA_TYPE } from '../application/get-order.query.js';
import { IssueOrder } from '../application/issue-order.js';
import { ListOrders } from '../application/list-orders.query.js';
import { MoveOrder } from '../application/move-order.js';
import { RaiseOrder } from '../application/raise-order.js';
import { OrderId } from './order-id.js';
import { CloseDto, IssueOrderDto, OrdersQueryDto, RaiseOrderDto, OrderReasonDto, ReplyDto } from './supervision.dto.js';
import { SUPERVISION_EXAMPLES } from './supervision.examples.js';

/** 督办单: from its issue to 销号. */
@ApiTags('supervision')
@ApiBearerAuth()
@Controller('supervision-orders')
export class OrdersController {
  constructor(
    private readonly listOrders: ListOrders,
    private readonly getOrder: GetOrder,
    private readonly issueOrder: IssueOrder,
    private readonly moveOrder: MoveOrder,
    private readonly raiseOrder: RaiseOrder,
  ) {}

  @Get()
  @Requires('supervision.read')
  @ApiOperation({ summary: 'Supervision orders, newest first; a unit sees its own' })
  @ApiOkResponse({ schema: { example: SUPERVISION_EXAMPLES.orders } })
  list(@Ctx() ctx: RequestContext, @Query() query: OrdersQueryDto) {
    return this.listOrders.run(ctx, query);
  }

  @Post()
  @Requires('supervision.write')
  @ApiOperation({ summary: 'Issue one order for proposals of one unit and task, with the next number of the year' })
  @ApiCreatedResponse({ schema: { example: SUPERVISION_EXAMPLES.order } })
  issue(@Ctx() ctx: RequestContext, @Body() body: IssueOrderDto) {
    return this.issueOrder.run(ctx, body);
  }

  @Get(':id')
  @Requires('supervision.read')
  @ApiOperation({ summary: 'An order with its reports, its steps and what the caller may do next' })
  @ApiOkResponse({ schema: { example: SUPERVISION_EXAMPLES.order } })
  get(@Ctx() ctx: RequestContext, @OrderId() id: string) {
    return this.getOrder.run(ctx, id);
  }

  @Get(':id/order.docx')
  @Requires('supervision.read')
  @ApiOperation({ summary: 'The Word file, from what was written when it was issued alone: the same bytes each time' })
  @ApiProduces(WORD_MEDIA_TYPE)
  @ApiOkResponse({ content: { [WORD_MEDIA_TYPE]: { schema: { type: 'string', format: 'binary' } } } })
  async document(@Ctx() ctx: RequestContext, @OrderId() id: string): Promise<StreamableFile> {
    return download(await this.getOrder.document(ctx, id));
  }

  @Post(':id/sign')
  @HttpCode(200)
  @Requires('supervision.answer')
  @ApiIfMatch()
  @ApiOperation({ summary: '签收, by a reporter or approver of the unit' })
  @ApiOkResponse({ schema: { example: SUPERVISION_EXAMPLES.order } })
  sign(@Ctx() ctx: RequestContext, @OrderId() orderId: string, @IfMatch() version: number) {
    return this.moveOrder.run(ctx, { orderId, version, action: 'sign' });
  }

  @Post(':id/reply')
  @HttpCode(200)
  @Requires('supervision.answer')
  @ApiIfMatch()
  @ApiOperation({ summary: '回复; it may be repeated until the order is closed' })
  @ApiOkResponse({ schema: { example: SUPERVISION_EXAMPLES.order } })
  reply(
    @Ctx() ctx: RequestContext,
    @OrderId() orderId: string,
    @IfMatch() version: number,
    @Body() { text, evidenceIds }: ReplyDto,
  ) {
    return this.moveOrder.run(ctx, { orderId, version, action: 'reply', text, ...(evidenceIds && { evidenceIds }) });
  }

  @Post(':id/reject-reply')
  @HttpCode(200)
  @Requires('supervision.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Send the reply back, with a reason' })
  @ApiOkResponse({ schema: { example: SUPERVISION_EXAMPLES.order } })
  rejectReply(
    @Ctx() ctx: RequestContext,
    @OrderId() orderId: string,
    @IfMatch() version: number,
    @Body() { reason }: OrderReasonDto,
  ) {
    return this.moveOrder.run(ctx, { orderId, version, action: 'reject-reply', text: reason });
  }

  @Post(':id/close')
  @HttpCode(200)
  @Requires('supervision.write')
  @ApiIfMatch()
  @ApiOperation({ summary: '销号, with a conclusion' })
  @ApiOkResponse({ schema: { example: SUPERVISION_EXAMPLES.order } })
  close(
    @Ctx() ctx: RequestContext,
    @OrderId() orderId: string,
    @IfMatch() version: number,
    @Body() { conclusion }: CloseDto,
  ) {
    return this.moveOrder.run(ctx, { orderId, version, action: 'close', text: conclusion });
  }

  @Post(':id/raise')
  @Requires('supervision.write')
  @ApiIfMatch()
  @ApiOperation({ summary: '升级: ends the order and issues one of the next colour, which is the answer' })
  @ApiCreatedResponse({ schema: { example: SUPERVISION_EXAMPLES.order } })
  raise(
    @Ctx() ctx: RequestContext,
    @OrderId() orderId: string,
    @IfMatch() version: number,
    @Body() body: RaiseOrderDto,
  ) {
    return this.raiseOrder.run(ctx, { ...body, orderId, version });
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @Requires('supervision.write')
  @ApiIfMatch()
  @ApiOperation({ summary: '撤销, with a reason; its number is not given again' })
  @ApiOkResponse({ schema: { example: SUPERVISION_EXAMPLES.order } })
  revoke(
    @Ctx() ctx: RequestContext,
    @OrderId() orderId: string,
    @IfMatch() version: number,
    @Body() { reason }: OrderReasonDto,
  ) {
    return this.moveOrder.run(ctx, { orderId, version, action: 'revoke', text: reason });
  }
}
