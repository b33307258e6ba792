import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { StoppedReceivers } from '../application/stopped-receivers.js';
import { TestChannels } from '../application/test-channels.js';
import { WebhookEndpoints } from '../application/webhook-endpoints.js';
import { WebhookEndpointDto } from './channels.dto.js';
import { WebhookSecrets } from '../application/webhook-secrets.js';
import { EXAMPLES } from './examples.js';
import { WebhookSecretDto } from './settings.dto.js';

const endpointId = new Identifier('webhook_endpoint', '接收地址');

@ApiTags('notifications')
@ApiBearerAuth()
@Requires('channels.manage')
@Controller('webhook-endpoints')
export class WebhookEndpointsController {
  constructor(
    private readonly endpoints: WebhookEndpoints,
    private readonly secrets: WebhookSecrets,
    private readonly tests: TestChannels,
    private readonly stopped: StoppedReceivers,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Receivers of the messages of a unit or of the whole jurisdiction' })
  @ApiOkResponse({ schema: { example: EXAMPLES.endpoints } })
  list(@Ctx() ctx: RequestContext) {
    return this.endpoints.list(ctx);
  }

  @Post()
  @ApiOperation({ summary: 'Add one; it gets every message from now on, signed by Standard Webhooks' })
  @ApiCreatedResponse({ schema: { example: EXAMPLES.added } })
  add(@Ctx() ctx: RequestContext, @Body() body: WebhookEndpointDto) {
    return this.endpoints.add(ctx, body);
  }

  @Delete(':id')
  @HttpCode(200)
  @ApiOperation({ summary: 'Remove it; what still waits for it is given up' })
  @ApiOkResponse({ schema: { example: EXAMPLES.added } })
  remove(@Ctx() ctx: RequestContext, @Param('id', endpointId) id: string) {
    return this.endpoints.remove(ctx, id);
  }

  @Post(':id/resume')
  @HttpCode(200)
  @ApiOperation({ summary: 'Resume one that rests since it answered 410; what has waited for it is sent' })
  @ApiOkResponse({ schema: { example: EXAMPLES.resumed } })
  resume(@Ctx() ctx: RequestContext, @Param('id', endpointId) id: string) {
    return this.stopped.resume(ctx, { id });
  }

  @Post(':id/secret')
  @HttpCode(200)
  @ApiOperation({ summary: 'Replace its secret; for a while messages are signed by both (Standard Webhooks)' })
  @ApiOkResponse({ schema: { example: EXAMPLES.secretReplaced } })
  replaceSecret(@Ctx() ctx: RequestContext, @Param('id', endpointId) id: string, @Body() body: WebhookSecretDto) {
    return this.secrets.replace(ctx, { id }, body);
  }

  @Delete(':id/previous-secret')
  @HttpCode(200)
  @ApiOperation({ summary: 'End the secret before the present one now: the receiver knows the new one' })
  @ApiOkResponse({ schema: { example: EXAMPLES.previousEnded } })
  endPreviousSecret(@Ctx() ctx: RequestContext, @Param('id', endpointId) id: string) {
    return this.secrets.endPrevious(ctx, { id });
  }

  @Post(':id/test')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send a test webhook now and tell what the receiver answered' })
  @ApiOkResponse({ schema: { example: EXAMPLES.test } })
  test(@Ctx() ctx: RequestContext, @Param('id', endpointId) id: string) {
    return this.tests.webhook(ctx, id);
  }
}
