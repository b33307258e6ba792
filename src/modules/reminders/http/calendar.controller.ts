import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { GetCalendar } from '../application/get-calendar.query.js';
import { SetCalendarDay } from '../application/set-calendar-day.js';
import { DayInPath } from './day.pipe.js';
import { EXAMPLES } from './examples.js';
import { CalendarDayDto, CalendarQuery } from './reminders.dto.js';

@ApiTags('reminders')
@ApiBearerAuth()
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly getCalendar: GetCalendar,
    private readonly setDay: SetCalendarDay,
  ) {}

  @Get()
  @Requires('calendar.read')
  @ApiOperation({ summary: 'Holidays, weekends worked in exchange and own days of a year; the others follow the week' })
  @ApiOkResponse({ schema: { example: EXAMPLES.calendar } })
  get(@Ctx() ctx: RequestContext, @Query() query: CalendarQuery) {
    return this.getCalendar.run(ctx, query.year);
  }

  @Put(':day')
  @Requires('calendar.write')
  @ApiParam({ name: 'day', example: '2027-02-06' })
  @ApiOperation({ summary: 'Set a day to come apart from the published calendar, by the number of a notice' })
  @ApiOkResponse({ schema: { example: EXAMPLES.calendarDay } })
  set(@Ctx() ctx: RequestContext, @Param('day', new DayInPath()) day: string, @Body() body: CalendarDayDto) {
    return this.setDay.run(ctx, { day, kind: body.kind, notice: body.notice });
  }
}
