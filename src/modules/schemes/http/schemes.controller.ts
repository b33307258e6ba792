import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { download } from '../../../platform/http/download.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { XLSX_MEDIA_TYPE } from '../../../platform/spreadsheet/write-workbook.js';
import { ActivateScheme } from '../application/activate-scheme.js';
import { CloseScheme } from '../application/close-scheme.js';
import { GetDivisionWorkbook } from '../application/division-workbook.query.js';
import { GetScheme } from '../application/get-scheme.query.js';
import { ListRevisions } from '../application/list-revisions.query.js';
import { ListIndicators } from '../application/list-indicators.query.js';
import { ListSchemes } from '../application/list-schemes.query.js';
import { ListTasks } from '../application/list-tasks.query.js';
import { EXAMPLES } from './examples.js';
import { RevisionNumber } from './revision-number.js';
import { ActivateSchemeDto, SchemesQuery, TasksQuery } from './scheme.dto.js';

const SchemeId = (): ParameterDecorator => Param('id', new Identifier('scheme', '分工方案'));

@ApiTags('schemes')
@ApiBearerAuth()
@Controller('schemes')
export class SchemesController {
  constructor(
    private readonly listSchemes: ListSchemes,
    private readonly getScheme: GetScheme,
    private readonly listTasks: ListTasks,
    private readonly listIndicators: ListIndicators,
    private readonly activateScheme: ActivateScheme,
    private readonly closeScheme: CloseScheme,
    private readonly divisionWorkbook: GetDivisionWorkbook,
    private readonly listRevisions: ListRevisions,
  ) {}

  @Get()
  @Requires('schemes.read')
  @ApiOperation({ summary: 'Schemes of the jurisdiction, newest first' })
  @ApiOkResponse({ schema: { example: EXAMPLES.schemes } })
  list(@Ctx() ctx: RequestContext, @Query() query: SchemesQuery) {
    return this.listSchemes.run(ctx, query);
  }

  @Get(':id')
  @Requires('schemes.read')
  @ApiOperation({ summary: 'A scheme: header, counts, sections, and what may be done with it' })
  @ApiOkResponse({ schema: { example: EXAMPLES.scheme } })
  get(@Ctx() ctx: RequestContext, @SchemeId() id: string) {
    return this.getScheme.run(ctx, id);
  }

  @Get(':id/tasks')
  @Requires('schemes.read')
  @ApiOperation({ summary: 'Tasks in the order of the document, with their units' })
  @ApiOkResponse({ schema: { example: EXAMPLES.tasks } })
  tasks(@Ctx() ctx: RequestContext, @SchemeId() id: string, @Query() query: TasksQuery) {
    return this.listTasks.run(ctx, id, query);
  }

  @Get(':id/indicators')
  @Requires('schemes.read')
  @ApiOperation({ summary: 'The indicator list; each indicator has a version of its own for If-Match' })
  @ApiOkResponse({ schema: { example: EXAMPLES.indicators } })
  indicators(@Ctx() ctx: RequestContext, @SchemeId() id: string) {
    return this.listIndicators.run(ctx, id);
  }

  @Get(':id/revisions')
  @Requires('schemes.read')
  @ApiOperation({ summary: 'Revisions, newest first: approval, when, who, and how much each changed' })
  @ApiOkResponse({ schema: { example: EXAMPLES.revisions } })
  revisions(@Ctx() ctx: RequestContext, @SchemeId() id: string, @Query() query: PageQuery) {
    return this.listRevisions.run(ctx, id, query);
  }

  @Get(':id/revisions/:number')
  @Requires('schemes.read')
  @ApiOperation({ summary: 'One revision with everything that it changed, as it was shown before' })
  @ApiOkResponse({ schema: { example: EXAMPLES.revision } })
  revision(@Ctx() ctx: RequestContext, @SchemeId() id: string, @Param('number', new RevisionNumber()) number: number) {
    return this.listRevisions.one(ctx, id, number);
  }

  @Get(':id/division.xlsx')
  @Requires('schemes.read')
  @ApiOperation({ summary: 'The division as an Excel workbook, which can be read in again as a document' })
  @ApiProduces(XLSX_MEDIA_TYPE)
  @ApiOkResponse({ content: { [XLSX_MEDIA_TYPE]: { schema: { type: 'string', format: 'binary' } } } })
  async division(@Ctx() ctx: RequestContext, @SchemeId() id: string) {
    return download(await this.divisionWorkbook.run(ctx, id));
  }

  @Post(':id/activate')
  @HttpCode(200)
  @Requires('schemes.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Start the scheme: its units owe reports from now on. 422 lists the units without a match' })
  @ApiOkResponse({ schema: { example: EXAMPLES.activated } })
  activate(
    @Ctx() ctx: RequestContext,
    @SchemeId() id: string,
    @IfMatch() version: number,
    @Body() body?: ActivateSchemeDto,
  ) {
    return this.activateScheme.run(ctx, id, version, body?.cycle);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Requires('schemes.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'End the scheme; it stays readable' })
  @ApiOkResponse({ schema: { example: EXAMPLES.closed } })
  close(@Ctx() ctx: RequestContext, @SchemeId() id: string, @IfMatch() version: number) {
    return this.closeScheme.run(ctx, id, version);
  }
}
