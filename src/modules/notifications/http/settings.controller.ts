import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ConfirmEmail } from '../application/confirm-email.js';
import { GetPersonalSettings } from '../application/personal-settings.query.js';
import { ReplacePersonalSettings } from '../application/replace-personal-settings.js';
import { StoppedReceivers } from '../application/stopped-receivers.js';
import { WebhookSecrets } from '../application/webhook-secrets.js';
import { EXAMPLES } from './examples.js';
import { EmailCodeDto, PersonalSettingsDto, WebhookSecretDto } from './settings.dto.js';

@ApiTags('notifications')
@ApiBearerAuth()
@Requires('notifications.self')
@Controller('me/notification-settings')
export class SettingsController {
  constructor(
    private readonly getSettings: GetPersonalSettings,
    private readonly replaceSettings: ReplacePersonalSettings,
    private readonly confirmEmail: ConfirmEmail,
    private readonly secrets: WebhookSecrets,
    private readonly stopped: StoppedReceivers,
  ) {}

  @Get()
  @ApiOperation({ summary: "The caller's channels, addresses and quiet hours" })
  @ApiOkResponse({ schema: { example: EXAMPLES.settings } })
  read(@Ctx() ctx: RequestContext) {
    return this.getSettings.run(ctx);
  }

  @Put()
  @ApiIfMatch()
  @ApiOperation({ summary: 'Set them; a new mailbox gets a code and nothing else until the code has come back' })
  @ApiOkResponse({ schema: { example: EXAMPLES.settings } })
  replace(@Ctx() ctx: RequestContext, @IfMatch() version: number, @Body() body: PersonalSettingsDto) {
    return this.replaceSettings.run(ctx, version, body);
  }

  @Post('email-confirmation')
  @HttpCode(200)
  @ApiOperation({ summary: 'Prove the mailbox by the code that was sent there' })
  @ApiOkResponse({ schema: { example: EXAMPLES.settings } })
  confirm(@Ctx() ctx: RequestContext, @Body() body: EmailCodeDto) {
    return this.confirmEmail.run(ctx, body.code);
  }

  @Post('email-code')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send another code, at most one a minute' })
  @ApiOkResponse({ schema: { example: EXAMPLES.settings } })
  resendCode(@Ctx() ctx: RequestContext) {
    return this.confirmEmail.resend(ctx);
  }

  @Post('webhook-resume')
  @HttpCode(200)
  @ApiOperation({ summary: "Resume the caller's webhook, which rests since it answered 410" })
  @ApiOkResponse({ schema: { example: EXAMPLES.resumed } })
  resumeWebhook(@Ctx() ctx: RequestContext) {
    return this.stopped.resume(ctx, { userId: ctx.actor.userId! });
  }

  @Post('webhook-secret')
  @HttpCode(200)
  @ApiOperation({ summary: "Replace the secret of the caller's webhook; for a while messages are signed by both" })
  @ApiOkResponse({ schema: { example: EXAMPLES.secretReplaced } })
  replaceSecret(@Ctx() ctx: RequestContext, @Body() body: WebhookSecretDto) {
    return this.secrets.replace(ctx, { userId: ctx.actor.userId! }, body);
  }

  @Delete('previous-webhook-secret')
  @HttpCode(200)
  @ApiOperation({ summary: 'End the secret before the present one now' })
  @ApiOkResponse({ schema: { example: EXAMPLES.previousEnded } })
  endPreviousSecret(@Ctx() ctx: RequestContext) {
    return this.secrets.endPrevious(ctx, { userId: ctx.actor.userId! });
  }
}
