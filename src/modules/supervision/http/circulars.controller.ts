import { Body, Controller, Get, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { download } from '../../../platform/http/download.js';
import { Identifier } from '../../../platform/http/identifier.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { XLSX_MEDIA_TYPE } from '../../../platform/spreadsheet/write-workbook.js';
import { CreateCircular } from '../application/create-circular.js';
import { GetCircular } from '../application/get-circular.query.js';
import { WORD_MEDIA_TYPE } from '../application/get-order.query.js';
import { ListTaskTimeline } from '../application/list-task-timeline.query.js';
import { CreateCircularDto } from './supervision.dto.js';
import { SUPERVISION_EXAMPLES } from './supervision.examples.js';

const SchemeId = (): ParameterDecorator => Param('id', new Identifier('scheme', '分工方案'));
const CircularId = (): ParameterDecorator => Param('id', new Identifier('circular', '通报'));

/** 通报, and the timeline of a task. */
@ApiTags('supervision')
@ApiBearerAuth()
@Controller()
export class CircularsController {
  constructor(
    private readonly createCircular: CreateCircular,
    private readonly getCircular: GetCircular,
    private readonly listTimeline: ListTaskTimeline,
  ) {}

  @Post('schemes/:id/circulars')
  @Requires('circulars.write')
  @ApiOperation({ summary: 'Count a month or a quarter and freeze what was counted; once per period' })
  @ApiCreatedResponse({ schema: { example: SUPERVISION_EXAMPLES.circular } })
  create(@Ctx() ctx: RequestContext, @SchemeId() id: string, @Body() { period }: CreateCircularDto) {
    return this.createCircular.run(ctx, id, period);
  }

  @Get('schemes/:id/circulars')
  @Requires('circulars.read')
  @ApiOperation({ summary: 'Circulars of a scheme, newest first' })
  @ApiOkResponse({ schema: { example: SUPERVISION_EXAMPLES.circulars } })
  list(@Ctx() ctx: RequestContext, @SchemeId() id: string, @Query() query: PageQuery) {
    return this.getCircular.list(ctx, id, query);
  }

  @Get('circulars/:id')
  @Requires('circulars.read')
  @ApiOperation({ summary: 'A circular with its frozen facts' })
  @ApiOkResponse({ schema: { example: SUPERVISION_EXAMPLES.circular } })
  get(@Ctx() ctx: RequestContext, @CircularId() id: string) {
    return this.getCircular.run(ctx, id);
  }

  @Get('circulars/:id/circular.docx')
  @Requires('circulars.read')
  @ApiOperation({ summary: 'The Word file, from the frozen facts alone' })
  @ApiProduces(WORD_MEDIA_TYPE)
  @ApiOkResponse({ content: { [WORD_MEDIA_TYPE]: { schema: { type: 'string', format: 'binary' } } } })
  async document(@Ctx() ctx: RequestContext, @CircularId() id: string): Promise<StreamableFile> {
    return download(await this.getCircular.document(ctx, id));
  }

  @Get('circulars/:id/circular.xlsx')
  @Requires('circulars.read')
  @ApiOperation({ summary: 'The Excel file, from the frozen facts alone' })
  @ApiProduces(XLSX_MEDIA_TYPE)
  @ApiOkResponse({ content: { [XLSX_MEDIA_TYPE]: { schema: { type: 'string', format: 'binary' } } } })
  async workbook(@Ctx() ctx: RequestContext, @CircularId() id: string): Promise<StreamableFile> {
    return download(await this.getCircular.workbook(ctx, id));
  }

  @Get('tasks/:id/timeline')
  @Requires('supervision.read')
  @ApiOperation({
    summary: 'What happened to a task, newest first: reports, returns, reminders, orders. Units see their own part',
  })
  @ApiOkResponse({ schema: { example: SUPERVISION_EXAMPLES.timeline } })
  timeline(
    @Ctx() ctx: RequestContext,
    @Param('id', new Identifier('task', '任务')) id: string,
    @Query() query: PageQuery,
  ) {
    return this.listTimeline.run(ctx, id, query);
  }
}
