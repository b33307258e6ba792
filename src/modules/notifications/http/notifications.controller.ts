import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ListNotifications } from '../application/list-notifications.query.js';
import { MarkNotificationRead } from '../application/mark-notification-read.js';
import { EXAMPLES } from './examples.js';
import { NotificationsQuery } from './notifications.dto.js';

@ApiTags('notifications')
@ApiBearerAuth()
@Controller('notifications')
export class NotificationsController {
  constructor(
    private readonly listNotifications: ListNotifications,
    private readonly markRead: MarkNotificationRead,
  ) {}

  @Get()
  @Requires('notifications.read')
  @ApiOperation({ summary: "The caller's inbox, newest first: at most one reminder digest a day" })
  @ApiOkResponse({ schema: { example: EXAMPLES.notifications } })
  list(@Ctx() ctx: RequestContext, @Query() query: NotificationsQuery) {
    return this.listNotifications.run(ctx, query);
  }

  @Post(':id/read')
  @HttpCode(200)
  @Requires('notifications.read')
  @ApiOperation({ summary: 'Mark as read; once read, asking again changes nothing' })
  @ApiOkResponse({ schema: { example: EXAMPLES.read } })
  read(@Ctx() ctx: RequestContext, @Param('id', new Identifier('notification', '消息')) id: string) {
    return this.markRead.run(ctx, id);
  }
}
