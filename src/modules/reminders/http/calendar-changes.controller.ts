import { Body, Controller, Delete, Param, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { enterYear, freeDay, setDay } from '../application/calendar-changes.js';
import { ChangeCalendar } from '../application/change-calendar.js';
import { CALENDAR_EFFECT } from './calendar.examples.js';
import { CalendarDayDto, CalendarNoticeDto, DryRunQuery } from './calendar.dto.js';
import { DayInPath, YearInPath } from './day.pipe.js';

/** The administrator's side of the calendar; it stands here because a change moves due days. */
@ApiTags('calendar')
@ApiBearerAuth()
@Controller('calendar')
export class CalendarChangesController {
  constructor(private readonly change: ChangeCalendar) {}

  @Put('notices/:year')
  @Requires('calendar.write')
  @ApiIfMatch()
  @ApiParam({ name: 'year', example: 2027 })
  @ApiOperation({ summary: "Enter a year's arrangement of holidays as a whole; dryRun=1 first shows what it moves" })
  @ApiOkResponse({ schema: { example: CALENDAR_EFFECT } })
  notice(
    @Ctx() ctx: RequestContext,
    @Param('year', new YearInPath()) year: number,
    @IfMatch() version: number,
    @Query() { dryRun }: DryRunQuery,
    @Body() body: CalendarNoticeDto,
  ) {
    return this.change.run(ctx, enterYear({ ...body, year, version }), dryRun);
  }

  @Put(':day')
  @Requires('calendar.write')
  @ApiParam({ name: 'day', example: '2027-02-06' })
  @ApiOperation({ summary: 'Set a day to come apart from the calendar, by the number of a notice' })
  @ApiOkResponse({ schema: { example: CALENDAR_EFFECT } })
  set(
    @Ctx() ctx: RequestContext,
    @Param('day', new DayInPath()) day: string,
    @Query() { dryRun }: DryRunQuery,
    @Body() body: CalendarDayDto,
  ) {
    return this.change.run(ctx, setDay({ ...body, day }), dryRun);
  }

  @Delete(':day')
  @Requires('calendar.write')
  @ApiParam({ name: 'day', example: '2027-02-06' })
  @ApiOperation({ summary: 'Leave a day that was set by itself to the calendar again' })
  @ApiOkResponse({ schema: { example: CALENDAR_EFFECT } })
  free(@Ctx() ctx: RequestContext, @Param('day', new DayInPath()) day: string, @Query() { dryRun }: DryRunQuery) {
    return this.change.run(ctx, freeDay(day), dryRun);
  }
}
