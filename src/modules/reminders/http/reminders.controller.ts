import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { GetReminderRules } from '../application/get-reminder-rules.query.js';
import { ListReminders } from '../application/list-reminders.query.js';
import { PreviewReminderRules } from '../application/preview-reminder-rules.query.js';
import { ReplaceReminderRules } from '../application/replace-reminder-rules.js';
import { EXAMPLES } from './examples.js';
import { PreviewRulesDto, RemindersQuery, ReplaceReminderRulesDto } from './reminders.dto.js';

const SchemeId = (): ParameterDecorator => Param('id', new Identifier('scheme', '分工方案'));

@ApiTags('reminders')
@ApiBearerAuth()
@Controller()
export class RemindersController {
  constructor(
    private readonly listReminders: ListReminders,
    private readonly getRules: GetReminderRules,
    private readonly replaceRules: ReplaceReminderRules,
    private readonly previewRules: PreviewReminderRules,
  ) {}

  @Get('reminders')
  @Requires('reminders.read')
  @ApiOperation({
    summary: 'The ledger, newest first: who was told what, about which report, when',
    description:
      'What the rules told. Urges by hand (催报) are no stage of the ladder: `GET /urges` has the newest of each obligation, ' +
      '`GET /tasks/{id}/timeline` all of a task, and `/changes` tells of each as `obligation.urged`.',
  })
  @ApiOkResponse({ schema: { example: EXAMPLES.reminders } })
  list(@Ctx() ctx: RequestContext, @Query() query: RemindersQuery) {
    return this.listReminders.run(ctx, query);
  }

  @Get('schemes/:id/reminder-rules')
  @Requires('reminders.read')
  @ApiOperation({ summary: "A scheme's ladder; version 0 is the default that holds until somebody replaces it" })
  @ApiOkResponse({ schema: { example: EXAMPLES.rules } })
  rules(@Ctx() ctx: RequestContext, @SchemeId() id: string) {
    return this.getRules.run(ctx, id);
  }

  @Put('schemes/:id/reminder-rules')
  @Requires('reminders.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Replace the ladder from the next sweep on; a stage that was told is not told again' })
  @ApiOkResponse({ schema: { example: EXAMPLES.rules } })
  replace(
    @Ctx() ctx: RequestContext,
    @SchemeId() id: string,
    @IfMatch() version: number,
    @Body() body: ReplaceReminderRulesDto,
  ) {
    return this.replaceRules.run(ctx, id, version, body.rules);
  }

  @Post('schemes/:id/reminder-rules/preview')
  @HttpCode(200)
  @Requires('reminders.write')
  @ApiOperation({ summary: 'What a person would read on a day under these rules; changes and sends nothing' })
  @ApiOkResponse({ schema: { example: EXAMPLES.preview } })
  preview(@Ctx() ctx: RequestContext, @SchemeId() schemeId: string, @Body() body: PreviewRulesDto) {
    return this.previewRules.run(ctx, { ...body, schemeId });
  }
}
