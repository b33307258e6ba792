import { Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { display, download } from '../../../platform/http/download.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { XLSX_MEDIA_TYPE } from '../../../platform/spreadsheet/write-workbook.js';
import { DocumentFile } from '../application/document-file.query.js';
import { PDF_MEDIA_TYPE, SVG_MEDIA_TYPE, WORD_MEDIA_TYPE } from '../application/document-maker.js';
import { MakeDocuments } from '../application/make-documents.js';
import { DOCUMENT_EXAMPLES } from './document.examples.js';
import { EditionQuery, PaperQuery } from './document.dto.js';
import { EvaluationId } from './evaluation-id.js';

const FILE = { type: 'string', format: 'binary' } as const;

@ApiTags('evaluation')
@ApiBearerAuth()
@Controller('evaluations/:id')
export class DocumentsController {
  constructor(
    private readonly documentFile: DocumentFile,
    private readonly makeDocuments: MakeDocuments,
  ) {}

  @Get('documents')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'Which files there are, how far the making of the others is, and why one failed' })
  @ApiOkResponse({ schema: { example: DOCUMENT_EXAMPLES.documents } })
  list(@Ctx() ctx: RequestContext, @EvaluationId() id: string) {
    return this.documentFile.list(ctx, id);
  }

  @Post('documents')
  @HttpCode(202)
  @Requires('evaluations.write')
  @ApiOperation({
    summary: 'Make the files that are lacking: not made yet, failed, cancelled, or older than the author’s texts',
    description: 'What is made stays; a call while others are being made adds nothing twice.',
  })
  @ApiAcceptedResponse({ schema: { example: DOCUMENT_EXAMPLES.requested } })
  start(@Ctx() ctx: RequestContext, @EvaluationId() id: string) {
    return this.makeDocuments.start(ctx, id);
  }

  @Post('documents/cancel')
  @HttpCode(200)
  @Requires('evaluations.write')
  @ApiOperation({ summary: 'Stop making files; those that are made stay' })
  @ApiOkResponse({ schema: { example: DOCUMENT_EXAMPLES.cancelled } })
  cancel(@Ctx() ctx: RequestContext, @EvaluationId() id: string) {
    return this.makeDocuments.cancel(ctx, id);
  }

  @Get('report.docx')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'The Word file, made once of the snapshot and the texts; 409 report_not_ready before' })
  @ApiProduces(WORD_MEDIA_TYPE)
  @ApiOkResponse({ content: { [WORD_MEDIA_TYPE]: { schema: FILE } } })
  async word(@Ctx() ctx: RequestContext, @EvaluationId() id: string, @Query() { edition }: EditionQuery) {
    return download(await this.documentFile.read(ctx, id, { name: 'report.docx', variant: EditionQuery.of(edition) }));
  }

  @Get('report.html')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'The report for reading on screen: one page without scripts' })
  @ApiProduces('text/html')
  @ApiOkResponse({ content: { 'text/html': { schema: { type: 'string' } } } })
  async page(
    @Ctx() ctx: RequestContext,
    @EvaluationId() id: string,
    @Query() { edition }: EditionQuery,
  ): Promise<StreamableFile> {
    return display(await this.documentFile.read(ctx, id, { name: 'report.html', variant: EditionQuery.of(edition) }));
  }

  @Get('report.pdf')
  @Requires('evaluations.read')
  @ApiOperation({
    summary: 'The Word file as PDF, where the server has LibreOffice',
    description: '503 converter_missing where it has not: install it and call POST …/documents.',
  })
  @ApiProduces(PDF_MEDIA_TYPE)
  @ApiOkResponse({ content: { [PDF_MEDIA_TYPE]: { schema: FILE } } })
  async pdf(@Ctx() ctx: RequestContext, @EvaluationId() id: string, @Query() { edition }: EditionQuery) {
    return download(await this.documentFile.read(ctx, id, { name: 'report.pdf', variant: EditionQuery.of(edition) }));
  }

  @Get('draft.docx')
  @Requires('evaluations.read')
  @ApiOperation({
    summary: 'The report as departments get it that are asked for their opinion: without what others say',
  })
  @ApiProduces(WORD_MEDIA_TYPE)
  @ApiOkResponse({ content: { [WORD_MEDIA_TYPE]: { schema: FILE } } })
  async draft(@Ctx() ctx: RequestContext, @EvaluationId() id: string) {
    return download(await this.documentFile.read(ctx, id, { name: 'draft.docx', variant: 'INTERNAL' }));
  }

  @Get('brief.docx')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'One page for leaders (领导参阅): the few figures that matter, what got worse, who owes' })
  @ApiProduces(WORD_MEDIA_TYPE)
  @ApiOkResponse({ content: { [WORD_MEDIA_TYPE]: { schema: FILE } } })
  async brief(@Ctx() ctx: RequestContext, @EvaluationId() id: string) {
    return download(await this.documentFile.read(ctx, id, { name: 'brief.docx', variant: 'INTERNAL' }));
  }

  @Get('brief.pdf')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'The page for leaders as PDF; 503 converter_missing where the server has no LibreOffice' })
  @ApiProduces(PDF_MEDIA_TYPE)
  @ApiOkResponse({ content: { [PDF_MEDIA_TYPE]: { schema: FILE } } })
  async briefPdf(@Ctx() ctx: RequestContext, @EvaluationId() id: string) {
    return download(await this.documentFile.read(ctx, id, { name: 'brief.pdf', variant: 'INTERNAL' }));
  }

  @Get('tables.xlsx')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'All tables, figures as numbers, with the ids of the facts they come from' })
  @ApiProduces(XLSX_MEDIA_TYPE)
  @ApiOkResponse({ content: { [XLSX_MEDIA_TYPE]: { schema: FILE } } })
  async tables(@Ctx() ctx: RequestContext, @EvaluationId() id: string, @Query() { edition }: EditionQuery) {
    return download(await this.documentFile.read(ctx, id, { name: 'tables.xlsx', variant: EditionQuery.of(edition) }));
  }

  @Get('wall-chart.svg')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'Every task on one sheet with its light, lead units, percent and a code that leads to it' })
  @ApiProduces(SVG_MEDIA_TYPE)
  @ApiOkResponse({ content: { [SVG_MEDIA_TYPE]: { schema: { type: 'string' } } } })
  async wallChart(@Ctx() ctx: RequestContext, @EvaluationId() id: string, @Query() { size }: PaperQuery) {
    return download(await this.documentFile.read(ctx, id, { name: 'wall-chart.svg', variant: PaperQuery.of(size) }));
  }

  @Get('wall-chart.pdf')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'The wall chart for the printer: one page, letters as outlines' })
  @ApiProduces(PDF_MEDIA_TYPE)
  @ApiOkResponse({ content: { [PDF_MEDIA_TYPE]: { schema: FILE } } })
  async wallChartPdf(@Ctx() ctx: RequestContext, @EvaluationId() id: string, @Query() { size }: PaperQuery) {
    return download(await this.documentFile.read(ctx, id, { name: 'wall-chart.pdf', variant: PaperQuery.of(size) }));
  }
}
