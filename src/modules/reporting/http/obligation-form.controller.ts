import { Controller, Get, Headers, HttpCode, Post, Query, Req } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AcceptsUpload } from '../../../platform/http/body-kind.interceptor.js';
import { download } from '../../../platform/http/download.js';
import { readUpload } from '../../../platform/http/upload.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { XLSX_MEDIA_TYPE } from '../../../platform/spreadsheet/write-workbook.js';
import { ExportObligationForm } from '../application/export-obligation-form.query.js';
import { ImportObligationForm } from '../application/import-obligation-form.js';
import { FORM_EXAMPLE } from './obligation-form.examples.js';
import { ImportFormQueryDto, ObligationFormQueryDto } from './obligation-form.dto.js';

const WORKBOOK = { schema: { type: 'string', format: 'binary' } } as const;

/** 填报表. */
@ApiTags('reporting')
@ApiBearerAuth()
@Controller('obligations.xlsx')
export class ObligationFormController {
  constructor(
    private readonly exportForm: ExportObligationForm,
    private readonly importForm: ImportObligationForm,
  ) {}

  @Get()
  @Requires('obligations.read')
  @ApiOperation({ summary: 'The form of a unit: what it owes now, to be filled in and brought back' })
  @ApiProduces(XLSX_MEDIA_TYPE)
  @ApiOkResponse({ content: { [XLSX_MEDIA_TYPE]: WORKBOOK } })
  async get(@Ctx() ctx: RequestContext, @Query() query: ObligationFormQueryDto) {
    return download({ mediaType: XLSX_MEDIA_TYPE, ...(await this.exportForm.run(ctx, query)) });
  }

  @Post()
  @HttpCode(200)
  @Requires('reports.write')
  @AcceptsUpload()
  @ApiOperation({
    summary:
      'Takes a filled-in form: says by cell what is wrong with it, or with dryRun=false writes it, all or nothing',
    description:
      'Rows in which nothing was written stay as they are. A real run refuses with 422 `form_invalid`, 412 `form_stale` when a row has changed since the form was made, or 422 `warnings_unacknowledged`; each error names its cell.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiProduces('application/json', XLSX_MEDIA_TYPE)
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOkResponse({
    content: { 'application/json': { schema: { example: FORM_EXAMPLE } }, [XLSX_MEDIA_TYPE]: WORKBOOK },
  })
  async post(
    @Ctx() ctx: RequestContext,
    @Req() request: FastifyRequest,
    @Query() { dryRun = true, submit = false, as }: ImportFormQueryDto,
    @Headers('accept') accept = '',
  ) {
    const { bytes } = await readUpload(request);
    if (dryRun && (as === 'workbook' || accept.includes(XLSX_MEDIA_TYPE))) {
      return download({ mediaType: XLSX_MEDIA_TYPE, ...(await this.importForm.marked(ctx, bytes, submit)) });
    }
    return this.importForm.run(ctx, bytes, { dryRun, submit });
  }
}
