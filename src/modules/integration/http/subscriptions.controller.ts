import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ChangeSubscription } from '../application/change-subscription.js';
import { CreateSubscription } from '../application/create-subscription.js';
import { ResendEvents } from '../application/resend-events.js';
import { SubscriptionQueries } from '../application/subscriptions.query.js';
import { TestSubscription } from '../application/test-subscription.js';
import { EXAMPLES } from './examples.js';
import { EventId, WebhookId } from './identifiers.js';
import {
  ChangeSubscriptionDto,
  CreateSubscriptionDto,
  DeliveredQueryDto,
  PauseSubscriptionDto,
  ResendEventsDto,
  SubscriptionSecretDto,
} from './subscriptions.dto.js';

@ApiTags('integration')
@ApiBearerAuth()
@Requires('webhooks.manage')
@Controller('webhooks')
export class SubscriptionsController {
  constructor(
    private readonly queries: SubscriptionQueries,
    private readonly createSubscription: CreateSubscription,
    private readonly subscription: ChangeSubscription,
    private readonly resendEvents: ResendEvents,
    private readonly testSubscription: TestSubscription,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who is sent events, and how it goes' })
  @ApiOkResponse({ schema: { example: EXAMPLES.webhooks } })
  list(@Ctx() ctx: RequestContext, @Query() query: PageQuery) {
    return this.queries.list(ctx, query);
  }

  @Post()
  @ApiOperation({
    summary: 'Subscribe a receiver; its events are CloudEvents, signed by Standard Webhooks',
    description:
      'Events of one subject arrive in their order, each at least once under one `webhook-id` (= `id`). An answer of 2xx takes an event; anything else is tried again for three days.',
  })
  @ApiCreatedResponse({ schema: { example: EXAMPLES.webhook } })
  create(@Ctx() ctx: RequestContext, @Body() body: CreateSubscriptionDto) {
    return this.createSubscription.run(ctx, body);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A subscription; its secret is never shown' })
  @ApiOkResponse({ schema: { example: EXAMPLES.webhook } })
  get(@Ctx() ctx: RequestContext, @WebhookId() id: string) {
    return this.queries.get(ctx, id);
  }

  @Patch(':id')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Change name, address, types, units or rate' })
  @ApiOkResponse({ schema: { example: EXAMPLES.webhook } })
  change(
    @Ctx() ctx: RequestContext,
    @WebhookId() id: string,
    @IfMatch() version: number,
    @Body() body: ChangeSubscriptionDto,
  ) {
    return this.subscription.edit(ctx, { id, version }, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiIfMatch()
  @ApiOperation({ summary: 'End it; what still waits for it is given up' })
  @ApiNoContentResponse()
  end(@Ctx() ctx: RequestContext, @WebhookId() id: string, @IfMatch() version: number): Promise<void> {
    return this.subscription.end(ctx, { id, version });
  }

  @Post(':id/pause')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOperation({ summary: 'Send nothing for now; what happens is kept for it' })
  @ApiOkResponse({ schema: { example: EXAMPLES.paused } })
  pause(
    @Ctx() ctx: RequestContext,
    @WebhookId() id: string,
    @IfMatch() version: number,
    @Body() { reason }: PauseSubscriptionDto,
  ) {
    return this.subscription.pause(ctx, { id, version }, reason);
  }

  @Post(':id/resume')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOperation({ summary: 'Go on where it stopped, with what was given up first' })
  @ApiOkResponse({ schema: { example: EXAMPLES.webhook } })
  resume(@Ctx() ctx: RequestContext, @WebhookId() id: string, @IfMatch() version: number) {
    return this.subscription.resume(ctx, { id, version });
  }

  @Post(':id/secret')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOperation({ summary: 'Replace its secret; for a while events are signed by both (Standard Webhooks)' })
  @ApiOkResponse({ schema: { example: { ...EXAMPLES.webhook, previousSecretUntil: '2023-07-01T02:00:00.000Z' } } })
  replaceSecret(
    @Ctx() ctx: RequestContext,
    @WebhookId() id: string,
    @IfMatch() version: number,
    @Body() body: SubscriptionSecretDto,
  ) {
    return this.subscription.replaceSecret(ctx, { id, version }, body);
  }

  @Post(':id/test')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send a test event now and tell what the receiver answered' })
  @ApiOkResponse({ schema: { example: EXAMPLES.test } })
  test(@Ctx() ctx: RequestContext, @WebhookId() id: string) {
    return this.testSubscription.run(ctx, id);
  }

  @Get(':id/events')
  @ApiOperation({ summary: 'What was sent to it and how it answered, newest first' })
  @ApiOkResponse({ schema: { example: EXAMPLES.delivered } })
  events(@Ctx() ctx: RequestContext, @WebhookId() id: string, @Query() query: DeliveredQueryDto) {
    return this.queries.events(ctx, id, query);
  }

  @Get(':id/events/:eventId')
  @ApiOperation({ summary: 'One event with the request and the log of its attempts' })
  @ApiOkResponse({ schema: { example: EXAMPLES.deliveredOne } })
  event(@Ctx() ctx: RequestContext, @WebhookId() id: string, @EventId() eventId: string) {
    return this.queries.event(ctx, id, eventId);
  }

  @Post(':id/events/:eventId/resend')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send one event again, under the same id' })
  @ApiOkResponse({ schema: { example: EXAMPLES.resent } })
  resendOne(@Ctx() ctx: RequestContext, @WebhookId() id: string, @EventId() eventId: string) {
    return this.resendEvents.one(ctx, id, eventId);
  }

  @Post(':id/resend')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send again what was given up, or all of a time or a type' })
  @ApiOkResponse({ schema: { example: EXAMPLES.resentMany } })
  resend(@Ctx() ctx: RequestContext, @WebhookId() id: string, @Body() body: ResendEventsDto) {
    return this.resendEvents.many(ctx, id, body);
  }
}
