import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../../platform/http/if-match.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../../platform/security/decorators.js';
import { TicketSettings } from '../../application/sso/ticket-settings.js';
import { TICKET_SETTINGS_EXAMPLE } from './examples.js';
import { SetTicketRolesDto } from './sso-providers.dto.js';

const ClientId = (): ParameterDecorator => Param('id', new Identifier('api_client', '接口客户端'));

@ApiTags('single-sign-on')
@ApiBearerAuth()
@Controller('api-clients/:id/ticket-sign-in')
export class TicketSettingsController {
  constructor(private readonly settings: TicketSettings) {}

  @Get()
  @Requires('api-clients.read')
  @ApiOperation({ summary: 'Whom a client may sign in by signed links' })
  @ApiOkResponse({ schema: { example: TICKET_SETTINGS_EXAMPLE } })
  get(@Ctx() ctx: RequestContext, @ClientId() id: string) {
    return this.settings.get(ctx, id);
  }

  @Put()
  @Requires('api-clients.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Says whom, by the version of the client; an empty list is nobody, as at first' })
  @ApiOkResponse({ schema: { example: TICKET_SETTINGS_EXAMPLE } })
  replace(
    @Ctx() ctx: RequestContext,
    @ClientId() id: string,
    @IfMatch() version: number,
    @Body() { roles }: SetTicketRolesDto,
  ) {
    return this.settings.replace(ctx, { id, version }, roles);
  }
}
