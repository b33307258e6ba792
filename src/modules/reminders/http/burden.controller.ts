import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { GetBurden, GetBurdenMinutes, SetBurdenMinutes } from '../application/burden.js';
import { BurdenMinutesDto, BurdenQuery, minutesOf } from './burden.dto.js';

const MINUTES = { REMIND: 2, URGE: 5, SUPERVISE: 10, COPY: 3 };

@ApiTags('reminders')
@ApiBearerAuth()
@Controller('burden')
export class BurdenController {
  constructor(
    private readonly getBurden: GetBurden,
    private readonly getMinutes: GetBurdenMinutes,
    private readonly setMinutes: SetBurdenMinutes,
  ) {}

  @Get()
  @Requires('burden.read')
  @ApiOperation({ summary: '减负: what each unit was asked in a month, estimated minutes, and what it was spared' })
  @ApiOkResponse({
    schema: {
      example: {
        month: '2023-06',
        minutesPerAsk: MINUTES,
        units: [
          {
            unit: { id: '01890a5d-ac96-774b-bcce-b302099a8057', name: '区教育局' },
            messages: 4,
            items: 9,
            itemsByKind: { REMIND: 6, URGE: 2, SUPERVISE: 0, COPY: 1 },
            minutes: 25,
            avoided: { merged: 5, overtaken: 3, silenced: 5 },
          },
        ],
      },
    },
  })
  month(@Ctx() ctx: RequestContext, @Query() query: BurdenQuery) {
    return this.getBurden.run(ctx, query.month);
  }

  @Get('minutes')
  @Requires('burden.read')
  @ApiOperation({ summary: 'What one ask of each kind is estimated to cost; version 0 is the default' })
  @ApiOkResponse({ schema: { example: { minutes: MINUTES, version: 0 } } })
  minutes(@Ctx() ctx: RequestContext) {
    return this.getMinutes.run(ctx);
  }

  @Put('minutes')
  @Requires('reminders.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Set what one ask of each kind is estimated to cost' })
  @ApiOkResponse({ schema: { example: { minutes: MINUTES, version: 1 } } })
  set(@Ctx() ctx: RequestContext, @IfMatch() version: number, @Body() body: BurdenMinutesDto) {
    return this.setMinutes.run(ctx, minutesOf(body), version);
  }
}
