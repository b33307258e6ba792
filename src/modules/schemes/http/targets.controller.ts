import { Body, Controller, Param, Patch } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { UpdateTarget } from '../application/update-target.js';
import { EXAMPLES } from './examples.js';
import { UpdateTargetDto } from './scheme.dto.js';

@ApiTags('schemes')
@ApiBearerAuth()
@Controller('targets')
export class TargetsController {
  constructor(private readonly updateTarget: UpdateTarget) {}

  @Patch(':id')
  @Requires('schemes.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Enter the value from which a target sets out; the version is in `GET /tasks/:id`' })
  @ApiOkResponse({ schema: { example: EXAMPLES.targetSettings } })
  update(
    @Ctx() ctx: RequestContext,
    @Param('id', new Identifier('target', '量化目标')) id: string,
    @IfMatch() version: number,
    @Body() body: UpdateTargetDto,
  ) {
    return this.updateTarget.run(ctx, id, version, body);
  }
}
