import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ListChanges } from '../application/list-changes.query.js';
import { EVENT_TYPES } from '../domain/catalogue.js';
import { EXAMPLES } from './examples.js';
import { ChangesQueryDto } from './changes.dto.js';

@ApiTags('integration')
@ApiBearerAuth()
@Controller()
export class ChangesController {
  constructor(private readonly changes: ListChanges) {}

  @Get('changes')
  @Requires('changes.read')
  @ApiOperation({
    summary: 'What has happened since a cursor, complete and in order, as CloudEvents',
    description:
      'Ask again with the `cursor` of the answer, at once while `more` is true, else after a while. 410 `cursor_too_old`: events after it have been deleted; export anew and go on from the cursor of the export. Members of units see what concerns their units.',
  })
  @ApiOkResponse({ schema: { example: EXAMPLES.changes } })
  list(@Ctx() ctx: RequestContext, @Query() query: ChangesQueryDto) {
    return this.changes.run(ctx, query);
  }

  @Get('event-types')
  @Requires('events.read')
  @ApiOperation({ summary: 'Every type of event, with the JSON Schema of its data' })
  @ApiOkResponse({ schema: { example: EXAMPLES.eventTypes } })
  types() {
    return { items: EVENT_TYPES };
  }
}
