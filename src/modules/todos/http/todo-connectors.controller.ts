import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ChangeConnector } from '../application/change-connector.js';
import { ConnectorQueries } from '../application/connectors.query.js';
import { CreateConnector } from '../application/create-connector.js';
import { SetAccounts } from '../application/set-accounts.js';
import { StartReconciliation } from '../application/start-reconciliation.js';
import { TestConnector } from '../application/test-connector.js';
import { ACCOUNT_EXAMPLE, CONNECTOR_EXAMPLE, PUSH_EXAMPLE, RECONCILIATION_EXAMPLE } from './examples.js';
import {
  AccountsQueryDto,
  ChangeConnectorDto,
  CreateConnectorDto,
  DeleteConnectorQueryDto,
  PushesQueryDto,
  ResendPushesDto,
  SetAccountsDto,
} from './todos.dto.js';

const ReconciliationId = (): ParameterDecorator =>
  Param('reconciliationId', new Identifier('todo_reconciliation', '对账记录'));
const ConnectorId = (): ParameterDecorator => Param('id', new Identifier('todo_connector', '待办连接器'));

@ApiTags('todo-connectors')
@ApiBearerAuth()
@Controller('todo-connectors')
export class TodoConnectorsController {
  constructor(
    private readonly queries: ConnectorQueries,
    private readonly createConnector: CreateConnector,
    private readonly connector: ChangeConnector,
    private readonly setAccounts: SetAccounts,
    private readonly testConnector: TestConnector,
    private readonly startReconciliation: StartReconciliation,
  ) {}

  @Get()
  @Requires('todo-connectors.read')
  @ApiOperation({ summary: 'Connectors to OAs, with how many people and pushes stand how' })
  @ApiOkResponse({ schema: { example: { items: [CONNECTOR_EXAMPLE], nextCursor: null } } })
  list(@Ctx() ctx: RequestContext, @Query() query: PageQuery) {
    return this.queries.list(ctx, query);
  }

  @Post()
  @Requires('todo-connectors.write')
  @ApiOperation({ summary: 'Makes a connector, paused; which settings each kind asks for: docs/oa-todo.md' })
  @ApiCreatedResponse({ schema: { example: { ...CONNECTOR_EXAMPLE, state: 'PAUSED', version: 1 } } })
  create(@Ctx() ctx: RequestContext, @Body() body: CreateConnectorDto) {
    return this.createConnector.run(ctx, body);
  }

  @Get(':id')
  @Requires('todo-connectors.read')
  @ApiOperation({ summary: 'A connector; of its secrets only their names' })
  @ApiOkResponse({ schema: { example: CONNECTOR_EXAMPLE } })
  get(@Ctx() ctx: RequestContext, @ConnectorId() id: string) {
    return this.queries.get(ctx, id);
  }

