import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { PageQuery } from '../../../platform/http/keyset.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ListLowerProgress } from '../application/list-lower-progress.query.js';

const EXAMPLE = {
  items: [
    {
      jurisdiction: {
        id: '01890a5d-ac96-774b-bcce-b302099a8063',
        code: '420106',
        name: '武昌区',
        level: 'DISTRICT',
      },
      scheme: {
        id: '01890a5d-ac96-774b-bcce-b302099a8057',
        title: '武昌区“十四五”规划纲要任务分工方案',
        state: 'ACTIVE',
        planStart: '2021-01-01',
        planEnd: '2025-12-31',
      },
      progress: {
        asOf: '2023-06-30',
        computedAt: '2023-06-30T02:00:00+00:00',
        percent: '45',
        tasks: 1,
        judgedTasks: 1,
        lights: { BLUE: 0, GREEN: 1, YELLOW: 0, RED: 0, GREY: 0 },
        elapsed: '0.49890470974808324206',
        conclusion: 'ON_TRACK',
        conclusionWord: '基本符合预期',
        reports: { owed: 10, onTime: 9, late: 1, missing: 0, overdue: 0, returned: 1, onTimeRate: '0.9' },
      },
    },
  ],
  nextCursor: null,
};

@ApiTags('evaluation')
@ApiBearerAuth()
@Controller('jurisdictions')
export class LowerProgressController {
  constructor(private readonly listLowerProgress: ListLowerProgress) {}

  @Get(':id/progress')
  @Requires('lower-progress.read')
  @ApiOperation({
    summary: 'Schemes of the jurisdictions below one, as their kept roll-ups (`asOf`) tell them and no further',
    description:
      '`id` is the caller’s own jurisdiction or one below it. `progress` is null until a scheme has a kept roll-up.',
  })
  @ApiOkResponse({ schema: { example: EXAMPLE } })
  lowerProgress(
    @Ctx() ctx: RequestContext,
    @Param('id', new Identifier('jurisdiction', '辖区')) id: string,
    @Query() query: PageQuery,
  ) {
    return this.listLowerProgress.run(ctx, id, query);
  }
}
