import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { GetCalendar } from '../application/get-calendar.query.js';
import { CalendarQuery } from './calendar-query.dto.js';

@ApiTags('calendar')
@ApiBearerAuth()
@Controller('calendar')
export class CalendarController {
  constructor(private readonly getCalendar: GetCalendar) {}

  @Get()
  @Requires('calendar.read')
  @ApiOperation({ summary: 'Holidays, weekends worked in exchange and own days of a year; the others follow the week' })
  @ApiOkResponse({
    schema: {
      example: {
        year: 2023,
        provisional: false,
        notice: null,
        days: [
          { day: '2023-06-22', kind: 'REST', name: '端午', notice: null, provisional: false },
          { day: '2023-06-25', kind: 'WORK', name: '端午', notice: null, provisional: false },
        ],
      },
    },
  })
  get(@Ctx() ctx: RequestContext, @Query() query: CalendarQuery) {
    return this.getCalendar.run(ctx, query.year);
  }
}
