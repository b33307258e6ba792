import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import { AcceptsUpload } from '../../../platform/http/body-kind.interceptor.js';
import { readUpload } from '../../../platform/http/upload.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ConfirmImport } from '../application/confirm-import.js';
import { CorrectImport } from '../application/correct-import.js';
import { GetDifference } from '../application/get-difference.query.js';
import { GetImport } from '../application/get-import.query.js';
import { ListCorrectedItems } from '../application/corrected-items.query.js';
import { FollowImport } from '../application/import-progress.query.js';
import { KeepImport } from '../application/keep-import.js';
import { ListImportCommitments } from '../application/list-commitments.query.js';
import { ListImports } from '../application/list-imports.query.js';
import { ParseAgain } from '../application/parse-again.js';
import { UploadImport } from '../application/upload-import.js';
import { sendEvents } from './event-stream.js';
import { EXAMPLES } from './examples.js';
import {
  CommitmentsQuery,
  ConfirmImportDto,
  CorrectedItemsQuery,
  CorrectImportDto,
  ImportQuery,
  ImportsQuery,
  KeepImportDto,
  toApproval,
  toCorrections,
  toKeepRequest,
} from './import.dto.js';

const ImportId = (): ParameterDecorator => Param('id', new Identifier('import', '导入记录'));

@ApiTags('intake')
@ApiBearerAuth()
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly uploadImport: UploadImport,
    private readonly listImports: ListImports,
    private readonly getImport: GetImport,
    private readonly correctImport: CorrectImport,
    private readonly confirmImport: ConfirmImport,
    private readonly followImport: FollowImport,
    private readonly getDifference: GetDifference,
    private readonly parseAgain: ParseAgain,
    private readonly listCommitments: ListImportCommitments,
    private readonly keepImport: KeepImport,
    private readonly listItems: ListCorrectedItems,
  ) {}

  @Post()
  @AcceptsUpload()
  @HttpCode(202)
  @Requires('imports.write')
  @ApiOperation({
    summary: 'Upload a scheme (docx, doc, wps, pdf with text, xlsx, csv, html, txt; at most 20 MB); a job reads it',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'string', format: 'binary' },
        revises: {
          type: 'string',
          format: 'uuid',
          description: 'The scheme of which this is a corrected or re-issued document',
        },
      },
    },
  })
  @ApiAcceptedResponse({ schema: { example: EXAMPLES.uploaded } })
  async upload(@Ctx() ctx: RequestContext, @Req() request: FastifyRequest) {
    const { fields, ...upload } = await readUpload(request);
    const revises = fields['revises'] ? new Identifier('scheme', '分工方案').transform(fields['revises']) : null;
    return this.uploadImport.run(ctx, upload, revises);
  }

  @Get()
  @Requires('imports.read')
  @ApiOperation({ summary: 'Imports of the jurisdiction, newest first' })
  @ApiOkResponse({ schema: { example: EXAMPLES.imports } })
  list(@Ctx() ctx: RequestContext, @Query() query: ImportsQuery) {
    return this.listImports.run(ctx, query);
  }

  @Get(':id')
  @Requires('imports.read')
  @ApiOperation({
    summary: 'State, draft, diagnostics, names of units with proposals, and what is still to be decided',
  })
  @ApiOkResponse({ schema: { example: EXAMPLES.import } })
  get(@Ctx() ctx: RequestContext, @ImportId() id: string, @Query() { view }: ImportQuery) {
    return this.getImport.run(ctx, id, view);
  }

  @Get(':id/items')
  @Requires('imports.read')
  @ApiOperation({ summary: 'The draft as people have corrected it, item by item, each with its path' })
  @ApiOkResponse({ schema: { example: EXAMPLES.items } })
  items(@Ctx() ctx: RequestContext, @ImportId() id: string, @Query() query: CorrectedItemsQuery) {
    return this.listItems.run(ctx, id, query);
  }

  @Get(':id/text')
  @Requires('imports.read')
  @ApiOperation({ summary: 'The extracted text; all offsets (UTF-16 units) refer to it. Null until it has been read' })
  @ApiOkResponse({ schema: { example: EXAMPLES.text } })
  text(@Ctx() ctx: RequestContext, @ImportId() id: string) {
    return this.getImport.text(ctx, id);
  }

  @Get(':id/difference')
  @Requires('imports.read')
  @ApiOperation({
    summary: 'What a re-issued document changes in its scheme, clause by clause, and the obligations touched',
  })
  @ApiOkResponse({ schema: { example: EXAMPLES.difference } })
  difference(@Ctx() ctx: RequestContext, @ImportId() id: string) {
    return this.getDifference.run(ctx, id);
  }

  @Get(':id/commitments')
  @Requires('imports.read')
  @ApiOperation({ summary: 'What an annual document promises in figures, with the tasks that each promise may serve' })
  @ApiOkResponse({ schema: { example: EXAMPLES.commitments } })
  commitments(@Ctx() ctx: RequestContext, @ImportId() id: string, @Query() query: CommitmentsQuery) {
    return this.listCommitments.run(ctx, id, query);
  }

  @Get(':id/events')
  @Requires('imports.read')
  @ApiOperation({
    summary: 'Progress of the reading as server-sent events; ends when the draft is there or has failed',
  })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string', example: EXAMPLES.events } } } })
  async events(@Ctx() ctx: RequestContext, @ImportId() id: string, @Res() reply: FastifyReply) {
    await this.followImport.now(ctx, id);
    await sendEvents(reply, 'progress', (left) => this.followImport.changes(ctx, id, left));
  }

  @Post(':id/parse-again')
  @HttpCode(202)
  @Requires('imports.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Read the stored file once more; corrections are brought over to the new reading' })
  @ApiAcceptedResponse({ schema: { example: EXAMPLES.parseAgain } })
  again(@Ctx() ctx: RequestContext, @ImportId() id: string, @IfMatch() version: number) {
    return this.parseAgain.run(ctx, id, version);
  }

  @Patch(':id')
  @Requires('imports.write')
  @ApiIfMatch()
  @ApiOperation({
    summary: 'Decide on units, correct what was read wrongly, add what was missed, undo; the reading itself is kept',
  })
  @ApiBody({ type: CorrectImportDto, examples: { decisions: { value: EXAMPLES.corrections } } })
  @ApiOkResponse({ schema: { example: EXAMPLES.corrected } })
  correct(
    @Ctx() ctx: RequestContext,
    @ImportId() id: string,
    @IfMatch() version: number,
    @Body() body: CorrectImportDto,
  ) {
    return this.correctImport.run(ctx, id, version, toCorrections(body));
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @Requires('imports.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Make the scheme, once; creates the new units, groups and aliases that were decided on' })
  @ApiOkResponse({ schema: { example: EXAMPLES.confirmed } })
  confirm(
    @Ctx() ctx: RequestContext,
    @ImportId() id: string,
    @IfMatch() version: number,
    @Body() body?: ConfirmImportDto,
  ) {
    return this.confirmImport.run(ctx, id, version, toApproval(body));
  }

  @Post(':id/keep')
  @HttpCode(200)
  @Requires('imports.write')
  @ApiIfMatch()
  @ApiOperation({
    summary: 'Keep an annual document against a scheme: its chosen commitments become candidates for a year',
  })
  @ApiOkResponse({ schema: { example: EXAMPLES.kept } })
  keep(@Ctx() ctx: RequestContext, @ImportId() id: string, @IfMatch() version: number, @Body() body: KeepImportDto) {
    return this.keepImport.run(ctx, id, version, toKeepRequest(body));
  }
}