  @Patch(':id')
  @Requires('todo-connectors.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Changes name, settings or rate; a secret that is not given stays' })
  @ApiOkResponse({ schema: { example: CONNECTOR_EXAMPLE } })
  change(
    @Ctx() ctx: RequestContext,
    @ConnectorId() id: string,
    @IfMatch() version: number,
    @Body() body: ChangeConnectorDto,
  ) {
    return this.connector.edit(ctx, { id, version }, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('todo-connectors.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Deletes it with its accounts and its log; 409 while the receiver shows open todos' })
  @ApiNoContentResponse()
  async remove(
    @Ctx() ctx: RequestContext,
    @ConnectorId() id: string,
    @IfMatch() version: number,
    @Query() { abandon }: DeleteConnectorQueryDto,
  ): Promise<void> {
    await this.connector.remove(ctx, { id, version }, abandon);
  }

  @Post(':id/test')
  @HttpCode(200)
  @Requires('todo-connectors.write')
  @ApiOperation({ summary: 'Asks the receiver whether it is there and lets us in; changes nothing there' })
  @ApiOkResponse({
    schema: { example: { ok: false, problem: '致远没有给出令牌（HTTP 401），请核对地址、REST 用户名和密码' } },
  })
  test(@Ctx() ctx: RequestContext, @ConnectorId() id: string) {
    return this.testConnector.run(ctx, id);
  }

  @Post(':id/pause')
  @HttpCode(200)
  @Requires('todo-connectors.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Nothing is sent any more; what happens is queued' })
  @ApiOkResponse({ schema: { example: { ...CONNECTOR_EXAMPLE, state: 'PAUSED' } } })
  pause(@Ctx() ctx: RequestContext, @ConnectorId() id: string, @IfMatch() version: number) {
    return this.connector.pause(ctx, { id, version });
  }

  @Post(':id/resume')
  @HttpCode(200)
  @Requires('todo-connectors.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Sends what was queued, of each todo the newest state only' })
  @ApiOkResponse({ schema: { example: CONNECTOR_EXAMPLE } })
  resume(@Ctx() ctx: RequestContext, @ConnectorId() id: string, @IfMatch() version: number) {
    return this.connector.resume(ctx, { id, version });
  }

  @Get(':id/accounts')
  @Requires('todo-connectors.read')
  @ApiOperation({
    summary:
      'Who is who at the receiver, by login; `missing=true` lists who has no account there, `owing=true` who has open todos and none',
  })
  @ApiOkResponse({ schema: { example: { items: [ACCOUNT_EXAMPLE], nextCursor: null } } })
  accounts(@Ctx() ctx: RequestContext, @ConnectorId() id: string, @Query() query: AccountsQueryDto) {
    return this.queries.accounts(ctx, id, query);
  }

  @Put(':id/accounts')
  @Requires('todo-connectors.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Replaces the whole mapping; open todos follow at once' })
  @ApiOkResponse({ schema: { example: CONNECTOR_EXAMPLE } })
  mapAccounts(
    @Ctx() ctx: RequestContext,
    @ConnectorId() id: string,
    @IfMatch() version: number,
    @Body() { accounts }: SetAccountsDto,
  ) {
    return this.setAccounts.run(ctx, { id, version }, accounts);
  }

  @Get(':id/reconciliations')
  @Requires('todo-connectors.read')
  @ApiOperation({
    summary: 'Comparisons of what the receiver shows with what it should, each day and by hand, newest first',
    description:
      'Method ASKED: the receiver said what it shows. LEDGER: its make cannot be asked, so our record of what it confirmed ' +
      'is compared. UNREACHABLE: it did not answer. The counts are exact, `items` holds 200 at most.',
  })
  @ApiOkResponse({ schema: { example: { items: [RECONCILIATION_EXAMPLE], nextCursor: null } } })
  reconciliations(@Ctx() ctx: RequestContext, @ConnectorId() id: string, @Query() query: PageQuery) {
    return this.queries.reconciliations(ctx, id, query);
  }

  @Post(':id/reconciliations')
  @HttpCode(202)
  @Requires('todo-connectors.write')
  @ApiOperation({
    summary: 'Compares now, by the job that each night has, and mends what differs',
    description:
      'The answer names the comparison, which is there as soon as it is done: seconds, a minute where many accounts are ' +
      'asked about. 409 `todo_connector_paused` while nothing is sent.',
  })
  @ApiAcceptedResponse({ schema: { example: { id: RECONCILIATION_EXAMPLE.id } } })
  reconcile(@Ctx() ctx: RequestContext, @ConnectorId() id: string) {
    return this.startReconciliation.run(ctx, id);
  }

  @Get(':id/reconciliations/:reconciliationId')
  @Requires('todo-connectors.read')
  @ApiOperation({
    summary: 'A comparison; 404 `todo_reconciliation_not_found` while it is still being made',
  })
  @ApiOkResponse({ schema: { example: RECONCILIATION_EXAMPLE } })
  reconciliation(@Ctx() ctx: RequestContext, @ConnectorId() id: string, @ReconciliationId() reconciliationId: string) {
    return this.queries.reconciliation(ctx, id, reconciliationId);
  }

  @Get(':id/pushes')
  @Requires('todo-connectors.read')
  @ApiOperation({ summary: 'What was told to the receiver and what it answered, newest first' })
  @ApiOkResponse({ schema: { example: { items: [PUSH_EXAMPLE], nextCursor: null } } })
  pushes(@Ctx() ctx: RequestContext, @ConnectorId() id: string, @Query() query: PushesQueryDto) {
    return this.queries.pushes(ctx, id, query);
  }

  @Post(':id/resend')
  @HttpCode(200)
  @Requires('todo-connectors.write')
  @ApiOperation({ summary: 'Tries once more what had been given up, all or some' })
  @ApiOkResponse({ schema: { example: { queued: 1 } } })
  resend(@Ctx() ctx: RequestContext, @ConnectorId() id: string, @Body() { pushIds }: ResendPushesDto) {
    return this.connector.resend(ctx, id, pushIds ?? null);
  }
}
