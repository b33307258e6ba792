import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { display, download } from '../../../platform/http/download.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { DocumentFile } from '../application/document-file.query.js';
import { PDF_MEDIA_TYPE, WORD_MEDIA_TYPE } from '../application/document-maker.js';
import { EditionQuery } from './document.dto.js';
import { EvaluationId } from './evaluation-id.js';

const FILE = { type: 'string', format: 'binary' } as const;

/** 通报: the circular of an evaluation, in its forms. */
@ApiTags('evaluation')
@ApiBearerAuth()
@Controller('evaluations/:id')
export class CircularController {
  constructor(private readonly documentFile: DocumentFile) {}

  @Get('circular.docx')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'The circular (通报) as a Word file: lights, tasks red, units and their on-time rate' })
  @ApiProduces(WORD_MEDIA_TYPE)
  @ApiOkResponse({ content: { [WORD_MEDIA_TYPE]: { schema: FILE } } })
  async word(@Ctx() ctx: RequestContext, @EvaluationId() id: string, @Query() { edition }: EditionQuery) {
    const variant = EditionQuery.of(edition);
    return download(await this.documentFile.read(ctx, id, { name: 'circular.docx', variant }));
  }

  @Get('circular.html')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'The circular for reading on screen: one page without scripts' })
  @ApiProduces('text/html')
  @ApiOkResponse({ content: { 'text/html': { schema: { type: 'string' } } } })
  async page(
    @Ctx() ctx: RequestContext,
    @EvaluationId() id: string,
    @Query() { edition }: EditionQuery,
  ): Promise<StreamableFile> {
    const variant = EditionQuery.of(edition);
    return display(await this.documentFile.read(ctx, id, { name: 'circular.html', variant }));
  }

  @Get('circular.pdf')
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'The circular as PDF; 503 converter_missing where the server has no LibreOffice' })
  @ApiProduces(PDF_MEDIA_TYPE)
  @ApiOkResponse({ content: { [PDF_MEDIA_TYPE]: { schema: FILE } } })
  async pdf(@Ctx() ctx: RequestContext, @EvaluationId() id: string, @Query() { edition }: EditionQuery) {
    const variant = EditionQuery.of(edition);
    return download(await this.documentFile.read(ctx, id, { name: 'circular.pdf', variant }));
  }
}
