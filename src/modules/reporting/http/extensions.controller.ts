import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { GrantExtension, RefuseExtension } from '../application/decide-extension.js';
import { ListExtensions } from '../application/list-extensions.query.js';
import { RequestExtension } from '../application/request-extension.js';
import { EXTENSION_EXAMPLES } from './extension.examples.js';
import { ExtensionsQueryDto, GrantExtensionDto, RequestExtensionDto } from './extension.dto.js';
import { ReasonDto } from './report.dto.js';

const ExtensionId = (): ParameterDecorator => Param('id', new Identifier('extension', '延期申请'));

/** 延期. */
@ApiTags('reporting')
@ApiBearerAuth()
@Controller()
export class ExtensionsController {
  constructor(
    private readonly listExtensions: ListExtensions,
    private readonly requestExtension: RequestExtension,
    private readonly grantExtension: GrantExtension,
    private readonly refuseExtension: RefuseExtension,
  ) {}

  @Get('extensions')
  @Requires('obligations.read')
  @ApiOperation({ summary: 'Requests for later due days, oldest first. Units see their own' })
  @ApiOkResponse({ schema: { example: EXTENSION_EXAMPLES.list } })
  list(@Ctx() ctx: RequestContext, @Query() query: ExtensionsQueryDto) {
    return this.listExtensions.run(ctx, query);
  }

  @Post('obligations/:id/extensions')
  @Requires('reports.write')
  @ApiOperation({ summary: '申请延期: ask for a later due day, up to the due day itself' })
  @ApiCreatedResponse({ schema: { example: EXTENSION_EXAMPLES.requested } })
  request(
    @Ctx() ctx: RequestContext,
    @Param('id', new Identifier('obligation', '填报事项')) obligationId: string,
    @Body() body: RequestExtensionDto,
  ) {
    return this.requestExtension.run(ctx, { ...body, obligationId });
  }

  @Post('extensions/:id/grant')
  @HttpCode(200)
  @Requires('obligations.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Give the unit until a later day; grace, closing day and reminders follow' })
  @ApiOkResponse({ schema: { example: EXTENSION_EXAMPLES.granted } })
  grant(
    @Ctx() ctx: RequestContext,
    @ExtensionId() extensionId: string,
    @IfMatch() version: number,
    @Body() body: GrantExtensionDto,
  ) {
    return this.grantExtension.run(ctx, { ...body, extensionId, version });
  }

  @Post('extensions/:id/refuse')
  @HttpCode(200)
  @Requires('obligations.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Refuse it, with a reason; the due day stands' })
  @ApiOkResponse({ schema: { example: EXTENSION_EXAMPLES.refused } })
  refuse(
    @Ctx() ctx: RequestContext,
    @ExtensionId() extensionId: string,
    @IfMatch() version: number,
    @Body() { reason }: ReasonDto,
  ) {
    return this.refuseExtension.run(ctx, { extensionId, version, reason });
  }
}
