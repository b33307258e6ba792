import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ExternalIds } from '../application/external-ids.js';
import { GIVEN_EXAMPLE, NAMED_EXAMPLE } from './examples.js';
import { ExternalIdsQueryDto, GiveNamesDto } from './external-ids.dto.js';

@ApiTags('synchronisation')
@ApiBearerAuth()
@Controller('external-ids')
export class ExternalIdsController {
  constructor(private readonly names: ExternalIds) {}

  @Get()
  @Requires('external-ids.read')
  @ApiOperation({
    summary: 'What other systems call our units, people, tasks and reports',
    description:
      'A program sees the numbering of its own source. By `kind` and `externalId` it finds our id, by `id` its own; without them the whole mapping.',
  })
  @ApiOkResponse({ schema: { example: { items: [NAMED_EXAMPLE], nextCursor: null } } })
  list(@Ctx() ctx: RequestContext, @Query() query: ExternalIdsQueryDto) {
    return this.names.list(ctx, query);
  }

  @Put()
  @Requires('external-ids.write')
  @ApiOperation({
    summary: 'Says what the source calls these things, or (id null) that an id denotes nothing any more',
    description:
      'All or nothing; sent again it changes nothing. A thing that had another id in the source goes by the new one; an id of another thing is 409 `external_id_taken`.',
  })
  @ApiOkResponse({ schema: { example: GIVEN_EXAMPLE } })
  give(@Ctx() ctx: RequestContext, @Body() { source, items }: GiveNamesDto) {
    return this.names.give(ctx, source ?? null, items);
  }
}
