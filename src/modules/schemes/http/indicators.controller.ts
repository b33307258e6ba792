import { Body, Controller, Param, Patch } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { UpdateIndicator } from '../application/update-indicator.js';
import { EXAMPLES } from './examples.js';
import { UpdateIndicatorDto } from './scheme.dto.js';

@ApiTags('schemes')
@ApiBearerAuth()
@Controller('indicators')
export class IndicatorsController {
  constructor(private readonly updateIndicator: UpdateIndicator) {}

  @Patch(':id')
  @Requires('schemes.write')
  @ApiIfMatch()
  @ApiOperation({
    summary: 'Enter what the document does not say: base value and year, tolerance, reference indicator, 年度目标',
  })
  @ApiOkResponse({ schema: { example: EXAMPLES.indicatorSettings } })
  update(
    @Ctx() ctx: RequestContext,
    @Param('id', new Identifier('indicator', '指标')) id: string,
    @IfMatch() version: number,
    @Body() body: UpdateIndicatorDto,
  ) {
    return this.updateIndicator.run(ctx, id, version, body);
  }
}
