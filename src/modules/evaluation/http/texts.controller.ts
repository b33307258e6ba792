import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { AuthorTextsOfEvaluation } from '../application/author-texts-of-evaluation.js';
import { SECTION_NAMES } from '../domain/author-texts.js';
import { DOCUMENT_EXAMPLES } from './document.examples.js';
import { WriteTextDto } from './document.dto.js';
import { EvaluationId } from './evaluation-id.js';

@ApiTags('evaluation')
@ApiBearerAuth()
@Controller('evaluations/:id/texts')
export class TextsController {
  constructor(private readonly texts: AuthorTextsOfEvaluation) {}

  @Get()
  @Requires('evaluations.read')
  @ApiOperation({ summary: 'The author’s own words by section of the report, each with its version (0: none yet)' })
  @ApiOkResponse({ schema: { example: DOCUMENT_EXAMPLES.texts } })
  list(@Ctx() ctx: RequestContext, @EvaluationId() id: string) {
    return this.texts.list(ctx, id);
  }

  @Put(':section')
  @Requires('evaluations.write')
  @ApiIfMatch()
  @ApiParam({ name: 'section', enum: SECTION_NAMES })
  @ApiOperation({
    summary: 'Write a section’s words, until the evaluation is handed in; figures and their hash stay as they are',
    description:
      'They are in the files after POST …/documents. 409 texts_closed afterwards, 404 text_section_not_found.',
  })
  @ApiOkResponse({ schema: { example: DOCUMENT_EXAMPLES.text } })
  write(
    @Ctx() ctx: RequestContext,
    @EvaluationId() id: string,
    @Param('section') section: string,
    @IfMatch() version: number,
    @Body() { text }: WriteTextDto,
  ) {
    return this.texts.write(ctx, id, { section, content: text, version });
  }
}
