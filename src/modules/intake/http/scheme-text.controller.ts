import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { GetSchemeText } from '../application/scheme-text.query.js';
import { EXAMPLES } from './examples.js';
import { SchemeTextQuery } from './import.dto.js';

@ApiTags('schemes')
@ApiBearerAuth()
@Controller('schemes')
export class SchemeTextController {
  constructor(private readonly getText: GetSchemeText) {}

  @Get(':id/text')
  @Requires('schemes.read')
  @ApiOperation({
    summary: 'The document that the scheme was read from; offsets (UTF-16 units) of its parts refer to it',
  })
  @ApiOkResponse({ schema: { example: EXAMPLES.schemeText } })
  text(
    @Ctx() ctx: RequestContext,
    @Param('id', new Identifier('scheme', '分工方案')) id: string,
    @Query() query: SchemeTextQuery,
  ) {
    return this.getText.run(ctx, id, query.import);
  }
}
