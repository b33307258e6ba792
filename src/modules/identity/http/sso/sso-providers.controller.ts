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
import { ManageProviders } from '../../application/sso/manage-providers.js';
import { ProviderAccounts } from '../../application/sso/provider-accounts.js';
import { TestProvider } from '../../application/sso/test-provider.js';
import type { GroupRule } from '../../domain/sso/mapped-posts.js';
import { SetClientAccountsDto } from '../clients/api-clients.dto.js';
import { MAPPED_PERSON_EXAMPLE } from '../clients/examples.js';
import { PROVIDER_EXAMPLE, TESTED_PROVIDER_EXAMPLE } from './examples.js';
import { ChangeProviderDto, CreateProviderDto, type GroupRuleDto } from './sso-providers.dto.js';

const ProviderId = (): ParameterDecorator => Param('id', new Identifier('sso_provider', '单点登录'));
/** What is left as it is when a change says nothing of it; null means none where that is possible. */
const NULLABLE: ReadonlySet<string> = new Set(['groupsClaim']);

@ApiTags('single-sign-on')
@ApiBearerAuth()
@Controller('sso-providers')
export class SsoProvidersController {
  constructor(
    private readonly providers: ManageProviders,
    private readonly accounts: ProviderAccounts,
    private readonly testProvider: TestProvider,
  ) {}

  @Get()
  @Requires('sso-providers.read')
  @ApiOperation({ summary: 'OpenID Connect providers by which people sign in' })
  @ApiOkResponse({ schema: { example: { items: [PROVIDER_EXAMPLE], nextCursor: null } } })
  list(@Ctx() ctx: RequestContext, @Query() query: PageQuery) {
    return this.providers.list(ctx, query);
  }

  @Post()
  @Requires('sso-providers.write')
  @ApiOperation({ summary: 'Makes a provider, not yet enabled; `addresses` is what must be registered there' })
  @ApiCreatedResponse({ schema: { example: { ...PROVIDER_EXAMPLE, enabled: false, version: 1, accounts: 0 } } })
  create(@Ctx() ctx: RequestContext, @Body() { clientSecret, ...body }: CreateProviderDto) {
    const settings = {
      name: body.name,
      issuer: body.issuer,
      clientId: body.clientId,
      scopes: body.scopes ?? ['openid', 'profile'],
      accountClaim: body.accountClaim ?? 'sub',
      matches: body.matches ?? 'ACCOUNT',
      createsUsers: body.createsUsers ?? false,
      groupsClaim: body.groupsClaim ?? null,
      listedRoles: body.listedRoles ?? [],
      groupRules: rulesOf(body.groupRules ?? []),
    } as const;
    return this.providers.create(ctx, settings, clientSecret);
  }

  @Get(':id')
  @Requires('sso-providers.read')
  @ApiOperation({ summary: 'A provider; of its client secret only whether there is one' })
  @ApiOkResponse({ schema: { example: PROVIDER_EXAMPLE } })
  get(@Ctx() ctx: RequestContext, @ProviderId() id: string) {
    return this.providers.get(ctx, id);
  }

  @Patch(':id')
  @Requires('sso-providers.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Changes what is given, from the next sign-in on; a secret that is not given stays' })
  @ApiOkResponse({ schema: { example: PROVIDER_EXAMPLE } })
  change(
    @Ctx() ctx: RequestContext,
    @ProviderId() id: string,
    @IfMatch() version: number,
    @Body() { clientSecret, groupRules, ...body }: ChangeProviderDto,
  ) {
    const given = Object.entries(body).filter(
      ([name, value]) => value !== undefined && (value !== null || NULLABLE.has(name)),
    );
    const changes = { ...Object.fromEntries(given), ...(groupRules && { groupRules: rulesOf(groupRules) }) };
    return this.providers.change(ctx, { id, version }, changes, clientSecret);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('sso-providers.write')
  @ApiIfMatch()
  @ApiOperation({
    summary: 'Deletes a provider by which nobody ever signed in; 409 for all others, which are disabled',
  })
  @ApiNoContentResponse()
  async remove(@Ctx() ctx: RequestContext, @ProviderId() id: string, @IfMatch() version: number): Promise<void> {
    await this.providers.remove(ctx, { id, version });
  }

  @Post(':id/test')
  @HttpCode(200)
  @Requires('sso-providers.write')
  @ApiOperation({ summary: 'Asks the provider all that a sign-in asks, without a person; changes nothing' })
  @ApiOkResponse({ schema: { example: TESTED_PROVIDER_EXAMPLE } })
  test(@Ctx() ctx: RequestContext, @ProviderId() id: string) {
    return this.testProvider.run(ctx, id);
  }

  @Post(':id/enable')
  @HttpCode(200)
  @Requires('sso-providers.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Offers it on the sign-in page' })
  @ApiOkResponse({ schema: { example: PROVIDER_EXAMPLE } })
  enable(@Ctx() ctx: RequestContext, @ProviderId() id: string, @IfMatch() version: number) {
    return this.providers.enable(ctx, { id, version });
  }

  @Post(':id/disable')
  @HttpCode(200)
  @Requires('sso-providers.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Nobody signs in by it any more, and who did is signed out' })
  @ApiOkResponse({ schema: { example: { ...PROVIDER_EXAMPLE, enabled: false } } })
  disable(@Ctx() ctx: RequestContext, @ProviderId() id: string, @IfMatch() version: number) {
    return this.providers.disable(ctx, { id, version });
  }

  @Get(':id/accounts')
  @Requires('sso-providers.read')
  @ApiOperation({ summary: 'Who is who at the provider, by login' })
  @ApiOkResponse({ schema: { example: { items: [MAPPED_PERSON_EXAMPLE], nextCursor: null } } })
  listAccounts(@Ctx() ctx: RequestContext, @ProviderId() id: string, @Query() query: PageQuery) {
    return this.accounts.list(ctx, id, query);
  }

  @Put(':id/accounts')
  @Requires('sso-providers.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Replaces the whole mapping, accounts that were opened by sign-ins included' })
  @ApiOkResponse({ schema: { example: PROVIDER_EXAMPLE } })
  setAccounts(
    @Ctx() ctx: RequestContext,
    @ProviderId() id: string,
    @IfMatch() version: number,
    @Body() { accounts }: SetClientAccountsDto,
  ) {
    return this.accounts.replace(ctx, { id, version }, accounts);
  }
}

function rulesOf(rules: readonly GroupRuleDto[]): GroupRule[] {
  return rules.map(({ group, role, unitId }) => ({ group, role, unitId: unitId ?? null }));
}
