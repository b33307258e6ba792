import { Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
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
import { ExportUnitBook } from '../application/export-unit-book.query.js';
import { ImportUnitBook } from '../application/import-unit-book.js';
import { UNIT_BOOK_EXAMPLE } from './examples.js';
import { ImportUnitBookQuery } from './units.dto.js';

@ApiTags('units')
@ApiBearerAuth()
@Controller('units.xlsx')
export class UnitBookController {
  constructor(
    private readonly exportBook: ExportUnitBook,
    private readonly importBook: ImportUnitBook,
  ) {}

  @Get()
  @Requires('units.read')
  @ApiOperation({ summary: 'The unit book: units, aliases, groups and dated members as an Excel workbook' })
  @ApiProduces(XLSX_MEDIA_TYPE)
  @ApiOkResponse({ content: { [XLSX_MEDIA_TYPE]: { schema: { type: 'string', format: 'binary' } } } })
  async get(@Ctx() ctx: RequestContext) {
    return download({ fileName: '单位簿.xlsx', mediaType: XLSX_MEDIA_TYPE, bytes: await this.exportBook.run(ctx) });
  }

  @Post()
  @HttpCode(200)
  @Requires('units.write')
  @AcceptsUpload()
  @ApiOperation({
    summary: 'Takes a filled-in unit book: says what would change, or with apply=true changes it, all or nothing',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOkResponse({ schema: { example: UNIT_BOOK_EXAMPLE } })
  async post(@Ctx() ctx: RequestContext, @Req() request: FastifyRequest, @Query() query: ImportUnitBookQuery) {
    const { bytes } = await readUpload(request);
    return this.importBook.run(ctx, bytes, query.apply ?? false);
  }
}
