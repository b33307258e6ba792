import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Identifier } from '../../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../../platform/http/if-match.js';
import { PageQuery } from '../../../../platform/http/keyset.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../../platform/security/decorators.js';
import { ClientAccounts } from '../../application/clients/client-accounts.js';
import { ClientSecrets } from '../../application/clients/client-secrets.js';
import { ManageClients } from '../../application/clients/manage-clients.js';
import { SECRET_DAYS } from '../../domain/clients/secrets.js';
import { ChangeClientDto, CreateClientDto, NewSecretDto, SetClientAccountsDto } from './api-clients.dto.js';
import { CLIENT_EXAMPLE, MAPPED_PERSON_EXAMPLE, SHOWN_SECRET_EXAMPLE } from './examples.js';

const ClientId = (): ParameterDecorator => Param('id', new Identifier('api_client', '接口客户端'));
const SecretId = (): ParameterDecorator => Param('secretId', new Identifier('api_client_secret', '密钥'));
const PER_MINUTE = 600;
/** Without a word of the administrator. */
const SYNC_ROLES = ['reporter', 'approver'] as const;

@ApiTags('api-clients')
@ApiBearerAuth()
@Controller('api-clients')
export class ApiClientsController {
  constructor(
    private readonly clients: ManageClients,
    private readonly secrets: ClientSecrets,
    private readonly accounts: ClientAccounts,
  ) {}

  @Get()
  @Requires('api-clients.read')
  @ApiOperation({ summary: 'Programs that may call the API, with when they last did' })
  @ApiOkResponse({ schema: { example: { items: [CLIENT_EXAMPLE], nextCursor: null } } })
  list(@Ctx() ctx: RequestContext, @Query() query: PageQuery) {
    return this.clients.list(ctx, query);
  }

  @Post()
  @Requires('api-clients.write')
  @ApiOperation({ summary: 'Makes a client; its secret and signing key stand in this answer and in no other' })
  @ApiCreatedResponse({ schema: { example: { ...CLIENT_EXAMPLE, ...SHOWN_SECRET_EXAMPLE } } })
  create(@Ctx() ctx: RequestContext, @Body() { days, ...body }: CreateClientDto) {
    const settings = {
      name: body.name,
      scopes: body.scopes,
      wholeJurisdiction: body.wholeJurisdiction ?? false,
      unitIds: body.unitIds ?? [],
      signing: body.signing ?? 'NONE',
      addresses: body.addresses ?? [],
      perMinute: body.perMinute ?? PER_MINUTE,
      source: body.source ?? null,
      syncRoles: body.syncRoles ?? SYNC_ROLES,
    } as const;
    return this.clients.create(ctx, settings, days ?? SECRET_DAYS.usual);
  }

  @Get(':id')
  @Requires('api-clients.read')
  @ApiOperation({ summary: 'A client; of its secrets when they were made, used and run out' })
  @ApiOkResponse({ schema: { example: CLIENT_EXAMPLE } })
  get(@Ctx() ctx: RequestContext, @ClientId() id: string) {
    return this.clients.get(ctx, id);
  }

  @Patch(':id')
  @Requires('api-clients.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Changes what is given, from the next request of the client on' })
  @ApiOkResponse({ schema: { example: CLIENT_EXAMPLE } })
  change(
    @Ctx() ctx: RequestContext,
    @ClientId() id: string,
    @IfMatch() version: number,
    @Body() body: ChangeClientDto,
  ) {
    const given = Object.entries(body).filter(([, value]) => value !== null && value !== undefined);
    return this.clients.change(ctx, { id, version }, Object.fromEntries(given));
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('api-clients.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Deletes a client that was never used; 409 for all others, which are disabled instead' })
  @ApiNoContentResponse()
  async remove(@Ctx() ctx: RequestContext, @ClientId() id: string, @IfMatch() version: number): Promise<void> {
    await this.clients.remove(ctx, { id, version });
  }

  @Post(':id/disable')
  @HttpCode(200)
  @Requires('api-clients.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Nothing that it sends is let in any more; its tokens end at once' })
  @ApiOkResponse({ schema: { example: { ...CLIENT_EXAMPLE, disabledAt: '2023-06-30T03:00:00.000Z' } } })
  disable(@Ctx() ctx: RequestContext, @ClientId() id: string, @IfMatch() version: number) {
    return this.clients.disable(ctx, { id, version });
  }

  @Post(':id/enable')
  @HttpCode(200)
  @Requires('api-clients.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Takes it into use again' })
  @ApiOkResponse({ schema: { example: CLIENT_EXAMPLE } })
  enable(@Ctx() ctx: RequestContext, @ClientId() id: string, @IfMatch() version: number) {
    return this.clients.enable(ctx, { id, version });
  }

  @Post(':id/secrets')
  @Requires('api-clients.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Makes a second secret beside the first; it stands in this answer and in no other' })
  @ApiCreatedResponse({ schema: { example: { ...CLIENT_EXAMPLE, ...SHOWN_SECRET_EXAMPLE } } })
  addSecret(
    @Ctx() ctx: RequestContext,
    @ClientId() id: string,
    @IfMatch() version: number,
    @Body() { days }: NewSecretDto,
  ) {
    return this.secrets.add(ctx, { id, version }, days ?? SECRET_DAYS.usual);
  }

  @Delete(':id/secrets/:secretId')
  @HttpCode(200)
  @Requires('api-clients.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Ends a secret and every token that was given for it' })
  @ApiOkResponse({ schema: { example: CLIENT_EXAMPLE } })
  revokeSecret(
    @Ctx() ctx: RequestContext,
    @ClientId() id: string,
    @SecretId() secretId: string,
    @IfMatch() version: number,
  ) {
    return this.secrets.revoke(ctx, { id, version }, secretId);
  }

  @Get(':id/accounts')
  @Requires('api-clients.read')
  @ApiOperation({ summary: 'Who is who in the system of the client, by login' })
  @ApiOkResponse({ schema: { example: { items: [MAPPED_PERSON_EXAMPLE], nextCursor: null } } })
  listAccounts(@Ctx() ctx: RequestContext, @ClientId() id: string, @Query() query: PageQuery) {
    return this.accounts.list(ctx, id, query);
  }

  @Put(':id/accounts')
  @Requires('api-clients.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Replaces the whole mapping; `On-Behalf-Of: account:…` goes by it' })
  @ApiOkResponse({ schema: { example: CLIENT_EXAMPLE } })
  setAccounts(
    @Ctx() ctx: RequestContext,
    @ClientId() id: string,
    @IfMatch() version: number,
    @Body() { accounts }: SetClientAccountsDto,
  ) {
    return this.accounts.replace(ctx, { id, version }, accounts);
  }
}
