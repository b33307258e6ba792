import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { NotificationChannels } from '../application/notification-channels.js';
import { TestChannels } from '../application/test-channels.js';
import { EmailChannelDto, EmailTestDto, WebhookChannelDto } from './channels.dto.js';
import { EXAMPLES } from './examples.js';

@ApiTags('notifications')
@ApiBearerAuth()
@Requires('channels.manage')
@Controller('notification-channels')
export class ChannelsController {
  constructor(
    private readonly channels: NotificationChannels,
    private readonly tests: TestChannels,
  ) {}

  @Get()
  @ApiOperation({ summary: "The jurisdiction's channels besides the inbox; passwords are never shown" })
  @ApiOkResponse({ schema: { example: { items: [EXAMPLES.email] } } })
  list(@Ctx() ctx: RequestContext) {
    return this.channels.list(ctx);
  }

  @Get('EMAIL')
  @ApiOperation({ summary: 'The mail server' })
  @ApiOkResponse({ schema: { example: EXAMPLES.email } })
  email(@Ctx() ctx: RequestContext) {
    return this.channels.one(ctx, 'EMAIL');
  }

  @Put('EMAIL')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Set the mail server; another server or account needs the password again' })
  @ApiOkResponse({ schema: { example: EXAMPLES.email } })
  replaceEmail(@Ctx() ctx: RequestContext, @IfMatch() version: number, @Body() body: EmailChannelDto) {
    return this.channels.replaceEmail(ctx, version, body);
  }

  @Post('EMAIL/test')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send a test e-mail now and tell what the mail server answered' })
  @ApiOkResponse({ schema: { example: EXAMPLES.test } })
  testEmail(@Ctx() ctx: RequestContext, @Body() body: EmailTestDto) {
    return this.tests.email(ctx, body.to);
  }

  @Get('WEBHOOK')
  @ApiOperation({ summary: 'Whether webhooks are sent, and how many to one receiver' })
  @ApiOkResponse({ schema: { example: EXAMPLES.webhook } })
  webhook(@Ctx() ctx: RequestContext) {
    return this.channels.one(ctx, 'WEBHOOK');
  }

  @Put('WEBHOOK')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Switch webhooks on or off' })
  @ApiOkResponse({ schema: { example: EXAMPLES.webhook } })
  replaceWebhook(@Ctx() ctx: RequestContext, @IfMatch() version: number, @Body() body: WebhookChannelDto) {
    return this.channels.replaceWebhook(ctx, version, body);
  }
}
